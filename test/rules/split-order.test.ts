import { expect, test } from '@jest/globals'
import { compareSplits } from '../../src/rules/split-order.js'

test('splits are shown as train, validation, test, then the others by name', () => {
  const sorted = ['train', 'validation', 'test', 'Zed', 'extra', 'val']
  expect([...sorted].reverse().sort(compareSplits)).toEqual(sorted)
})
