import { ALIKE } from './align.js'
import type { Candidates } from './candidates.js'

/** So many alignments are tried for one picture: thousands of X-rays are all composed alike. */
const MOST_ALIGNED = 25
/** So many are tried in all: a minute's work of one thread. */
const MOST_ALIGNED_IN_ALL = 20_000
/** A hash that is close to more pictures than these is a template, if few of them are proved. */
const MANY_NEIGHBOURS = 25
const FEW_PROVED = 1 / 5
/** What a picture of a template must reach. */
const TEMPLATE_ALIKE = 0.97

/** What pairs of pictures were found to be, by pair. */
export interface Compared {
  similarity: Float32Array
  turns: Uint8Array
  isProved: Uint8Array
  canAlign: Uint8Array
}

export function emptyCompared(pairs: number): Compared {
  return {
    similarity: new Float32Array(pairs),
    turns: new Uint8Array(pairs),
    isProved: new Uint8Array(pairs),
    canAlign: new Uint8Array(pairs),
  }
}

/** Whether a picture is close to so many that it may be a template. */
export function isCrowded(neighbours: number): boolean {
  return neighbours > MANY_NEIGHBOURS
}

/**
 * The pairs that are worth aligning, rising: those that are not proved as they are, or that will need more where their
 * hash is a template's. Of each picture, and of all, the ones that are most alike come first.
 * @param most pairs in all
 * @returns `left`: how many more there would be
 */
export function pairsToAlign(
  { first, second, neighbours }: Candidates,
  { similarity, canAlign, isProved }: Compared,
  most = MOST_ALIGNED_IN_ALL,
): { pairs: Int32Array; left: number } {
  const crowds = (picture: number): boolean => isCrowded(neighbours[picture] as number)
  const eligible: number[] = []
  for (let pair = 0; pair < first.length; pair++) {
    if (canAlign[pair] === 0) continue
    const mayNeedMore =
      (similarity[pair] as number) < TEMPLATE_ALIKE &&
      (crowds(first[pair] as number) || crowds(second[pair] as number))
    if (isProved[pair] === 0 || mayNeedMore) eligible.push(pair)
  }
  eligible.sort((one, other) => (similarity[other] as number) - (similarity[one] as number) || one - other)
  const aligned = new Uint8Array(neighbours.length)
  const chosen: number[] = []
  for (const pair of eligible) {
    const one = first[pair] as number
    const other = second[pair] as number
    if ((aligned[one] as number) >= MOST_ALIGNED || (aligned[other] as number) >= MOST_ALIGNED) continue
    aligned[one] = (aligned[one] as number) + 1
    aligned[other] = (aligned[other] as number) + 1
    chosen.push(pair)
  }
  return { pairs: Int32Array.from(chosen.slice(0, most)).sort(), left: Math.max(0, chosen.length - most) }
}

/** A pair of near-identical pictures. */
export interface NearPair {
  first: number
  second: number
  /** 0 to 1. */
  similarity: number
  turn: number
  /** It was proved only when one was moved or scaled against the other, as after cropping. */
  isAligned: boolean
}

/**
 * What pairs reached, and which of them that proves.
 * @param aligned by pair of `toAlign` the correlation that was reached
 */
export function judge(
  { first, second, neighbours }: Candidates,
  compared: Compared,
  toAlign: Int32Array,
  aligned: Float32Array,
): { reached: Float32Array; isProved: Uint8Array } {
  const reached = compared.similarity.slice()
  const isProved = compared.isProved.slice()
  toAlign.forEach((pair, index) => {
    const score = aligned[index] as number
    if (score > (reached[pair] as number)) reached[pair] = score
    if (score >= ALIKE) isProved[pair] = 1
  })
  const proved = new Uint32Array(neighbours.length)
  for (let pair = 0; pair < first.length; pair++) {
    if (isProved[pair] === 0) continue
    for (const picture of [first[pair] as number, second[pair] as number]) {
      proved[picture] = (proved[picture] as number) + 1
    }
  }
  const isTemplate = (picture: number): boolean => {
    const close = neighbours[picture] as number
    return isCrowded(close) && (proved[picture] as number) < close * FEW_PROVED
  }
  for (let pair = 0; pair < first.length; pair++) {
    if (isProved[pair] === 0 || (reached[pair] as number) >= TEMPLATE_ALIKE) continue
    if (isTemplate(first[pair] as number) || isTemplate(second[pair] as number)) isProved[pair] = 0
  }
  return { reached, isProved }
}

/**
 * The pairs that are near-identical, in the order of the candidates.
 * @param aligned by pair of `toAlign` the correlation that was reached
 */
export function provedPairs(
  candidates: Candidates,
  compared: Compared,
  toAlign: Int32Array,
  aligned: Float32Array,
): NearPair[] {
  const { first, second } = candidates
  const { reached, isProved } = judge(candidates, compared, toAlign, aligned)
  const pairs: NearPair[] = []
  for (let pair = 0; pair < first.length; pair++) {
    if (isProved[pair] === 0) continue
    pairs.push({
      first: first[pair] as number,
      second: second[pair] as number,
      similarity: Math.min(1, reached[pair] as number),
      turn: compared.turns[pair] as number,
      isAligned: compared.isProved[pair] === 0,
    })
  }
  return pairs
}
