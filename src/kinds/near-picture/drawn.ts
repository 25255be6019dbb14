import { emptyPlaces, findPlaces, type Places } from './places.js'

/** How much larger or smaller one of two pictures may be drawn, across and down. */
export const SCALES = [0.9, 0.95, 0.975, 1, 1.026, 1.053, 1.11]
/** The place of no change among them. */
export const AS_IT_IS = 3

/** A grid drawn larger or smaller. The cells that it does not reach are 0, and so are those beside it. */
export interface Drawn {
  /** Cells on a side. */
  size: number
  /** Columns of zeros on either side: it can be moved by so many cells without leaving its rows. */
  margin: number
  /** Row by row, `size + 2 * margin` cells each. */
  cells: Float64Array
  /** By cell, with a border of 0 before: the sum of squares of all cells above and to the left. */
  squares: Float64Array
  from: { x: number; y: number }
  to: { x: number; y: number }
}

/** Draws one grid at several scales; what was drawn before is then gone. */
export interface Drawer {
  /** @param across place in `SCALES`, and so `down` */
  draw(across: number, down: number): Drawn
}

/** @param grid `size` × `size` cells, drawn around its middle by bilinear interpolation */
export function createDrawer(grid: Float32Array, size: number, margin: number): Drawer {
  const stride = size + 2 * margin
  const drawn: Drawn = {
    ...{ size, margin },
    cells: new Float64Array(stride * size),
    squares: new Float64Array((size + 1) * (size + 1)),
    from: { x: 0, y: 0 },
    to: { x: 0, y: 0 },
  }
  /** By scale: all rows drawn across, not yet down. Seven of these serve all pairs of scales. */
  const lines: (Float64Array | undefined)[] = []
  return {
    draw(across, down) {
      const columns = placesAt(size, across)
      const rows = placesAt(size, down)
      const wide = lines[across] ?? drawAcross(grid, size, columns)
      lines[across] = wide
      drawn.from = { x: columns.from, y: rows.from }
      drawn.to = { x: columns.to, y: rows.to }
      drawDown(wide, rows, columns, drawn)
      return drawn
    },
  }
}

function drawAcross(grid: Float32Array, size: number, { from, to, cells, shares }: Places): Float64Array {
  const wide = new Float64Array(size * size)
  for (let row = 0; row < wide.length; row += size) {
    for (let x = from; x <= to; x++) {
      const at = row + (cells[x] as number)
      const share = shares[x] as number
      wide[row + x] = (grid[at] as number) * (1 - share) + (grid[at + 1] as number) * share
    }
  }
  return wide
}

function drawDown(
  wide: Float64Array,
  rows: Places,
  { from, to }: Places,
  { size, margin, cells, squares }: Drawn,
): void {
  const stride = size + 2 * margin
  const border = size + 1
  cells.fill(0)
  for (let y = 0; y < size; y++) {
    const sums = (y + 1) * border
    if (y < rows.from || y > rows.to) {
      squares.copyWithin(sums, sums - border, sums)
      continue
    }
    const line = (rows.cells[y] as number) * size
    const share = rows.shares[y] as number
    let row = 0
    for (let x = 0; x < size; x++) {
      if (x >= from && x <= to) {
        const value = (wide[line + x] as number) * (1 - share) + (wide[line + size + x] as number) * share
        cells[y * stride + margin + x] = value
        row += value * value
      }
      squares[sums + x + 1] = (squares[sums - border + x + 1] as number) + row
    }
  }
}

const known = new Map<number, Places>()

function placesAt(size: number, scale: number): Places {
  const key = size * SCALES.length + scale
  const found = known.get(key)
  if (found !== undefined) return found
  const places = emptyPlaces(size)
  findPlaces(places, SCALES[scale] as number, 0)
  known.set(key, places)
  return places
}

/** Sums of squares of a grid, as in `Drawn`. */
export function squareSums(cells: ArrayLike<number>, size: number): Float64Array {
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

/** The sum of squares within a rectangle, its last column and row included. */
export function sumWithin(
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
