import { createScanner } from './scan.js'
import type { Dialect } from './writing.js'

/** What the beginning of a file of separated values says of all of it. */
export interface Sniffed {
  dialect: Dialect
  /** Bytes before the first record: a mark, a line that names the separator, comments, and the header. */
  skip: number
  /** The line on which the first record begins. */
  line: number
  /** The cells of the header, as they are; `null`: there is none. */
  header: string[] | null
  /** Cells of a usual record. */
  width: number
}

/** Separators that are tried, the commonest first. */
const SEPARATORS = [',', '\t', ';', '|']

/** Records that are looked at. */
const MOST_RECORDS = 100

const QUOTE = 0x22

/** A longer text names nothing. */
const LONGEST_NAME = 100

/** Fewer numbers in a row may be so by chance. */
const LEAST_NUMBERED = 3

/** So much more of the records must agree without quotes than with them. */
const MOST_DOUBT = 0.05

const MARK = '\u00ef\u00bb\u00bf'
const NUMBER = /^\s*[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?\s*$/
const WHOLE = /^\d+$/
const NAMED_SEPARATOR = /^sep=(.)\r?\n/
const COMMENT = /^#[^\r\n]*(?:\r\n|\n|\r|$)/
const BLANK = /^[ \t]*(?:\r\n|\n|\r)/

interface Records {
  /** Cells of each, one character for each byte. */
  cells: string[][]
  /** Cells whose quotes are hardly meant as such. */
  doubtful: number
  /** Where the second record begins, and on which line. */
  second: { skip: number; line: number }
}

/**
 * Finds out how a file is written.
 * @param sample its first bytes, some ten thousand
 * @param isLast whether these are all
 * @param preferred the separator that its name speaks for
 */
export function sniffDialect(sample: Uint8Array, isLast: boolean, preferred: string | null): Sniffed {
  const text = Buffer.from(sample).toString('latin1')
  let skip = text.startsWith(MARK) ? MARK.length : 0
  const named = NAMED_SEPARATOR.exec(text.slice(skip))
  if (named) skip += named[0].length
  let comment: string | null = null
  for (;;) {
    const rest = text.slice(skip)
    const passed = COMMENT.exec(rest) ?? BLANK.exec(rest)
    if (passed === null || passed[0] === '') break
    comment = passed[0].startsWith('#') ? passed[0] : comment
    skip += passed[0].length
  }
  const start = { skip, line: 1 + lineEndsIn(text.slice(0, skip)) }
  const chosen = named?.[1] ?? chooseSeparator(sample, start, isLast, preferred)
  const dialect = chooseQuotes(dialectOf(chosen), sample, start, isLast)
  const records = recordsBy(dialect, sample, start, isLast)
  const [first = [], second] = records.cells
  const width = (second ?? first).length

  const announced = comment === null ? null : cellsOfComment(comment, chosen)
  if (announced !== null && width > 1 && announced.length === width) {
    return { dialect, ...start, header: announced, width }
  }
  if (isHeader(records.cells)) {
    // R leaves the name of the first column out, which holds the names of the rows.
    const isShort = records.cells.slice(1).every(({ length }) => length === first.length + 1)
    const header = isShort && records.cells.length > 1 ? ['', ...first] : first
    return { dialect, ...records.second, header, width: header.length }
  }
  if (isCount(records.cells)) return { dialect, ...records.second, header: null, width }
  return { dialect, ...start, header: null, width }
}

function dialectOf(separator: string): Dialect {
  return { separator: separator.charCodeAt(0), quotes: separator === '\t' ? 'near' : 'always' }
}

/**
 * Quotes are text where taking them for quotes makes cells that span lines and records of different length, as in a
 * list of inches or of speeches.
 */
function chooseQuotes(
  dialect: Dialect,
  sample: Uint8Array,
  start: Records['second'],
  isLast: boolean,
): Dialect {
  if (dialect.quotes !== 'always' || !sample.includes(QUOTE)) return dialect
  const { cells: quoted, doubtful } = recordsBy(dialect, sample, start, isLast)
  const plain = recordsBy({ ...dialect, quotes: 'near' }, sample, start, isLast).cells
  const isBetter =
    doubtful > 0 || agreementOf(plain).share > agreementOf(quoted).share + MOST_DOUBT || quoted.length === 0
  return isBetter && plain.length > 0 ? { ...dialect, quotes: 'near' } : dialect
}

/** How many cells most records have, and which share of them. */
function agreementOf(cells: readonly string[][]): { usual: number; share: number } {
  const widths = new Map<number, number>()
  for (const { length } of cells) widths.set(length, (widths.get(length) ?? 0) + 1)
  const [usual = 1, count = 0] = [...widths].sort(([, one], [, other]) => other - one)[0] ?? []
  return { usual, share: cells.length === 0 ? 0 : count / cells.length }
}

/** The separator by which most records have equally many cells. */
function chooseSeparator(
  sample: Uint8Array,
  start: Records['second'],
  isLast: boolean,
  preferred: string | null,
): string {
  let best = preferred ?? ','
  let bestScore = 0
  for (const separator of SEPARATORS) {
    const { cells } = recordsBy(dialectOf(separator), sample, start, isLast)
    const { usual, share } = agreementOf(cells)
    if (usual < 2) continue
    // Of those that agree equally well the one that the name speaks for, else the one with more cells, else the commonest.
    const score = share * 10 + (separator === preferred ? 1 : 0) + Math.min(usual, 9) / 10
    if (score > bestScore) {
      best = separator
      bestScore = score
    }
  }
  return best
}

function recordsBy(
  dialect: Dialect,
  sample: Uint8Array,
  { skip, line }: Records['second'],
  isLast: boolean,
): Records {
  // A copy with room behind it, since the scanner changes what it takes apart.
  const bytes = new Uint8Array(sample.length + 1)
  bytes.set(sample)
  const text = (from: number, to: number): string => Buffer.from(bytes.subarray(from, to)).toString('latin1')
  const cells: string[][] = []
  let second: Records['second'] | null = null
  let doubtful = 0
  let position = skip
  while (cells.length < MOST_RECORDS && position < sample.length) {
    // One each time, since how many cells each has is what counts here.
    const scanner = createScanner(dialect, 1, 1)
    const { batch } = scanner
    const scanned = scanner.scan(bytes, position, sample.length, isLast, line, 1)
    if (batch.count === 0 && scanned.position === position) break
    if (batch.count > 0) {
      const { starts, ends, width } = batch
      cells.push(Array.from(starts.subarray(0, width), (from, cell) => text(from, ends[cell] as number)))
    }
    doubtful += scanner.doubtful
    position = scanned.position
    line = scanned.line
    if (batch.count > 0) second ??= { skip: position, line }
  }
  return { cells, doubtful, second: second ?? { skip: position, line } }
}

/** Whether the first record names the columns. */
function isHeader([first = [], ...body]: readonly string[][]): boolean {
  if (first.every((cell) => cell === '')) return false
  if (first.some((cell) => NUMBER.test(cell))) return isNumbered(first, body)
  const isNumbersBelow = hasNumbers(first, body)
  // What has no name, beside the first, which may count, must have nothing below either, as behind a separator at each end.
  const isGap = (_: string, at: number): boolean =>
    at > 0 && first[at] === '' && body.some((record) => record[at])
  if (first.some(isGap) && !isNumbersBelow) return false
  if (body.length === 0 || isNumbersBelow) return true
  if (new Set(first).size < first.length || first.some(({ length }) => length > LONGEST_NAME)) return false
  // A name that stands as a value below is none, unless the header itself is repeated.
  return !first.some(
    (cell, at) => cell !== '' && body.some((record) => record[at] === cell && !isSame(record, first)),
  )
}

/**
 * Whether numbers name columns: 0, 1, 2 … as pandas writes them, or years one behind the other, perhaps with names
 * before them.
 */
function isNumbered(first: readonly string[], body: readonly string[][]): boolean {
  const begin = first.findIndex((cell) => NUMBER.test(cell))
  const numbers = first.slice(begin)
  if (!numbers.every((cell, at) => WHOLE.test(cell) && Number(cell) === Number(numbers[0]) + at)) return false
  if (numbers.length < LEAST_NUMBERED) return false
  // Records that count the same way are no names.
  return (
    body.length > 0 &&
    !body.some((record) =>
      record
        .slice(begin)
        .every((cell, at) => WHOLE.test(cell) && Number(cell) === Number(record[begin]) + at),
    )
  )
}

/** Whether some column has numbers below a text. */
function hasNumbers(first: readonly string[], body: readonly string[][]): boolean {
  return first.some((_, at) => {
    const numbers = body.filter((record) => NUMBER.test(record[at] ?? '')).length
    return numbers > 0.6 * body.length
  })
}

/** Whether the first record counts records and columns, as scikit-learn's own files do: `150,4,setosa,versicolor`. */
function isCount([first = [], second = []]: readonly string[][]): boolean {
  const [records = '', columns = '', ...names] = first
  if (!WHOLE.test(records) || !WHOLE.test(columns) || names.length === 0) return false
  return Number(columns) + 1 === second.length && !names.some((name) => NUMBER.test(name))
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((cell, at) => cell === other[at])
}

function cellsOfComment(comment: string, separator: string): string[] {
  const [first = '', ...others] = comment
    .replace(/^#+[ ]*/, '')
    .replace(/[\r\n]+$/, '')
    .split(separator)
    .map((cell) => cell.trim())
  return [first === '' ? '#' : first, ...others]
}

function lineEndsIn(text: string): number {
  return text.match(/\r\n|\n|\r/g)?.length ?? 0
}
