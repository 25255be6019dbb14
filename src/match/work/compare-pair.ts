import { startObjectId } from '../../content/object-id.js'
import type { Reading } from './reading.js'

/** Two of them fit into the cache of a core. */
const CHUNK_BYTES = 256 * 1024

const leftChunk = Buffer.allocUnsafeSlow(CHUNK_BYTES)
const rightChunk = Buffer.allocUnsafeSlow(CHUNK_BYTES)

/**
 * Reads two large files of one size side by side, up to the first difference.
 * @param head what both begin with
 * @returns git's id of their content; `null` if they differ or one can't be read
 */
export function comparePair(left: number, right: number, head: Buffer, reading: Reading): string | null {
  const size = reading.sizeOf(left)
  const hash = startObjectId(reading.objectFormat, size).update(head)
  const areEqual = reading.open(left, (readLeft) =>
    reading.open(right, (readRight) => {
      for (let position = head.length; position < size; position += CHUNK_BYTES) {
        const length = Math.min(CHUNK_BYTES, size - position)
        const here = leftChunk.subarray(0, length)
        const there = rightChunk.subarray(0, length)
        readLeft(leftChunk, 0, length, position)
        readRight(rightChunk, 0, length, position)
        if (!here.equals(there)) return false
        hash.update(here)
      }
      return true
    }),
  )
  return areEqual ? hash.digest('hex') : null
}
