import type { Numbers } from '../../model.js'

/** What a thread keeps ready of so many pictures is worth its memory. */
const BLOCK = 2048
/** A task is not worth a message to a thread with fewer pairs. */
const LEAST = 2000
/** With more the last thread would work alone for long. */
const MOST = 32_000
/** Few pairs are shared evenly by threads all the same. */
const TASKS = 16

/** Pairs of pictures in the order in which they are compared. */
export interface OrderedPairs {
  pairs: Int32Array
  /** Where the pairs of each task end. */
  ends: number[]
}

/**
 * Puts pairs in an order in which a block of pictures meets all others, one after the other. To compare two pictures takes
 * a microsecond, and to get one of them ready ten; where many are alike, and each has hundreds of candidates all over,
 * nearly all of the time went into the latter.
 * @param first the one picture of each pair, by the pair's number; those of a block are kept ready
 * @param second the other one, which is made ready once for each block
 * @param pictures how many there are
 */
export function orderedPairs(
  pairs: Int32Array,
  first: Numbers,
  second: Numbers,
  pictures: number,
): OrderedPairs {
  const blocks = Math.ceil(pictures / BLOCK)
  const blockOf = (pair: number): number => Math.floor((first[pair] as number) / BLOCK)
  const bySecond = sorted(pairs, (pair) => second[pair] as number, pictures)
  const ordered = sorted(bySecond, blockOf, blocks)
  const most = Math.min(MOST, Math.max(LEAST, Math.ceil(pairs.length / TASKS)))
  const ends: number[] = []
  let begun = 0
  ordered.forEach((pair, place) => {
    const count = place - begun
    const isEnd = count > 0 && blockOf(pair) !== blockOf(ordered[place - 1] as number)
    if (count < most && !(isEnd && count >= LEAST)) return
    ends.push(place)
    begun = place
  })
  if (ordered.length > begun) ends.push(ordered.length)
  return { pairs: ordered, ends }
}

/** Numbers by a whole number below `different` that each has; equal ones in their order. */
function sorted(numbers: Int32Array, keyOf: (number: number) => number, different: number): Int32Array {
  const next = new Uint32Array(different + 1)
  for (const number of numbers) next[keyOf(number) + 1] = (next[keyOf(number) + 1] as number) + 1
  for (let key = 1; key <= different; key++) next[key] = (next[key] as number) + (next[key - 1] as number)
  const found = new Int32Array(numbers.length)
  for (const number of numbers) {
    const key = keyOf(number)
    const place = next[key] as number
    found[place] = number
    next[key] = place + 1
  }
  return found
}
