import { firstRecords, type Start, widthsOf } from './first-records.js'
import { isCount, isHeader, isSureHeader, standsOut } from './header.js'
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
  /** Whether the look of the header alone says that it is one. */
  isAssumed: boolean
  /** Cells of a usual record. */
  width: number
}

/** Separators that are tried, the commonest first. */
const SEPARATORS = [',', '\t', ';', '|']

const QUOTE = 0x22
const BACKSLASH = 0x5c

/** So much more of the records must agree without quotes than with them. */
const MOST_DOUBT = 0.05

const MARK = '\u00ef\u00bb\u00bf'
const NAMED_SEPARATOR = /^("?)sep=(.)\1(?:\r\n|\n|\r)/i
const COMMENT = /^#[^\r\n]*(?:\r\n|\n|\r|$)/
const BLANK = /^[ \t]*(?:\r\n|\n|\r)/

/**
 * Finds out how a file is written.
 * @param sample its first bytes, some ten thousand
 * @param isLast whether these are all
 * @param preferred the separator that its name speaks for
 * @param mayHaveHeader whether the first record may name the columns
 */
export function sniffDialect(
  sample: Uint8Array,
  isLast: boolean,
  preferred: string | null,
  mayHaveHeader = true,
): Sniffed {
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
  const chosen = named?.[2] ?? chooseSeparator(sample, start, isLast, preferred)
  const dialect = chooseQuotes(dialectOf(chosen), sample, start, isLast)
  const records = firstRecords(dialect, sample, start, isLast)
  const [first = [], second] = records.cells
  const width = (second ?? first).length

  const announced = comment === null ? null : cellsOfComment(comment, chosen)
  const isOverruled = mayHaveHeader && isHeader(records.cells) && standsOut(records.cells)
  if (announced !== null && width > 1 && announced.length === width && !isOverruled) {
    return { dialect, ...start, header: announced, isAssumed: false, width }
  }
  if (mayHaveHeader && isHeader(records.cells)) {
    // R leaves the name of the first column out, which holds the names of the rows.
    const isShort = records.cells.slice(1).every(({ length }) => length === first.length + 1)
    const header = isShort && records.cells.length > 1 ? ['', ...first] : first
    const isAssumed = !isSureHeader(records.cells)
    return { dialect, ...records.second, header, isAssumed, width: header.length }
  }
  const begin = isCount(records.cells) ? records.second : start
  return { dialect, ...begin, header: null, isAssumed: false, width }
}

function dialectOf(separator: string): Dialect {
  return { separator: separator.charCodeAt(0), quotes: separator === '\t' ? 'near' : 'always' }
}

/**
 * A backslash before a quote makes it text where that alone ends each cell at the quote that closes it. Quotes are text
 * where taking them for quotes makes cells that span lines and records of different length, as in a list of inches or of
 * speeches.
 */
function chooseQuotes(dialect: Dialect, sample: Uint8Array, start: Start, isLast: boolean): Dialect {
  if (dialect.quotes !== 'always' || !sample.includes(QUOTE)) return dialect
  const { widths: quoted, doubtful, unclosed } = widthsOf(dialect, sample, start, isLast)
  if (unclosed > 0 && sample.includes(BACKSLASH)) {
    const escaping: Dialect = { ...dialect, quotes: 'escaped' }
    const escaped = widthsOf(escaping, sample, start, isLast)
    if (escaped.unclosed === 0 && agreementOf(escaped.widths).share >= agreementOf(quoted).share)
      return escaping
  }
  const { widths: plain } = widthsOf({ ...dialect, quotes: 'near' }, sample, start, isLast)
  const isBetter =
    doubtful > 0 || agreementOf(plain).share > agreementOf(quoted).share + MOST_DOUBT || quoted.length === 0
  return isBetter && plain.length > 0 ? { ...dialect, quotes: 'near' } : dialect
}

/** How many cells most records have, and which share of them. */
function agreementOf(widths: readonly number[]): { usual: number; share: number } {
  const counts = new Map<number, number>()
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1)
  const [usual = 1, count = 0] = [...counts].sort(([, one], [, other]) => other - one)[0] ?? []
  return { usual, share: widths.length === 0 ? 0 : count / widths.length }
}

/** The separator by which most records have equally many cells. */
function chooseSeparator(
  sample: Uint8Array,
  start: Start,
  isLast: boolean,
  preferred: string | null,
): string {
  let best = preferred ?? ','
  let bestScore = 0
  for (const separator of SEPARATORS) {
    // By what does not occur every record is one cell.
    if (!sample.includes(separator.charCodeAt(0))) continue
    const { widths } = widthsOf(dialectOf(separator), sample, start, isLast)
    const { usual, share } = agreementOf(widths)
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
