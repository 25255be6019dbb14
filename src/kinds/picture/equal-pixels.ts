import { createHash } from '../../libraries/crypto.js'

/**
 * Changes where pictures that were told apart before could be taken for equal now, or the other way round. What decoded
 * them has a version of its own.
 */
export const PICTURE_VERSION = 1

/** Bytes of what names the pixels of a picture. */
export const PIXELS_BYTES = 32

/** A picture as it is seen: oriented, its first frame, red, green, blue and opacity of 8 bits. */
export interface Pixels {
  width: number
  height: number
  /** Where it is wholly transparent all of a pixel is 0, since nobody sees what colour it has. */
  rgba: Uint8Array
}

/** What two pictures have in common that show equal pixels: SHA-256 of their size and pixels. */
export function namePixels({ width, height, rgba }: Pixels): Buffer {
  return createHash('sha256').update(`${width} ${height} `).update(rgba).digest()
}
