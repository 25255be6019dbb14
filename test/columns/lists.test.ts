import { expect, test } from '@jest/globals'
import { addTo } from '../../src/columns/lists.js'

test('what is added to a key stands there in order, and nowhere else', () => {
  const lists = new Map<string, number[]>()
  addTo(lists, 'a', 1)
  addTo(lists, 'b', 2)
  addTo(lists, 'a', 3)
  expect([...lists]).toEqual([
    ['a', [1, 3]],
    ['b', [2]],
  ])
})
