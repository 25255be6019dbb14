import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { decodePath } from '../../src/paths/lossless.js'
import { comparePaths } from '../../src/paths/order.js'
import { anyText } from '../fixtures/any-text.js'

const text = anyText({ maxLength: 6 })
// Characters on both sides of the surrogates, where UTF-16 and UTF-8 disagree.
const edge = fc
  .array(fc.constantFrom('a', '/', '\ud7ff', '\ue000', '\uffff', '\u{10000}', '\u{10ffff}'))
  .map((parts) => parts.join(''))
const valid = fc.oneof(text, edge)

describe('the order of paths', () => {
  test('is that of their bytes', () => {
    fc.assert(
      fc.property(valid, valid, (left, right) => {
        expect(Math.sign(comparePaths(left, right))).toBe(
          Buffer.compare(Buffer.from(left), Buffer.from(right)),
        )
      }),
    )
  })

  test('is a total order for any names, valid UTF-8 or not', () => {
    const anyPath = fc.oneof(
      valid,
      fc.uint8Array({ maxLength: 4 }).map((bytes) => decodePath(Buffer.from(bytes))),
    )
    fc.assert(
      fc.property(anyPath, anyPath, anyPath, (a, b, c) => {
        expect(comparePaths(a, b) === 0).toBe(a === b)
        expect(Math.sign(comparePaths(a, b))).toBe(-Math.sign(comparePaths(b, a)) + 0)
        if (comparePaths(a, b) <= 0 && comparePaths(b, c) <= 0)
          expect(comparePaths(a, c)).toBeLessThanOrEqual(0)
      }),
    )
  })
})
