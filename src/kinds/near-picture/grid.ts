import { THUMBNAIL } from './hash.js'

/** Cells on a side at which pictures can be compared, from the coarsest. */
const SMALL = 16
const MEDIUM = 32

/** The mean that is taken off a cell is that of a square of so many cells around it. */
const REACH = 4
const WIDTH = 2 * REACH + 1

/**
 * How many cells on a side a picture is compared at: at least two pixels for each, since half the size of a small
 * picture holds no more.
 * @param shorter pixels of its shorter side
 */
export function gridOf(shorter: number): number {
  return shorter >= 2 * THUMBNAIL ? THUMBNAIL : shorter >= 2 * MEDIUM ? MEDIUM : SMALL
}

/** The means of the thumbnail's cells on a grid of its size or less. */
export function reduced(luma: ArrayLike<number>, size: number): Float32Array {
  if (size === THUMBNAIL) return new Float32Array(luma)
  const each = THUMBNAIL / size
  const grid = new Float32Array(size * size)
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      const first = row * each * THUMBNAIL + column * each
      let sum = 0
      for (let line = first; line < first + each * THUMBNAIL; line += THUMBNAIL) {
        for (let at = line; at < line + each; at++) sum += luma[at] as number
      }
      grid[row * size + column] = sum / (each * each)
    }
  }
  return grid
}

/**
 * What is left of a grid without the mean of 9 × 9 cells around each (what lies outside is as the border), and without
 * the mean of all: the detail, which differs between pictures that are merely composed alike.
 */
export function highPass(grid: Float32Array, size: number): Float32Array {
  const across = new Float32Array(grid.length)
  for (let y = 0; y < size; y++) slide(grid, y * size, 1, size, across)
  const means = new Float32Array(grid.length)
  for (let x = 0; x < size; x++) slide(across, x, size, size, means)
  let sum = 0
  for (let cell = 0; cell < grid.length; cell++) {
    const detail = (grid[cell] as number) - (means[cell] as number) / (WIDTH * WIDTH)
    means[cell] = detail
    sum += detail
  }
  const mean = sum / grid.length
  for (let cell = 0; cell < grid.length; cell++) means[cell] = (means[cell] as number) - mean
  return means
}

/** Sums of `WIDTH` values around each of a line. */
function slide(from: Float32Array, start: number, step: number, size: number, into: Float32Array): void {
  const first = from[start] as number
  const last = from[start + step * (size - 1)] as number
  let sum = (REACH + 1) * first
  for (let place = 1; place <= REACH; place++) sum += from[start + step * place] as number
  for (let place = 0; place < size; place++) {
    const at = start + step * place
    into[at] = sum
    const next = place + REACH + 1 < size ? (from[at + step * (REACH + 1)] as number) : last
    const gone = place < REACH ? first : (from[at - step * REACH] as number)
    sum += next - gone
  }
}

/** Root mean square. */
export function strength(detail: Float32Array): number {
  let sum = 0
  for (let cell = 0; cell < detail.length; cell++) sum += (detail[cell] as number) ** 2
  return Math.sqrt(sum / detail.length)
}

/** Correlation of two grids whose means are 0. */
export function correlation(one: Float32Array, other: Float32Array): number {
  let product = 0
  let square = 0
  let otherSquare = 0
  for (let cell = 0; cell < one.length; cell++) {
    const left = one[cell] as number
    const right = other[cell] as number
    product += left * right
    square += left * left
    otherSquare += right * right
  }
  return product / Math.sqrt(square * otherSquare + 1e-6)
}
