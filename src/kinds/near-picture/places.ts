/** From where the cells of a line are drawn when it is scaled around its middle and moved. */
export interface Places {
  /** The first and the last cell that it reaches. */
  from: number
  to: number
  /** By cell: that at which it begins in what is drawn, and the share of the next one. */
  cells: Int32Array
  shares: Float64Array
}

export function emptyPlaces(size: number): Places {
  return { from: size, to: -1, cells: new Int32Array(size), shares: new Float64Array(size) }
}

/** @param move cells by which the line is moved, after it was scaled */
export function findPlaces(places: Places, scale: number, move: number): void {
  const { cells, shares } = places
  const last = cells.length - 1
  const middle = last / 2
  places.from = cells.length
  places.to = -1
  for (let cell = 0; cell <= last; cell++) {
    const at = (cell - move - middle) / scale + middle
    if (at < 0 || at > last) continue
    // The last cell has no next one, and needs none.
    const start = Math.min(Math.floor(at), last - 1)
    cells[cell] = start
    shares[cell] = at - start
    places.from = Math.min(places.from, cell)
    places.to = cell
  }
}
