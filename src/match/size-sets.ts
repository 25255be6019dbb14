import type { DataFiles } from '../model.js'

/** Files that have their size in common with others. */
export interface SizeSets {
  /** Numbers of the files: those of a set stand together, the sets in the order of their first files. */
  files: Uint32Array
  /** How many files each set has: two or more. */
  counts: number[]
}

const ALONE = 0

/**
 * Sets of two or more files with one size. Counted first: most files of a size that others have are two or three, and
 * an array for each such set takes as long as finding them.
 */
export function setsOfSize(numbers: readonly number[], { sizes }: DataFiles): SizeSets {
  const numberOf = new Map<number, number>()
  const setOf = new Uint32Array(numbers.length)
  const all = new Uint32Array(numbers.length)
  for (let at = 0; at < numbers.length; at++) {
    const size = sizes[numbers[at] as number] as number
    let set = numberOf.get(size)
    if (set === undefined) {
      set = numberOf.size
      numberOf.set(size, set)
    }
    setOf[at] = set
    all[set] = (all[set] as number) + 1
  }

  const counts: number[] = []
  let total = 0
  // From here on where the next file of a set goes, plus one.
  for (let set = 0; set < numberOf.size; set++) {
    const count = all[set] as number
    all[set] = count > 1 ? total + 1 : ALONE
    if (count === 1) continue
    counts.push(count)
    total += count
  }
  const files = new Uint32Array(total)
  for (let at = 0; at < numbers.length; at++) {
    const set = setOf[at] as number
    const place = all[set] as number
    if (place === ALONE) continue
    files[place - 1] = numbers[at] as number
    all[set] = place + 1
  }
  return { files, counts }
}
