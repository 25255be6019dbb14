import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { dataFileColumns } from '../../src/columns/data-files.js'
import { type BaseFiles, knownInBase } from '../../src/judge/known-base.js'
import { knownInReport } from '../../src/judge/known-report.js'
import { type KnownContent, newness } from '../../src/judge/newness.js'
import { readLayout } from '../../src/layout/layout.js'
import {
  type DataFile,
  type DataFiles,
  type Group,
  RULES,
  type RuleName,
  type StoredPointer,
} from '../../src/model.js'
import { groupOf } from './built.js'

const known = (paths: readonly string[], rules: readonly RuleName[]) => (): KnownContent => ({
  paths: new Set(paths),
  copies: paths.length,
  rules,
})
const isNew = (
  now: readonly string[],
  broken: readonly RuleName[],
  before: ReturnType<typeof known>,
): boolean => newness(groupOf(now), broken, [before]).finding

const paths = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), { minLength: 2 })
const rules = fc.subarray([...RULES], { minLength: 1 })

describe('newness by the definition', () => {
  test('compared with nothing, every finding and every file of it is new', () => {
    const { finding, isNewPath } = newness(groupOf(['a', 'b']), ['duplicate-file'], [])
    expect([finding, isNewPath('a')]).toEqual([true, true])
  })

  test('comparing with itself gives nothing new', () => {
    fc.assert(fc.property(paths, rules, (now, broken) => !isNew(now, broken, known(now, broken))))
  })

  test('what was not there is new', () => {
    fc.assert(
      fc.property(paths, rules, (now, broken) => newness(groupOf(now), broken, [() => undefined]).finding),
    )
  })

  test('removing paths never makes a finding new', () => {
    fc.assert(
      fc.property(paths, rules, fc.nat(), (before, broken, seed) => {
        const now = before.slice(0, 1 + (seed % before.length))
        return !isNew(now, broken, known(before, broken))
      }),
    )
  })

  test('renaming within split and label, which breaks no other rule, never does; the new names are new', () => {
    fc.assert(
      fc.property(paths, rules, (before, broken) => {
        const now = before.map((path) => `renamed-${path}`)
        const { finding, isNewPath } = newness(groupOf(now), broken, [known(before, broken)])
        return !finding && now.every(isNewPath) && !before.some(isNewPath)
      }),
    )
  })

  test('one more copy does, and so does one more broken rule', () => {
    fc.assert(
      fc.property(paths, rules, fc.constantFrom(...RULES), (before, broken, rule) => {
        expect(isNew([...before, 'third'], broken, known(before, broken))).toBe(true)
        expect(isNew(before, [...broken, rule], known(before, broken))).toBe(!broken.includes(rule))
      }),
    )
  })

  test('of several sources, what one of them knows is not new', () => {
    const first = known(['a', 'b'], ['duplicate-file'])
    const second = known(['a', 'c'], ['split-leakage'])
    const both = (broken: RuleName[], now = ['a', 'b']) => newness(groupOf(now), broken, [first, second])
    expect(both(['duplicate-file']).finding).toBe(false)
    expect(both(['split-leakage']).finding).toBe(false)
    expect(both(['label-conflict']).finding).toBe(true)
    expect(both(['duplicate-file'], ['a', 'b', 'c']).finding).toBe(true)
    expect(['a', 'b', 'c', 'd'].map(both(['duplicate-file']).isNewPath)).toEqual([false, false, false, true])
  })
})

