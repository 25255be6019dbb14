import type { Bytes } from '../disk/bytes.js'
import { Failure } from '../failure.js'
import { LONGEST_RECORD } from './records.js'
import { FIRST_BYTES, isPlain, PIECE_BYTES, piecesOf, type TextSource } from './text-source.js'

/**
 * Takes a part of a text.
 * @param bytes those from `start` to `end`; may be changed, and one more behind them
 * @param isLast whether nothing follows
 * @returns up to where it was taken: the rest comes again, with more behind it. `STOP`: nothing more is wanted
 */
export type TakePart = (bytes: Uint8Array, start: number, end: number, isLast: boolean) => number

export const STOP = -1

/**
 * Reads a text in parts from an offset on, in memory of a few parts, or of the longest record.
 * @param from bytes of the text
 * @param to bytes of the text from where on nothing is wanted: more may come all the same
 * @throws {Failure} where what is packed is broken, or a record is too long
 */
export async function readText(
  source: TextSource,
  from: number,
  take: TakePart,
  to = Number.POSITIVE_INFINITY,
): Promise<void> {
  if (isPlain(source)) {
    readPlain(source.bytes, from, Math.min(to, source.bytes.size), take)
    return
  }
  const parts = createParts(from, PIECE_BYTES, take)
  for await (const piece of piecesOf(source, from)) {
    parts.room(piece.length).set(piece)
    if (!parts.add(piece.length)) return
  }
  parts.end()
}

/** Reads to where parts are taken from. */
function readPlain(bytes: Bytes, from: number, to: number, take: TakePart): void {
  const parts = createParts(from, Math.min(FIRST_BYTES, Math.max(0, to - from)), take)
  let wanted = FIRST_BYTES
  for (let position = from; position < to; ) {
    const count = bytes.read(position, parts.room(Math.min(wanted, to - position)))
    if (count === 0) break
    position += count
    wanted = Math.min(PIECE_BYTES, wanted * 2)
    if (!parts.add(count)) return
  }
  parts.end()
}

/** Hands parts of a text over, each with what was left of the one before. */
function createParts(from: number, size: number, take: TakePart) {
  let memory: Uint8Array = new Uint8Array(size + 1)
  let end = 0
  let offset = from
  /** Where a record is longer than what is there, it is only tried again once that has doubled: trying costs its length. */
  let least = 0
  return {
    /** Where the next bytes are to be written. */
    room(length: number): Uint8Array {
      if (length > memory.length - 1 - end) memory = enlarged(memory, end, end + length + 1)
      return memory.subarray(end, end + length)
    },
    /** Takes note of what was written. @returns whether more is wanted */
    add(length: number): boolean {
      end += length
      if (end < least && end <= LONGEST_RECORD) return true
      const position = take(memory, 0, end, false)
      if (position === STOP) return false
      least = position === 0 ? end * 2 : 0
      memory.copyWithin(0, position, end)
      end -= position
      offset += position
      if (end > LONGEST_RECORD) {
        throw new Failure(`the record at byte ${offset} is longer than ${LONGEST_RECORD} bytes`)
      }
      return true
    },
    end(): void {
      if (end > 0) take(memory, 0, end, true)
    },
  }
}

function enlarged(memory: Uint8Array, used: number, least: number): Uint8Array {
  const larger = new Uint8Array(Math.max(least, memory.length * 2))
  larger.set(memory.subarray(0, used))
  return larger
}
