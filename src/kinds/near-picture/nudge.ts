import { LEAST_ENERGY } from './moved.js'
import { emptyPlaces, findPlaces } from './places.js'

/** How one grid lies upon another: how much larger it is drawn around its middle, and by how many cells it is moved. */
export interface Position {
  across: number
  down: number
  x: number
  y: number
}

/** First by half of what the search before goes by, then by a quarter. */
const STEPS: readonly Position[] = [
  { across: 0.0125, down: 0.0125, x: 0.5, y: 0.5 },
  { across: 0.00625, down: 0.00625, x: 0.25, y: 0.25 },
]
const PARAMETERS = ['across', 'down', 'x', 'y'] as const

/**
 * Goes uphill from a position by less than a cell, one parameter after the other, as long as that helps: a picture of which
 * one in a hundred is cut off on each side lies between two of the scales, and two of the places, that a search tries.
 * @param score of the position to begin with
 * @returns the best correlation that was met, over the cells that both have
 */
export function nudged(
  one: Float32Array,
  other: Float32Array,
  size: number,
  from: Position,
  score: number,
): number {
  const correlationAt = createSampler(one, other, size)
  let best = score
  let position = from
  for (const steps of STEPS) {
    for (let isBetter = true; isBetter; ) {
      isBetter = false
      for (const parameter of PARAMETERS) {
        for (const step of [steps[parameter], -steps[parameter]]) {
          const next = { ...position, [parameter]: position[parameter] + step }
          const reached = correlationAt(next)
          if (reached <= best) continue
          best = reached
          position = next
          isBetter = true
          break
        }
      }
    }
  }
  return best
}

function createSampler(one: Float32Array, other: Float32Array, size: number): (position: Position) => number {
  const columns = emptyPlaces(size)
  const rows = emptyPlaces(size)
  return ({ across, down, x, y }) => {
    findPlaces(columns, across, x)
    findPlaces(rows, down, y)
    let product = 0
    let square = 0
    let otherSquare = 0
    for (let row = rows.from; row <= rows.to; row++) {
      const line = (rows.cells[row] as number) * size
      const below = rows.shares[row] as number
      for (let column = columns.from; column <= columns.to; column++) {
        const at = line + (columns.cells[column] as number)
        const beside = columns.shares[column] as number
        const upper = (other[at] as number) * (1 - beside) + (other[at + 1] as number) * beside
        const lower = (other[at + size] as number) * (1 - beside) + (other[at + size + 1] as number) * beside
        const drawn = upper * (1 - below) + lower * below
        const own = one[row * size + column] as number
        product += own * drawn
        square += own * own
        otherSquare += drawn * drawn
      }
    }
    return product / Math.sqrt(square * otherSquare + LEAST_ENERGY)
  }
}
