import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { dataFileColumns } from '../../src/columns/data-files.js'
import { acceptedReport } from '../../src/judge/accepted-report.js'
import type { BaseFiles } from '../../src/judge/base-contents.js'
import { knownInBase } from '../../src/judge/known-base.js'
import { knownInReport } from '../../src/judge/known-report.js'
import { type Broken, type Known, type KnownContent, newness } from '../../src/judge/newness.js'
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

const held = (
  paths: readonly string[],
  rules: readonly RuleName[],
  more: Partial<KnownContent> = {},
): Known => {
  const content = {
    holds: (place: string) => paths.includes(place),
    count: paths.length,
    rules,
    between: {},
    copies: () => [],
    ...more,
  }
  return { contentOf: () => content, contentAt: () => undefined }
}
/** Where a content was known to lie, each place once. */
const pathsIn = (content: KnownContent | undefined): string[] => [
  ...new Set(content?.copies().map(({ file }) => file.path)),
]
const NOTHING: Known = { contentOf: () => undefined, contentAt: () => undefined }
const breaking = (rules: readonly RuleName[]): Broken => ({ rules, between: {} })
const isNew = (now: readonly string[], rules: readonly RuleName[], before: Known): boolean =>
  newness(groupOf(now), breaking(rules), [before]).finding

const paths = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), { minLength: 2 })
const rules = fc.subarray([...RULES], { minLength: 1 })

describe('newness by the definition', () => {
  test('compared with nothing, every finding and every file of it is new', () => {
    const { finding, isNewPath } = newness(groupOf(['a', 'b']), breaking(['duplicate-file']), [])
    expect([finding, isNewPath('a')]).toEqual([true, true])
  })

  test('comparing with itself gives nothing new', () => {
    fc.assert(fc.property(paths, rules, (now, broken) => !isNew(now, broken, held(now, broken))))
  })

  test('what was not there is new', () => {
    fc.assert(
      fc.property(paths, rules, (now, broken) => newness(groupOf(now), breaking(broken), [NOTHING]).finding),
    )
  })

  test('removing paths never makes a finding new', () => {
    fc.assert(
      fc.property(paths, rules, fc.nat(), (before, broken, seed) => {
        const now = before.slice(0, 1 + (seed % before.length))
        return !isNew(now, broken, held(before, broken))
      }),
    )
  })

  test('renaming within split and label, which breaks no other rule, never does; the new names are new', () => {
    fc.assert(
      fc.property(paths, rules, (before, broken) => {
        const now = before.map((path) => `renamed-${path}`)
        const { finding, isNewPath } = newness(groupOf(now), breaking(broken), [held(before, broken)])
        return !finding && now.every(isNewPath) && !before.some(isNewPath)
      }),
    )
  })

  test('one more copy does, and so does one more broken rule', () => {
    fc.assert(
      fc.property(paths, rules, fc.constantFrom(...RULES), (before, broken, rule) => {
        expect(isNew([...before, 'third'], broken, held(before, broken))).toBe(true)
        expect(isNew(before, [...broken, rule], held(before, broken))).toBe(!broken.includes(rule))
      }),
    )
  })

  test('of several sources, what one of them knows is not new', () => {
    const first = held(['a', 'b'], ['duplicate-file'])
    const second = held(['a', 'c'], ['split-leakage'])
    const both = (broken: RuleName[], now = ['a', 'b']) =>
      newness(groupOf(now), breaking(broken), [first, second])
    expect(both(['duplicate-file']).finding).toBe(false)
    expect(both(['split-leakage']).finding).toBe(false)
    expect(both(['label-conflict']).finding).toBe(true)
    expect(both(['duplicate-file'], ['a', 'b', 'c']).finding).toBe(true)
    expect(['a', 'b', 'c', 'd'].map(both(['duplicate-file']).isNewPath)).toEqual([false, false, false, true])
  })
})

