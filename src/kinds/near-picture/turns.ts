/**
 * The ways in which a picture can be flipped and turned by quarters: a sum of `MIRRORED`, `FLIPPED` and `TRANSPOSED`,
 * the last one done first.
 */
export const TURNS = 8

/** Left and right changed places. */
export const MIRRORED = 1
/** Top and bottom changed places. */
export const FLIPPED = 2
/** Rows became columns. */
export const TRANSPOSED = 4

/** What sets a picture apart from one that it equals when it is turned so; `null`: nothing. */
export const TURN_WORDS: readonly (string | null)[] = [
  null,
  'mirrored',
  'flipped upside down',
  'turned by 180°',
  'mirrored and turned by 90°',
  'turned by 90°',
  'turned by 90°',
  'mirrored and turned by 90°',
]

const places = new Map<number, Uint16Array>()

/**
 * For each cell of a turned grid the cell that it comes from.
 * @param size cells on a side
 */
export function turnedPlaces(size: number, turn: number): Uint16Array {
  const key = size * TURNS + turn
  let from = places.get(key)
  if (from === undefined) {
    from = new Uint16Array(size * size)
    for (let y = 0; y < size; y++) {
      for (let x = 0; x < size; x++) {
        const column = (turn & MIRRORED) === 0 ? x : size - 1 - x
        const row = (turn & FLIPPED) === 0 ? y : size - 1 - y
        from[y * size + x] = (turn & TRANSPOSED) === 0 ? row * size + column : column * size + row
      }
    }
    places.set(key, from)
  }
  return from
}

/** A grid of single values, turned; itself for no turn. */
export function turned(grid: Float32Array, size: number, turn: number): Float32Array {
  if (turn === 0) return grid
  const from = turnedPlaces(size, turn)
  const result = new Float32Array(grid.length)
  for (let cell = 0; cell < result.length; cell++) result[cell] = grid[from[cell] as number] as number
  return result
}
