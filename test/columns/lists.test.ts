import { expect, test } from '@jest/globals'
import { addAll, addTo } from '../../src/columns/lists.js'

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

test('more is added to a list than the arguments of a function can be', () => {
  const list = [1]
  addAll(list, new Array<number>(300_000).fill(2))
  expect(list).toHaveLength(300_001)
  expect(list.at(-1)).toBe(2)
})
