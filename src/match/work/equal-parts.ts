import type { QuickHash } from '../../content/quick-hash.js'

/** Up to so many parts comparing each with each is quicker than hashing all. */
const FEW = 8

/** Sorts files into sets of those whose parts have the same bytes. */
export type EqualParts = (files: readonly number[], partOf: (file: number) => Buffer) => number[][]

/**
 * The quick hash (XXH64) only says which parts to compare; that they are equal their bytes say.
 * @returns sets of two or more files
 */
export function createEqualParts(quickHash: QuickHash): EqualParts {
  return (files, partOf) => {
    const byHash = new Map<bigint, number[][]>()
    const few: number[][] = []
    for (const file of files) {
      const part = partOf(file)
      let sets = few
      if (files.length > FEW) {
        const hash = quickHash(part)
        sets = byHash.get(hash) ?? []
        if (sets.length === 0) byHash.set(hash, sets)
      }
      const set = sets.find(([first]) => partOf(first as number).equals(part))
      if (set) set.push(file)
      else sets.push([file])
    }
    return [few, ...byHash.values()].flat().filter((set) => set.length > 1)
  }
}
