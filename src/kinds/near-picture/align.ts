import { AS_IT_IS, createDrawer, SCALES, squareSums } from './drawn.js'
import { correlation } from './grid.js'
import { createMoved, NOT_WORKED_OUT, type Still } from './moved.js'
import { nudged, type Position } from './nudge.js'

/** Steps by which the scale down may differ from that across. */
const MOST_APART = 3
/** Cells by which pictures are moved against each other, at the coarse size. */
const MOST_MOVED = 3
/** From the furthest left to the furthest right. */
const PLACES = 7
/** So many of the best coarse positions are looked at more closely. */
const REFINED = 6

/** Where two grids lie upon each other. */
interface CoarsePosition {
  score: number
  across: number
  down: number
  /** Cells by which the second is moved. */
  x: number
  y: number
  /** Of two with one score the one that is lower is taken. */
  number: number
}

/** Those come first that are likely, since what is found early saves the more of the rest. */
const PAIRS_OF_SCALES = SCALES.flatMap((_, across) => SCALES.map((__, down) => ({ across, down })))
  .filter(({ across, down }) => Math.abs(across - down) <= MOST_APART)
  .sort((one, other) => changeOf(one) - changeOf(other))
const MOVES_DOWN = Array.from({ length: PLACES }, (_, place) => place - MOST_MOVED).sort(
  (one, other) => Math.abs(one) - Math.abs(other),
)

function changeOf({ across, down }: { across: number; down: number }): number {
  return Math.abs(across - AS_IT_IS) + Math.abs(down - AS_IT_IS)
}

const coarseRow = createMoved(PLACES)
const fineRow = createMoved(3)

/** From this correlation of their details on, two pictures are near-identical. */
export const ALIKE = 0.93
/** Below it no nudge makes them so. */
const WORTH_A_NUDGE = 0.88

/**
 * The best correlation of two grids over 37 pairs of scales and 169 positions: it finds again what was
 * cropped a little. Coarse first, then the best six at full size, then between these, where that can decide.
 * @param one a grid of 64 or 32 cells on a side, without its means
 */
export function alignedCorrelation(one: Float32Array, other: Float32Array, size: number): number {
  const { score, position } = bestOf(one, other, size)
  if (score < WORTH_A_NUDGE || score >= ALIKE) return score
  return nudged(one, other, size, position, score)
}

/** The best of the places of the search. */
export function bestOf(
  one: Float32Array,
  other: Float32Array,
  size: number,
): { score: number; position: Position } {
  const isFine = size > 32
  const coarse = isFine ? size / 2 : size
  const first = isFine ? halved(one, size) : one
  const second = isFine ? halved(other, size) : other
  const found = { score: correlation(one, other), position: { across: 1, down: 1, x: 0, y: 0 } }
  const take = (score: number, { across, down }: CoarsePosition, x: number, y: number): void => {
    if (score <= found.score) return
    found.score = score
    found.position = { across: SCALES[across] as number, down: SCALES[down] as number, x, y }
  }
  const best = coarsePositions(first, second, coarse)
  if (!isFine) {
    for (const position of best) take(position.score, position, position.x, position.y)
    return found
  }
  const still = stillOf(one, size)
  const drawer = createDrawer(other, size, PLACES)
  for (const position of best) {
    const drawn = drawer.draw(position.across, position.down)
    const left = 2 * position.x - 1
    for (let moveY = 2 * position.y - 1; moveY <= 2 * position.y + 1; moveY++) {
      fineRow.at(still, drawn, left, moveY, found.score)
      fineRow.scores.forEach((score, place) => {
        take(score, position, left + place, moveY)
      })
    }
  }
  return found
}

/** The best first. */
function coarsePositions(one: Float32Array, other: Float32Array, size: number): CoarsePosition[] {
  const still = stillOf(one, size)
  const drawer = createDrawer(other, size, MOST_MOVED)
  const best: CoarsePosition[] = []
  for (const { across, down } of PAIRS_OF_SCALES) {
    const drawn = drawer.draw(across, down)
    for (const y of MOVES_DOWN) {
      const bound = best.length < REFINED ? -1 : (best[REFINED - 1] as CoarsePosition).score
      coarseRow.at(still, drawn, -MOST_MOVED, y, bound)
      for (let place = 0; place < PLACES; place++) {
        const score = coarseRow.scores[place] as number
        if (score < bound || score === NOT_WORKED_OUT) continue
        const number = ((across * SCALES.length + down) * PLACES + y + MOST_MOVED) * PLACES + place
        keep(best, { score, across, down, x: place - MOST_MOVED, y, number })
      }
    }
  }
  return best
}

function keep(best: CoarsePosition[], position: CoarsePosition): void {
  const last = best.length < REFINED ? undefined : best[REFINED - 1]
  if (last !== undefined && !isBetter(position, last)) return
  const place = best.findIndex((other) => isBetter(position, other))
  best.splice(place < 0 ? best.length : place, 0, position)
  if (best.length > REFINED) best.pop()
}

function isBetter(one: CoarsePosition, other: CoarsePosition): boolean {
  return one.score > other.score || (one.score === other.score && one.number < other.number)
}

function stillOf(grid: Float32Array, size: number): Still {
  return { size, cells: new Float64Array(grid), squares: squareSums(grid, size) }
}

function halved(grid: Float32Array, size: number): Float32Array {
  const half = size / 2
  const cells = new Float32Array(half * half)
  for (let y = 0; y < half; y++) {
    for (let x = 0; x < half; x++) {
      const at = 2 * y * size + 2 * x
      cells[y * half + x] =
        ((grid[at] as number) +
          (grid[at + 1] as number) +
          (grid[at + size] as number) +
          (grid[at + size + 1] as number)) /
        4
    }
  }
  return cells
}
