import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { namesWith, wordsOf } from '../../src/layout/names/name-words.js'

const WORDS = new Set(['model', 'weights', 'icon'])
const parts = fc.constantFrom('model', 'Model', 'MODELS', 'weights', 'icon', 'x', '7', '_', '-', ' ', 'é')

test('names with one of some words are those whose words have one', () => {
  const hasOne = namesWith(WORDS)
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 6 }), (some) => {
      const name = some.join('')
      expect(hasOne(name)).toBe(wordsOf(name).some((word) => WORDS.has(word)))
    }),
  )
  expect(hasOne('best_Model.bin')).toBe(true)
  expect(hasOne('remodelled.bin')).toBe(false)
})
