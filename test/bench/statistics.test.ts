import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { exponent, median } from '../../bench/statistics.mjs'

test('the median is the middle one, or the mean of the two in the middle', () => {
  expect(median([9, 1, 5])).toBe(5)
  expect(median([9, 1, 5, 7])).toBe(6)
})

test('points of a power are fitted exactly', () => {
  const power = fc.double({ min: -2, max: 3, noNaN: true })
  const factor = fc.double({ min: 1e-6, max: 1e6, noNaN: true })
  fc.assert(
    fc.property(power, factor, (k, c) => {
      const points = [10_000, 31_623, 100_000, 1_000_000].map((x): [number, number] => [x, c * x ** k])
      expect(exponent(points)).toBeCloseTo(k, 6)
    }),
  )
})

test('the fit is the least squares of the logarithms', () => {
  // Logarithms to base 10: (0, 0), (1, 1), (2, 1): slope 1/2.
  expect(
    exponent([
      [1, 1],
      [10, 10],
      [100, 10],
    ]),
  ).toBeCloseTo(0.5, 12)
})

test('one size has no exponent', () => {
  expect(exponent([[5, 1]])).toBeNull()
  expect(
    exponent([
      [5, 1],
      [5, 2],
    ]),
  ).toBeNull()
})
