import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { tiledPairs } from '../../../src/compare/pictures/tiles.js'

/** Pairs of pictures, of which some are asked for. */
const pairs = fc
  .tuple(fc.integer({ min: 2, max: 5000 }), fc.integer({ min: 0, max: 30_000 }), fc.integer())
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

test('every pair is in one task, and each task is worth it', () => {
  fc.assert(
    fc.property(pairs, ({ pictures, first, second, asked }) => {
      const tiled = tiledPairs(asked, first, second, pictures)
      expect(tiled.pairs.slice().sort()).toEqual(asked)
      expect(tiled.ends.at(-1) ?? 0).toBe(asked.length)
      const sizes = tiled.ends.map((end, task) => end - (tiled.ends[task - 1] ?? 0))
      expect(sizes.slice(0, -1).every((size) => size >= 2000)).toBe(true)
      expect(sizes.every((size) => size > 0 && size < 20_000)).toBe(true)
    }),
    { numRuns: 50 },
  )
})

test('a task of many pairs has few pictures', () => {
  const pictures = 2000
  const all = pictures * 100
  const first = Int32Array.from({ length: all }, (_, pair) => pair % pictures)
  const second = first.map((one, pair) => (one + 1 + Math.imul(pair, 31)) % pictures)
  const { pairs: sorted, ends } = tiledPairs(Int32Array.from(first.keys()), first, second, pictures)
  expect(ends.length).toBeGreaterThan(20)
  ends.forEach((end, task) => {
    const own = sorted.subarray(ends[task - 1] ?? 0, end)
    expect(new Set([...own].map((pair) => first[pair])).size).toBeLessThanOrEqual(512)
    expect(new Set([...own].map((pair) => second[pair])).size).toBeLessThanOrEqual(512)
  })
})
