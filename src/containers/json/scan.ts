import { Failure } from '../../failure.js'
import {
  BACKSLASH,
  CLOSE_ARRAY,
  CLOSE_OBJECT,
  COLON,
  COMMA,
  LETTER_E,
  LETTER_N,
  LOWER,
  MINUS,
  NEWLINE,
  NINE,
  OPEN_ARRAY,
  OPEN_OBJECT,
  PLUS,
  POINT,
  QUOTE,
  RETURN,
  SPACE,
  TAB,
  ZERO,
} from './bytes.js'
import { makeCanonical } from './canonical.js'
import type { JsonColumns } from './columns.js'
import { lengthOfEscape, unescapeText } from './escapes.js'

/** Values within values beyond this are no record that anyone means, and would take the stack. */
const DEEPEST = 200

/** What a scan gives where the bytes end before the value does. */
export const PARTIAL = -1

/** NaN and Infinity are no JSON, but what Python writes. */
const WORDS = ['true', 'false', 'null', 'NaN', 'Infinity', '-Infinity'].map((word) => Buffer.from(word))

/** Bytes at which a text ends, is escaped, or is none: asking a table is faster than comparing. */
const STOPS = Uint8Array.from({ length: 256 }, (_, byte) =>
  byte < SPACE || byte === QUOTE || byte === BACKSLASH ? 1 : 0,
)

const WRITTEN_ESCAPED = 1
const WRITTEN_NESTED = 2

/** Reads values of JSON, each as a record. */
export interface JsonScanner {
  /** The line on which the last scan ended. */
  readonly line: number
  /** Where the cells of the last record stand, by column, up to `used`; what it lacks is empty. */
  readonly starts: Int32Array
  readonly ends: Int32Array
  readonly used: number
  /**
   * Reads an object by its keys, an array by positions, anything else as one value. Texts and nested values are changed
   * where they stand to what they mean, once the record is whole.
   * @param to where the bytes end; the one there may be written over
   * @param isLast whether nothing follows
   * @returns where it ends, or `PARTIAL`
   * @throws {Failure} if it is no JSON
   */
  record(bytes: Uint8Array, from: number, to: number, isLast: boolean, line: number): number
  /** Passes over blanks. @returns where something else stands, or `to` */
  blanks(bytes: Uint8Array, from: number, to: number, line: number): number
}

