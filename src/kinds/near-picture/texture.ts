import { gridOf, highPass, reduced, strength } from './grid.js'

/** How much there is to see in a picture. */
export interface Texture {
  /** Share of cells around which nothing changes: photos 0 to .05, icons .61, slides .69, plots .72. */
  flat: number
  /** Standard deviation of luma. */
  deviation: number
  /** Root mean square of the detail. */
  detail: number
}

/** From this share of flat cells on, a change of a few cells can be all that tells two pictures apart. */
const FLAT = 0.35
/** Within 3 × 3 cells. */
const SAME = 2
const LEAST_SIDE = 32
const LEAST_DEVIATION = 5
const LEAST_DETAIL = 2

/** @param luma 64 × 64 values */
export function textureOf(luma: ArrayLike<number>, width: number, height: number): Texture {
  const size = gridOf(Math.min(width, height))
  const grid = reduced(luma, size)
  let sum = 0
  let squares = 0
  for (const value of grid) {
    sum += value
    squares += value * value
  }
  const mean = sum / grid.length
  return {
    flat: flatShare(grid, size),
    deviation: Math.sqrt(Math.max(0, squares / grid.length - mean * mean)),
    detail: strength(highPass(grid, size)),
  }
}

/** Drawings, slides, plots: what can be told of them at this size is little. */
export function isFlat({ flat }: Texture): boolean {
  return flat >= FLAT
}

/** Whether too little is seen of a picture to say more than that its pixels are equal to those of another. */
export function showsTooLittle({ deviation, detail }: Texture, width: number, height: number): boolean {
  return Math.min(width, height) < LEAST_SIDE || deviation < LEAST_DEVIATION || detail < LEAST_DETAIL
}

function flatShare(grid: Float32Array, size: number): number {
  let flat = 0
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      let least = Number.POSITIVE_INFINITY
      let most = Number.NEGATIVE_INFINITY
      for (let row = Math.max(0, y - 1); row <= Math.min(size - 1, y + 1); row++) {
        for (let column = Math.max(0, x - 1); column <= Math.min(size - 1, x + 1); column++) {
          const value = grid[row * size + column] as number
          if (value < least) least = value
          if (value > most) most = value
        }
      }
      if (most - least <= SAME) flat += 1
    }
  }
  return flat / grid.length
}
