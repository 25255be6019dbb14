import { expect, test } from '@jest/globals'
import { stretchesOf } from '../../src/rows/read/stretches.js'

const places = Array.from({ length: 20 }, (_, place) => ({
  record: place * 256,
  offset: place * 9000,
  line: 1,
  areLines: false,
}))
const table = { places, records: 20 * 256 }

test('records that stand near each other are read in one go, those far away by themselves', () => {
  expect(stretchesOf(table, Int32Array.of(3, 4, 300, 3000, 5119))).toEqual([
    { place: places[0], until: 3, lines: null },
    { place: places[11], until: 4, lines: null },
    { place: places[19], until: 5, lines: null },
  ])
})

test('a table is read through where most of it holds some', () => {
  expect(
    stretchesOf(
      table,
      Int32Array.from({ length: 15 }, (_, at) => at * 256),
    ),
  ).toBe(null)
})

test('nothing is read for nothing', () => {
  expect(stretchesOf(table, new Int32Array(0))).toEqual([])
})
