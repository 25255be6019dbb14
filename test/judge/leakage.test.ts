import { expect, test } from '@jest/globals'
import { judge } from '../../src/judge/judge.js'
import { readLayout } from '../../src/layout/layout.js'
import type { Leakage, Options } from '../../src/model.js'
import { DEFAULTS, filesAt, groupOf } from './built.js'

function leakage(
  groups: string[][],
  others: string[] = [],
  options: Partial<typeof DEFAULTS> = {},
): Leakage[] {
  const files = filesAt([...groups.flat(), ...others])
  const given = { ...DEFAULTS, ...options }
  const layout = readLayout(files, given)
  return judge({ files, layout, groups: groups.map((paths) => groupOf(paths)), options: given, known: [] })
    .leakage
}

test('counts contents, the files of each split, and all samples of each split', () => {
  const groups = [
    ['d/train/1', 'd/train/2', 'd/test/1', 'x/1'],
    ['d/train/3', 'd/test/3'],
    ['d/val/4', 'd/val/5'],
  ]
  expect(leakage(groups, ['d/train/9', 'd/train/10', 'd/test/9', 'd/11'])).toEqual([
    { dataset: 'd', splits: ['train', 'test'], groups: 2, files: [3, 2], samples: [5, 3] },
  ])
})

test('each pair of three splits, in their order', () => {
  expect(
    leakage([
      ['d/val/1', 'd/test/1', 'd/train/1', 'd/train/2'],
      ['d/val/2', 'd/test/2'],
    ]),
  ).toEqual([
    { dataset: 'd', splits: ['train', 'validation'], groups: 1, files: [2, 1], samples: [2, 2] },
    { dataset: 'd', splits: ['train', 'test'], groups: 1, files: [2, 1], samples: [2, 2] },
    { dataset: 'd', splits: ['validation', 'test'], groups: 2, files: [2, 2], samples: [2, 2] },
  ])
})

test('each dataset by itself, sorted by name; what two datasets share is no leak', () => {
  const groups = [
    ['b/train/1', 'b/test/1', 'a/train/1'],
    ['a/test/2', 'a/train/2'],
    ['a/train/3', 'b/test/3'],
  ]
  expect(leakage(groups).map(({ dataset, groups: count, samples }) => [dataset, count, samples])).toEqual([
    ['a', 1, [3, 1]],
    ['b', 1, [1, 2]],
  ])
})

test('names that mean something to JavaScript', () => {
  const names = ['__proto__', 'constructor', 'toString']
  const splits = names.map((name) => ({ name, glob: `${name}/**` }))
  const found = leakage([names.map((name) => `${name}/1`)], [], { splits })
  expect(found.map((pair) => pair.splits)).toEqual([
    ['__proto__', 'constructor'],
    ['__proto__', 'toString'],
    ['constructor', 'toString'],
  ])
  expect(found.every(({ files, samples }) => files.join() === '1,1' && samples.join() === '1,1')).toBe(true)
})

test('left out when the rule is off, kept at any severity', () => {
  const rules = (setting: Options['rules']['split-leakage']) => ({
    rules: { ...DEFAULTS.rules, 'split-leakage': setting },
  })
  const leak = [['d/train/cat/1', 'd/test/dog/1']]
  expect(leakage(leak, [], rules('off'))).toEqual([])
  expect(leakage(leak, [], rules('notice'))).toHaveLength(1)
})

test('names of shards without end do not make pairs without end', () => {
  const paths = Array.from({ length: 3_000 }, (_, index) => `data/s${index}-00000-of-00001.csv`)
  const found = leakage([[...paths, 'data/train-00000-of-00001.csv', 'data/test-00000-of-00001.csv']])
  expect(found).toHaveLength((50 * 49) / 2)
  expect(found[0]?.splits).toEqual(['train', 'test'])
})

test('a content in several datasets is counted in each, whatever the order of its files', () => {
  const groups = [
    ['d/test/1', 'e/test/1', 'd/train/1', 'e/train/1', 'd/test/2'],
    ['e/val/2', 'e/test/2'],
  ]
  expect(leakage(groups, ['e/train/9'])).toEqual([
    { dataset: 'd', splits: ['train', 'test'], groups: 1, files: [1, 2], samples: [1, 2] },
    { dataset: 'e', splits: ['train', 'test'], groups: 1, files: [1, 1], samples: [2, 2] },
    { dataset: 'e', splits: ['validation', 'test'], groups: 1, files: [1, 1], samples: [1, 2] },
  ])
})
