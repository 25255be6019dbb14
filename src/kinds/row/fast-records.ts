import type { RecordBatch } from '../../containers/records.js'
import { loadProgram, type ProgramNumber } from '../../machine/program.js'
import { KEY_WORDS, noteCells } from './add-records.js'
import { type CellHash, createCellHash } from './cell.js'
import { type Columns, KINDS_OF_CELLS, SEED_WORDS } from './columns.js'
import { PROGRAM } from './keys-program.js'
import type { RecordSample } from './record-sample.js'

const WORD = 4
const MOST_COLUMNS = 1024
/** More watched columns have no number of eight bits. */
const MOST_WATCHED = 255
const MOST_CELLS = 16 * 1024
const MOST_BYTES = 4 * 1024 * 1024
/** What is read behind the last byte. */
const MARGIN = 16

/** Places in the program's memory, in bytes. */
const FOUND = 0
const SEEDS = 1024
const IS_CONTENT = SEEDS + MOST_COLUMNS * SEED_WORDS * WORD
const FOLDS_NULLS = IS_CONTENT + MOST_COLUMNS
const FOLDS_TRUTHS = FOLDS_NULLS + MOST_COLUMNS
const WATCHED = FOLDS_TRUTHS + MOST_COLUMNS
const HELD = WATCHED + MOST_COLUMNS
const WHOLES = HELD + MOST_COLUMNS * KINDS_OF_CELLS * WORD
const LONGEST = WHOLES + MOST_COLUMNS * WORD
const FIRST = LONGEST + MOST_COLUMNS * WORD
const STARTS = FIRST + MOST_COLUMNS * WORD
const ENDS = STARTS + MOST_CELLS * WORD
const KEYS = ENDS + MOST_CELLS * WORD
const HASHES = KEYS + MOST_CELLS * KEY_WORDS * WORD
const ALL_HASHES = HASHES + MOST_CELLS * 3 * WORD
const BYTES = ALL_HASHES + MOST_CELLS * WORD
const END = BYTES + MOST_BYTES + MARGIN

interface Program {
  bytes: Uint8Array
  words: Int32Array
  numbers: Uint32Array
  measure(cells: number, starts: number, ends: number): void
  least: ProgramNumber
  most: ProgramNumber
  add(...places: number[]): void
}

interface Exports extends Pick<Program, 'measure' | 'least' | 'most'> {
  addRecords: Program['add']
}

/** One for each thread, since nothing is left in it between two calls. */
let program: Program | null = null

/**
 * What `addRecords` does, by a program of WebAssembly: four times as fast, and exactly the same.
 * @returns whether it was done; it is not where a batch has more cells or columns than usual, or lies far apart
 */
export function addRecordsFast(
  batch: RecordBatch,
  columns: Columns,
  records: number,
  keys: Uint32Array,
  sample: RecordSample,
): boolean {
  const { count, width, starts, ends } = batch
  const cells = count * width
  if (width > MOST_COLUMNS || cells > MOST_CELLS) return false
  const watched: number[] = []
  for (let column = 0; column < width; column++) {
    if (columns.codes[column] || columns.seen[column] || columns.without[column]) watched.push(column)
  }
  if (watched.length > MOST_WATCHED) return false
  program ??= load()
  const { bytes, words, numbers, measure, least, most, add } = program
  words.set(starts.subarray(0, cells), STARTS / WORD)
  words.set(ends.subarray(0, cells), ENDS / WORD)
  measure(cells, STARTS, ENDS)
  const to = most.value
  const from = Math.min(least.value, to)
  if (to - from > MOST_BYTES) return false
  bytes.set(batch.bytes.subarray(from, to), BYTES)
  words.set(columns.seeds.subarray(0, width * SEED_WORDS), SEEDS / WORD)
  bytes.set(columns.isContent.subarray(0, width), IS_CONTENT)
  bytes.set(columns.foldsNulls.subarray(0, width), FOLDS_NULLS)
  bytes.set(columns.foldsTruths.subarray(0, width), FOLDS_TRUTHS)
  bytes.fill(0, WATCHED, WATCHED + width)
  for (const [place, column] of watched.entries()) bytes[WATCHED + column] = place + 1
  const counted = [
    [columns.held, HELD, width * KINDS_OF_CELLS],
    [columns.wholes, WHOLES, width],
    [columns.longest, LONGEST, width],
  ] as const
  for (const [row, place, length] of counted) numbers.set(row.subarray(0, length), place / WORD)
  words.set(columns.first.subarray(0, width), FIRST / WORD)
  add(
    ...[
      count,
      width,
      records,
      BYTES - from,
      STARTS,
      ENDS,
      KEYS,
      SEEDS,
      IS_CONTENT,
      FOLDS_NULLS,
      FOLDS_TRUTHS,
    ],
    ...[HELD, WHOLES, LONGEST, FIRST, WATCHED, watched.length, HASHES, FOUND, ALL_HASHES],
  )
  keys.set(numbers.subarray(KEYS / WORD, KEYS / WORD + count * KEY_WORDS), records * KEY_WORDS)
  for (const [row, place, length] of counted) row.set(numbers.subarray(place / WORD, place / WORD + length))
  columns.first.set(words.subarray(FIRST / WORD, FIRST / WORD + width))
  sample.add(words.subarray(ALL_HASHES / WORD, ALL_HASHES / WORD + cells), count, width, records)
  if (watched.length > 0) {
    const hashes = words.subarray(HASHES / WORD, HASHES / WORD + count * watched.length * 3)
    noteCells(batch, columns, records, watched, hashes, keys)
  }
  return true
}

function load(): Program {
  const hash: CellHash = createCellHash()
  /** Numbers of more digits than a double keeps are what the nearest double is, which JavaScript finds. */
  const functions = (memory: ArrayBuffer) => {
    const bytes = new Uint8Array(memory)
    const words = new Int32Array(memory)
    return {
      hard(from = 0, to = 0): number {
        const kind = hash.read(bytes, from, to)
        words[FOUND / WORD] = hash.one
        words[FOUND / WORD + 1] = hash.other
        return kind
      },
    }
  }
  const { memory, exports } = loadProgram<Exports>(PROGRAM, END, functions)
  return {
    bytes: new Uint8Array(memory),
    words: new Int32Array(memory),
    numbers: new Uint32Array(memory),
    measure: exports.measure,
    least: exports.least,
    most: exports.most,
    add: exports.addRecords,
  }
}