describe('what the base knew', () => {
  const ID = '1'.repeat(40)
  const OTHER_ID = '2'.repeat(40)
  const file = (path: string, objectId: string): DataFile => ({ path, size: 1, objectId })
  const baseWith = (files: DataFiles): BaseFiles => ({
    files,
    layout: readLayout(files, { splits: 'auto', labels: 'auto' }),
  })
  const baseOf = (...files: DataFile[]): BaseFiles => baseWith(dataFileColumns(files))

  test('paths and rules by the layout that the base had', () => {
    const group = groupOf(['data/train/x', 'data/test/y'])
    const base = baseOf(
      file('data/test/y', ID),
      file('data/test/z', ID),
      file('data/train/other', 'f'.repeat(40)),
    )
    const lookUp = knownInBase(base, [group], () => [ID])
    expect(lookUp(group)).toEqual({
      paths: new Set(['data/test/y', 'data/test/z']),
      copies: 2,
      rules: ['duplicate-file'],
    })
    expect(lookUp(groupOf(['none']))).toBeUndefined()
  })

  test('a content that one path held broke nothing; one that none held is unknown', () => {
    const group = groupOf(['a', 'b'])
    const base = baseOf(file('a', ID))
    expect(knownInBase(base, [group], () => [ID])(group)).toEqual({
      paths: new Set(['a']),
      copies: 1,
      rules: [],
    })
    expect(knownInBase(base, [group], () => [OTHER_ID])(group)).toBeUndefined()
  })

  test('a content that git stores under several ids is looked up by all', () => {
    const group = groupOf(['a', 'b'])
    const base = baseOf(file('a', ID), file('b', OTHER_ID))
    expect(knownInBase(base, [group], () => [ID, OTHER_ID])(group)?.paths).toEqual(new Set(['a', 'b']))
  })

  test('pointers count by their data, unless its size contradicts, and by git’s id of their own file', () => {
    const pointer = (path: string, size: number | null, algorithm: 'sha256' | 'md5' = 'sha256'): DataFile => {
      const identity = { algorithm, hex: 'f', size } as const
      return { path: `${path}.dvc`, size, objectId: null, pointer: { kind: 'dvc', identity, path } }
    }
    const files = dataFileColumns([
      pointer('a', 5),
      pointer('b', 6),
      pointer('c', null),
      pointer('d', 5, 'md5'),
    ])
    files.pointers.set(3, { ...files.pointers.get(3), describedIn: null, objectId: ID } as StoredPointer)
    const known = (names: string[], size: number | null, ids: string[] = []) => {
      const group = { ...groupOf(['x', 'y'], size), names }
      return [...(knownInBase(baseWith(files), [group], () => ids)(group)?.paths ?? [])]
    }
    expect(known(['sha256:f'], 5)).toEqual(['a', 'c'])
    expect(known(['git:1', 'sha256:f'], null)).toEqual(['a', 'b', 'c'])
    expect(known(['sha256:f', 'md5:f'], 5, [ID])).toEqual(['d', 'a', 'c'])
    expect(known(['sha256:e'], 5)).toEqual([])
  })
})

describe('what an accepted report knew', () => {
  const named = (names: string[], size: number | null = null): Group => ({ ...groupOf(['x'], size), names })
  const report = (groups: unknown, schemaVersion: unknown = 1): string =>
    JSON.stringify({ schemaVersion, groups })

  test('its groups, with names that are not UTF-8 and rules that exist', () => {
    const files = [
      { path: 'a' },
      { path: 'caf\\xe9', pathBase64: Buffer.from('caf\xe9', 'latin1').toString('base64') },
    ]
    const lookUp = knownInReport(
      report([{ id: 'git:1', files, rules: ['split-leakage', 'future-rule'] }]),
      'x.json',
    )
    expect(lookUp(named(['git:1']))).toMatchObject({
      paths: new Set(['a', 'caf\udce9']),
      copies: 2,
      rules: ['split-leakage'],
    })
    expect(lookUp(named(['git:2']))).toBeUndefined()
  })

  test('a pointer holds the content at the place of its data', () => {
    const files = [
      { path: 'a.dvc', pointer: { kind: 'dvc', path: 'a' } },
      { path: 'b', pointer: { kind: 'lfs', path: 'b' } },
      { path: 'dvc.lock', pointer: { kind: 'dvc', path: null } },
    ]
    const lookUp = knownInReport(report([{ id: 'md5:1', files, rules: [] }]), 'x.json')
    expect(lookUp(named(['git:1', 'md5:1']))).toMatchObject({
      paths: new Set(['a', 'b', 'dvc.lock']),
      copies: 3,
    })
  })

  test('what was several groups, by names that are known as one now, is taken together', () => {
    const group = (names: string[], path: string, size: number | null) => ({
      ...{ id: names[0], names, size, rules: ['duplicate-file'] },
      files: [{ path }, { path: `${path}2` }],
    })
    const groups = [
      group(['git:1', 'md5:1'], 'a', 5),
      group(['sha256:1'], 'b', 5),
      group(['sha256:1'], 'c', 6),
    ]
    const lookUp = knownInReport(report(groups), 'x.json')
    const pathsOf = (names: string[], size: number | null) => [...(lookUp(named(names, size))?.paths ?? [])]
    expect(pathsOf(['md5:1'], 5)).toEqual(['a', 'a2'])
    expect(pathsOf(['git:1', 'sha256:1'], 5)).toEqual(['a', 'a2', 'b', 'b2'])
    expect(pathsOf(['sha256:1'], 6)).toEqual(['c', 'c2'])
    expect(pathsOf(['sha256:1'], 7)).toEqual([])
  })

  test.each([
    '',
    '[]',
    'null',
    '{',
    report({}),
    report([1]),
    report([{ id: 1 }]),
    report([{ id: 'x', files: [1], rules: [] }]),
  ])('%j is refused, with the name of the file', (text) => {
    expect(() => knownInReport(text, 'old\nreport.json')).toThrow(
      'baseline: "old\\nreport.json" is not a JSON report',
    )
  })

  test('another schema version is refused', () => {
    expect(() => knownInReport(report([], 2), 'x')).toThrow('schemaVersion 1')
  })
})
