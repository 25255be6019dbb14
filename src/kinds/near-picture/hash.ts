import { FLIPPED, MIRRORED, TRANSPOSED, TURNS } from './turns.js'

/** Cells on a side of a thumbnail. */
export const THUMBNAIL = 64

/** A picture has for each of its turns a hash of two words. */
export const HASH_WORDS = 2 * TURNS

/** The grid that is transformed, and how many of its lowest frequencies on a side make the hash. */
const GRID = THUMBNAIL / 2
const LOWEST = 8

const WAVES = Array.from({ length: LOWEST }, (_, frequency) =>
  Float64Array.from(
    { length: GRID },
    (_, place) =>
      Math.cos(((2 * place + 1) * frequency * Math.PI) / (2 * GRID)) * (frequency === 0 ? Math.SQRT1_2 : 1),
  ),
)

/**
 * The perceptual hash of a picture and of its flips and quarter turns: the lowest 8 × 8 frequencies of a DCT-II of
 * 32 × 32 cells against their median, without the constant one. A turned picture has the same frequencies, some with
 * another sign, or transposed: it is hashed without being turned. Source: pHash (Zauner, 2010), as in imagehash.
 * @param luma 64 × 64 values
 * @returns `HASH_WORDS` words, by turn
 */
export function hashesOf(luma: ArrayLike<number>): Uint32Array {
  const frequencies = transform(luma)
  const hashes = new Uint32Array(HASH_WORDS)
  const own = new Float64Array(LOWEST * LOWEST)
  for (let turn = 0; turn < TURNS; turn++) {
    for (let down = 0; down < LOWEST; down++) {
      for (let across = 0; across < LOWEST; across++) {
        const from = (turn & TRANSPOSED) === 0 ? down * LOWEST + across : across * LOWEST + down
        // An odd wave is its own negative when it is looked at from the other end.
        const isNegative =
          ((turn & MIRRORED) !== 0 && across % 2 === 1) !== ((turn & FLIPPED) !== 0 && down % 2 === 1)
        const value = frequencies[from] as number
        own[down * LOWEST + across] = isNegative ? -value : value
      }
    }
    const median = own.slice(1).sort()[(LOWEST * LOWEST - 2) / 2] as number
    for (let bit = 1; bit < LOWEST * LOWEST; bit++) {
      const word = 2 * turn + (bit >> 5)
      if ((own[bit] as number) > median) hashes[word] = (hashes[word] as number) | (1 << (bit & 31))
    }
  }
  return hashes
}

/** How many bits of two words differ from those of two others. */
export function bitsApart(low: number, high: number, otherLow: number, otherHigh: number): number {
  let one = low ^ otherLow
  let two = high ^ otherHigh
  one -= (one >>> 1) & 0x55555555
  two -= (two >>> 1) & 0x55555555
  // From here on both words are counted as one: no sum of four bits overflows its place.
  const both =
    (one & 0x33333333) + ((one >>> 2) & 0x33333333) + (two & 0x33333333) + ((two >>> 2) & 0x33333333)
  return Math.imul((both & 0x0f0f0f0f) + ((both >>> 4) & 0x0f0f0f0f), 0x01010101) >>> 24
}

function transform(luma: ArrayLike<number>): Float64Array {
  const rows = new Float64Array(LOWEST * GRID)
  const line = new Float64Array(GRID)
  for (let y = 0; y < GRID; y++) {
    for (let x = 0; x < GRID; x++) {
      const at = 2 * y * THUMBNAIL + 2 * x
      const below = at + THUMBNAIL
      line[x] =
        ((luma[at] as number) +
          (luma[at + 1] as number) +
          (luma[below] as number) +
          (luma[below + 1] as number)) /
        4
    }
    for (let across = 0; across < LOWEST; across++) {
      const wave = WAVES[across] as Float64Array
      let sum = 0
      for (let x = 0; x < GRID; x++) sum += (line[x] as number) * (wave[x] as number)
      rows[across * GRID + y] = sum
    }
  }
  const frequencies = new Float64Array(LOWEST * LOWEST)
  for (let down = 0; down < LOWEST; down++) {
    const wave = WAVES[down] as Float64Array
    for (let across = 0; across < LOWEST; across++) {
      let sum = 0
      for (let y = 0; y < GRID; y++) sum += (rows[across * GRID + y] as number) * (wave[y] as number)
      frequencies[down * LOWEST + across] = sum
    }
  }
  return frequencies
}
