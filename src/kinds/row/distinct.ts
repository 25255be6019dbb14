import { mixed } from './cell.js'

/** Cells of a column by their hashes, as long as no two are equal. */
export interface Distinct {
  /** @returns whether no cell before had this hash, of two words of 32 bits of which 53 bits are looked at */
  add(one: number, other: number): boolean
}

/**
 * Numbers in a row of places, since a `Set` ends with an error at 16.7 million of them, and takes three times as much
 * memory before.
 */
export function createDistinct(): Distinct {
  /** 0: nothing lies there. */
  let places = new Float64Array(64)
  let count = 0

  function enlarge(): void {
    const before = places
    places = new Float64Array(before.length * 2)
    for (const value of before) if (value !== 0) places[placeOf(value)] = value
  }

  /** Where a number lies, or would. */
  function placeOf(value: number): number {
    const mask = places.length - 1
    let place = mixed((value / 0x200000) | 0) & mask
    while (places[place] !== 0 && places[place] !== value) place = (place + 1) & mask
    return place
  }

  return {
    add(one, other) {
      const value = (one >>> 0) * 0x200000 + (other >>> 11) + 1
      const place = placeOf(value)
      if (places[place] === value) return false
      places[place] = value
      count += 1
      if (count * 2 > places.length) enlarge()
      return true
    },
  }
}
