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
    flat: flatShare(luma, THUMBNAIL),
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

/** The share of cells of which the nine around are the same. Of most cells of a photo the first neighbour differs. */
function flatShare(grid: ArrayLike<number>, size: number): number {
  let flat = 0
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) if (isSameAround(grid, size, row, column)) flat += 1
  }
  return flat / (size * size)
}

function isSameAround(grid: ArrayLike<number>, size: number, row: number, column: number): boolean {
  const left = column > 0 ? column - 1 : column
  const right = column < size - 1 ? column + 1 : column
  const top = row > 0 ? row - 1 : row
  const bottom = row < size - 1 ? row + 1 : row
  let least = grid[row * size + column] as number
  let most = least
  for (let y = top; y <= bottom; y++) {
    for (let x = left; x <= right; x++) {
      const value = grid[y * size + x] as number
      if (value < least) least = value
      else if (value > most) most = value
      if (most - least > SAME) return false
    }
  }
  return true
}
