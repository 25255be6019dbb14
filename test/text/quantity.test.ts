import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { countOf, formatBytes, formatCount, formatShare } from '../../src/text/quantity.js'

describe('a quantity for people', () => {
  test.each([
    [null, 'unknown size'],
    [0, '0 B'],
    [999, '999 B'],
    [1000, '1 KB'],
    [1049, '1 KB'],
    [1050, '1.1 KB'],
    [20_480, '20 KB'],
    [999_499, '999 KB'],
    [999_500, '1 MB'],
    [4_100_000, '4.1 MB'],
    [9.5e12, '9.5 TB'],
    [Number.MAX_SAFE_INTEGER, '9 PB'],
  ])('shows %p bytes as %s', (bytes, text) => {
    expect(formatBytes(bytes)).toBe(text)
  })

  test('never shows a size of four digits, and is never off by more than its rounding', () => {
    const units = ['B', 'KB', 'MB', 'GB', 'TB', 'PB']
    fc.assert(
      fc.property(fc.nat(Number.MAX_SAFE_INTEGER), (bytes) => {
        const [value, unit] = formatBytes(bytes).split(' ')
        expect(value).toMatch(/^(?:\d(?:\.\d)?|\d{2,3})$/)
        const shown = Number(value) * 1000 ** units.indexOf(unit ?? '')
        expect(Math.abs(shown - bytes)).toBeLessThanOrEqual(bytes * 0.051)
      }),
    )
  })

  test.each([
    [0, '0 %'],
    [0.0004, '< 0.1 %'],
    [0.001, '0.1 %'],
    [0.002, '0.2 %'],
    [0.5, '50.0 %'],
    [1, '100.0 %'],
  ])('shows a share of %d as %s', (share, text) => {
    expect(formatShare(share)).toBe(text)
  })

  test('shows a share of nothing and of everything only where it is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), fc.nat(1e6), (whole, part) => {
        fc.pre(part > 0 && part <= whole)
        expect(formatShare(part / whole)).not.toBe('0 %')
        expect(formatShare(part / whole) === '100.0 %').toBe(part === whole)
      }),
    )
  })

  test('separates thousands, and knows one from many', () => {
    expect(formatCount(1_234_567)).toBe('1,234,567')
    expect(countOf(1, 'group')).toBe('1 group')
    expect(countOf(1204, 'group')).toBe('1,204 groups')
    expect(countOf(0, 'entry', 'entries')).toBe('0 entries')
  })
})
