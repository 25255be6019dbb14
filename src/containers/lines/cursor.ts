import { Failure } from '../../failure.js'
import { LONGEST_RECORD } from '../records.js'
import { piecesOf, type TextSource } from '../text-source.js'

/** Goes through the lines of a text one by one. */
export interface LineCursor {
  /** Whether there is a line, and between which places it stands, without its end. */
  readonly isThere: boolean
  readonly bytes: Uint8Array
  readonly start: number
  readonly end: number
  /** Bytes of the text before the next line. */
  readonly offset: number
  /** Goes to the next line. @returns `false`: more has to be read first, by `fill` */
  next(): boolean
  /** Reads more and goes to the next line, if there is one. */
  fill(): Promise<void>
  close(): Promise<void>
}

const NEWLINE = 0x0a
const RETURN = 0x0d
const NEAR = 64
const MARK = [0xef, 0xbb, 0xbf]

/**
 * Lines end with a line feed, with or without a carriage return before it; a carriage return alone ends them in a text
 * that has no line feed in its first part.
 * @param from bytes of the text
 */
export function openLines(source: TextSource, from: number): LineCursor {
  const pieces = piecesOf(source, from)
  let memory: Uint8Array = new Uint8Array(0)
  let position = 0
  let known = 0
  let offset = from
  let isLast = false
  let separator: number | null = null
  let searched = 0
  const cursor = { isThere: false, bytes: memory, start: 0, end: 0 }

  function next(): boolean {
    const found = separator === null ? -1 : endOfLine(separator)
    if (found < 0 && !(isLast && position < known)) {
      searched = known
      cursor.isThere = false
      return isLast
    }
    const lineEnd = found < 0 ? known : found
    cursor.isThere = true
    cursor.bytes = memory
    cursor.start = position
    cursor.end = lineEnd > position && memory[lineEnd - 1] === RETURN ? lineEnd - 1 : lineEnd
    const behind = found < 0 ? known : found + 1
    offset += behind - position
    position = behind
    searched = behind
    return true
  }

  /** Most lines are short, and to look through some bytes takes less time than to have it done. */
  function endOfLine(separator: number): number {
    const near = Math.min(known, searched + NEAR)
    for (let at = searched; at < near; at++) if (memory[at] === separator) return at
    return near === known ? -1 : memory.subarray(0, known).indexOf(separator, near)
  }

  async function fill(): Promise<void> {
    for (;;) {
      const { value: piece } = await pieces.next()
      if (piece === undefined) isLast = true
      else append(piece)
      if (separator === null && (isLast || known - position > MARK.length)) begin()
      if (next()) return
      if (known - position > LONGEST_RECORD) {
        throw new Failure(`the line at byte ${offset} is longer than ${LONGEST_RECORD} bytes`)
      }
    }
  }

  function append(piece: Uint8Array): void {
    const left = known - position
    const target = left + piece.length > memory.length ? new Uint8Array((left + piece.length) * 2) : memory
    target.set(memory.subarray(position, known))
    target.set(piece, left)
    memory = target
    searched -= position
    position = 0
    known = left + piece.length
  }

  /** Looks at the first part for what ends lines. */
  function begin(): void {
    const start = memory.subarray(position, known)
    if (start.includes(0)) throw new Failure('is no text: it holds bytes of value 0')
    separator = start.includes(NEWLINE) || !start.includes(RETURN) ? NEWLINE : RETURN
    if (from === 0 && MARK.every((byte, at) => start[at] === byte)) {
      position += MARK.length
      offset += MARK.length
      searched = position
    }
  }

  return {
    get isThere() {
      return cursor.isThere
    },
    get bytes() {
      return cursor.bytes
    },
    get start() {
      return cursor.start
    },
    get end() {
      return cursor.end
    },
    get offset() {
      return offset
    },
    next,
    fill,
    async close() {
      await pieces.return(undefined)
    },
  }
}
