import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { shorten } from '../../src/text/shorten.js'
import { anyText } from '../fixtures/any-text.js'

test.each([
  ['data/train', 10, 'data/train'],
  ['data/training', 10, 'data/…ning'],
  ['🐈🐈🐈🐈🐈', 4, '🐈🐈…🐈'],
  ['🐈🐈', 3, '🐈🐈'],
  ['abc', 1, '…'],
])('shortens %s to %d characters as %s', (text, maximum, shortened) => {
  expect(shorten(text, maximum)).toBe(shortened)
})

test('never gives more than was asked for, and keeps both ends', () => {
  fc.assert(
    fc.property(anyText(), fc.integer({ min: 3, max: 40 }), (text, maximum) => {
      const shortened = Array.from(shorten(text, maximum))
      const whole = Array.from(text)
      expect(shortened.length).toBe(Math.min(whole.length, maximum))
      expect(shortened[0]).toBe(whole[0])
      expect(shortened.at(-1)).toBe(whole.at(-1))
    }),
  )
})
