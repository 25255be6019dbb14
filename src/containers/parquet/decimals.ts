import type { Arena } from './arena.js'

/** Of fewer digits each number is another double, so that the one that is found is the one with the fewest. */
export const DOUBLE_DIGITS = 15
export const FLOAT_DIGITS = 6

/** Smaller numbers are written with an exponent. */
const LEAST = 1e-6
const MOST_PLACES = 15
/** After so many in a row that have more digits others are not looked for any more. */
const MOST_MISSES = 64
const POWERS = Array.from({ length: MOST_PLACES + 1 }, (_, power) => 10 ** power)

/**
 * Writes numbers of few decimal digits, as most are that people measure, in a third of the time that JavaScript takes for
 * any number. How many digits stand behind the point is mostly as with the number before.
 * @param digits the most that are tried
 * @param rounded the number as the column would hold it
 * @returns whether it was written; otherwise it has more digits, or is no plain number
 */
export function decimalWriter(
  arena: Arena,
  digits: number,
  rounded: (value: number) => number,
): (value: number) => boolean {
  const most = 10 ** digits
  let last = 0
  let misses = 0

  /** @returns the number without its point, or -1 */
  function wholeWith(value: number, places: number): number {
    const whole = Math.round(value * (POWERS[places] as number))
    return whole < most && rounded(whole / (POWERS[places] as number)) === value ? whole : -1
  }

  return (value) => {
    const size = Math.abs(value)
    if (!(size >= LEAST && size < most)) return false
    let places = last
    let whole = wholeWith(size, places)
    for (let other = MOST_PLACES; whole < 0 && other >= 0 && misses < MOST_MISSES; other--) {
      whole = wholeWith(size, other)
      if (whole >= 0) places = other
    }
    if (whole < 0) {
      misses += 1
      return false
    }
    misses = 0
    while (places > 0 && whole % 10 === 0) {
      whole /= 10
      places -= 1
    }
    if (places > last) last = places
    arena.addDecimal(whole, places, value < 0)
    return true
  }
}
