import { type Areas, CHROMA_SIDE, LUMA_SIDE } from './model.js'

/** Red, green and blue. */
export const CHANNELS = 3

/**
 * Means of a picture's cells, and of squares of them their colours.
 * @param sums of red, green and blue of each cell
 * @param area pixels of a cell
 */
export function means(sums: Float64Array, area: number): Areas {
  const luma = new Uint8Array(LUMA_SIDE * LUMA_SIDE)
  const totals = new Float64Array(CHROMA_SIDE * CHROMA_SIDE * CHANNELS)
  const cell = LUMA_SIDE / CHROMA_SIDE
  // In runs of the cells that are added up to one mean of colour.
  for (let index = 0; index < luma.length; index += cell) {
    const row = Math.floor(index / (LUMA_SIDE * cell))
    const total = (row * CHROMA_SIDE + (index % LUMA_SIDE) / cell) * CHANNELS
    let allRed = totals[total] as number
    let allGreen = totals[total + 1] as number
    let allBlue = totals[total + 2] as number
    for (let at = index; at < index + cell; at++) {
      const red = sums[at * CHANNELS] as number
      const green = sums[at * CHANNELS + 1] as number
      const blue = sums[at * CHANNELS + 2] as number
      luma[at] = lumaOf(red, green, blue) / area + 0.5
      allRed += red
      allGreen += green
      allBlue += blue
    }
    totals[total] = allRed
    totals[total + 1] = allGreen
    totals[total + 2] = allBlue
  }
  return { luma, chroma: Uint8Array.from(totals, (total) => total / (area * cell * cell) + 0.5) }
}

/** ITU-R BT.601, as JPEG and everybody who hashes pictures has it. */
export function lumaOf(red: number, green: number, blue: number): number {
  return 0.299 * red + 0.587 * green + 0.114 * blue
}
