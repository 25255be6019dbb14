import { loadProgram } from '../../machine/program.js'
import { unfilter } from './unfilter.js'
import { PROGRAM } from './unfilter-program.js'

/** A row, its filter before its bytes, and the one above it. */
export interface RowPair {
  readonly line: Uint8Array
  /** Undoes the filter of the row. @throws {NotDecodable} if there is none of its number */
  unfilter(): void
  /** The row becomes the one above. */
  next(): void
}

/** Gives the rows of one picture memory, until `close`. */
export interface RowMemory {
  /** @param length bytes of a row, with that of its filter; `step`: bytes of a pixel */
  pair(length: number, step: number): RowPair
  close(): void
}

/** Longer rows are rare, and done without the program. */
const LONGEST_ROW = 128 * 1024
/** What the program may spoil behind a row. */
const MARGIN = 16
/** Pictures of fewer bytes are done before the program is there. */
const FEW_BYTES = 64 * 1024
const LARGEST_FILTER = 4

interface Program {
  bytes: Uint8Array
  unfilter(filter: number, row: number, above: number, length: number, step: number): void
}

/** One that no picture needs now: two that are decoded in turn each have their own. */
let free: Program | null = null

/**
 * @param size bytes that all rows take
 * @param longest bytes of the longest one
 */
export function openRows(size: number, longest: number): RowMemory {
  if (size < FEW_BYTES || longest > LONGEST_ROW) return { pair: plainPair, close() {} }
  const program = free ?? load()
  free = null
  return {
    pair: (length, step) => fastPair(program, length, step),
    close() {
      free = program
    },
  }
}

function plainPair(length: number, step: number): RowPair {
  let [line, above] = [new Uint8Array(length), new Uint8Array(length)]
  return {
    get line() {
      return line
    },
    unfilter: () => unfilter(line[0] as number, line.subarray(1), above.subarray(1), step),
    next() {
      ;[line, above] = [above, line]
    },
  }
}

/** The rows lie in the program's memory: a third of the time for filters of photos, exactly the same bytes. */
function fastPair({ bytes, unfilter: undo }: Program, length: number, step: number): RowPair {
  let [row, above] = [0, LONGEST_ROW + MARGIN]
  let [line, other] = [row, above].map((from) => bytes.subarray(from, from + length)) as [
    Uint8Array,
    Uint8Array,
  ]
  other.fill(0)
  return {
    get line() {
      return line
    },
    unfilter() {
      const filter = line[0] as number
      // It says what is wrong.
      if (filter > LARGEST_FILTER) unfilter(filter, line, other, step)
      if (filter > 0) undo(filter, row + 1, above + 1, length - 1, step)
    },
    next() {
      ;[line, other] = [other, line]
      ;[row, above] = [above, row]
    },
  }
}

function load(): Program {
  const { memory, exports } = loadProgram<Pick<Program, 'unfilter'>>(PROGRAM, 2 * (LONGEST_ROW + MARGIN))
  return { bytes: new Uint8Array(memory), unfilter: exports.unfilter }
}
