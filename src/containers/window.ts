/** How much of a text a program is given at first, and at most, in bytes. */
export const FIRST_BYTES = 16 * 1024
export const MOST_BYTES = 256 * 1024
const LEAST_BYTES = 4 * 1024

/**
 * How much it is given next: what is behind what it takes is copied in vain.
 * @param isFull whether it stopped since there was no more room
 * @param used bytes that it took
 * @param size bytes that it was given
 */
export function nextSize(isFull: boolean, used: number, size: number): number {
  // It took nearly all: it can do with more. Else something stopped it.
  const next = !isFull && used > size / 2 ? size * 2 : used + (used >> 2)
  return Math.max(LEAST_BYTES, Math.min(MOST_BYTES, next))
}
