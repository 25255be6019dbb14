import { createCellHash, mixed } from './cell.js'
import { type Codes, createCodes } from './codes.js'
import { isIndexName } from './column-names.js'
import { createDistinct, type Distinct } from './distinct.js'
import type { ColumnFacts } from './facts.js'
import { PLAIN, type Plan } from './plan.js'
import { createWithoutColumn, type KeysWithout, type WithoutColumn } from './without-column.js'
import { EMPTY, FALSE, NULL_WORD, NUMBER, TEXT, TRUE } from './words.js'

/** Columns by number, in arrays that grow with them. */
export interface Columns {
  count: number
  /** `SEED_WORDS` each. */
  seeds: Int32Array
  /** Whether its cells are part of keys. */
  isContent: Uint8Array
  foldsNulls: Uint8Array
  foldsTruths: Uint8Array
  /** Its codes; `null`: it is not coded. */
  codes: ({ of: Codes; perRecord: Int16Array } | null)[]
  /** How many cells hold what, by the constants of `cell.ts`. */
  held: Uint32Array
  wholes: Uint32Array
  longest: Uint32Array
  /** Its first number if it still counts upwards from 0 or 1; else one of the constants. */
  first: Int32Array
  /** Hashes of its values so far, for a saved index; `null` where it is of no matter or two were equal. */
  seen: (Distinct | null)[]
  /** Its keys without it; `null`: not asked for, or two of its values were equal. */
  without: (WithoutColumn | null)[]
}

export const SEED_WORDS = 2
/** So many content columns, from the left, may be one without which records repeat; after the beginning so many. */
const MOST_WITHOUT = 16
const MOST_WITHOUT_LATER = 3
/** A longer text is what a record says, and no name of it. */
const LONGEST_NAME = 64
export const KINDS_OF_CELLS = 6
/** In place of a first number. */
export const NOT_COUNTING = -1
export const NOT_SEEN = -2

export function noColumns(): Columns {
  return {
    count: 0,
    seeds: new Int32Array(0),
    isContent: new Uint8Array(0),
    foldsNulls: new Uint8Array(0),
    foldsTruths: new Uint8Array(0),
    codes: [],
    held: new Uint32Array(0),
    wholes: new Uint32Array(0),
    longest: new Uint32Array(0),
    first: new Int32Array(0),
    seen: [],
    without: [],
  }
}

/** @param names of all columns, of which the first are known */
export function addColumns(columns: Columns, names: readonly string[], plan: Plan): void {
  const count = names.length
  columns.seeds = larger(columns.seeds, count * SEED_WORDS)
  columns.isContent = larger(columns.isContent, count)
  columns.foldsNulls = larger(columns.foldsNulls, count)
  columns.foldsTruths = larger(columns.foldsTruths, count)
  columns.held = larger(columns.held, count * KINDS_OF_CELLS)
  columns.wholes = larger(columns.wholes, count)
  columns.longest = larger(columns.longest, count)
  columns.first = larger(columns.first, count)
  for (let column = columns.count; column < count; column++) {
    const name = names[column] as string
    const { role, foldsNulls, foldsTruths, isCoded, isWatched, as } = plan.get(name) ?? PLAIN
    columns.seeds.set(seedsOf(as ?? name), column * SEED_WORDS)
    columns.isContent[column] = role === 'content' ? 1 : 0
    columns.foldsNulls[column] = foldsNulls ? 1 : 0
    columns.foldsTruths[column] = foldsTruths ? 1 : 0
    columns.codes[column] = isCoded ? { of: createCodes(), perRecord: new Int16Array(0) } : null
    columns.first[column] = NOT_SEEN
    columns.seen[column] = isWatched === true || isIndexName(name) ? createDistinct() : null
    columns.without[column] = role === 'content' && column < MOST_WITHOUT ? createWithoutColumn() : null
  }
  columns.count = count
}

