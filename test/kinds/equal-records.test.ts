import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { findEqualRecords } from '../../src/kinds/row/equal-records.js'
import { expectedPairs } from '../../src/kinds/row/identifying.js'

/** Keys of records that hold a number each; 0 is a record without content. */
function keysOf(values: readonly number[]): Uint32Array {
  return Uint32Array.from(values.flatMap((value) => [value % 4, value]))
}

/** By comparing every two records. */
function byHand(tables: readonly (readonly number[])[]): number[][] {
  const all = tables.flat()
  const sets = new Map<number, number[]>()
  all.forEach((value, record) => {
    if (value !== 0) sets.set(value, [...(sets.get(value) ?? []), record])
  })
  return [...sets.values()].filter(({ length }) => length > 1)
}

test('finds what comparing every two records finds, whatever the tables', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 60 }), { maxLength: 5 }),
      (tables) => {
        const { count, starts, records } = findEqualRecords(tables.map(keysOf))
        const sets = Array.from({ length: count }, (_, set) => [
          ...records.subarray(starts[set], starts[set + 1]),
        ])
        expect(sets).toEqual(byHand(tables))
      },
    ),
    { numRuns: 200 },
  )
})

test('finds them among as many as are looked through in shares, and where one share has all', () => {
  const spread = (value: number): number => Math.imul(value, 0x9e3779b1) >>> 0
  const many = Array.from({ length: 40_000 }, (_, record) => (record % 39_000) + 1)
  const tables = [many.slice(0, 10_000), many.slice(10_000)]
  for (const first of [spread, () => 1]) {
    const keys = tables.map((values) =>
      Uint32Array.from(values.flatMap((value) => [first(value), spread(~value)])),
    )
    const { count, starts, records } = findEqualRecords(keys)
    const sets = Array.from({ length: count }, (_, set) => [
      ...records.subarray(starts[set], starts[set + 1]),
    ])
    expect(sets).toEqual(Array.from({ length: 1000 }, (_, set) => [set, set + 39_000]))
  }
})

describe('pairs that chance alone would give', () => {
  const column = (values: readonly number[]) => ({ values: Float64Array.from(values) })
  const hundred = Array.from({ length: 100 }, (_, record) => record)

  test('two dice in 100 records', () => {
    const pairs = expectedPairs(
      [column(hundred.map((n) => n % 5)), column(hundred.map((n) => (n * 7) % 4))],
      100,
    )
    expect(pairs).toBeCloseTo((100 * 99) / 2 / 20)
  })

  test('a column that another one determines tells nothing more', () => {
    const city = column(hundred.map((n) => n % 20))
    const country = column(hundred.map((n) => (n % 20) % 4))
    expect(expectedPairs([city, country], 100)).toBe(expectedPairs([city], 100))
  })

  test('two columns of different values are no chance', () => {
    expect(expectedPairs([column(hundred), column(hundred.map((n) => -n))], 100)).toBeCloseTo(0.495)
    const far = [hundred, hundred.map((n) => (n * 37) % 101), hundred.map((n) => (n * 13) % 89)]
    expect(expectedPairs(far.map(column), 100)).toBeLessThan(0.01)
  })
})
