import { cellsFor, createBatch, isFull, RECORDS_OF_BATCH, widen } from '../batch.js'
import { createByHand } from '../by-hand.js'
import type { RecordBatch } from '../records.js'
import { createPlainRecords } from './plain-records.js'
import { createQuotedCells, QUOTE, unquote } from './quoted.js'
import type { Dialect } from './writing.js'

/** What became of taking bytes apart. */
export interface Scanned {
  /** Where the first record begins that was not taken. */
  position: number
  /** The line on which it begins. */
  line: number
  /** Whether it is not whole because a quote that opens a cell is not closed, although nothing follows. */
  isOpen: boolean
}

/** Takes bytes apart into records. */
export interface Scanner {
  /** What the last call of `scan` gave; its `place` is the caller's. */
  readonly batch: RecordBatch
  /** Cells so far that span lines and go on behind the quote that closes them: hardly what was meant. */
  readonly doubtful: number
  /** Cells so far that go on behind the quote that closes them. */
  readonly unclosed: number
  /** How many cells the last record has that was taken by itself, without those that it lacks. */
  readonly cells: number
  /**
   * Fills the batch. Lines with nothing on them are passed over.
   * @param bytes those between `start` and `end` may be changed: two quotes become one. There must be one more
   * @param isLast whether nothing follows
   * @param line the line at `start`
   * @param most records; as many as fit if it is not told
   */
  scan(bytes: Uint8Array, start: number, end: number, isLast: boolean, line: number, most?: number): Scanned
}

const NEWLINE = 0x0a
const RETURN = 0x0d

/** Records of more cells are taken one by one. */
const MOST_PLAIN_CELLS = 1024

/** What `takeRecord` gives where it takes none. */
const PARTIAL = -1
const OPEN = -2
const TOO_WIDE = -3

/**
 * @param width cells of a usual record; the batch gets wider where one has more
 * @param records of a batch; those of smaller ones than usual are taken one by one
 */
export function createScanner(
  { separator, quotes }: Dialect,
  width: number,
  records = RECORDS_OF_BATCH,
): Scanner {
  const batch = createBatch(width, cellsFor(width, records))
  const stops = new Uint8Array(256)
  for (const byte of [separator, NEWLINE, RETURN]) stops[byte] = 1
  const isEscaped = quotes === 'escaped'
  const isAlways = quotes === 'always' || isEscaped
  const quoted = createQuotedCells(quotes)
  /** Cells of the record at hand that still hold the quotes of their writing, and how many these are. */
  const written: number[] = []
  let writtenCount = 0
  /** The most cells of a record since the last call: one that is very wide must not make all that follow wide. */
  let widest = width
  /** Of the record at hand: how many cells it has, and the line behind it. */
  let cells = 0
  let nextLine = 1
  let doubtful = 0
  let unclosed = 0
  const plain =
    quotes !== 'escaped' && records >= RECORDS_OF_BATCH && width <= MOST_PLAIN_CELLS
      ? createPlainRecords({ separator, quotes })
      : null
  const byHand = createByHand()

  function scan(
    bytes: Uint8Array,
    start: number,
    end: number,
    isLast: boolean,
    line: number,
    most = Number.POSITIVE_INFINITY,
  ): Scanned {
    // Ends every search for the end of a cell, so that none has to look at its position.
    bytes[end] = NEWLINE
    batch.bytes = bytes
    batch.count = 0
    widen(batch, widest)
    widest = width
    let position = start
    while (position < end && batch.count < most && !isFull(batch)) {
      if (
        plain !== null &&
        most === Number.POSITIVE_INFINITY &&
        batch.width <= MOST_PLAIN_CELLS &&
        byHand.isTime()
      ) {
        const before = batch.count
        position = plain.take(bytes, position, end, batch, line)
        line = plain.line
        widest = Math.max(widest, plain.widest)
        byHand.found(batch.count - before)
        if (position >= end || isFull(batch)) break
      }
      const next = takeRecord(bytes, position, end, isLast, line)
      if (next === TOO_WIDE) {
        widest = cells
        if (batch.count > 0) break
        widen(batch, cells)
      } else if (next < 0) return { position, line, isOpen: next === OPEN }
      else {
        position = next
        line = nextLine
      }
    }
    return { position, line, isOpen: false }
  }

  /** @returns where the next record begins, or why this one is not taken */
  function takeRecord(bytes: Uint8Array, start: number, end: number, isLast: boolean, line: number): number {
    const { starts, ends, count, width } = batch
    const first = count * width
    const behind = first + width
    let cell = first
    let position = start
    let isBlank = true
    let endLine = line
    writtenCount = 0
    for (;;) {
      let from = position
      let to = -1
      if (bytes[position] === QUOTE && quotes !== 'never' && position < end) {
        const closing = quoted.closing(bytes, position + 1, end)
        const isBeyond = closing < 0 ? !quoted.isFar : closing + 1 >= end
        if (isBeyond && !isLast) return PARTIAL
        if (closing < 0 && isAlways) return OPEN
        if (closing >= 0 && (isAlways || endsCell(bytes[closing + 1] as number))) {
          from = position + 1
          to = closing
          position = closing + 1
          endLine += quoted.crossed
          isBlank = false
        }
      }
      const behindQuote = position
      // A table is asked a third faster than three bytes are compared.
      while (stops[bytes[position] as number] === 0) position += 1
      const byte = bytes[position]
      if (position >= end && !isLast) return PARTIAL
      if (to < 0) to = position
      else if (quoted.isDoubled || position > behindQuote) {
        written[writtenCount++] = cell
        if (position > behindQuote) unclosed += 1
        if (quoted.crossed > 0 && position > behindQuote) doubtful += 1
        to = position
      }
      if (cell < behind) {
        starts[cell] = from
        ends[cell] = to
      }
      cell += 1
      if (to > from) isBlank = false
      if (position < end && byte === separator) {
        position += 1
        continue
      }
      nextLine = endLine
      if (position < end) {
        if (byte === RETURN && position + 1 >= end && !isLast) return PARTIAL
        position += byte === RETURN && bytes[position + 1] === NEWLINE && position + 1 < end ? 2 : 1
        nextLine += 1
      }
      break
    }
    cells = cell - first
    if (cells === 1 && isBlank) return position
    if (cells > width) return TOO_WIDE
    while (writtenCount > 0) {
      const each = written[--writtenCount] as number
      ends[each] = unquote(bytes, starts[each] as number, ends[each] as number, isEscaped)
    }
    for (; cell < behind; cell++) {
      starts[cell] = 0
      ends[cell] = 0
    }
    batch.lines[count] = line
    batch.endLines[count] = endLine
    batch.count = count + 1
    if (cells > widest) widest = cells
    return position
  }

  function endsCell(byte: number): boolean {
    return byte === separator || byte === NEWLINE || byte === RETURN
  }

  return {
    batch,
    scan,
    get doubtful() {
      return doubtful
    },
    get unclosed() {
      return unclosed
    },
    get cells() {
      return cells
    },
  }
}
