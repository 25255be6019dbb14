import type { PictureLook, Preview } from '../model.js'

const SIDE = 64
const COLOURS = 8
const HEADER = 54

/**
 * A picture of 64 × 64 out of what pictures are compared by, for one that can't be shown itself: large, or in a format
 * that browsers don't draw. Its brightness is exact, its colours are means over an eighth.
 * @returns an uncompressed bitmap; `null` without a look
 */
export function thumbnailOf(look: PictureLook | undefined): Preview | null {
  const thumbnail = look?.thumbnail
  if (thumbnail === undefined) return null
  const { luma, colours } = thumbnail
  const bytes = Buffer.alloc(HEADER + 3 * SIDE * SIDE)
  bytes.write('BM', 0, 'latin1')
  bytes.writeUInt32LE(bytes.length, 2)
  bytes.writeUInt32LE(HEADER, 10)
  bytes.writeUInt32LE(40, 14)
  bytes.writeInt32LE(SIDE, 18)
  // Rows from the top.
  bytes.writeInt32LE(-SIDE, 22)
  bytes.writeUInt16LE(1, 26)
  bytes.writeUInt16LE(24, 28)
  for (let cell = 0; cell < SIDE * SIDE; cell++) {
    const each = SIDE / COLOURS
    const row = Math.floor(cell / SIDE / each)
    const from = 3 * (row * COLOURS + Math.floor((cell % SIDE) / each))
    const [red = 0, green = 0, blue = 0] = colours.subarray(from, from + 3)
    // What the cell's own brightness adds to that of the mean colour.
    const more = (luma[cell] as number) - (0.299 * red + 0.587 * green + 0.114 * blue)
    const at = HEADER + 3 * cell
    bytes[at] = clamped(blue + more)
    bytes[at + 1] = clamped(green + more)
    bytes[at + 2] = clamped(red + more)
  }
  return { kind: 'picture', mediaType: 'image/bmp', bytes }
}

function clamped(value: number): number {
  return Math.max(0, Math.min(255, Math.round(value)))
}
