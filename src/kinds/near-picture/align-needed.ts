import { addTo } from '../../columns/lists.js'
import { ALIKE } from './align.js'
import type { Candidates } from './candidates.js'
import { createGrouping } from './groups.js'
import { type Compared, isCrowded, judge } from './settle.js'

/**
 * Aligns pairs, but those on which no group depends: two pictures that are both near-identical to the first of a group stand
 * in it, whatever they are to each other. Of an original and its edits that is half of all pairs, or more. Where one
 * of a pair is crowded, how many of its pairs are proved matters, so these are all aligned.
 * @param toAlign pairs, rising
 * @param align takes some of them, rising, and gives the correlation that each reached
 * @returns by pair of `toAlign` what was reached; 0: nothing depends on it
 */
export async function alignNeeded(
  candidates: Candidates,
  compared: Compared,
  toAlign: Int32Array,
  align: (pairs: Int32Array) => Promise<Float32Array>,
): Promise<Float32Array> {
  const { first, second, neighbours } = candidates
  const reached = new Float32Array(toAlign.length)
  const places = new Map(Array.from(toAlign, (pair, place) => [pair, place]))
  const alignSome = async (pairs: Int32Array): Promise<void> => {
    if (pairs.length === 0) return
    const scores = await align(pairs)
    pairs.forEach((pair, index) => {
      reached[places.get(pair) as number] = scores[index] as number
    })
  }
  const isForced = (pair: number): boolean =>
    isCrowded(neighbours[first[pair] as number] as number) ||
    isCrowded(neighbours[second[pair] as number] as number)
  await alignSome(toAlign.filter(isForced))
  const isOpen = (pair: number): boolean => places.has(pair) && !isForced(pair)
  const { isProved } = judge(candidates, compared, toAlign, reached)
  const isProvedNow = (pair: number): boolean =>
    isProved[pair] === 1 || (isOpen(pair) && (reached[places.get(pair) as number] as number) >= ALIKE)
  const { pairsOf, waiting } = pairsByFirst(candidates, (pair) => isProved[pair] === 1 || isOpen(pair))
  const grouping = createGrouping()
  let ready = [...pairsOf.keys()].filter((picture) => waiting[picture] === 0)
  while (ready.length > 0) {
    const ownPairs = (picture: number): number[] =>
      (pairsOf.get(picture) as number[]).filter(
        (pair) => !grouping.areTogether(picture, second[pair] as number),
      )
    await alignSome(Int32Array.from(ready.flatMap(ownPairs).filter(isOpen)).sort())
    const next: number[] = []
    for (const picture of ready) {
      const members = ownPairs(picture).filter(isProvedNow)
      if (members.length > 0)
        grouping.add(
          picture,
          Int32Array.from(members, (pair) => second[pair] as number),
        )
      for (const pair of pairsOf.get(picture) as number[]) {
        const other = second[pair] as number
        waiting[other] = (waiting[other] as number) - 1
        if (waiting[other] === 0 && pairsOf.has(other)) next.push(other)
      }
    }
    ready = next
  }
  return reached
}

/** The pairs that a group can hold, by their first picture, and for each picture of how many such it is the second. */
function pairsByFirst(
  { first, second, neighbours }: Candidates,
  isPossible: (pair: number) => boolean,
): { pairsOf: Map<number, number[]>; waiting: Uint32Array } {
  const pairsOf = new Map<number, number[]>()
  const waiting = new Uint32Array(neighbours.length)
  for (let pair = 0; pair < first.length; pair++) {
    if (!isPossible(pair)) continue
    const one = first[pair] as number
    const other = second[pair] as number
    addTo(pairsOf, one, pair)
    waiting[other] = (waiting[other] as number) + 1
  }
  return { pairsOf, waiting }
}