describe('pairs of splits and of labels', () => {
  const between = (...sets: string[][]): Broken['between'] => ({
    'split-leakage': { names: [...new Set(sets.flat())], sets },
  })
  const leak = (now: string[][], before: string[][]): boolean =>
    newness(groupOf(['a', 'b', 'c']), { rules: ['split-leakage'], between: between(...now) }, [
      held(['a', 'b', 'c'], ['split-leakage'], { between: between(...before) }),
    ]).finding

  test.each([
    [[['train', 'test']], [['train', 'validation']], true],
    [[['train', 'test']], [['train', 'test']], false],
    [[['train', 'test']], [['test', 'train']], false],
    [[['train', 'test']], [['train', 'validation', 'test']], false],
    [[['train', 'validation', 'test']], [['train', 'test']], true],
    [
      [['train', 'test']],
      [
        ['train', 'validation'],
        ['validation', 'test'],
      ],
      true,
    ],
    [
      [['train', 'validation', 'test']],
      [
        ['train', 'validation'],
        ['validation', 'test'],
        ['train', 'test'],
      ],
      false,
    ],
    [
      [
        ['train', 'test'],
        ['train', 'validation'],
      ],
      [['train', 'validation']],
      true,
    ],
  ])('%j after %j: %p', (now, before, expected) => {
    expect(leak(now, before)).toBe(expected)
  })

  test('a pair is new exactly if no dataset of before had both of its names', () => {
    const names = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 2 })
    const sets = fc.array(names, { minLength: 1, maxLength: 4 })
    const pairsOf = (all: string[][]): Set<string> =>
      new Set(
        all.flatMap((set) => set.flatMap((one) => set.map((other) => (one < other ? one + other : '')))),
      )
    fc.assert(
      fc.property(sets, sets, (now, before) => {
        const known = pairsOf(before)
        expect(leak(now, before)).toBe([...pairsOf(now)].some((pair) => !known.has(pair)))
      }),
    )
  })

  test('a report that does not tell the pairs is taken to mean all', () => {
    const broken = { rules: ['split-leakage'] as const, between: between(['train', 'test']) }
    expect(newness(groupOf(['a', 'b']), broken, [held(['a', 'b'], ['split-leakage'])]).finding).toBe(false)
  })
})

describe('what is left of a group', () => {
  const copy = (path: string, split: string | null) => ({ file: { path }, split, label: null, dataset: 'd' })
  const leaked = (...splits: (string | null)[]): Known => {
    const copies = splits.map((split, index) => copy(`${index}`, split))
    return held(
      copies.map(({ file }) => file.path),
      ['split-leakage'],
      { copies: () => copies },
    )
  }

  test('copies that a leak has hidden were there before', () => {
    expect(isNew(['0', '1'], ['duplicate-file'], leaked('train', 'train', 'test'))).toBe(false)
    expect(isNew(['0', 'renamed'], ['duplicate-file'], leaked('train', 'train', 'test'))).toBe(false)
  })

  test('copies that were none are new', () => {
    expect(isNew(['0', 'moved'], ['duplicate-file'], leaked('train', 'test'))).toBe(true)
    expect(isNew(['0', '1'], ['label-conflict'], leaked('train', 'train', 'test'))).toBe(true)
  })
})

