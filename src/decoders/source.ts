import type { Bytes } from '../disk/bytes.js'
import type { Source } from './model.js'
import { truncated } from './not-decodable.js'

/** Headers lie close together, and a call of the system costs as much as reading this. */
const WINDOW = 16 * 1024

/** Reads pieces of a content through a window that is read anew where a piece is not in it. */
export function sourceOf(bytes: Bytes): Source {
  let window = Buffer.alloc(0)
  let start = 0
  return {
    size: bytes.size,
    take(position, length) {
      if (position < 0 || position + length > bytes.size) throw truncated()
      if (position < start || position + length > start + window.length) {
        const wanted = Math.min(bytes.size - position, Math.max(WINDOW, length))
        if (window.length < wanted || window.length > WINDOW) window = Buffer.allocUnsafeSlow(wanted)
        const read = bytes.read(position, window)
        start = position
        window = window.subarray(0, read)
        if (read < length) throw truncated()
      }
      return window.subarray(position - start, position - start + length)
    },
  }
}

/** The same for a content that is in memory. */
export function sourceIn(bytes: Buffer): Source {
  return {
    size: bytes.length,
    take(position, length) {
      if (position < 0 || position + length > bytes.length) throw truncated()
      return bytes.subarray(position, position + length)
    },
  }
}
