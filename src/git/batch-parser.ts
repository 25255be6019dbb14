import { garbled } from './records.js'

/**
 * Gets a blob.
 * @param bytes its content, which must not be kept: the memory is used again; `null` if it is absent, no blob, or
 *   too large
 * @param size bytes; `null` if it is absent or no blob
 * @param at where the id stands among those that were asked for
 */
export type TakeBlob = (id: string, bytes: Buffer | null, size: number | null, at: number) => void

/** Takes git's answers apart as they come. */
export interface BatchParser {
  take(chunk: Buffer): void
  /** How many objects `take` got. */
  readonly finished: number
  /** Whether what came so far ends in the middle of an object. */
  readonly isInside: boolean
  /** Bytes of objects that were too large, or no blobs. */
  readonly passedOver: number
}

const NEWLINE = 0x0a
const LONGEST_TYPE = 'commit'.length

/**
 * Takes apart what `git cat-file --batch=%(objecttype) %(objectsize)` writes, chunk by chunk: `TYPE SIZE\n`, the
 * content and `\n` for each object; `ID missing\n` for one that is absent.
 * @param take gets, by the number of the object in git's answer, what `TakeBlob` gets
 * @param mostBytes a larger blob is passed over
 */
export function createBatchParser(
  take: (object: number, bytes: Buffer | null, size: number | null) => void,
  mostBytes: number,
): BatchParser {
  let begun = 0
  let passedOver = 0
  /** A header that is not whole yet. */
  let rest: Buffer = Buffer.alloc(0)
  /** Bytes still to come of an object that began in an earlier chunk, with the line end behind it. */
  let left = 0
  /** Its size, and what came of its content; `null` for one that is passed over. */
  let size = 0
  let parts: Buffer[] | null = null

  /** @returns where the next header begins */
  function begin(buffer: Buffer, start: number, end: number): number {
    const object = begun++
    const header = buffer.toString('latin1', start, end)
    const space = header.indexOf(' ')
    // An absent one has its id in front, and no size behind.
    if (space > LONGEST_TYPE) {
      take(object, null, null)
      return end + 1
    }
    const isBlob = header.startsWith('blob ')
    size = Number(header.slice(space + 1))
    if (space < 0 || !Number.isSafeInteger(size)) throw garbled('cat-file')
    const isWanted = isBlob && size <= mostBytes
    if (!isWanted) {
      passedOver += size
      take(object, null, isBlob ? size : null)
    }
    const contentEnd = end + 1 + size
    if (contentEnd < buffer.length) {
      if (isWanted) take(object, buffer.subarray(end + 1, contentEnd), size)
      return contentEnd + 1
    }
    left = contentEnd + 1 - buffer.length
    // A copy, since the chunk's memory is used again.
    parts = isWanted ? [Buffer.from(buffer.subarray(end + 1))] : null
    return buffer.length
  }

  /** @returns where the next header begins */
  function resume(chunk: Buffer): number {
    const end = Math.min(left, chunk.length)
    parts?.push(Buffer.from(chunk.subarray(0, end)))
    left -= end
    if (left === 0 && parts !== null) {
      take(begun - 1, Buffer.concat(parts).subarray(0, size), size)
      parts = null
    }
    return end
  }

  return {
    get finished() {
      return parts === null ? begun : begun - 1
    },
    get isInside() {
      return left > 0 || rest.length > 0
    },
    get passedOver() {
      return passedOver
    },
    take(chunk) {
      let start = left > 0 ? resume(chunk) : 0
      const buffer = rest.length === 0 ? chunk : Buffer.concat([rest, chunk])
      for (let end = buffer.indexOf(NEWLINE, start); end >= 0; end = buffer.indexOf(NEWLINE, start)) {
        start = begin(buffer, start, end)
      }
      rest = Buffer.from(buffer.subarray(start))
    },
  }
}
