import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { areEqualButForDigits } from '../../src/layout/name-words.js'

describe('names that are equal but for their digits', () => {
  test.each([
    ['sample_001.bin', 'sample_792.bin', true],
    ['sample_001.bin', 'sample_01.bin', false],
    ['sample_001.bin', 'sample_0x1.bin', false],
    ['y1', 'x1', false],
    ['', '', true],
  ])('%s and %s: %s', (left, right, expected) => {
    expect(areEqualButForDigits(left, right)).toBe(expected)
  })

  test('are those that are equal when each digit is written as 0', () => {
    const name = fc.string({ unit: fc.constantFrom('a', 'y', '_', '.', '0', '1', '9', '٣'), maxLength: 5 })
    const plain = (text: string): string => text.replace(/[0-9]/g, '0')
    fc.assert(
      fc.property(name, name, (left, right) => {
        expect(areEqualButForDigits(left, right)).toBe(plain(left) === plain(right))
      }),
    )
  })
})
