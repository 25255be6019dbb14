import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Member } from '../../src/model.js'
import { chosenMembers } from '../../src/report/chosen-members.js'
import { finding, type MemberSpec } from '../fixtures/reports.js'

const group = (members: MemberSpec[]) => finding(['duplicate-file'], members, { isNew: false })
const paths = (members: readonly Member[]) => members.map(({ file }) => file.path).join(' ')
const old = (path: string, split: string | null = null, label: string | null = null): MemberSpec => ({
  path,
  split,
  label,
  isNew: false,
})

describe('the members that stand for a group', () => {
  test('are all of them when they are few', () => {
    expect(paths(chosenMembers(group([old('a'), old('b'), old('c')]), 3))).toBe('a b c')
  })

  test('include each split, in the order of the group', () => {
    const members = [...'abcdef'].map((path) => old(path, 'train'))
    expect(paths(chosenMembers(group([...members, old('g', 'test')]), 3))).toBe('a b g')
  })

  test('include each label', () => {
    const members = [...'abcdef'].map((path) => old(path, 'train', 'cat'))
    expect(paths(chosenMembers(group([...members, old('g', 'train', 'dog')]), 3))).toBe('a b g')
  })

  test('include an old one and new ones before other old ones', () => {
    const members = [old('a'), old('b'), old('c'), { path: 'd', isNew: true }, { path: 'e', isNew: true }]
    expect(paths(chosenMembers(group(members), 2))).toBe('a d')
    expect(paths(chosenMembers(group(members), 3))).toBe('a d e')
    expect(paths(chosenMembers(group(members), 4))).toBe('a b d e')
  })

  test('tell splits of different datasets apart', () => {
    const members = [old('a', 'train'), old('b', 'train'), { ...old('c', 'train'), dataset: 'other' }]
    expect(paths(chosenMembers(group(members), 2))).toBe('a c')
  })

  test('are as many as allowed, and cover every split if they can', () => {
    const split = fc.constantFrom('train', 'test', 'validation', null)
    const spec = fc.record({ split, label: split, isNew: fc.boolean() })
    fc.assert(
      fc.property(
        fc.array(spec, { minLength: 2, maxLength: 30 }),
        fc.integer({ min: 5, max: 9 }),
        (specs, limit) => {
          const one = group(specs.map((each, index) => ({ ...each, path: String(index), dataset: 'data' })))
          const chosen = chosenMembers(one, limit)
          expect(chosen).toHaveLength(Math.min(limit, specs.length))
          expect(one.members.filter((member) => chosen.includes(member))).toEqual(chosen)
          const splits = (members: readonly Member[]) =>
            new Set(members.map((member) => member.split ?? 'test'))
          const named = one.members.filter((member) => member.split !== null)
          for (const name of splits(named)) expect(chosen.some((member) => member.split === name)).toBe(true)
        },
      ),
    )
  })
})
