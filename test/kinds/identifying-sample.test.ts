import { describe, expect, test } from '@jest/globals'
import { mixed } from '../../src/kinds/row/cell.js'
import { isIdentifying } from '../../src/kinds/row/identifying.js'
import { identifyingBySample } from '../../src/kinds/row/identifying-sample.js'
import { createRecordSample, type SampledRecords } from '../../src/kinds/row/record-sample.js'

/** The cells of a record, each a number. */
type Cells = (record: number) => number[]

function sampleOf(cells: Cells, records: number): SampledRecords {
  const sample = createRecordSample()
  const width = cells(0).length
  for (let record = 0; record < records; record++)
    sample.add(Int32Array.from(cells(record)), 1, width, record)
  return sample.taken(width)
}

/** By all records. */
function exactly(cells: Cells, records: number): boolean {
  const all = Array.from({ length: records }, (_, record) => cells(record))
  const columns = cells(0).map((_, column) => ({
    values: Float64Array.from(all, (each) => each[column] as number),
  }))
  return isIdentifying(columns, records)
}

/** A number below `most`, by chance, another for each column. */
function drawn(record: number, column: number, most: number): number {
  return 1 + ((mixed(record * 31 + column * 7919) >>> 0) % most)
}

const TABLES: [string, Cells][] = [
  ['three columns of different values', (record) => [1, 2, 3].map((each) => mixed(record * 3 + each))],
  ['one column of different values', (record) => [record + 1]],
  ['two of them', (record) => [record + 1, mixed(record)]],
  ['columns of few values', (record) => [2, 5, 3].map((most, column) => drawn(record, column, most))],
  [
    'many columns of few values',
    (record) => Array.from({ length: 40 }, (_, column) => drawn(record, column, 5)),
  ],
  [
    'a place and what follows from it',
    (record) => [1, 2, 3, 4].map((each) => mixed(drawn(record, 0, 400) * each)),
  ],
  ['different values beside equal ones', (record) => [record + 1, 7, 7, drawn(record, 1, 2)]],
  ['values that come in turn', (record) => [(record % 2) * record, record % 3, ((record + 1) % 2) * record]],
]

describe('a few records say what all say, or that they say too little', () => {
  test.each(TABLES)('%s', (_, cells) => {
    for (const records of [50, 2000, 5000, 30_000]) {
      const said = identifyingBySample([sampleOf(cells, records)], records, records)
      if (said !== null) expect(said).toBe(exactly(cells, records))
    }
  })

  test('and mostly they say enough', () => {
    const sayings = TABLES.map(([, cells]) => identifyingBySample([sampleOf(cells, 30_000)], 30_000, 30_000))
    expect(sayings.filter((said) => said !== null).length).toBeGreaterThanOrEqual(5)
  })
})

test('of two tables with the same records it is not said that their values are few', () => {
  const cells: Cells = (record) => [1, 2, 3].map((each) => mixed(record * 3 + each))
  const sample = sampleOf(cells, 40_000)
  expect(identifyingBySample([sample, sample], 80_000, 80_000)).not.toBe(false)
})

test('a sample holds as many records as it may, drawn from all of the table', () => {
  const { records, columns, limit } = sampleOf((record) => [record + 1, 5], 100_000)
  expect(records.length).toBeGreaterThan(1000)
  expect(records.length).toBeLessThanOrEqual(2048)
  expect(limit).toBeLessThan(2 ** 27)
  expect([...(columns[0] as Int32Array)]).toEqual([...records].map((record) => record + 1))
  expect(records.at(-1)).toBeGreaterThan(95_000)
})

test('columns that come later are empty before', () => {
  const sample = createRecordSample()
  sample.add(Int32Array.of(1, 2), 2, 1, 0)
  sample.add(Int32Array.of(3, 4), 1, 2, 2)
  expect(sample.taken(2).columns).toEqual([Int32Array.of(1, 2, 3), Int32Array.of(0, 0, 4)])
})
