import { decodePath } from '../../paths/lossless.js'

/** More values are no classes. */
export const MOST_VALUES = 1000

/** In place of a code: the cell is empty. */
export const NO_VALUE = -1

/** The values of a column, numbered in the order in which they come. */
export interface Codes {
  /** Lossless text of each; none if there are too many. */
  readonly values: readonly string[]
  /** How many cells have each. */
  readonly counts: readonly number[]
  /** There are more than `MOST_VALUES`; codes mean nothing any more. */
  readonly isOver: boolean
  /** The code of a cell, told by its hash and by where it stands. */
  of(one: number, other: number, bytes: Uint8Array, from: number, to: number): number
}

/** Values are kept as bytes and become text once someone asks for it: most columns are coded only to be looked at. */
export function createCodes(): Codes {
  let memory = Buffer.alloc(64)
  const ends: number[] = []
  let values: string[] | null = null
  const counts: number[] = []
  const known = new Map<number, number>()
  let lastKey = Number.NaN
  let last = NO_VALUE

  function isOver(): boolean {
    return ends.length > MOST_VALUES
  }

  /** @returns its number */
  function keep(bytes: Uint8Array, from: number, to: number): number {
    const start = ends.at(-1) ?? 0
    const end = start + to - from
    if (end > memory.length) {
      const larger = Buffer.alloc(Math.max(end, memory.length * 2))
      memory.copy(larger, 0, 0, start)
      memory = larger
    }
    memory.set(bytes.subarray(from, to), start)
    values = null
    return ends.push(end) - 1
  }

  return {
    get values() {
      values ??= isOver()
        ? []
        : ends.map((end, value) => decodePath(memory.subarray(ends[value - 1] ?? 0, end)))
      return values
    },
    counts,
    get isOver() {
      return isOver()
    },
    of(one, other, bytes, from, to) {
      // As many bits as a number keeps: enough to tell a thousand values apart, which are read again before they are told.
      const key = (one >>> 0) * 0x200000 + (other >>> 11)
      if (key !== lastKey) {
        const found = known.get(key)
        if (found === undefined) {
          if (isOver()) return NO_VALUE
          last = keep(bytes, from, to)
          counts.push(0)
          known.set(key, last)
        } else last = found
        lastKey = key
      }
      counts[last] = (counts[last] as number) + 1
      return last
    },
  }
}
