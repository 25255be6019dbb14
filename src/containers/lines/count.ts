import type { TextSource } from '../text-source.js'
import { openLines } from './cursor.js'

/**
 * How many lines a text has, as the reader of lines counts them.
 * @throws {Failure} if it is no text
 */
export async function countLines(source: TextSource): Promise<number> {
  const cursor = openLines(source, 0)
  try {
    for (let lines = 0; ; lines++) {
      if (!cursor.next()) await cursor.fill()
      if (!cursor.isThere) return lines
    }
  } finally {
    await cursor.close()
  }
}
