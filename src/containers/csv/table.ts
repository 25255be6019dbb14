import { Failure } from '../../failure.js'
import { decodePath } from '../../paths/lossless.js'
import { display } from '../../text/display.js'
import { countOf } from '../../text/quantity.js'
import { positionName, RECORDS_OF_BATCH } from '../batch.js'
import { readKept } from '../lines/kept.js'
import type { RecordPlace, Table, TakeRecords } from '../records.js'
import { readText, STOP } from '../stream.js'
import { isPlain, type TextSource } from '../text-source.js'
import { type Sniffed, sniffDialect } from './dialect.js'
import { dropEqual } from './equal-to-header.js'
import { looksSeparated } from './look.js'
import { createScanner } from './scan.js'

const SAMPLE_BYTES = 64 * 1024

/** More cells in one record are no table, and would make every column of it be looked at for every record. */
const MOST_CELLS = 100_000

/** Where there is nothing before the first record. */
const FIRST_PLACE: RecordPlace = { record: 0, offset: 0, line: 1 }

const SEPARATOR_WORDS: Readonly<Record<string, string>> = {
  ',': 'commas',
  '\t': 'tabs',
  ';': 'semicolons',
  '|': 'bars',
}

/**
 * Opens a file of separated values: what its beginning shows holds for all of it.
 * @param preferred the separator that its name speaks for
 * @param mayHaveHeader whether the first record may name the columns
 * @throws {Failure} if it is no text
 */
export async function openCsv(
  source: TextSource,
  preferred: string | null,
  mayHaveHeader = true,
): Promise<Table> {
  const sniffed = await sniff(source, preferred, mayHaveHeader)
  const { header, isAssumed, width } = sniffed
  const columns = header === null ? positions(width) : namesOf(header)
  const notes = new Set<string>()
  return {
    part: null,
    place: null,
    columns,
    usualColumns: columns.length,
    isNamed: header !== null,
    isHeaderAssumed: isAssumed,
    hasLines: true,
    canJump: isPlain(source),
    understoodAs: describe(sniffed),
    get notes() {
      return [...notes]
    },
    async read(from, take) {
      const { repeated, doubtful } = await readRecords(source, sniffed, columns, from, take)
      if (repeated > 0) notes.add(`${countOf(repeated, 'record')} equal to the header, passed over`)
      if (doubtful > 0)
        notes.add(`${countOf(doubtful, 'cell')} in quotes over several lines, with text behind them`)
    },
    // A quote that opens a cell only among the lines that are kept makes one record of two, which is found out.
    readLines: (blocks, take) =>
      readKept(source, blocks, take, async (lines, take) => {
        await readRecords(lines, sniffed, columns, FIRST_PLACE, take)
      }),
  }
}

/** The same for a content that may be anything; `null`: its beginning shows no separated values. */
export async function openIfSeparated(source: TextSource, mayHaveHeader: boolean): Promise<Table | null> {
  let isSeparated = false
  await readBeginning(source, (sample, isLast) => {
    isSeparated = looksSeparated(sample, isLast)
  })
  return isSeparated ? openCsv(source, ',', mayHaveHeader) : null
}

async function sniff(source: TextSource, preferred: string | null, mayHaveHeader: boolean): Promise<Sniffed> {
  let sniffed: Sniffed | null = null
  await readBeginning(source, (sample, isLast) => {
    if (sample.includes(0)) throw new Failure('is no text: it holds bytes of value 0')
    sniffed = sniffDialect(sample, isLast, preferred, mayHaveHeader)
  })
  if (sniffed === null) throw new Failure('holds no records')
  return sniffed
}

/** @param look gets the first bytes of a content, and whether these are all; it is not called where there are none */
async function readBeginning(
  source: TextSource,
  look: (sample: Uint8Array, isLast: boolean) => void,
): Promise<void> {
  await readText(source, 0, (bytes, start, end, isLast) => {
    if (end - start < SAMPLE_BYTES && !isLast) return start
    look(bytes.subarray(start, Math.min(end, start + SAMPLE_BYTES)), isLast && end - start <= SAMPLE_BYTES)
    return STOP
  })
}

/** @returns how many records were passed over since they equal the header, and how many cells have odd quotes */
async function readRecords(
  source: TextSource,
  { dialect, skip, line: firstLine, header, width }: Sniffed,
  columns: string[],
  from: RecordPlace | null,
  take: TakeRecords,
): Promise<{ repeated: number; doubtful: number }> {
  const scanner = createScanner(dialect, Math.max(1, width), recordsAtOnce(source))
  const { batch } = scanner
  const headerCells = header?.map((cell) => Buffer.from(cell, 'latin1')) ?? null
  let repeated = 0
  let { record, offset, line } = from ?? { record: 0, offset: skip, line: firstLine }
  await readText(source, offset, (bytes, start, end, isLast) => {
    for (let position = start; ; ) {
      const scanned = scanner.scan(bytes, position, end, isLast, line)
      if (scanned.isOpen)
        throw new Failure(`the quote that opens a cell on line ${scanned.line} is not closed`)
      if (batch.width > MOST_CELLS) throw new Failure(`line ${line} has more than ${MOST_CELLS} cells`)
      if (batch.count > 0) {
        for (let column = columns.length; column < batch.width; column++) columns.push(positionName(column))
        batch.place = { record, offset, line }
        if (headerCells !== null) repeated += dropEqual(batch, headerCells)
        record += batch.count
        if (batch.count > 0 && !take(batch)) return STOP
      }
      const isStuck = scanned.position === position
      offset += scanned.position - position
      position = scanned.position
      line = scanned.line
      if (isStuck || position >= end) return position
    }
  })
  return { repeated, doubtful: scanner.doubtful }
}

/** A batch need hold no more than there can be: to make it takes longer than to read a table of a few lines. */
function recordsAtOnce({ bytes: { size } }: TextSource): number {
  return Math.min(RECORDS_OF_BATCH, Math.max(1, size >> 3))
}

/** The names of a header, each once: a second `c` is `c.2`, as pandas and others have it. */
function namesOf(header: readonly string[]): string[] {
  const names: string[] = []
  const used = new Set<string>()
  for (const cell of header) {
    const name = decodePath(Buffer.from(cell, 'latin1'))
    let unique = name
    for (let count = 2; used.has(unique); count++) unique = `${name}.${count}`
    used.add(unique)
    names.push(unique)
  }
  return names
}

function positions(width: number): string[] {
  return Array.from({ length: width }, (_, column) => positionName(column))
}

function describe({ dialect, header, width }: Sniffed): string {
  const separator = String.fromCharCode(dialect.separator)
  const by = SEPARATOR_WORDS[separator] ?? `"${display(separator)}"`
  const cells = width > 1 ? `separated by ${by}` : 'one column'
  const quotes = dialect.quotes === 'escaped' ? ', backslashes before quotes' : ''
  return `${cells}${quotes}${header === null ? ', no header' : ''}`
}
