import type { Bytes } from '../../src/disk/bytes.js'

/** A content that is in memory. */
export function bytesIn(content: Uint8Array): Bytes {
  return {
    size: content.length,
    read(position, into) {
      const piece = content.subarray(position, position + into.length)
      into.set(piece)
      return piece.length
    },
  }
}
