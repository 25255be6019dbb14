import { closeSync, readSync } from 'node:fs'
import { NotDecodable } from '../decoders/not-decodable.js'
import type { Bytes } from '../disk/bytes.js'
import { heldBytes } from '../disk/held-bytes.js'
import { assertUnchanged, describeReadError, openForReading } from '../disk/read.js'
import type { Advance, ContentsResult, ContentsTask, TaskError } from '../model.js'
import { encodePath } from '../paths/lossless.js'

/** Bytes of a content that is read once, though its beginning is asked for first, and it may be gone through twice. */
const MOST_HELD = 32 * 1024 * 1024

/**
 * Opens the contents of a task one after the other, in the thread that does it.
 * @param look is given each, with its number in the task; throws `NotDecodable` for what can't be compared
 */
export async function readEach(
  { locations, sizes, modified }: ContentsTask,
  advance: Advance,
  look: (bytes: Bytes, content: number) => Promise<void>,
): Promise<Omit<ContentsResult, 'values'>> {
  const errors: TaskError[] = []
  const undecoded: TaskError[] = []
  let bytesRead = 0
  for (const [content, location] of locations.entries()) {
    const size = sizes[content] as number
    let read = 0
    try {
      const file = openForReading(encodePath(location))
      try {
        const bytes: Bytes = {
          size,
          read: (position, into) => {
            const count = readSync(file, into, 0, into.length, position)
            read += count
            return count
          },
        }
        assertUnchanged(file, size, modified[content] as number)
        await look(heldBytes(bytes, MOST_HELD), content)
        assertUnchanged(file, size, modified[content] as number)
      } finally {
        closeSync(file)
      }
    } catch (error) {
      if (error instanceof NotDecodable) undecoded.push({ file: content, message: error.reason })
      else errors.push({ file: content, message: describeReadError(error) })
    }
    bytesRead += read
    advance(1, read)
  }
  return { bytesRead, errors, undecoded }
}
