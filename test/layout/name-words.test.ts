import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { isNumbered, withoutNumber } from '../../src/layout/name-words.js'

describe('names that are another one with a number put in', () => {
  test.each([
    ['sample_001.bin', 'sample_792.bin', true],
    ['sample_001.bin', 'sample_1.bin', true],
    ['sample_001.mp4', 'sample_002.mp3', false],
    ['sample_001.bin', 'sample_0x1.bin', false],
    ['sample_001.bin', 'sample_.bin', false],
    ['aa1aa', 'aa', false],
    ['y1', 'x1', false],
  ])('%s and %s: %s', (one, other, expected) => {
    const without = withoutNumber(one)
    expect(without !== null && isNumbered(other, without)).toBe(expected)
  })

  test('are told by what stands before the longest number and behind it', () => {
    const name = fc.string({ unit: fc.constantFrom('a', '_', '.', '0', '1', '٣'), maxLength: 6 })
    fc.assert(
      fc.property(name, name, (one, other) => {
        const without = withoutNumber(one)
        if (without === null) return expect(one).not.toMatch(/[0-9]/)
        expect(isNumbered(one, without)).toBe(true)
        const number = other.slice(without.beginning.length, other.length - without.ending.length)
        const isOne = /^[0-9]+$/.test(number) && other === without.beginning + number + without.ending
        expect(isNumbered(other, without)).toBe(isOne)
      }),
      { numRuns: 1000 },
    )
  })
})
