import { createHash } from 'node:crypto'

/** Bytes of what names the pixels of a picture. */
export const PIXELS_BYTES = 32

/** A picture as it is seen: oriented, its first frame, red, green, blue and opacity of 8 bits. */
export interface Pixels {
  width: number
  height: number
  rgba: Uint8Array
}

/**
 * What two pictures have in common that show equal pixels: SHA-256 of size and pixels. The colour of what is wholly
 * transparent is no part of it, since nobody sees it.
 * @param pixels changed: what is wholly transparent becomes black
 */
export function namePixels({ width, height, rgba }: Pixels): Buffer {
  for (let at = 3; at < rgba.length; at += 4) {
    if (rgba[at] !== 0) continue
    rgba[at - 3] = 0
    rgba[at - 2] = 0
    rgba[at - 1] = 0
  }
  return createHash('sha256').update(`${width} ${height} `).update(rgba).digest()
}
