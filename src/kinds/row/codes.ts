import { decodePath } from '../../paths/lossless.js'

/** More values are no classes. */
export const MOST_VALUES = 1000

/** In place of a code: the cell is empty. */
export const NO_VALUE = -1

/** The values of a column, numbered in the order in which they come. */
export interface Codes {
  /** Lossless text of each. */
  readonly values: readonly string[]
  /** How many cells have each. */
  readonly counts: readonly number[]
  /** There are more than `MOST_VALUES`; codes mean nothing any more. */
  readonly isOver: boolean
  /** The code of a cell, told by its hash and by where it stands. */
  of(one: number, other: number, bytes: Uint8Array, from: number, to: number): number
}

export function createCodes(): Codes {
  const values: string[] = []
  const counts: number[] = []
  const known = new Map<number, number>()
  let lastKey = Number.NaN
  let last = NO_VALUE
  return {
    values,
    counts,
    get isOver() {
      return values.length > MOST_VALUES
    },
    of(one, other, bytes, from, to) {
      // As many bits as a number keeps: enough to tell a thousand values apart, which are read again before they are told.
      const key = (one >>> 0) * 0x200000 + (other >>> 11)
      if (key !== lastKey) {
        const found = known.get(key)
        if (found === undefined) {
          if (values.length > MOST_VALUES) return NO_VALUE
          last = values.push(decodePath(Buffer.from(bytes.subarray(from, to)))) - 1
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