/** Goes on by another plan, which gives the same keys so far. */
export function followPlan(columns: Columns, names: readonly string[], plan: Plan): void {
  for (let column = 0; column < columns.count; column++) {
    const { foldsNulls, foldsTruths, isCoded } = plan.get(names[column] as string) ?? PLAIN
    columns.foldsNulls[column] = foldsNulls ? 1 : 0
    columns.foldsTruths[column] = foldsTruths ? 1 : 0
    if (!isCoded) columns.codes[column] = null
  }
}

/** Takes note of a value of a saved index. */
export function watchUnique(columns: Columns, column: number, one: number, other: number): void {
  if (!columns.seen[column]?.add(one, other)) columns.seen[column] = null
}

/** Adds a record's cell to the keys without its column. A column that is not filled, or of truths, names no records. */
export function addWithout(
  columns: Columns,
  column: number,
  kind: number,
  one: number,
  other: number,
  first: number,
  second: number,
): void {
  const without = columns.without[column] as WithoutColumn
  const seed = column * SEED_WORDS
  const rest = (first - mixed(one ^ (columns.seeds[seed] as number))) | 0
  const otherRest = (second - mixed(other ^ (columns.seeds[seed + 1] as number))) | 0
  const isName = kind === TEXT || kind === NUMBER
  if (!isName || !without.add(one, other, rest, otherRest, first | 0)) columns.without[column] = null
}

/** Ends the beginning, in which it is found out without which columns keys are kept. */
export function endBeginning(columns: Columns): void {
  let left = MOST_WITHOUT_LATER
  for (const [column, without] of columns.without.entries()) {
    if (without === null) continue
    if (left > 0 && isNameOfRecords(columns, column)) {
      left -= 1
      without.goOn()
    } else columns.without[column] = null
  }
}

/** By column the keys without it, of those whose values may be names of records. */
export function keysWithout(columns: Columns, names: readonly string[], records: number): KeysWithout[] {
  return columns.without
    .flatMap((without, column) =>
      without !== null && isFilled(columns, column, records) && isNameOfRecords(columns, column)
        ? [without.taken(names[column] as string)]
        : [],
    )
    .slice(0, MOST_WITHOUT_LATER)
}

function isFilled({ held }: Columns, column: number, records: number): boolean {
  const at = column * KINDS_OF_CELLS
  return (held[at + TEXT] as number) + (held[at + NUMBER] as number) === records
}

/** Measured decimals are no names, nor is what takes a sentence to say. */
function isNameOfRecords({ held, wholes, longest }: Columns, column: number): boolean {
  const isWhole = held[column * KINDS_OF_CELLS + NUMBER] === wholes[column]
  return isWhole && (longest[column] as number) <= LONGEST_NAME
}

export function factsOf(columns: Columns, names: readonly string[], records: number): ColumnFacts[] {
  return names.map((name, column) => {
    const held = (kind: number): number => columns.held[column * KINDS_OF_CELLS + kind] ?? 0
    const filled = [TEXT, NUMBER, NULL_WORD, TRUE, FALSE].reduce((sum, kind) => sum + held(kind), EMPTY)
    return {
      name,
      numbers: held(NUMBER),
      wholes: columns.wholes[column] ?? 0,
      nulls: held(NULL_WORD),
      truths: held(TRUE) + held(FALSE),
      texts: held(TEXT),
      longest: columns.longest[column] ?? 0,
      counts: filled === records && (columns.first[column] ?? NOT_COUNTING) >= 0,
      isUnique: filled === records && columns.seen[column] != null,
      codes: columns.codes[column]?.of ?? null,
    }
  })
}

/** Two words by the name of a column: the same value in another column is something else. */
function seedsOf(name: string): Int32Array {
  const hash = createCellHash()
  const bytes = Buffer.from(`column ${name}`)
  hash.read(bytes, 0, bytes.length)
  const { one, other } = hash
  return Int32Array.of(mixed(one), mixed(other))
}

/** A row with room for so many, that begins with what another one holds. */
export function larger<Row extends Uint32Array | Int32Array | Int16Array | Uint8Array>(
  row: Row,
  least: number,
): Row {
  if (row.length >= least) return row
  const Kind = row.constructor as new (length: number) => Row
  const grown = new Kind(Math.max(least, row.length * 2))
  grown.set(row)
  return grown
}
