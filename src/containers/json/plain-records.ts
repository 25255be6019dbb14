import {
  addFound,
  ENDS,
  FIRST_BYTES,
  LINES,
  loadRecordProgram,
  MOST_BYTES,
  nextSize,
  OWN,
  type RecordProgram,
  roomIn,
  STARTS,
} from '../record-program.js'
import type { RecordBatch } from '../records.js'
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

/** More columns, or longer names, are left to the other scanner. */
const MOST_COLUMNS = 256
const MOST_NAMES = 16 * 1024

/** Where the places of names stand in the program's memory, the names, and the text. */
const KEYS = OWN
const NAMES = KEYS + MOST_COLUMNS * 8
const BYTES = NAMES + MOST_NAMES
/** What is read behind the last byte. */
const MARGIN = 64

/** One for each thread; the names in it are written anew by each call. */
let program: RecordProgram | null = null

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
    program ??= loadRecordProgram(PROGRAM, BYTES + MOST_BYTES + MARGIN)
    const { memory, words, records, taken, lines, scan } = program
    const { width } = batch
    const size = Math.min(wanted, end - position)
    const most = roomIn(batch)
    memory.set(keys, NAMES)
    words.set(places, KEYS / 4)
    memory.set(bytes.subarray(position, position + size), BYTES)
    memory.fill(0, BYTES + size, BYTES + size + MARGIN)
    const how = [isArray ? 1 : 0, width, names.length, most, KEYS, STARTS, ENDS, LINES, line]
    scan(BYTES, BYTES + size, position, ...how)
    addFound(program, batch)
    made.line = line + lines.value
    const used = taken.value
    wanted = nextSize(records.value === most, used, size)
    return position + used
  }

  return made
}

const QUOTED = Buffer.from('"')
const COLON = Buffer.from('":')
