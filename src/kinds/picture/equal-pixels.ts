import { createHash } from '../../libraries/crypto.js'

/**
 * Changes where pictures that were told apart before could be taken for equal now, or the other way round. What decoded
 * them has a version of its own.
 */
export const PICTURE_VERSION = 2

/** Bytes of what names the pixels of a picture. */
export const PIXELS_BYTES = 32

/** A picture as it is seen: oriented, its first frame, red, green, blue and opacity of 8 bits. */
export interface Pixels {
  width: number
  height: number
  /** Where it is wholly transparent all of a pixel is 0, since nobody sees what colour it has. */
  rgba: Uint8Array
  /** What stands for all that these pixels don't tell: half of each sample of 16 bits, further frames or pages. */
  rest: Uint8Array | null
}

/**
 * What two pictures have in common that show equal pixels: SHA-256 of their size, their pixels and what these leave out.
 * Maps of depth that differ by little, and stacks that begin with one page, look the same in 8 bits.
 */
export function namePixels({ width, height, rgba, rest }: Pixels): Buffer {
  const hash = createHash('sha256').update(`${width} ${height} `).update(rgba)
  return (rest === null ? hash : hash.update(rest)).digest()
}
