import { alignNeeded } from '../../kinds/near-picture/align-needed.js'
import { type Candidates, findCandidates } from '../../kinds/near-picture/candidates.js'
import { bitsApart, HASH_WORDS } from '../../kinds/near-picture/hash.js'
import type { Likeness } from '../../kinds/near-picture/likeness.js'
import { copyHashes } from '../../kinds/near-picture/print.js'
import { emptyCompared, type NearPair, pairsToAlign, provedPairs } from '../../kinds/near-picture/settle.js'
import type { LikenessTask, World } from '../../model.js'
import type { Prints } from '../print-source.js'
import { printAt } from '../prints.js'
import { askedOf, type KeptPairs, likenessIn } from './kept-likeness.js'
import { type OrderedPairs, orderedPairs } from './ordered-pairs.js'

const ALIGNED_PER_TASK = 50

/** Most bits in which the hashes of pictures with equal pixels differ, by whatever way their thumbnails were made. */
const NEARLY_EQUAL_HASH = 2

/** Hashes of some pictures, and which of all they are. */
export interface Hashed {
  pictures: readonly number[]
  hashes: Uint32Array
}

/** @param pictures those that have a fingerprint */
export function hashesIn(prints: Prints, pictures: readonly number[]): Hashed {
  const hashes = new Uint32Array(pictures.length * HASH_WORDS)
  pictures.forEach((picture, place) => {
    copyHashes(printAt(prints, picture), hashes, place)
  })
  return { pictures, hashes }
}

/** Whether two pictures are close enough, as they are, to show equal pixels. */
export function areNearlyEqual({ hashes }: Hashed, one: number, other: number): boolean {
  const at = one * HASH_WORDS
  const from = other * HASH_WORDS
  return (
    bitsApart(
      hashes[at] as number,
      hashes[at + 1] as number,
      hashes[from] as number,
      hashes[from + 1] as number,
    ) <= NEARLY_EQUAL_HASH
  )
}

/** Pairs of pictures whose hashes are close; the numbers in it are places in `hashed`. */
export function candidatesAmong(
  hashed: Hashed,
  isWanted: (one: number, other: number) => boolean,
): Candidates {
  return findCandidates(hashed.hashes, isWanted)
}

/** These of the candidates, as if there had been no others. */
export function keepPairs(
  candidates: Candidates,
  isKept: (one: number, other: number) => boolean,
): Candidates {
  const { first, second, turns, distances } = candidates
  const kept: number[] = []
  const neighbours = candidates.neighbours.slice()
  for (let pair = 0; pair < first.length; pair++) {
    const one = first[pair] as number
    const other = second[pair] as number
    if (isKept(one, other)) kept.push(pair)
    else for (const picture of [one, other]) neighbours[picture] = (neighbours[picture] as number) - 1
  }
  if (kept.length === first.length) return candidates
  return {
    first: Int32Array.from(kept, (pair) => first[pair] as number),
    second: Int32Array.from(kept, (pair) => second[pair] as number),
    turns: Uint8Array.from(kept, (pair) => turns[pair] as number),
    distances: Uint8Array.from(kept, (pair) => distances[pair] as number),
    neighbours,
    capped: candidates.capped,
  }
}

/**
 * The near-identical pairs among candidates, with the numbers of their pictures.
 * @param kept what earlier runs found of them
 * @param isForGroups whether pairs of which groups do not depend are left out
 * @returns `left`: pairs that are not near-identical as they are, and were not moved against each other either
 */
export async function nearPairs(
  candidates: Candidates,
  { pictures }: Hashed,
  prints: Prints,
  kept: KeptPairs | null,
  world: World,
  isForGroups: boolean,
): Promise<{ pairs: NearPair[]; left: number }> {
  const { first, second, turns } = candidates
  const compared = emptyCompared(first.length)
  const pairs = Int32Array.from(first, (_, pair) => pair)
  await compareSome(pairs, false, (pair, { similarity, turn, isProved, canAlign }) => {
    compared.similarity[pair] = similarity
    compared.turns[pair] = turn
    compared.isProved[pair] = isProved ? 1 : 0
    compared.canAlign[pair] = canAlign ? 1 : 0
  })
  const { pairs: toAlign, left } = pairsToAlign(candidates, compared)
  const aligned = isForGroups
    ? await alignNeeded(candidates, compared, toAlign, alignSome)
    : await alignSome(toAlign)
  const found = provedPairs(candidates, compared, toAlign, aligned).map((pair) => ({
    ...pair,
    first: pictures[pair.first] as number,
    second: pictures[pair.second] as number,
  }))
  return { pairs: found, left }

  /** What is tried where pairs are compared as they are; then each has the turn that was found. */
  function turnsFor(isAligned: boolean): Uint8Array {
    return isAligned ? compared.turns : turns
  }

  async function alignSome(some: Int32Array): Promise<Float32Array> {
    const reached = new Float32Array(some.length)
    const placeOf = new Map(Array.from(some, (pair, place) => [pair, place]))
    await compareSome(some, true, (pair, { similarity }) => {
      reached[placeOf.get(pair) as number] = similarity
    })
    return reached
  }

  async function compareSome(
    some: Int32Array,
    isAligned: boolean,
    take: (pair: number, likeness: Likeness) => void,
  ): Promise<void> {
    const turnsOf = turnsFor(isAligned)
    const pairOf = (pair: number): [first: number, second: number, asked: number] => [
      pictures[first[pair] as number] as number,
      pictures[second[pair] as number] as number,
      askedOf(turnsOf[pair] as number, isAligned),
    ]
    const left = some.filter((pair) => {
      const known = kept?.find(...pairOf(pair)) ?? null
      if (known !== null) take(pair, known)
      return known === null
    })
    await inTasks(left, isAligned, (pair, likeness) => {
      take(pair, likeness)
      kept?.keep(...pairOf(pair), likeness)
    })
  }

  async function inTasks(
    some: Int32Array,
    isAligned: boolean,
    take: (pair: number, likeness: Likeness) => void,
  ): Promise<void> {
    const { pairs, ends } = isAligned ? inSmall(some) : orderedPairs(some, first, second, pictures.length)
    const ownOf = (number: number): Int32Array => pairs.subarray(ends[number - 1] ?? 0, ends[number])
    const turnsOf = turnsFor(isAligned)
    const taskOf = (number: number): LikenessTask => {
      const own = ownOf(number)
      return {
        prints: prints.bytes,
        first: own.map((pair) => pictures[first[pair] as number] as number),
        second: own.map((pair) => pictures[second[pair] as number] as number),
        turns: Uint8Array.from(own, (pair) => turnsOf[pair] as number),
        isAligned,
      }
    }
    await world.workers.run(
      'likeness',
      { length: ends.length, at: taskOf },
      (result, number) => {
        ownOf(number).forEach((pair, index) => {
          take(pair, likenessIn(result, index))
        })
      },
      () => {},
    )
  }
}

/** To move pictures against each other takes so long that few pairs are a task. */
function inSmall(pairs: Int32Array): OrderedPairs {
  const ends: number[] = []
  for (let end = ALIGNED_PER_TASK; end < pairs.length; end += ALIGNED_PER_TASK) ends.push(end)
  if (pairs.length > 0) ends.push(pairs.length)
  return { pairs, ends }
}