describe('copies that change in step', () => {
  const together = (paths: string[], rules: RuleName[]): Known => ({
    contentOf: () => undefined,
    contentAt: held(paths, rules).contentOf,
  })

  test('are known, and so is each of their places', () => {
    const { finding, isNewPath } = newness(groupOf(['a', 'b']), breaking(['duplicate-file']), [
      together(['a', 'b', 'c'], ['duplicate-file']),
    ])
    expect([finding, isNewPath('a'), isNewPath('b')]).toEqual([false, false, false])
  })

  test.each<[string, string[], RuleName[]]>([
    ['a place that was not there', ['a', 'c'], ['duplicate-file']],
    ['another rule', ['a', 'b'], ['split-leakage']],
  ])('not with %s', (_what, places, rules) => {
    const before = together(places, rules)
    expect(newness(groupOf(['a', 'b']), breaking(['duplicate-file']), [before]).finding).toBe(true)
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
    const held = lookUp.contentOf(group)
    expect(held).toMatchObject({ count: 2, rules: ['duplicate-file'] })
    expect(pathsIn(held)).toEqual(['data/test/y', 'data/test/z'])
    const places = ['data/test/y', 'data/test/z', 'data/train/other', 'data/train/x', '']
    expect(places.filter((place) => held?.holds(place))).toEqual(['data/test/y', 'data/test/z'])
    expect(lookUp.contentOf(groupOf(['none']))).toBeUndefined()
  })

  test('a content that one path held broke nothing; one that none held is unknown', () => {
    const group = groupOf(['a', 'b'])
    const base = baseOf(file('a', ID))
    const held = knownInBase(base, [group], () => [ID]).contentOf(group)
    expect(held).toMatchObject({ count: 1, rules: [] })
    expect(pathsIn(held)).toEqual(['a'])
    expect(knownInBase(base, [group], () => [OTHER_ID]).contentOf(group)).toBeUndefined()
  })

  test('a content that git stores under several ids is looked up by all', () => {
    const group = groupOf(['a', 'b'])
    const base = baseOf(file('a', ID), file('b', OTHER_ID))
    expect(pathsIn(knownInBase(base, [group], () => [ID, OTHER_ID]).contentOf(group))).toEqual(['a', 'b'])
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
      return pathsIn(knownInBase(baseWith(files), [group], () => ids).contentOf(group))
    }
    expect(known(['sha256:f'], 5)).toEqual(['a', 'c'])
    expect(known(['git:1', 'sha256:f'], null)).toEqual(['a', 'b', 'c'])
    expect(known(['sha256:f', 'md5:f'], 5, [ID])).toEqual(['d', 'a', 'c'])
    expect(known(['sha256:e'], 5)).toEqual([])
  })

  test('the content that all places of a group held, with all of its places', () => {
    const other = { size: 5, objectId: null }
    const stored = (path: string, hex: string): DataFile => {
      const pointer = { kind: 'lfs', identity: { algorithm: 'sha256', hex, size: 5 }, path } as const
      return { ...other, path, pointer }
    }
    const files = [
      ...['a/x', 'b/x', 'c'].map((path) => file(path, ID)),
      file('d', OTHER_ID),
      ...['e', 'f'].map((path) => stored(path, 'f')),
      stored('g', 'e'),
    ]
    const groups = [
      ['a/x', 'b/x'],
      ['a/x', 'd'],
      ['e', 'f'],
      ['e', 'g'],
      ['a/x', 'z'],
      ['a/y', 'b/y'],
    ].map((places) => groupOf(places))
    const lookUp = knownInBase(baseOf(...files), groups, () => ['3'.repeat(40)])
    expect(groups.map((group) => pathsIn(lookUp.contentAt(group)).sort())).toEqual([
      ['a/x', 'b/x', 'c'],
      [],
      ['e', 'f'],
      [],
      [],
      [],
    ])
  })
})

describe('what an accepted report knew', () => {
  const named = (names: string[], size: number | null = null): Group => ({ ...groupOf(['x'], size), names })
  const report = (groups: unknown, schemaVersion: unknown = 1): string =>
    JSON.stringify({ schemaVersion, groups })
  const knownIn = (text: string, name: string) => knownInReport(acceptedReport(text, name))

  test('its groups, with names that are not UTF-8 and rules that exist', () => {
    const files = [
      { path: 'a' },
      { path: 'caf\\xe9', pathBase64: Buffer.from('caf\xe9', 'latin1').toString('base64') },
    ]
    const lookUp = knownIn(
      report([{ id: 'git:1', files, rules: ['split-leakage', 'future-rule'] }]),
      'x.json',
    )
    expect(lookUp.contentOf(named(['git:1']))).toMatchObject({
      paths: new Set(['a', 'caf\udce9']),
      count: 2,
      rules: ['split-leakage'],
    })
    expect(lookUp.contentOf(named(['git:2']))).toBeUndefined()
  })

  test.each([1, 2])('its groups in schema version %d', (version) => {
    const groups = [{ id: 'git:1', kind: 'bytes', files: [{ path: 'a' }], rules: ['duplicate-file'] }]
    const lookUp = knownIn(report(groups, version), 'x.json')
    expect(lookUp.contentOf(named(['git:1']))).toMatchObject({ count: 1 })
  })

  test('a pointer holds the content at the place of its data', () => {
    const files = [
      { path: 'a.dvc', pointer: { kind: 'dvc', path: 'a' } },
      { path: 'b', pointer: { kind: 'lfs', path: 'b' } },
      { path: 'dvc.lock', pointer: { kind: 'dvc', path: null } },
    ]
    const lookUp = knownIn(report([{ id: 'md5:1', files, rules: [] }]), 'x.json')
    expect(lookUp.contentOf(named(['git:1', 'md5:1']))).toMatchObject({
      paths: new Set(['a', 'b', 'dvc.lock']),
      count: 3,
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
    const lookUp = knownIn(report(groups), 'x.json')
    const pathsOf = (names: string[], size: number | null) => pathsIn(lookUp.contentOf(named(names, size)))
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
    expect(() => knownIn(text, 'old\nreport.json')).toThrow(
      'baseline: "old\\nreport.json" is not a JSON report',
    )
  })

  test('another schema version is refused', () => {
    expect(() => knownIn(report([], 3), 'x')).toThrow('schemaVersion 1 or 2')
  })
})
