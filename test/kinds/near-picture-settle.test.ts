import { describe, expect, test } from '@jest/globals'
import type { Candidates } from '../../src/kinds/near-picture/candidates.js'
import { groupNear } from '../../src/kinds/near-picture/groups.js'
import { looksLikeNoise } from '../../src/kinds/near-picture/noise.js'
import { emptyCompared, pairsToAlign, provedPairs } from '../../src/kinds/near-picture/settle.js'

/** Pairs of pictures with what comparing them gave. */
function settled(
  pictures: number,
  pairs: readonly (readonly [first: number, second: number, similarity: number])[],
) {
  const candidates: Candidates = {
    first: Int32Array.from(pairs, ([first]) => first),
    second: Int32Array.from(pairs, ([, second]) => second),
    turns: new Uint8Array(pairs.length).fill(1),
    distances: new Uint8Array(pairs.length),
    neighbours: new Uint32Array(pictures),
    capped: 0,
  }
  const compared = emptyCompared(pairs.length)
  pairs.forEach(([first, second, similarity], pair) => {
    for (const picture of [first, second]) {
      candidates.neighbours[picture] = (candidates.neighbours[picture] as number) + 1
    }
    compared.similarity[pair] = similarity
    compared.isProved[pair] = similarity >= 0.93 ? 1 : 0
    compared.canAlign[pair] = 1
  })
  return { candidates, compared }
}

/** One picture beside many others, of which the first are more alike than the rest. */
function star(others: number, proved: number, similarity: number) {
  return settled(
    others + 1,
    Array.from({ length: others }, (_, other) => [0, other + 1, other < proved ? similarity : 0.5] as const),
  )
}

describe('pairs that are aligned', () => {
  test('are those that are not proved, the most alike first, 25 for each picture', () => {
    const { candidates, compared } = settled(
      41,
      Array.from({ length: 40 }, (_, other) => [0, other + 1, 0.5 + other / 100] as const),
    )
    const { pairs, left } = pairsToAlign(candidates, compared)
    expect([...pairs]).toEqual(Array.from({ length: 25 }, (_, index) => index + 15))
    expect(left).toBe(0)
    expect(pairsToAlign(candidates, compared, 10)).toEqual({
      pairs: Int32Array.from({ length: 10 }, (_, index) => index + 30),
      left: 15,
    })
  })

  test('are proved from .93 on, and say that they were aligned', () => {
    const { candidates, compared } = settled(3, [
      [0, 1, 0.7],
      [0, 2, 0.7],
    ])
    const { pairs } = pairsToAlign(candidates, compared)
    const proved = provedPairs(candidates, compared, pairs, Float32Array.of(0.94, 0.92))
    expect(proved).toMatchObject([{ first: 0, second: 1, isAligned: true }])
    expect(proved[0]?.similarity).toBeCloseTo(0.94)
  })
})

describe('a template', () => {
  const told = ({ candidates, compared }: ReturnType<typeof star>): number =>
    provedPairs(candidates, compared, new Int32Array(0), new Float32Array(0)).length

  test('is a hash close to more than 25 pictures, of which under a fifth are proved: .97 is needed', () => {
    expect(told(star(26, 5, 0.95))).toBe(0)
    expect(told(star(26, 5, 0.971))).toBe(5)
  })

  test('is none with 25 pictures, or where a fifth is proved', () => {
    expect(told(star(25, 4, 0.95))).toBe(4)
    expect(told(star(30, 6, 0.95))).toBe(6)
  })
})

describe('groups', () => {
  const pair = (first: number, second: number) => ({
    first,
    second,
    similarity: 0.95,
    turn: 0,
    isAligned: false,
  })

  test('hold what is proved against their first picture, and lose no pair', () => {
    const groups = groupNear([pair(0, 1), pair(0, 2), pair(1, 2), pair(2, 3), pair(4, 5)])
    expect(groups.map(({ pictures }) => pictures)).toEqual([
      [0, 1, 2],
      [2, 3],
      [4, 5],
    ])
  })
})

describe('labels of near-identical pictures', () => {
  const even = new Map([
    ['cat', 50],
    ['dog', 50],
  ])
  const pairs = (same: number, different: number): [string, string][] => [
    ...Array.from({ length: same }, (): [string, string] => ['cat', 'cat']),
    ...Array.from({ length: different }, (): [string, string] => ['cat', 'dog']),
  ]

  test('look like noise where they differ as often as by chance', () => {
    expect(looksLikeNoise(pairs(10, 10), even)).toBe(true)
    expect(looksLikeNoise(pairs(15, 5), even)).toBe(false)
  })

  test('tell nothing where there are few of them, or one label alone', () => {
    expect(looksLikeNoise(pairs(4, 5), even)).toBe(false)
    expect(looksLikeNoise(pairs(20, 0), new Map([['cat', 100]]))).toBe(false)
  })
})
