import { ALIKE, alignedCorrelation } from './align.js'
import { coloursAgree, coloursDiffer } from './colour.js'
import { correlation, gridOf, highPass, reduced, strength } from './grid.js'
import type { Print } from './print.js'
import { isFlat, showsTooLittle } from './texture.js'
import { TURNS, turned } from './turns.js'

/** The same where a picture is flat, or its composition is one that many share. */
const FLAT_ALIKE = 0.995
/** Most that a part of a flat picture may differ in, in units of its detail. */
const MOST_APART = 0.25
/** Parts of a side. */
const PARTS = 8
/** Cells of grids that are kept, so that pictures with many neighbours are not worked out again for each: 32 MB. */
const MOST_KEPT = 8 * 1024 * 1024

/** What comparing two pictures cell by cell gave. */
export interface Likeness {
  /** Correlation of their details. */
  similarity: number
  /** The turn of the second by which it is alike the first. */
  turn: number
  /** Whether it is enough, by the measure for these pictures. */
  isProved: boolean
  /** Whether to move and scale one of them may make them alike. */
  canAlign: boolean
}

/** Pictures by number, as far as comparing them goes. */
export interface Comparer {
  /** @param turns a bit for each turn that is to be tried */
  compare(first: number, second: number, turns: number): Likeness
  /** The correlation when one is moved and scaled against the other; 0 where their colours differ. */
  align(first: number, second: number, turn: number): number
}

const UNLIKE: Likeness = { similarity: 0, turn: 0, isProved: false, canAlign: false }

/** @param printAt the fingerprint of each picture */
export function createComparer(printAt: (picture: number) => Print): Comparer {
  const firstAt = createGrids(printAt)
  // The second of a pair often is that of the next pairs, too, and then none any more.
  let secondAt = firstAt
  let last = -1
  const gridAt = (second: number, size: number, turn: number): Float32Array => {
    if (second !== last) secondAt = createGrids(printAt)
    last = second
    return secondAt(second, size, turn)
  }
  return {
    compare(first, second, turns) {
      const one = printAt(first)
      const other = printAt(second)
      if (tooLittle(one) || tooLittle(other)) return UNLIKE
      const size = sharedGrid(one, other)
      const own = firstAt(first, size, 0)
      let similarity = -1
      let turn = 0
      for (let each = 0; each < TURNS; each++) {
        if ((turns & (1 << each)) === 0) continue
        const score = correlation(own, gridAt(second, size, each))
        if (score <= similarity) continue
        similarity = score
        turn = each
      }
      if (isFlat(one) || isFlat(other)) {
        const isProved =
          similarity >= FLAT_ALIKE &&
          worstPart(own, gridAt(second, size, turn), size) <= MOST_APART &&
          coloursAgree(one.colours, other.colours, turn)
        return { similarity, turn, isProved, canAlign: false }
      }
      if (coloursDiffer(one.colours, other.colours, turn)) {
        return { similarity, turn, isProved: false, canAlign: false }
      }
      return { similarity, turn, isProved: similarity >= ALIKE, canAlign: size > PARTS * 2 }
    },
    align(first, second, turn) {
      const size = sharedGrid(printAt(first), printAt(second))
      return alignedCorrelation(firstAt(first, size, 0), gridAt(second, size, turn), size)
    },
  }
}

/** Gives pictures as they are compared, turned and on a grid; those that it has given are kept. */
function createGrids(
  printAt: (picture: number) => Print,
): (picture: number, size: number, turn: number) => Float32Array {
  const grids = new Map<number, Float32Array>()
  let kept = 0
  return function gridAt(picture: number, size: number, turn: number): Float32Array {
    const key = (picture * TURNS + turn) * 128 + size
    const known = grids.get(key)
    if (known !== undefined) return known
    const { luma } = printAt(picture)
    const grid =
      turn === 0 ? highPass(reduced(luma, size), size) : turned(gridAt(picture, size, 0), size, turn)
    kept += grid.length
    if (kept > MOST_KEPT) {
      grids.clear()
      kept = grid.length
    }
    grids.set(key, grid)
    return grid
  }
}

function tooLittle(print: Print): boolean {
  return showsTooLittle(print, print.width, print.height)
}

function sharedGrid(one: Print, other: Print): number {
  return gridOf(Math.min(one.width, one.height, other.width, other.height))
}

/** How much the details of the part differ in which they differ most, each picture's in units of its own. */
function worstPart(one: Float32Array, other: Float32Array, size: number): number {
  const unit = strength(one) + 1e-3
  const otherUnit = strength(other) + 1e-3
  const each = size / PARTS
  let worst = 0
  for (let part = 0; part < PARTS * PARTS; part++) {
    const top = Math.floor(part / PARTS) * each
    const left = (part % PARTS) * each
    let sum = 0
    for (let y = top; y < top + each; y++) {
      for (let x = left; x < left + each; x++) {
        const apart = (one[y * size + x] as number) / unit - (other[y * size + x] as number) / otherUnit
        sum += apart * apart
      }
    }
    worst = Math.max(worst, Math.sqrt(sum / (each * each)))
  }
  return worst
}
