import { open } from 'node:fs/promises'
import type { ObjectFormat } from '../model.js'
import { encodePath } from '../paths/lossless.js'
import { startObjectId } from './object-id.js'

const PIECE_BYTES = 1024 * 1024

/**
 * Whether a file holds, byte by byte, the content that git has under an id. What git converts when it writes a file does
 * not.
 * @param location of a regular file; lossless text
 * @param size bytes
 * @param took told of bytes read
 */
export async function holdsObject(
  location: string,
  size: number,
  id: string,
  format: ObjectFormat,
  took: (bytes: number) => void,
): Promise<boolean> {
  const hash = startObjectId(format, size)
  try {
    const file = await open(encodePath(location), 'r')
    try {
      const piece = Buffer.allocUnsafe(PIECE_BYTES)
      for (let left = size; left > 0; ) {
        const { bytesRead } = await file.read(piece, 0, Math.min(left, PIECE_BYTES))
        if (bytesRead === 0) return false
        took(bytesRead)
        hash.update(piece.subarray(0, bytesRead))
        left -= bytesRead
      }
    } finally {
      await file.close()
    }
  } catch {
    // Git has it all the same.
    return false
  }
  return hash.digest('hex') === id
}
