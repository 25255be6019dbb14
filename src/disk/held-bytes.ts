import type { Bytes } from './bytes.js'

/** What is read at first: headers stand there, and many files are no more than that. */
const FIRST_BYTES = 16 * 1024

/**
 * A content that is read once however often it is asked for, if it is not too large to be held: its beginning first, all
 * that is left where more is asked for.
 * @param most bytes of a content that is held; a larger one is read as it is asked for
 */
export function heldBytes({ size, read }: Bytes, most: number): Bytes {
  if (size > most) return { size, read }
  let held = Buffer.alloc(0)
  return {
    size,
    read(position, into) {
      const end = Math.min(size, position + into.length)
      if (end > held.length) hold(end <= FIRST_BYTES ? Math.min(FIRST_BYTES, size) : size)
      return position < held.length ? held.copy(into, 0, position, end) : 0
    },
  }

  function hold(end: number): void {
    const content = Buffer.allocUnsafeSlow(end)
    let filled = held.copy(content)
    while (filled < end) {
      const count = read(filled, content.subarray(filled))
      // It is shorter than it was.
      if (count === 0) break
      filled += count
    }
    held = content.subarray(0, filled)
  }
}
