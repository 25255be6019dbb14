import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { dataFileColumns } from '../../src/columns/data-files.js'
import { knownInBase } from '../../src/judge/known-base.js'
import { knownInReport } from '../../src/judge/known-report.js'
import { type KnownContent, newness } from '../../src/judge/newness.js'
import { type DataFile, type DataFiles, RULES, type RuleName } from '../../src/model.js'
import { groupOf } from './built.js'

const known = (paths: readonly string[], rules: readonly RuleName[]) => (): KnownContent => ({
  paths: new Set(paths),
  rules: new Set(rules),
})
const isNew = (
  now: readonly string[],
  broken: readonly RuleName[],
  before: ReturnType<typeof known>,
): boolean => newness('id', now.length, broken, [before]).finding

const paths = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), { minLength: 2 })
const rules = fc.subarray([...RULES], { minLength: 1 })

describe('newness by the definition', () => {
  test('compared with nothing, every finding and every file of it is new', () => {
    const { finding, isNewPath } = newness('id', 2, ['duplicate-file'], [])
    expect([finding, isNewPath('a')]).toEqual([true, true])
  })

  test('comparing with itself gives nothing new', () => {
    fc.assert(fc.property(paths, rules, (now, broken) => !isNew(now, broken, known(now, broken))))
  })

  test('what was not there is new', () => {
    fc.assert(
      fc.property(
        paths,
        rules,
        (now, broken) => newness('id', now.length, broken, [() => undefined]).finding,
      ),
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
        const { finding, isNewPath } = newness('id', now.length, broken, [known(before, broken)])
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
    const both = (broken: RuleName[], count = 2) => newness('id', count, broken, [first, second])
    expect(both(['duplicate-file']).finding).toBe(false)
    expect(both(['split-leakage']).finding).toBe(false)
    expect(both(['label-conflict']).finding).toBe(true)
    expect(both(['duplicate-file'], 3).finding).toBe(true)
    expect(['a', 'b', 'c', 'd'].map(both(['duplicate-file']).isNewPath)).toEqual([false, false, false, true])
  })
})

describe('what the base knew', () => {
  const ID = '1'.repeat(40)
  const OTHER_ID = '2'.repeat(40)
  const file = (path: string, objectId: string): DataFile => ({ path, size: 1, objectId })
  const baseOf = (...files: DataFile[]): DataFiles => dataFileColumns(files)
  const options = { splits: 'auto', labels: 'auto' } as const

  test('paths and rules by the layout that the base had', () => {
    const group = groupOf(['data/train/x', 'data/test/y'])
    const base = baseOf(
      file('data/test/y', ID),
      file('data/test/z', ID),
      file('data/train/other', 'f'.repeat(40)),
    )
    const lookUp = knownInBase(base, [group], options, () => [ID])
    expect(lookUp(group.id)).toEqual({
      paths: new Set(['data/test/y', 'data/test/z']),
      rules: new Set(['duplicate-file']),
    })
    expect(lookUp('git:none')).toBeUndefined()
  })

  test('a content that one path held broke nothing; one that none held is unknown', () => {
    const group = groupOf(['a', 'b'])
    const base = baseOf(file('a', ID))
    expect(knownInBase(base, [group], options, () => [ID])(group.id)).toEqual({
      paths: new Set(['a']),
      rules: new Set(),
    })
    expect(knownInBase(base, [group], options, () => [OTHER_ID])(group.id)).toBeUndefined()
  })

  test('a content that git stores under several ids is looked up by all', () => {
    const group = groupOf(['a', 'b'])
    const base = baseOf(file('a', ID), file('b', OTHER_ID))
    expect(knownInBase(base, [group], options, () => [ID, OTHER_ID])(group.id)?.paths).toEqual(
      new Set(['a', 'b']),
    )
  })
})

describe('what an accepted report knew', () => {
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
    expect(lookUp('git:1')).toEqual({ paths: new Set(['a', 'caf\udce9']), rules: new Set(['split-leakage']) })
    expect(lookUp('git:2')).toBeUndefined()
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