export function createJsonScanner(columns: JsonColumns): JsonScanner {
  let bytes: Uint8Array = new Uint8Array(1)
  let end = 0
  let isLast = false
  let line = 1
  let starts = new Int32Array(64)
  let ends = new Int32Array(64)
  let used = 0
  /** Of the cells that are not as they are written: column, start, how. */
  const written: number[] = []
  let writtenCount = 0
  let hasEscape = false

  function record(source: Uint8Array, from: number, to: number, last: boolean, first: number): number {
    begin(source, to, last, first)
    for (let column = 0; column < used; column++) {
      starts[column] = 0
      ends[column] = 0
    }
    used = 0
    writtenCount = 0
    const opening = bytes[from]
    let at: number
    if (opening === OPEN_OBJECT) at = members(from)
    else if (opening === OPEN_ARRAY) at = items(from)
    else at = cell(from, columns.alone())
    if (at !== PARTIAL && writtenCount > 0) settle()
    return at
  }

  function begin(source: Uint8Array, to: number, last: boolean, first: number): void {
    bytes = source
    end = to
    isLast = last
    line = first
    // Nothing that can stand in a value: it ends every search, so that none has to look at its position.
    bytes[to] = 0
  }

  function blanks(at: number): number {
    const source = bytes
    for (;;) {
      const byte = source[at] as number
      // Most values stand close to each other.
      if (byte > SPACE) return at
      if (byte === NEWLINE) line += 1
      else if (byte !== SPACE && byte !== RETURN && byte !== TAB) return at
      at += 1
    }
  }

  function members(from: number): number {
    const source = bytes
    let at = blanks(from + 1)
    if (source[at] === CLOSE_OBJECT) return at + 1
    for (;;) {
      if (source[at] !== QUOTE) return stopped(at)
      // Nearly always the key is the one that is expected, and need not be searched for its end.
      let close = columns.expected(source, at + 1)
      let column: number
      if (close >= 0) column = columns.taken()
      else {
        close = endOfText(at + 1)
        if (close === PARTIAL) return PARTIAL
        column = columns.named(source, at + 1, close, hasEscape)
      }
      at = close + 1
      if (source[at] !== COLON) {
        at = blanks(at)
        if (source[at] !== COLON) return stopped(at)
      }
      at = cell((source[at + 1] as number) > SPACE ? at + 1 : blanks(at + 1), column)
      if (at === PARTIAL) return PARTIAL
      if ((source[at] as number) <= SPACE) at = blanks(at)
      if (source[at] === CLOSE_OBJECT) return at + 1
      if (source[at] !== COMMA) return stopped(at)
      at = (source[at + 1] as number) > SPACE ? at + 1 : blanks(at + 1)
    }
  }

  function items(from: number): number {
    let at = blanks(from + 1)
    if (bytes[at] === CLOSE_ARRAY) return at + 1
    for (let position = 0; ; position++) {
      at = cell(at, columns.at(position))
      if (at === PARTIAL) return PARTIAL
      at = blanks(at)
      if (bytes[at] === CLOSE_ARRAY) return at + 1
      if (bytes[at] !== COMMA) return stopped(at)
      at = blanks(at + 1)
    }
  }

  /** Reads the value of a column; one that a record has twice is the last. @returns where it ends */
  function cell(from: number, column: number): number {
    if (column >= starts.length) {
      starts = wider(starts, column + 1)
      ends = wider(ends, column + 1)
    }
    if (column >= used) used = column + 1
    const first = bytes[from]
    if (first === QUOTE) {
      const close = endOfText(from + 1)
      if (close === PARTIAL) return PARTIAL
      starts[column] = from + 1
      ends[column] = close
      if (hasEscape) note(column, WRITTEN_ESCAPED)
      return close + 1
    }
    if (first === OPEN_OBJECT || first === OPEN_ARRAY) {
      const close = endOfNested(from, 1)
      starts[column] = from
      ends[column] = close
      note(column, WRITTEN_NESTED)
      return close
    }
    const close = endOfScalar(from)
    starts[column] = from
    // Nothing is the same as what a record lacks.
    ends[column] = first === LETTER_N ? from : close
    return close
  }

  function note(column: number, how: number): void {
    written[writtenCount++] = column
    written[writtenCount++] = starts[column] as number
    written[writtenCount++] = how
  }

  /** Makes of what is written what it means, now that the record is whole. */
  function settle(): void {
    for (let at = 0; at < writtenCount; at += 3) {
      const column = written[at] as number
      const start = written[at + 1] as number
      if (starts[column] !== start) continue
      ends[column] =
        written[at + 2] === WRITTEN_NESTED
          ? makeCanonical(bytes, start)
          : unescapeText(bytes, start, ends[column] as number, start, false)
    }
  }

  /** @returns where the quote stands that closes a text */
  function endOfText(from: number): number {
    const source = bytes
    let at = from
    hasEscape = false
    for (;;) {
      while (STOPS[source[at] as number] === 0) at += 1
      const byte = source[at] as number
      if (byte === QUOTE) return at
      if (byte !== BACKSLASH) return stopped(at)
      hasEscape = true
      if (at + 6 > end && !isLast) return PARTIAL
      const length = lengthOfEscape(bytes, at)
      if (length === 0 || at + length > end) return stopped(at + 1)
      at += length
    }
  }

  function endOfNested(from: number, depth: number): number {
    if (depth > DEEPEST) throw new Failure(`values are nested deeper than ${DEEPEST}`)
    const isObject = bytes[from] === OPEN_OBJECT
    const close = isObject ? CLOSE_OBJECT : CLOSE_ARRAY
    let at = blanks(from + 1)
    if (bytes[at] === close) return at + 1
    for (;;) {
      if (isObject) {
        if (bytes[at] !== QUOTE) return stopped(at)
        at = endOfText(at + 1)
        if (at === PARTIAL) return PARTIAL
        at = blanks(at + 1)
        if (bytes[at] !== COLON) return stopped(at)
        at = blanks(at + 1)
      }
      const first = bytes[at]
      if (first === QUOTE) {
        at = endOfText(at + 1)
        if (at !== PARTIAL) at += 1
      } else if (first === OPEN_OBJECT || first === OPEN_ARRAY) at = endOfNested(at, depth + 1)
      else at = endOfScalar(at)
      if (at === PARTIAL) return PARTIAL
      at = blanks(at)
      if (bytes[at] === close) return at + 1
      if (bytes[at] !== COMMA) return stopped(at)
      at = blanks(at + 1)
    }
  }

  /** @returns where a number or word ends */
  function endOfScalar(from: number): number {
    let at = bytes[from] === MINUS ? from + 1 : from
    const first = bytes[at] as number
    if (first < ZERO || first > NINE) return endOfWord(from)
    at = first === ZERO ? at + 1 : endOfDigits(at)
    if (bytes[at] === POINT) {
      const digits = at + 1
      at = endOfDigits(digits)
      if (at === digits) return stopped(at)
    }
    if (((bytes[at] as number) | LOWER) === LETTER_E) {
      const sign = bytes[at + 1]
      const digits = sign === PLUS || sign === MINUS ? at + 2 : at + 1
      at = endOfDigits(digits)
      if (at === digits) return stopped(at)
    }
    return at < end || isLast ? at : PARTIAL
  }

  function endOfDigits(from: number): number {
    const source = bytes
    let at = from
    let byte = source[at] as number
    while (byte >= ZERO && byte <= NINE) byte = source[++at] as number
    return at
  }

  function endOfWord(from: number): number {
    for (const word of WORDS) {
      let at = 0
      while (at < word.length && bytes[from + at] === word[at]) at += 1
      if (at === word.length) return from + at
      if (at > 0 && from + at >= end) return stopped(end)
    }
    return stopped(from)
  }

  /** What cannot go on: since the bytes end there, or since what stands there can't stand there. */
  function stopped(at: number): number {
    if (at < end) throw new Failure(`${shown(bytes[at] as number)} where it can't stand`)
    if (isLast) throw new Failure('it ends before the value does')
    return PARTIAL
  }

  return {
    get line() {
      return line
    },
    get starts() {
      return starts
    },
    get ends() {
      return ends
    },
    get used() {
      return used
    },
    record,
    blanks(source, from, to, first) {
      begin(source, to, false, first)
      return blanks(from)
    },
  }
}

function shown(byte: number): string {
  return byte > SPACE && byte < 0x7f
    ? `"${String.fromCharCode(byte)}"`
    : `byte 0x${byte.toString(16).padStart(2, '0')}`
}

function wider(cells: Int32Array, least: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(Math.max(least, cells.length * 2))
  larger.set(cells)
  return larger
}
