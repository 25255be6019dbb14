import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { orderedPairs } from '../../../src/compare/pictures/ordered-pairs.js'

/** Pairs of pictures, of which some are asked for. */
const pairs = fc
  .tuple(fc.integer({ min: 2, max: 9000 }), fc.integer({ min: 0, max: 60_000 }), fc.integer())
  .map(([pictures, count, seed]) => {
    let state = seed | 1
    const draw = (most: number): number => {
      state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9
      return (state >>> 0) % most
    }
    const first = Int32Array.from({ length: count }, () => draw(pictures))
    const second = first.map(() => draw(pictures))
    const asked = Int32Array.from(first.keys()).filter((pair) => pair % 3 > 0)
    return { pictures, first, second, asked }
  })

test('threads share the pairs of one block', () => {
  const first = new Int32Array(20_000)
  const second = Int32Array.from(first, (_, pair) => 1 + (pair % 1500))
  const { ends } = orderedPairs(Int32Array.from(first.keys()), first, second, 1501)
  expect(ends.length).toBe(10)
})

test('every pair is in one task, each task is worth it, and in a task equal second ones follow each other', () => {
  fc.assert(
    fc.property(pairs, ({ pictures, first, second, asked }) => {
      const { pairs: ordered, ends } = orderedPairs(asked, first, second, pictures)
      expect(ordered.slice().sort()).toEqual(asked)
      expect(ends.at(-1) ?? 0).toBe(asked.length)
      ends.forEach((end, task) => {
        const own = ordered.subarray(ends[task - 1] ?? 0, end)
        expect(own.length).toBeGreaterThan(0)
        if (end < asked.length) expect(own.length).toBeGreaterThanOrEqual(2000)
        const changes = own.filter((pair, at) => at > 0 && second[pair] !== second[own[at - 1] as number])
        const blocks = new Set([...own].map((pair) => Math.floor((first[pair] as number) / 2048)))
        const different = new Set([...own].map((pair) => second[pair]))
        expect(changes.length + 1).toBeLessThanOrEqual(different.size * blocks.size)
      })
    }),
    { numRuns: 20 },
  )
})
