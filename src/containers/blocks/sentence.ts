const TAB = 0x09
const SPACE = 0x20
const HASH = 0x23
const ZERO = 0x30
const NINE = 0x39
const DASH = 0x2d
const POINT = 0x2e

/** What begins a document in CoNLL is no sentence. */
const DOCUMENT_START = Buffer.from('-DOCSTART-')

/** Cells of a line that can hold numbers of tokens, or the tokens themselves: CoNLL-2012 has them fourth. */
const CELLS = 4

/** A longer number counts no tokens. */
const MOST_DIGITS = 6

/**
 * The lines of one sentence. Their first cells are copied to one place, since an object for each of seven million lines took
 * most of the time.
 */
export interface Sentence {
  /** How many lines there are, without comments. */
  readonly lines: number
  /** Bytes that the tokens take at most, with blanks between them. */
  readonly mostBytes: number
  /** Adds a line; a comment, which has no cells, adds none. */
  add(bytes: Uint8Array, start: number, end: number): void
  /**
   * Writes the tokens, with a blank between two.
   * @returns where they end; -1: there are none
   */
  write(into: Uint8Array, at: number): number
  clear(): void
}

export function createSentence(): Sentence {
  let held = new Uint8Array(4096)
  let used = 0
  let lines = 0
  /** By line and cell, and how many cells each line has. */
  let starts = new Int32Array(64 * CELLS)
  let ends = new Int32Array(64 * CELLS)
  let counts = new Uint8Array(64)
  /** Numbers of the lines that are counted: all but those of words of several tokens, and of unwritten ones. */
  let counted = new Int32Array(64)
  let countedLines = 0
  /** Whether cells of the last line stand between tabs. */
  let isTabbed = false

  function makeRoom(bytes: number): void {
    if (used + bytes > held.length) held = larger(held, (used + bytes) * 2)
    if (lines < counts.length) return
    starts = larger(starts, starts.length * 2)
    ends = larger(ends, ends.length * 2)
    counts = larger(counts, counts.length * 2)
    counted = larger(counted, counted.length * 2)
  }

  function isRange(line: number): boolean {
    const end = ends[line * CELLS] as number
    let at = starts[line * CELLS] as number
    const first = at
    while (at < end && isDigit(held[at] as number)) at += 1
    if (at === first || at === end || (held[at] !== DASH && held[at] !== POINT)) return false
    const second = at + 1
    at = second
    while (at < end && isDigit(held[at] as number)) at += 1
    return at === end && at > second
  }

  /** What a cell counts; -1: it is no number. */
  function wholeOf(line: number, cell: number): number {
    if (cell >= (counts[line] as number)) return -1
    const start = starts[line * CELLS + cell] as number
    const end = ends[line * CELLS + cell] as number
    if (start === end || end - start > MOST_DIGITS) return -1
    let number = 0
    for (let at = start; at < end; at++) {
      const byte = held[at] as number
      if (!isDigit(byte)) return -1
      number = number * 10 + byte - ZERO
    }
    return number
  }

  /** Whether a cell of each counted line counts the tokens, which stand behind it. */
  function doesCount(cell: number): boolean {
    if (countedLines === 0) return false
    const start = wholeOf(counted[0] as number, cell)
    if (!isFirst(start)) return false
    for (let at = 0; at < countedLines; at++) {
      const line = counted[at] as number
      if (wholeOf(line, cell) !== start + at || cell + 1 >= (counts[line] as number)) return false
    }
    if (countedLines > 1) return true
    const line = counted[0] as number
    // A token that is a number must not be taken for what counts it, as in a sentence that is `1` alone.
    if ((counts[line] as number) <= 2) return false
    // CoNLL-2012 has the part of a document before it: of one token both count from 0. CoNLL-U, with tabs, has none.
    return isTabbed || !isFirst(wholeOf(line, cell + 1))
  }

  function isDocumentStart(): boolean {
    const start = starts[0] as number
    const length = (ends[0] as number) - start
    return length === DOCUMENT_START.length && DOCUMENT_START.every((byte, at) => held[start + at] === byte)
  }

  function writeCells(
    cell: number,
    count: number,
    lineOf: Int32Array | null,
    into: Uint8Array,
    from: number,
  ): number {
    let to = from
    for (let at = 0; at < count; at++) {
      if (at > 0) into[to++] = SPACE
      const place = (lineOf === null ? at : (lineOf[at] as number)) * CELLS + cell
      const end = ends[place] as number
      for (let byte = starts[place] as number; byte < end; byte++) into[to++] = held[byte] as number
    }
    return to
  }

  return {
    get lines() {
      return lines
    },
    get mostBytes() {
      return used + lines
    },
    add(bytes, start, end) {
      let hasTab = false
      for (let at = start; at < end && !hasTab; at++) hasTab = bytes[at] === TAB
      if (bytes[start] === HASH && !hasTab) return
      makeRoom(end - start)
      isTabbed = hasTab
      const separator = hasTab ? TAB : SPACE
      let cells = 0
      let from = used
      let to = used
      for (let at = start; at <= end && cells < CELLS; at++) {
        const byte = at === end ? separator : (bytes[at] as number)
        if (byte !== separator) {
          held[to++] = byte
          continue
        }
        // Several blanks are one.
        if (!hasTab && to === from) continue
        starts[lines * CELLS + cells] = from
        ends[lines * CELLS + cells] = to
        cells += 1
        from = to
      }
      if (cells === 0) return
      used = from
      counts[lines] = cells
      if (!isRange(lines)) counted[countedLines++] = lines
      lines += 1
    },
    write(into, at) {
      if (lines === 0) return -1
      for (let cell = 0; cell + 1 < CELLS; cell++) {
        if (doesCount(cell)) return writeCells(cell + 1, countedLines, counted, into, at)
      }
      return lines === 1 && isDocumentStart() ? -1 : writeCells(0, lines, null, into, at)
    },
    clear() {
      used = 0
      lines = 0
      countedLines = 0
    },
  }
}

/** Whether tokens are counted from a number on. */
function isFirst(number: number): boolean {
  return number === 0 || number === 1
}

function isDigit(byte: number): boolean {
  return byte >= ZERO && byte <= NINE
}

function larger<Row extends Uint8Array | Int32Array>(row: Row, length: number): Row {
  const Kind = row.constructor as new (length: number) => Row
  const grown = new Kind(length)
  grown.set(row)
  return grown
}
