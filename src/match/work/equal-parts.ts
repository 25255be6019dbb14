import { addAll, addTo } from '../../columns/lists.js'
import type { QuickHash } from '../../content/quick-hash.js'
import { type Pieces, pieceOf } from './arena.js'

/** Up to so many parts comparing each with each is quicker than hashing all. */
const FEW = 8

/** Sorts files into sets of those whose pieces have the same bytes. */
export type EqualParts = (files: readonly number[], pieces: Pieces) => number[][]

/**
 * The quick hash only says which pieces to compare; that they are equal their bytes say.
 * @returns sets of two or more files
 */
export function createEqualParts(quickHash: QuickHash): EqualParts {
  return (files, pieces) => {
    if (files.length <= FEW) return setsAmong(files, pieces)
    const byHash = new Map<bigint, number[]>()
    for (const file of files) {
      const hash = quickHash(pieceOf(pieces, file))
      addTo(byHash, hash, file)
    }
    const sets: number[][] = []
    for (const alike of byHash.values()) if (alike.length > 1) addAll(sets, setsAmong(alike, pieces))
    return sets
  }
}

function setsAmong(files: readonly number[], { memory, length, offsetOf }: Pieces): number[][] {
  const sets: number[][] = []
  for (const file of files) {
    const start = offsetOf(file)
    const equals = (other: number): boolean =>
      memory.compare(memory, start, start + length, offsetOf(other), offsetOf(other) + length) === 0
    const set = sets.find(([first]) => equals(first as number))
    if (set) set.push(file)
    else sets.push([file])
  }
  return sets.filter((set) => set.length > 1)
}
