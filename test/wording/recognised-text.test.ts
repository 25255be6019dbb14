import { describe, expect, test } from '@jest/globals'
import type { RecognisedDataset } from '../../src/model.js'
import { labelsText, recognisedText, splitsText } from '../../src/wording/recognised-text.js'

const asIs = (name: string) => name
const BIRDS: RecognisedDataset = {
  path: 'data/birds',
  samples: 10_000,
  splits: [
    { name: 'train', samples: 8000, by: 'directories' },
    { name: 'validation', samples: 1000, by: 'directories' },
    { name: 'test', samples: 1000, by: 'directories' },
  ],
  labels: Array.from({ length: 200 }, (_, index) => ({ name: `species ${index}`, samples: 50 })),
  labelsBy: 'directories',
}
const line = (changes: Partial<RecognisedDataset>): string =>
  recognisedText({ ...BIRDS, ...changes }, (path) => `<${path}>`, asIs)

describe('a dataset in one line', () => {
  test.each<[Partial<RecognisedDataset>, string]>([
    [{}, '<data/birds>: train 8,000 · validation 1,000 · test 1,000 · 200 labels (by directories)'],
    [
      { samples: 10_012 },
      '<data/birds>: train 8,000 · validation 1,000 · test 1,000 · 12 without a split · 200 labels (by directories)',
    ],
    [
      { path: '' },
      'the whole tree: train 8,000 · validation 1,000 · test 1,000 · 200 labels (by directories)',
    ],
    [
      { labelsBy: 'option' },
      '<data/birds>: train 8,000 · validation 1,000 · test 1,000 · 200 labels (splits by directories, labels by an option)',
    ],
    [
      { labels: [], labelsBy: null },
      '<data/birds>: train 8,000 · validation 1,000 · test 1,000 · no labels (by directories)',
    ],
    [{ splits: [] }, '<data/birds>: 10,000 samples · 200 labels · no splits (by directories)'],
    [{ splits: [], labels: [], labelsBy: null, samples: 1 }, '<data/birds>: 1 sample · no splits or labels'],
    [
      {
        samples: 3,
        splits: [
          { name: 'train', samples: 2, by: 'list' },
          { name: 'test', samples: 1, by: 'names' },
        ],
        labels: [{ name: 'cat', samples: 3 }],
      },
      '<data/birds>: train 2 · test 1 · 1 label (splits by lists and file names, labels by directories)',
    ],
    [
      {
        samples: 9,
        splits: Array.from({ length: 9 }, (_, fold) => ({ name: `fold ${fold}`, samples: 1, by: 'card' })),
        labels: [],
        labelsBy: null,
      },
      '<data/birds>: fold 0 1 · fold 1 1 · fold 2 1 · fold 3 1 · fold 4 1 · fold 5 1 · 3 more splits · no labels (by a dataset card)',
    ],
  ])('%j', (changes, expected) => {
    expect(line(changes)).toBe(expected)
  })
})

test('splits and labels on a line each, with the commonest labels by name', () => {
  expect(splitsText(BIRDS, asIs)).toBe('train 8,000 · validation 1,000 · test 1,000 (by directories)')
  expect(labelsText(BIRDS, asIs, 2)).toBe(
    '200 labels: species 0 50 · species 1 50 · 198 more (by directories)',
  )
  expect(splitsText({ ...BIRDS, splits: [] }, asIs)).toBe('10,000 samples · no splits')
  expect(labelsText({ ...BIRDS, labels: [], labelsBy: null }, asIs, 2)).toBe('no labels')
})
