import type { Numbers } from '../../model.js'

/** Pictures of a block: the grids of two blocks stay in the memory of a thread that compares them. */
const BLOCK = 256
/** Of more blocks the tiles would take more memory than the pairs. */
const MOST_BLOCKS = 2048
/** A task is not worth a message to a thread with fewer pairs. */
const LEAST = 2000
/** More of one tile are shared by threads. */
const MOST = 16_000

/** Pairs of pictures, tile by tile. */
export interface Tiled {
  pairs: Int32Array
  /** Where the pairs of each task end. */
  ends: number[]
}

/**
 * Puts pairs in an order in which few pictures meet each other over and over: those of two blocks, then those of the next
 * two. To compare two pictures takes a microsecond, and to get one of them ready ten; where many are alike, and each has
 * hundreds of candidates all over, nearly all of the time went into the latter.
 * @param first the one picture of each pair, by the pair's number
 * @param second the other one
 * @param pictures how many there are
 */
export function tiledPairs(pairs: Int32Array, first: Numbers, second: Numbers, pictures: number): Tiled {
  const block = Math.max(BLOCK, Math.ceil(pictures / MOST_BLOCKS))
  const blocks = Math.max(1, Math.ceil(pictures / block))
  const tileOf = (pair: number): number =>
    Math.floor((first[pair] as number) / block) * blocks + Math.floor((second[pair] as number) / block)
  const next = new Uint32Array(blocks * blocks + 1)
  for (const pair of pairs) next[tileOf(pair) + 1] = (next[tileOf(pair) + 1] as number) + 1
  const ends = endsOf(next)
  for (let tile = 1; tile < next.length; tile++)
    next[tile] = (next[tile] as number) + (next[tile - 1] as number)
  const sorted = new Int32Array(pairs.length)
  for (const pair of pairs) {
    const tile = tileOf(pair)
    const place = next[tile] as number
    sorted[place] = pair
    next[tile] = place + 1
  }
  return { pairs: sorted, ends }
}

/** @param counts of each tile, from the second place on */
function endsOf(counts: Uint32Array): number[] {
  const ends: number[] = []
  let begun = 0
  let end = 0
  const cut = (): void => {
    ends.push(end)
    begun = end
  }
  for (let tile = 1; tile < counts.length; tile++) {
    let left = counts[tile] as number
    if (left === 0) continue
    for (; left > MOST; left -= MOST) {
      end += MOST
      cut()
    }
    end += left
    if (end - begun >= LEAST) cut()
  }
  if (end > begun) cut()
  return ends
}
