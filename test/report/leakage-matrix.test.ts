import { expect, test } from '@jest/globals'
import { leakageMatrices, partOf, partWords } from '../../src/report/leakage-matrix.js'
import { finding, report, TYPICAL } from '../fixtures/reports.js'

test('a share of files is told of samples only, never of tables and archives', () => {
  const tables = report(
    [
      finding(
        ['split-leakage'],
        [
          { path: 'data/test.csv', split: 'test' },
          { path: 'data/train.csv', split: 'train' },
        ],
      ),
    ],
    { leakage: [{ dataset: 'data', splits: ['train', 'test'], groups: 1, files: [1, 1], samples: [1, 2] }] },
  )
  const words = leakageMatrices(tables).flatMap(({ pairs }) =>
    pairs.map((pair) => [partWords(partOf(pair, 0)), partWords(partOf(pair, 1))]),
  )
  expect(words).toEqual([['1 table of 1 file', '1 table of 2 files']])
  const [matrix] = leakageMatrices(TYPICAL)
  expect(matrix?.pairs.map((pair) => partWords(partOf(pair, 0)))).toEqual([
    '6 of 1,000 (0.6 %)',
    '1 of 1,000 (0.1 %)',
  ])
})
