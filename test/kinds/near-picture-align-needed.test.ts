import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { alignNeeded } from '../../src/kinds/near-picture/align-needed.js'
import type { Candidates } from '../../src/kinds/near-picture/candidates.js'
import { groupNear } from '../../src/kinds/near-picture/groups.js'
import { emptyCompared, pairsToAlign, provedPairs } from '../../src/kinds/near-picture/settle.js'

/** What a pair is as it is, and what aligning it would give. */
interface Pair {
  similarity: number
  aligned: number
}

/** Pairs of some pictures, of which `pairs` gives the first ones. */
function settled(pictures: number, pairs: readonly (Pair | null)[]) {
  const all: (Pair & { first: number; second: number })[] = []
  for (let first = 0, at = 0; first < pictures; first++) {
    for (let second = first + 1; second < pictures; second++, at++) {
      const pair = pairs[at]
      if (pair != null) all.push({ first, second, ...pair })
    }
  }
  const candidates: Candidates = {
    first: Int32Array.from(all, ({ first }) => first),
    second: Int32Array.from(all, ({ second }) => second),
    turns: new Uint8Array(all.length).fill(1),
    distances: new Uint8Array(all.length),
    neighbours: new Uint32Array(pictures),
    capped: 0,
  }
  const compared = emptyCompared(all.length)
  all.forEach(({ first, second, similarity }, pair) => {
    for (const picture of [first, second]) {
      candidates.neighbours[picture] = (candidates.neighbours[picture] as number) + 1
    }
    compared.similarity[pair] = similarity
    compared.isProved[pair] = similarity >= 0.93 ? 1 : 0
    compared.canAlign[pair] = 1
  })
  const asked: number[] = []
  const align = (some: Int32Array): Promise<Float32Array> => {
    asked.push(...some)
    return Promise.resolve(Float32Array.from(some, (pair) => all[pair]?.aligned as number))
  }
  return { candidates, compared, align, asked, toAlign: pairsToAlign(candidates, compared).pairs }
}

async function grouped(
  { candidates, compared, align, toAlign }: ReturnType<typeof settled>,
  isNeeded: boolean,
) {
  const aligned = isNeeded ? await alignNeeded(candidates, compared, toAlign, align) : await align(toAlign)
  return groupNear(provedPairs(candidates, compared, toAlign, aligned))
}

const score = fc.constantFrom(0.5, 0.9, 0.94, 0.95, 0.98)
const pair: fc.Arbitrary<Pair | null> = fc.option(fc.record({ similarity: score, aligned: score }), {
  freq: 3,
})

describe('aligning only what groups depend on', () => {
  test('gives the groups that aligning all gives', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 2, max: 9 }),
        fc.array(pair, { maxLength: 36 }),
        async (pictures, pairs) => {
          const all = await grouped(settled(pictures, pairs), false)
          expect(await grouped(settled(pictures, pairs), true)).toEqual(all)
        },
      ),
      { numRuns: 300 },
    )
  })

  test('gives the same groups where some pictures are crowded', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(pair, { minLength: 630, maxLength: 630 }), async (pairs) => {
        const all = await grouped(settled(36, pairs), false)
        expect(await grouped(settled(36, pairs), true)).toEqual(all)
      }),
      { numRuns: 30 },
    )
  })

  test('aligns an original with its edits, and none of these with each other', async () => {
    const one = settled(
      5,
      Array.from({ length: 10 }, () => ({ similarity: 0.8, aligned: 0.95 })),
    )
    expect(await grouped(one, true)).toMatchObject([{ pictures: [0, 1, 2, 3, 4] }])
    expect(one.asked).toEqual([0, 1, 2, 3])
  })

  test('asks for no pair twice', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(pair, { maxLength: 36 }), async (pairs) => {
        const one = settled(9, pairs)
        await grouped(one, true)
        expect(new Set(one.asked).size).toBe(one.asked.length)
      }),
    )
  })
})
