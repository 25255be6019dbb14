import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { dataFileColumns } from '../../src/columns/data-files.js'
import { type SizeSets, setsOfSize } from '../../src/match/size-sets.js'

/** The sets of some of the files whose sizes are given. */
function setsAmong(sizes: readonly number[], numbers: readonly number[]): SizeSets {
  const files = sizes.map((size, number) => ({ path: `${number}`, size, objectId: null }))
  return setsOfSize(numbers, dataFileColumns(files))
}

test('sets stand in the order of their first files, files in their own order; who is alone is in none', () => {
  const { files, counts } = setsAmong([5, 7, 0, 7, 1e12, 5, 9, 1e12, 7], [8, 0, 1, 2, 3, 4, 5, 6, 7])
  expect([...files]).toEqual([8, 1, 3, 0, 5, 4, 7])
  expect(counts).toEqual([3, 2, 2])
})

test('no files, or none of one size, make no sets', () => {
  for (const numbers of [[], [1], [0, 1, 2]]) {
    const { files, counts } = setsAmong([1, 2, 3], numbers)
    expect([...files, ...counts]).toEqual([])
  }
})

test('property: two files are in one set if, and only if, they have one size', () => {
  const sized = fc.array(fc.record({ size: fc.nat(12), isAsked: fc.boolean() }), { maxLength: 60 })
  fc.assert(
    fc.property(sized, (all) => {
      const numbers = all.flatMap(({ isAsked }, number) => (isAsked ? [number] : []))
      const expected = new Map<number, number[]>()
      for (const number of numbers) {
        const size = all[number]?.size as number
        expected.set(size, [...(expected.get(size) ?? []), number])
      }
      const { files, counts } = setsAmong(
        all.map(({ size }) => size),
        numbers,
      )
      let end = 0
      const sets = counts.map((count) => {
        end += count
        return [...files.subarray(end - count, end)]
      })
      expect(sets).toEqual([...expected.values()].filter((set) => set.length > 1))
      expect(end).toBe(files.length)
    }),
  )
})
