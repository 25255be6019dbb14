import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { CANDIDATE_LIMITS, findCandidates } from '../../src/kinds/near-picture/candidates.js'
import { bitsApart, HASH_WORDS, hashesOf } from '../../src/kinds/near-picture/hash.js'
import { TURNS, turnedPlaces } from '../../src/kinds/near-picture/turns.js'

/** Bits that differ, counted one by one. */
function countApart(one: readonly number[], other: readonly number[]): number {
  let bits = 0
  one.forEach((word, index) => {
    for (let left = (word ^ (other[index] as number)) >>> 0; left > 0; left = Math.floor(left / 2))
      bits += left % 2
  })
  return bits
}

/** All pairs by the definition. */
function byDefinition(hashes: Uint32Array): string[] {
  const count = hashes.length / HASH_WORDS
  const at = (picture: number, turn: number): number[] => [
    ...hashes.subarray(picture * HASH_WORDS + 2 * turn, picture * HASH_WORDS + 2 * turn + 2),
  ]
  const pairs: string[] = []
  for (let first = 0; first < count; first++) {
    for (let second = first + 1; second < count; second++) {
      const distances = Array.from({ length: TURNS }, (_, turn) => countApart(at(first, 0), at(second, turn)))
      const turns = distances.reduce((bits, distance, turn) => bits | (distance <= 10 ? 1 << turn : 0), 0)
      if (turns !== 0) pairs.push(`${first} ${second} ${turns} ${Math.min(...distances)}`)
    }
  }
  return pairs
}

function found(hashes: Uint32Array, mostPaired: number): string[] {
  const { first, second, turns, distances } = findCandidates(hashes, () => true, {
    ...CANDIDATE_LIMITS,
    mostPaired,
  })
  return Array.from(first, (one, pair) => `${one} ${second[pair]} ${turns[pair]} ${distances[pair]}`)
}

/** Hashes of pictures of which many are those of others with some bits changed. */
const someHashes = fc
  .array(
    fc.record({
      words: fc.array(fc.nat(0xffffffff), { minLength: HASH_WORDS, maxLength: HASH_WORDS }),
      like: fc.option(fc.nat(), { freq: 5 }),
      turn: fc.nat(TURNS - 1),
      changed: fc.array(fc.nat(63), { maxLength: 13 }),
    }),
    { maxLength: 40 },
  )
  .map((pictures) => {
    const hashes = new Uint32Array(pictures.length * HASH_WORDS)
    pictures.forEach(({ words, like, turn, changed }, picture) => {
      const at = picture * HASH_WORDS
      hashes.set(words, at)
      if (like === null || picture === 0) return
      const from = (like % picture) * HASH_WORDS
      hashes.copyWithin(at + 2 * turn, from, from + 2)
      for (const bit of changed) {
        const word = at + 2 * turn + (bit >> 5)
        hashes[word] = ((hashes[word] as number) ^ (1 << (bit & 31))) >>> 0
      }
    })
    return hashes
  })

describe('findCandidates', () => {
  test('finds by bands and by pairs what the definition says', () => {
    fc.assert(
      fc.property(someHashes, (hashes) => {
        const all = byDefinition(hashes)
        expect(found(hashes, 0)).toEqual(all)
        expect(found(hashes, 1000)).toEqual(all)
      }),
    )
  })

  test('gives the nearest of too many, and says so', () => {
    const hashes = new Uint32Array(60 * HASH_WORDS)
    for (let picture = 0; picture < 60; picture++) {
      // The turned ones are all far away.
      for (let word = 2; word < HASH_WORDS; word++)
        hashes[picture * HASH_WORDS + word] = word % 2 === 0 ? 0xffffffff : 0
      if (picture > 50) hashes[picture * HASH_WORDS] = 0b111
    }
    for (const mostPaired of [0, 1000]) {
      const limits = { ...CANDIDATE_LIMITS, mostPaired, mostNeighbours: 50 }
      const { first, second, distances, neighbours, capped } = findCandidates(hashes, () => true, limits)
      expect(capped).toBe(9)
      expect(neighbours[0]).toBe(59)
      const ofFirst = Array.from(second).filter((_, pair) => first[pair] === 0)
      expect(ofFirst).toEqual(Array.from({ length: 50 }, (_, index) => index + 1))
      expect(Math.max(...Array.from(distances).filter((_, pair) => first[pair] === 0))).toBe(0)
    }
  })

  test('stops where one place is shared by very many, and says so', () => {
    const hashes = new Uint32Array(300 * HASH_WORDS)
    const { capped } = findCandidates(hashes, () => true, {
      mostPaired: 0,
      mostNeighbours: 500,
      mostProbed: 100,
    })
    expect(capped).toBeGreaterThan(200)
  })

  test('compares only pairs that are wanted', () => {
    const hashes = new Uint32Array(4 * HASH_WORDS)
    const { first, second } = findCandidates(hashes, (one, other) => (one + other) % 2 === 0)
    expect(Array.from(first, (one, pair) => [one, second[pair]])).toEqual([
      [0, 2],
      [1, 3],
    ])
  })
})

describe('hashesOf', () => {
  test('are the hashes of the turned picture', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 4096, maxLength: 4096 }), (luma) => {
        const hashes = hashesOf(luma)
        for (let turn = 0; turn < TURNS; turn++) {
          const from = turnedPlaces(64, turn)
          const own = hashesOf(luma.map((_, cell) => luma[from[cell] as number] as number))
          // Sums in another order may differ in their last digit, and one bit with them.
          const apart = bitsApart(
            own[0] as number,
            own[1] as number,
            hashes[2 * turn] as number,
            hashes[2 * turn + 1] as number,
          )
          expect(apart).toBeLessThanOrEqual(2)
        }
      }),
      { numRuns: 20 },
    )
  })

  test('counts bits as one by one', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(0xffffffff), { minLength: 4, maxLength: 4 }), (words) => {
        const [low = 0, high = 0, otherLow = 0, otherHigh = 0] = words
        expect(bitsApart(low, high, otherLow, otherHigh)).toBe(countApart([low, high], [otherLow, otherHigh]))
      }),
    )
  })
})
