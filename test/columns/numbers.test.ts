import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  concatenated,
  createNumbers,
  enlarged,
  inParts,
  isFromZero,
  numbersTo,
  pickNumbers,
  select,
  valuesOf,
} from '../../src/columns/numbers.js'

const NUMBER = fc.integer({ min: -2, max: 2 ** 31 - 1 })
const LIST = fc.array(NUMBER, { maxLength: 40 })
/** As the two kinds of rows that pass through the program. */
const ROW = fc.tuple(LIST, fc.boolean()).map(([list, typed]) => (typed ? Int32Array.from(list) : list))
const isOdd = (number: number): boolean => number % 2 !== 0

test('numbers that grow are the numbers that were pushed, however many', () => {
  for (const count of [0, 1, 1023, 1024, 1025, 5000]) {
    const numbers = createNumbers()
    const expected = Array.from({ length: count }, (_, index) => index * 7 - 2)
    for (const number of expected) numbers.push(number)
    expect(numbers.length).toBe(count)
    expect([...numbers.taken()]).toEqual(expected)
  }
})

test('an enlarged column begins with the same numbers, and is of the same kind', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(255)), fc.nat(5000), (list, least) => {
      for (const column of [Int32Array.from(list), Uint8Array.from(list)]) {
        const larger = enlarged(column, least)
        expect(larger.constructor).toBe(column.constructor)
        expect(larger.length).toBeGreaterThanOrEqual(Math.max(least, list.length))
        expect([...larger.subarray(0, list.length)]).toEqual(list)
      }
    }),
  )
})

describe('rows of numbers do as arrays do', () => {
  test('selected, put together, taken apart, looked up', () => {
    fc.assert(
      fc.property(ROW, ROW, fc.integer({ min: 1, max: 9 }), (left, right, most) => {
        expect([...select(left, isOdd)]).toEqual([...left].filter(isOdd))
        expect([...concatenated(left, right)]).toEqual([...left, ...right])
        expect([...concatenated(left)]).toEqual([...left])
        expect([...valuesOf(left, (number) => number / 2)]).toEqual(Array.from(left, (number) => number / 2))
        const parts = inParts(left, most)
        expect(parts.flatMap((part) => [...part])).toEqual([...left])
        expect(parts.every(({ length }, index) => length === most || index === parts.length - 1)).toBe(true)
      }),
    )
  })

  test('selected from many: all, which share their memory, all but one, every other one and none', () => {
    const all = numbersTo(5000)
    expect(select(all, () => true)).toBe(all)
    for (const out of [0, 1, 1023, 1024, 2500, 4999]) {
      expect([...select(all, (number) => number !== out)]).toEqual(
        [...all].filter((number) => number !== out),
      )
    }
    expect([...select(all, isOdd)]).toEqual([...all].filter(isOdd))
    expect(select(all, () => false)).toHaveLength(0)
  })

  test('picked by place', () => {
    const rowAndPlaces = ROW.filter(({ length }) => length > 0).chain((row) =>
      fc.tuple(fc.constant(row), fc.array(fc.nat(row.length - 1))),
    )
    fc.assert(
      fc.property(rowAndPlaces, ([row, places]) => {
        expect([...pickNumbers(row, places)]).toEqual(places.map((place) => row[place]))
        expect([...pickNumbers(row, numbersTo(places.length % row.length))]).toEqual(
          [...row].slice(0, places.length % row.length),
        )
      }),
    )
  })
})

test('counting from zero is told from everything else', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(4)), (list) => {
      expect(isFromZero(list)).toBe(list.every((number, place) => number === place))
      expect(isFromZero(numbersTo(list.length))).toBe(true)
    }),
  )
})
