/**
 * Alignment in the plainest way: every position of every pair of scales, one after the other. What is fast is compared with it.
 */
import { correlation } from '../../src/kinds/near-picture/grid.js'

/** How much larger or smaller one of the pictures may be drawn, across and down. */
const SCALES = [0.9, 0.95, 0.975, 1, 1.026, 1.053, 1.11]
/** Steps by which the scale down may differ from that across. */
const MOST_APART = 3
/** Cells by which pictures are moved against each other, at the coarse size. */
const MOST_MOVED = 3
/** So many of the best coarse positions are looked at more closely. */
const REFINED = 6

/** Where two grids lie upon each other. */
interface Position {
  score: number
  across: number
  down: number
  /** Cells by which the second is moved. */
  x: number
  y: number
}

/** A grid drawn larger or smaller, and the cells of it that there are. */
interface Drawn {
  cells: Float32Array
  /** By cell, with a border of 0 before: the sum of squares of all cells above and to the left. */
  squares: Float64Array
  from: { x: number; y: number }
  to: { x: number; y: number }
}

/**
 * The best correlation of two grids of detail over 37 pairs of scales and 169 positions: it finds again what was
 * cropped a little. Coarse first, then the best six at full size.
 * @param one a grid of 64 or 32 cells on a side, without its means
 */
export function plainAlignedCorrelation(one: Float32Array, other: Float32Array, size: number): number {
  const isFine = size > 32
  const coarse = isFine ? size / 2 : size
  const first = isFine ? halved(one, size) : one
  const second = isFine ? halved(other, size) : other
  const best = coarsePositions(first, second, coarse)
  if (!isFine) return Math.max(correlation(one, other), best[0]?.score ?? -1)
  const squares = squareSums(one, size)
  const drawn = new Map<number, Drawn>()
  let found = correlation(one, other)
  for (const { across, down, x, y } of best) {
    const key = across * SCALES.length + down
    const scaled = drawn.get(key) ?? draw(other, size, across, down)
    drawn.set(key, scaled)
    for (let moveY = 2 * y - 1; moveY <= 2 * y + 1; moveY++) {
      for (let moveX = 2 * x - 1; moveX <= 2 * x + 1; moveX++) {
        found = Math.max(found, correlationAt(one, squares, scaled, size, moveX, moveY))
      }
    }
  }
  return found
}

function coarsePositions(one: Float32Array, other: Float32Array, size: number): Position[] {
  const squares = squareSums(one, size)
  const best: Position[] = []
  for (let across = 0; across < SCALES.length; across++) {
    for (let down = 0; down < SCALES.length; down++) {
      if (Math.abs(across - down) > MOST_APART) continue
      const scaled = draw(other, size, across, down)
      for (let y = -MOST_MOVED; y <= MOST_MOVED; y++) {
        for (let x = -MOST_MOVED; x <= MOST_MOVED; x++) {
          const score = correlationAt(one, squares, scaled, size, x, y)
          const last = best.length === REFINED ? (best[REFINED - 1] as Position).score : -1
          if (score <= last) continue
          const place = best.findIndex((position) => position.score < score)
          best.splice(place < 0 ? best.length : place, 0, { score, across, down, x, y })
          if (best.length > REFINED) best.pop()
        }
      }
    }
  }
  return best
}

/** Over the cells that both have. */
function correlationAt(
  one: Float32Array,
  squares: Float64Array,
  { cells, squares: ownSquares, from, to }: Drawn,
  size: number,
  x: number,
  y: number,
): number {
  const left = Math.max(0, from.x + x)
  const right = Math.min(size - 1, to.x + x)
  const top = Math.max(0, from.y + y)
  const bottom = Math.min(size - 1, to.y + y)
  let product = 0
  const away = y * size + x
  for (let row = top; row <= bottom; row++) {
    const end = row * size + right
    for (let cell = row * size + left; cell <= end; cell++) {
      product += (one[cell] as number) * (cells[cell - away] as number)
    }
  }
  const energy =
    sumWithin(squares, size, left, top, right, bottom) *
    sumWithin(ownSquares, size, left - x, top - y, right - x, bottom - y)
  return product / Math.sqrt(energy + 1e-3)
}

/** The grid, drawn at other scales around its middle, by bilinear interpolation. */
function draw(grid: Float32Array, size: number, across: number, down: number): Drawn {
  const columns = placesAt(size, SCALES[across] as number)
  const rows = placesAt(size, SCALES[down] as number)
  const cells = new Float32Array(size * size)
  for (let y = rows.from; y <= rows.to; y++) {
    const row = rows.cells[y] as number
    const below = rows.shares[y] as number
    for (let x = columns.from; x <= columns.to; x++) {
      const at = row * size + (columns.cells[x] as number)
      const beside = columns.shares[x] as number
      const above = (grid[at] as number) * (1 - beside) + (grid[at + 1] as number) * beside
      const under = (grid[at + size] as number) * (1 - beside) + (grid[at + size + 1] as number) * beside
      cells[y * size + x] = above * (1 - below) + under * below
    }
  }
  return {
    cells,
    squares: squareSums(cells, size),
    from: { x: columns.from, y: rows.from },
    to: { x: columns.to, y: rows.to },
  }
}

interface Places {
  from: number
  to: number
  /** By cell: that at which it begins in what is drawn, and the share of the next one. */
  cells: Int32Array
  shares: Float32Array
}

const known = new Map<number, Places>()

function placesAt(size: number, scale: number): Places {
  const key = size * 1000 + scale
  const found = known.get(key)
  if (found !== undefined) return found
  const middle = (size - 1) / 2
  const places: Places = { from: size, to: -1, cells: new Int32Array(size), shares: new Float32Array(size) }
  for (let cell = 0; cell < size; cell++) {
    const at = (cell - middle) / scale + middle
    // The last cell has no next one, and needs none.
    const start = Math.min(Math.floor(at), size - 2)
    if (start < 0 || at > size - 1) continue
    places.cells[cell] = start
    places.shares[cell] = at - start
    places.from = Math.min(places.from, cell)
    places.to = cell
  }
  known.set(key, places)
  return places
}

function squareSums(cells: Float32Array, size: number): Float64Array {
  const wide = size + 1
  const sums = new Float64Array(wide * wide)
  for (let y = 0; y < size; y++) {
    let row = 0
    for (let x = 0; x < size; x++) {
      const value = cells[y * size + x] as number
      row += value * value
      sums[(y + 1) * wide + x + 1] = (sums[y * wide + x + 1] as number) + row
    }
  }
  return sums
}

function sumWithin(
  sums: Float64Array,
  size: number,
  left: number,
  top: number,
  right: number,
  bottom: number,
): number {
  const wide = size + 1
  const above = top * wide
  const below = (bottom + 1) * wide
  return (
    (sums[below + right + 1] as number) -
    (sums[above + right + 1] as number) -
    (sums[below + left] as number) +
    (sums[above + left] as number)
  )
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
