import {
  CLOSE_ARRAY,
  CLOSE_OBJECT,
  COLON,
  COMMA,
  LETTER_N,
  OPEN_ARRAY,
  OPEN_OBJECT,
  QUOTE,
  SPACE,
} from './bytes.js'
import { makeCanonical } from './canonical.js'
import type { JsonColumns } from './columns.js'
import { unescapeText } from './escapes.js'
import { createValueEnds, PARTIAL } from './value-ends.js'

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
  const find = createValueEnds()
  let bytes: Uint8Array = new Uint8Array(1)
  let starts = new Int32Array(64)
  let ends = new Int32Array(64)
  let used = 0
  /** Of the cells that are not as they are written: column, start, how. */
  const written: number[] = []
  let writtenCount = 0

  function record(source: Uint8Array, from: number, to: number, isLast: boolean, line: number): number {
    bytes = source
    find.begin(source, to, isLast, line)
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

  function members(from: number): number {
    const source = bytes
    let at = find.blanks(from + 1)
    if (source[at] === CLOSE_OBJECT) return at + 1
    for (;;) {
      if (source[at] !== QUOTE) return find.stopped(at)
      // Nearly always the key is the one that is expected, and need not be searched for its end.
      let close = columns.expected(source, at + 1)
      let column: number
      if (close >= 0) column = columns.taken()
      else {
        close = find.text(at + 1)
        if (close === PARTIAL) return PARTIAL
        column = columns.named(source, at + 1, close, find.hasEscape)
      }
      at = close + 1
      if (source[at] !== COLON) {
        at = find.blanks(at)
        if (source[at] !== COLON) return find.stopped(at)
      }
      at = cell((source[at + 1] as number) > SPACE ? at + 1 : find.blanks(at + 1), column)
      if (at === PARTIAL) return PARTIAL
      if ((source[at] as number) <= SPACE) at = find.blanks(at)
      if (source[at] === CLOSE_OBJECT) return at + 1
      if (source[at] !== COMMA) return find.stopped(at)
      at = (source[at + 1] as number) > SPACE ? at + 1 : find.blanks(at + 1)
    }
  }

  function items(from: number): number {
    let at = find.blanks(from + 1)
    if (bytes[at] === CLOSE_ARRAY) return at + 1
    for (let position = 0; ; position++) {
      at = cell(at, columns.at(position))
      if (at === PARTIAL) return PARTIAL
      at = find.blanks(at)
      if (bytes[at] === CLOSE_ARRAY) return at + 1
      if (bytes[at] !== COMMA) return find.stopped(at)
      at = find.blanks(at + 1)
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
      const close = find.text(from + 1)
      if (close === PARTIAL) return PARTIAL
      starts[column] = from + 1
      ends[column] = close
      if (find.hasEscape) note(column, WRITTEN_ESCAPED)
      return close + 1
    }
    if (first === OPEN_OBJECT || first === OPEN_ARRAY) {
      const close = find.nested(from)
      starts[column] = from
      ends[column] = close
      note(column, WRITTEN_NESTED)
      return close
    }
    const close = find.scalar(from)
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

  return {
    get line() {
      return find.line
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
    blanks(source, from, to, line) {
      find.begin(source, to, false, line)
      return find.blanks(from)
    },
  }
}

function wider(cells: Int32Array, least: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(Math.max(least, cells.length * 2))
  larger.set(cells)
  return larger
}
