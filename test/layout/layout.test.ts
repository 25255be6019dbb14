import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parentDirectory } from '../../src/columns/paths.js'
import { readLayout } from '../../src/layout/layout.js'
import type { DatasetCard, Options } from '../../src/model.js'
import { filesAt, placesOf } from '../judge/built.js'

const DIRECTORY = fc.constantFrom(
  ...[
    '',
    '/',
    '/train',
    '/test/cat',
    'train',
    'test',
    'data',
    'd/data',
    'd/train/cat',
    'd/train/dog',
    'd/test/cat',
  ],
  ...['d', 'd/extra', 'shards-of-all/data'],
)
// Names that tell a split or a label by themselves, and one of a place that is written with a slash at the end.
const NAME = fc.constantFrom(
  ...['1.png', 'cat_1.png', 'dog_1.png', 'train.csv', 'test.csv', 'train-00000-of-00002.parquet', ''],
  ...['test-00000-of-00001.parquet', 'hard.csv'],
)
const PATH = fc
  .tuple(DIRECTORY, NAME)
  .map(([directory, name]) => (directory === '' ? name : `${directory.replace(/\/$/, '')}/${name}`))
  .filter((path) => path !== '' && path !== '/')
const SPLITS: fc.Arbitrary<Options['splits']> = fc.constantFrom('auto' as const, 'none' as const, [
  { name: 'one', glob: 'd/train/**/cat_*' },
  { name: 'two', glob: 'd/**/*.png' },
])
const LABELS: fc.Arbitrary<Options['labels']> = fc.constantFrom('auto' as const, 'none' as const, {
  pattern: '**/{label}_*',
})
const CARDS: fc.Arbitrary<DatasetCard[]> = fc.constantFrom(
  [],
  [{ directory: 'd', configs: [[{ name: 'hard', glob: 'extra/hard.csv' }]] }],
  [{ directory: '', configs: [[{ name: 'hard', glob: '**/hard.csv' }]] }],
)

test('files of a directory share a placement only where each would have it by itself', () => {
  fc.assert(
    fc.property(fc.array(PATH, { minLength: 1 }), SPLITS, LABELS, CARDS, (paths, splits, labels, cards) => {
      const files = filesAt(paths)
      const { placementOf, ofDirectory } = readLayout(files, { splits, labels }, cards)
      for (const path of paths) {
        const alone = placementOf(path)
        expect([path, ofDirectory(parentDirectory(path)) ?? alone]).toEqual([path, alone])
      }
    }),
    { numRuns: 300 },
  )
})

test('two labels in one directory, by the names of the files', () => {
  const paths = ['d/train/cat_1.png', 'd/train/dog_1.png', 'd/test/cat_1.png']
  expect(placesOf(paths, { labels: { pattern: '**/{label}_*' } })).toEqual({
    'd/train/cat_1.png': 'train cat d',
    'd/train/dog_1.png': 'train dog d',
    'd/test/cat_1.png': 'test cat d',
  })
})
