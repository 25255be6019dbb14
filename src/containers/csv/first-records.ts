import type { RecordBatch } from '../records.js'
import { createScanner } from './scan.js'
import type { Dialect } from './writing.js'

/** Where a record begins: bytes before it, and its line. */
export interface Start {
  skip: number
  line: number
}

/** Records that are looked at. */
const MOST_RECORDS = 100

/** What the first records of a file hold, if they are written so. */
export interface FirstRecords {
  /** Cells of each, one character for each byte. */
  cells: string[][]
  /** Where the second record begins. */
  second: Start
}

/**
 * Takes the first records apart.
 * @param sample the first bytes of a file, some ten thousand
 * @param isLast whether these are all
 */
export function firstRecords(
  dialect: Dialect,
  sample: Uint8Array,
  start: Start,
  isLast: boolean,
): FirstRecords {
  const cells: string[][] = []
  const { second } = readFirst(dialect, sample, start, isLast, ({ bytes, starts, ends }, count) => {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
    const own: string[] = []
    for (let cell = 0; cell < count; cell++) own.push(text.toString('latin1', starts[cell], ends[cell]))
    cells.push(own)
  })
  return { cells, second }
}

/**
 * How many cells each of the first records has; how many of these have quotes that are hardly meant as such, and how many
 * go on behind the quote that closes them.
 */
export function widthsOf(
  dialect: Dialect,
  sample: Uint8Array,
  start: Start,
  isLast: boolean,
): { widths: number[]; doubtful: number; unclosed: number } {
  const widths: number[] = []
  const { doubtful, unclosed } = readFirst(dialect, sample, start, isLast, (_, count) => widths.push(count))
  return { widths, doubtful, unclosed }
}

/** @param take gets each record, and how many cells it has by itself */
function readFirst(
  dialect: Dialect,
  sample: Uint8Array,
  { skip, line }: Start,
  isLast: boolean,
  take: (batch: RecordBatch, cells: number) => void,
): { second: Start; doubtful: number; unclosed: number } {
  // A copy with room behind it, since the scanner changes what it takes apart.
  const bytes = new Uint8Array(sample.length + 1)
  bytes.set(sample)
  const scanner = createScanner(dialect, 1, 1)
  const { batch } = scanner
  let second: Start | null = null
  let position = skip
  for (let taken = 0; taken < MOST_RECORDS && position < sample.length; ) {
    const scanned = scanner.scan(bytes, position, sample.length, isLast, line, 1)
    if (batch.count === 0 && scanned.position === position) break
    position = scanned.position
    line = scanned.line
    if (batch.count === 0) continue
    take(batch, scanner.cells)
    taken += 1
    second ??= { skip: position, line }
  }
  const { doubtful, unclosed } = scanner
  return { second: second ?? { skip: position, line }, doubtful, unclosed }
}
