import { loadProgram, type ProgramNumber } from '../../machine/program.js'
import type { RecordBatch } from '../records.js'
import { FIRST_BYTES, MOST_BYTES, nextSize } from '../window.js'
import { PROGRAM } from './scan-program.js'

/** Takes plain records apart with a program of WebAssembly: three times as fast as byte by byte. */
export interface PlainValues {
  /** Of the last call: the line on which the last record ended. */
  readonly line: number
  /**
   * Adds records to a batch up to one that is not plain or not whole. They have all known columns, in their order.
   * @param position where a record begins
   * @returns where the last one ended
   */
  take(bytes: Uint8Array, position: number, end: number, batch: RecordBatch, line: number): number
}

interface Program {
  memory: Uint8Array
  words: Int32Array
  records: ProgramNumber
  taken: ProgramNumber
  lines: ProgramNumber
  scan(...places: number[]): void
}

/** More columns, or longer names, are left to the other scanner. */
const MOST_COLUMNS = 256
const MOST_NAMES = 16 * 1024

/** Places in the program's memory, in bytes, and how much of a text it is given at a time. */
const CELLS = 16 * 1024
const STARTS = 0
const ENDS = STARTS + CELLS * 4
const LINES = ENDS + CELLS * 4
const KEYS = LINES + CELLS * 4
const NAMES = KEYS + MOST_COLUMNS * 8
const BYTES = NAMES + MOST_NAMES
/** What is read behind the last byte. */
const MARGIN = 64

/** One for each thread; the names in it are written anew by each call. */
let program: Program | null = null

/**
 * @param names of the columns that are known, as they stand between quotes; further ones are added to it
 * @param isArray whether a comma stands between records
 */
export function createPlainValues(names: readonly Uint8Array[], isArray: boolean): PlainValues {
  let wanted = FIRST_BYTES
  let keys = new Uint8Array(0)
  let places = new Int32Array(0)
  const made: { line: number } & PlainValues = { line: 0, take }

  /** Makes the keys of the names. */
  function know(): void {
    const parts = names.map((name) => Buffer.concat([QUOTED, name, COLON]))
    keys = Buffer.concat(parts)
    let at = NAMES
    places = Int32Array.from(
      parts.flatMap(({ length }) => {
        at += length
        return [at - length, length]
      }),
    )
  }

  function take(bytes: Uint8Array, position: number, end: number, batch: RecordBatch, line: number): number {
    made.line = line
    if (places.length !== names.length * 2) know()
    if (names.length > MOST_COLUMNS || keys.length > MOST_NAMES) return position
    program ??= loaded()
    const { memory, words, records, taken, lines, scan } = program
    const { width, count } = batch
    const size = Math.min(wanted, end - position)
    const room = Math.min(batch.lines.length, Math.floor(batch.starts.length / width)) - count
    const most = Math.min(room, Math.floor(CELLS / width))
    memory.set(keys, NAMES)
    words.set(places, KEYS / 4)
    memory.set(bytes.subarray(position, position + size), BYTES)
    memory.fill(0, BYTES + size, BYTES + size + MARGIN)
    const how = [isArray ? 1 : 0, width, names.length, most, KEYS, STARTS, ENDS, LINES, line]
    scan(BYTES, BYTES + size, position, ...how)
    const found = records.value
    const cells = found * width
    batch.starts.set(words.subarray(STARTS / 4, STARTS / 4 + cells), count * width)
    batch.ends.set(words.subarray(ENDS / 4, ENDS / 4 + cells), count * width)
    const own = words.subarray(LINES / 4, LINES / 4 + found)
    batch.lines.set(own, count)
    batch.endLines.set(own, count)
    batch.count = count + found
    made.line = line + lines.value
    const used = taken.value
    wanted = nextSize(found === most, used, size)
    return position + used
  }

  return made
}

const QUOTED = Buffer.from('"')
const COLON = Buffer.from('":')

function loaded(): Program {
  const { memory, exports } = loadProgram<Omit<Program, 'memory' | 'words'>>(
    PROGRAM,
    BYTES + MOST_BYTES + MARGIN,
  )
  return { ...exports, memory: new Uint8Array(memory), words: new Int32Array(memory) }
}
