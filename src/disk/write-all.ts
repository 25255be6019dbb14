import { writeSync } from 'node:fs'
import { setImmediate, setTimeout } from 'node:timers/promises'

/** UTF-16 units of the parts that texts of many parts have; of longer ones so much is written at once. */
const LONGEST_PART = 1 << 17

/** A unit of UTF-16 takes so many bytes of UTF-8 at most. */
const MOST_BYTES_PER_UNIT = 3

/** Between two breaks, in which signals are heard; some milliseconds of writing. */
const BYTES_BETWEEN_BREAKS = 4 * 1024 * 1024

/** Milliseconds from one try to the next where a pipe is full or has no reader. */
export const PIPE_WAIT = 10

/**
 * Writes all parts, one after the other, with breaks in which signals are heard.
 * @param file a descriptor
 * @param mostTries how often a full pipe is tried again while its reader takes nothing
 * @param isOver asked now and then: whether the rest is not wanted
 */
export async function writeAll(
  file: number,
  parts: Iterable<string | Uint8Array>,
  mostTries: number,
  isOver = (): boolean => false,
): Promise<void> {
  let sinceBreak = 0
  for (const bytes of encoded(parts)) {
    let offset = 0
    for (let tries = 0; offset < bytes.length; ) {
      const count = writeSome(file, bytes, offset)
      offset += count
      tries = count > 0 ? 0 : tries + 1
      if (tries > mostTries) throw new Error('it is a named pipe whose reader takes nothing')
      if (count === 0) await setTimeout(PIPE_WAIT)
    }
    sinceBreak += bytes.length
    if (sinceBreak < BYTES_BETWEEN_BREAKS) continue
    sinceBreak = 0
    await setImmediate()
    if (isOver()) return
  }
}

/** The bytes of all parts; those that are given stand in memory that the next ones overwrite. */
function* encoded(parts: Iterable<string | Uint8Array>): Generator<Uint8Array> {
  // One place for all: fresh memory for each takes as long again (56 MB: 40 ms).
  let room: Buffer | null = null
  for (const part of parts) {
    if (typeof part !== 'string') {
      yield part
      continue
    }
    room ??= Buffer.allocUnsafeSlow(LONGEST_PART * MOST_BYTES_PER_UNIT)
    for (let start = 0; start < part.length; ) {
      const end = endOfPiece(part, start)
      yield room.subarray(0, room.write(start === 0 && end === part.length ? part : part.slice(start, end)))
      start = end
    }
  }
}

/** No pair of surrogates may be parted, or each half becomes a character of its own. */
function endOfPiece(text: string, start: number): number {
  const end = start + LONGEST_PART
  if (end >= text.length) return text.length
  const last = text.charCodeAt(end - 1)
  return last >= 0xd800 && last <= 0xdbff ? end - 1 : end
}

/** Writes what there is room for, 0 bytes where a pipe is full. */
function writeSome(file: number, bytes: Uint8Array, offset: number): number {
  try {
    return writeSync(file, bytes, offset)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error
    return 0
  }
}
