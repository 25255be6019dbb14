import { type Drawn, sumWithin } from './drawn.js'

/** What pictures are moved and drawn against. */
export interface Still {
  size: number
  cells: Float64Array
  /** As of `squareSums`. */
  squares: Float64Array
}

/** Correlations at some places of a row of places. */
export interface Moved {
  /** By place; `NOT_WORKED_OUT` where all are below the bound. */
  scores: Float64Array
  /** Takes a correlation at each place in a row, all moved down by `y`. */
  at(still: Still, drawn: Drawn, x: number, y: number, bound: number): void
}

/** After so many rows it is asked whether any place can still reach the bound. */
const ROWS_AT_ONCE = 8
/** So that what is equal but for rounding is not passed over. */
const SLACK = 1e-9
/** So that grids in which there is nothing correlate with none. */
export const LEAST_ENERGY = 1e-3

/** What no correlation is: it would take two grids that are each other's negative, without the least energy. */
export const NOT_WORKED_OUT = -1

/**
 * Correlations of two grids over the cells that both have, the second moved to `places` places side by side from `x` on.
 * Several places at once share what they read, and none waits for the sum of the one before: four times as fast as one
 * by one. Where the cells that are left could not lift any of them to the bound (Cauchy and Schwarz: by no more than the
 * root of the product of their sums of squares) the rest is saved: two thirds of it for pictures that are alike.
 */
export function createMoved(places: 7 | 3): Moved {
  const sums = new Float64Array(places)
  const scores = new Float64Array(places)
  const add = places === 7 ? addSeven : addThree
  return {
    scores,
    at(still, drawn, x, y, bound) {
      const { size } = still
      const { from, to } = drawn
      const top = Math.max(0, from.y + y)
      const bottom = Math.min(size - 1, to.y + y)
      sums.fill(0)
      scores.fill(NOT_WORKED_OUT)
      for (let row = top; row <= bottom; row += ROWS_AT_ONCE) {
        const end = Math.min(bottom + 1, row + ROWS_AT_ONCE)
        add(still, drawn, row, end, x, y, sums)
        let isHopeless = bound > 0
        for (let place = 0; place < places && isHopeless; place++) {
          const move = x + place
          const left = Math.max(0, from.x + move)
          const right = Math.min(size - 1, to.x + move)
          const whole = energyWithin(still, drawn, left, right, move, y, top, bottom)
          const rest = end > bottom ? 0 : energyWithin(still, drawn, left, right, move, y, end, bottom)
          const most = ((sums[place] as number) + Math.sqrt(rest)) / Math.sqrt(whole + LEAST_ENERGY)
          isHopeless = most < bound - SLACK
        }
        if (isHopeless) return
      }
      for (let place = 0; place < places; place++) {
        const move = x + place
        const left = Math.max(0, from.x + move)
        const right = Math.min(size - 1, to.x + move)
        const energy = energyWithin(still, drawn, left, right, move, y, top, bottom)
        scores[place] = (sums[place] as number) / Math.sqrt(energy + LEAST_ENERGY)
      }
    },
  }
}

/** The product of the sums of squares of both within some rows and columns of the first. */
function energyWithin(
  { size, squares }: Still,
  drawn: Drawn,
  left: number,
  right: number,
  x: number,
  y: number,
  top: number,
  bottom: number,
): number {
  return Math.max(
    0,
    sumWithin(squares, size, left, top, right, bottom) *
      sumWithin(drawn.squares, size, left - x, top - y, right - x, bottom - y),
  )
}

/**
 * Products of the rows from `row` to before `end`, added to the sums of seven places. Two cells at a time share what they
 * read of the other grid: half the time of one by one.
 */
function addSeven(
  { size, cells: own }: Still,
  { cells, margin }: Drawn,
  row: number,
  end: number,
  x: number,
  y: number,
  sums: Float64Array,
): void {
  const stride = size + 2 * margin
  let sum0 = sums[0] as number
  let sum1 = sums[1] as number
  let sum2 = sums[2] as number
  let sum3 = sums[3] as number
  let sum4 = sums[4] as number
  let sum5 = sums[5] as number
  let sum6 = sums[6] as number
  for (let line = row; line < end; line++) {
    let at = (line - y) * stride + margin - x
    for (let cell = line * size; cell < (line + 1) * size; cell += 2, at += 2) {
      const left = own[cell] as number
      const right = own[cell + 1] as number
      let value = cells[at + 1] as number
      sum0 += right * value
      value = cells[at] as number
      sum0 += left * value
      sum1 += right * value
      value = cells[at - 1] as number
      sum1 += left * value
      sum2 += right * value
      value = cells[at - 2] as number
      sum2 += left * value
      sum3 += right * value
      value = cells[at - 3] as number
      sum3 += left * value
      sum4 += right * value
      value = cells[at - 4] as number
      sum4 += left * value
      sum5 += right * value
      value = cells[at - 5] as number
      sum5 += left * value
      sum6 += right * value
      value = cells[at - 6] as number
      sum6 += left * value
    }
  }
  sums[0] = sum0
  sums[1] = sum1
  sums[2] = sum2
  sums[3] = sum3
  sums[4] = sum4
  sums[5] = sum5
  sums[6] = sum6
}

/** The same for three. */
function addThree(
  { size, cells: own }: Still,
  { cells, margin }: Drawn,
  row: number,
  end: number,
  x: number,
  y: number,
  sums: Float64Array,
): void {
  const stride = size + 2 * margin
  let sum0 = sums[0] as number
  let sum1 = sums[1] as number
  let sum2 = sums[2] as number
  for (let line = row; line < end; line++) {
    let at = (line - y) * stride + margin - x
    for (let cell = line * size; cell < (line + 1) * size; cell += 2, at += 2) {
      const left = own[cell] as number
      const right = own[cell + 1] as number
      let value = cells[at + 1] as number
      sum0 += right * value
      value = cells[at] as number
      sum0 += left * value
      sum1 += right * value
      value = cells[at - 1] as number
      sum1 += left * value
      sum2 += right * value
      value = cells[at - 2] as number
      sum2 += left * value
    }
  }
  sums[0] = sum0
  sums[1] = sum1
  sums[2] = sum2
}
