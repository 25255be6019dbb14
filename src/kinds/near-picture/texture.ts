import { gridOf, highPass, reduced, strength } from './grid.js'
import { THUMBNAIL } from './hash.js'

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
  for (let cell = 0; cell < grid.length; cell++) {
    const value = grid[cell] as number
    sum += value
    squares += value * value
  }
  const mean = sum / grid.length
  return {
    // Of the thumbnail's own cells, however coarse it is compared: a small drawing is a drawing, too.
    flat: flatShare(new Float32Array(luma), THUMBNAIL),
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

/** Least and most of three cells beside each other, then of three such below each other: nine cells by four looks. */
function flatShare(grid: Float32Array, size: number): number {
  const least = new Float32Array(grid.length)
  const most = new Float32Array(grid.length)
  for (let row = 0; row < grid.length; row += size) {
    for (let x = 0; x < size; x++) {
      const before = grid[row + Math.max(0, x - 1)] as number
      const value = grid[row + x] as number
      const behind = grid[row + Math.min(size - 1, x + 1)] as number
      const low = before < value ? before : value
      const high = before < value ? value : before
      least[row + x] = behind < low ? behind : low
      most[row + x] = behind > high ? behind : high
    }
  }
  let flat = 0
  for (let row = 0; row < grid.length; row += size) {
    const above = Math.max(0, row - size)
    const below = Math.min(grid.length - size, row + size)
    for (let x = 0; x < size; x++) {
      const low = Math.min(least[above + x] as number, least[row + x] as number, least[below + x] as number)
      const high = Math.max(most[above + x] as number, most[row + x] as number, most[below + x] as number)
      if (high - low <= SAME) flat += 1
    }
  }
  return flat / grid.length
}
