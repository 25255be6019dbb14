/**
 * A small seeded generator of numbers in [0, 1), the same on every machine.
 * Source: mulberry32 by Tommy Ettinger, public domain.
 */
export function seeded(seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** A number that is normally distributed with mean 0 and deviation 1 (Box and Muller, 1958). */
export function normal(random) {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
}

/** A number in [low, high). */
export function between(random, low, high) {
  return low + (high - low) * random()
}
