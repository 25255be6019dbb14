import type { RecordBatch, RecordPlace, Table } from '../../containers/records.js'
import { createCellHash, EMPTY, FALSE, NULL_WORD, NUMBER, TEXT, TRUE } from './cell.js'
import { type Codes, createCodes, NO_VALUE } from './codes.js'
import { isIndexName } from './column-names.js'
import type { ColumnFacts } from './facts.js'
import { PLAIN, type Plan } from './plan.js'

/** 128 bits for each record, so that of 10 million records no two different ones ever meet by chance. */
export const KEY_WORDS = 4

/** A place is kept for every so many records: to find one again costs reading so many. */
const RECORDS_PER_PLACE = 256

/** What the records of a table came to. */
export interface KeyedTable {
  facts: ColumnFacts[]
  records: number
  /** `KEY_WORDS` for each record: the sum of what its content columns give, so that their order is of no matter. */
  keys: Uint32Array
  /** By the name of each coded column: for each record its code, or `NO_VALUE`. */
  codes: ReadonlyMap<string, Int16Array>
  /** Where every 256th record can be found again, in order. */
  places: RecordPlace[]
}

/** Columns by number, in arrays that grow with them. */
interface Columns {
  count: number
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
  /** Its first number if it still counts upwards from 0 or 1; -1: it doesn't. -2: nothing was seen. */
  first: Int32Array
  /** Hashes of its values so far, for a saved index; `null` where it is of no matter or two were equal. */
  seen: (Set<number> | null)[]
}

const KINDS_OF_CELLS = 6
const NOT_COUNTING = -1
const NOT_SEEN = -2

/**
 * Reads a table from its first to its last record.
 * @param planFor what columns are, by the names of all that are known so far; asked as they are met
 */
export async function readKeys(
  table: Pick<Table, 'columns' | 'read'>,
  planFor: (names: readonly string[]) => Plan,
): Promise<KeyedTable> {
  const columns = noColumns()
  const hash = createCellHash()
  const places: RecordPlace[] = []
  let records = 0
  let keys = new Uint32Array(KEY_WORDS * 1024)

  function take(batch: RecordBatch): boolean {
    if (columns.count < batch.width) addColumns(columns, table.columns.slice(0, batch.width), planFor)
    if ((records + batch.count) * KEY_WORDS > keys.length)
      keys = larger(keys, (records + batch.count) * KEY_WORDS)
    for (const each of columns.codes) {
      if (each && each.perRecord.length < records + batch.count) {
        each.perRecord = larger(each.perRecord, records + batch.count)
      }
    }
    if (records % RECORDS_PER_PLACE < batch.count) places.push({ ...batch.place })
    addRecords(batch)
    return true
  }

  function addRecords({ bytes, count, width, starts, ends }: RecordBatch): void {
    const { seeds, isContent, foldsNulls, foldsTruths, codes, held, longest, wholes, first, seen } = columns
    for (let record = 0, at = 0, key = records * KEY_WORDS; record < count; record++, key += KEY_WORDS) {
      let lane = 0
      let second = 0
      let third = 0
      let fourth = 0
      for (let column = 0; column < width; column++, at++) {
        const from = starts[at] as number
        const to = ends[at] as number
        const coded = codes[column]
        if (coded) coded.perRecord[records] = NO_VALUE
        if (from === to) continue
        const kind = hash.read(bytes, from, to)
        held[column * KINDS_OF_CELLS + kind] = (held[column * KINDS_OF_CELLS + kind] as number) + 1
        if (kind === TEXT) {
          if (to - from > (longest[column] as number)) longest[column] = to - from
        } else if (kind === NUMBER && hash.isWhole) wholes[column] = (wholes[column] as number) + 1
        if (first[column] !== NOT_COUNTING) watchCounting(bytes, from, to, kind, column)
        if (seen[column]) watchUnique(column)
        if (coded && kind !== NULL_WORD) {
          coded.perRecord[records] = coded.of.of(hash.one, hash.other, bytes, from, to)
        }
        if (isContent[column] === 0 || (kind === NULL_WORD && foldsNulls[column] === 1)) continue
        let { one, other } = hash
        if (foldsTruths[column] === 1 && kind >= TRUE) {
          one = kind
          other = kind
        }
        // The cell has 64 bits: what tells records apart beyond is which cells stand together.
        const seed = column * KEY_WORDS
        const left = mixed(one ^ (seeds[seed] as number))
        const right = mixed(other ^ (seeds[seed + 1] as number))
        lane = (lane + left) | 0
        second = (second + right) | 0
        third = (third + Math.imul(left ^ (right >>> 15) ^ (seeds[seed + 2] as number), 0x2c1b3c6d)) | 0
        fourth = (fourth + Math.imul(right ^ (left >>> 13) ^ (seeds[seed + 3] as number), 0x297a2d39)) | 0
      }
      keys[key] = lane
      keys[key + 1] = second
      keys[key + 2] = third
      keys[key + 3] = fourth
      records += 1
    }
  }

  function watchCounting(bytes: Uint8Array, from: number, to: number, kind: number, column: number): void {
    const value = kind === NUMBER && hash.isWhole && to - from < 10 ? wholeAt(bytes, from, to) : Number.NaN
    const begun = columns.first[column] as number
    const start = begun === NOT_SEEN && records === 0 ? value : begun
    const isNext = (start === 0 || start === 1) && value === start + records
    columns.first[column] = isNext ? start : NOT_COUNTING
  }

  function watchUnique(column: number): void {
    const seen = columns.seen[column] as Set<number>
    const key = (hash.one >>> 0) * 0x200000 + (hash.other >>> 11)
    if (seen.has(key)) columns.seen[column] = null
    else seen.add(key)
  }

  await table.read(null, take)
  return {
    facts: factsOf(columns, table.columns, records),
    records,
    keys: keys.subarray(0, records * KEY_WORDS),
    codes: new Map(
      columns.codes.flatMap((each, column) =>
        each ? [[table.columns[column] as string, each.perRecord.subarray(0, records)] as const] : [],
      ),
    ),
    places,
  }
}

/** Spreads every bit of a word over all of it. Source: the finalizer of MurmurHash3, 32 bits. */
function mixed(word: number): number {
  let mixed = Math.imul(word ^ (word >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return mixed ^ (mixed >>> 16)
}

function noColumns(): Columns {
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
  }
}

function addColumns(
  columns: Columns,
  names: readonly string[],
  planFor: (names: readonly string[]) => Plan,
): void {
  const count = names.length
  const plan = planFor(names)
  columns.seeds = larger(columns.seeds, count * KEY_WORDS)
  columns.isContent = larger(columns.isContent, count)
  columns.foldsNulls = larger(columns.foldsNulls, count)
  columns.foldsTruths = larger(columns.foldsTruths, count)
  columns.held = larger(columns.held, count * KINDS_OF_CELLS)
  columns.wholes = larger(columns.wholes, count)
  columns.longest = larger(columns.longest, count)
  columns.first = larger(columns.first, count)
  for (let column = columns.count; column < count; column++) {
    const name = names[column] as string
    const { role, foldsNulls, foldsTruths, isCoded, as } = plan.get(name) ?? PLAIN
    columns.seeds.set(seedsOf(as ?? name), column * KEY_WORDS)
    columns.isContent[column] = role === 'content' ? 1 : 0
    columns.foldsNulls[column] = foldsNulls ? 1 : 0
    columns.foldsTruths[column] = foldsTruths ? 1 : 0
    columns.codes[column] = isCoded ? { of: createCodes(), perRecord: new Int16Array(0) } : null
    columns.first[column] = NOT_SEEN
    columns.seen[column] = isIndexName(name) ? new Set() : null
  }
  columns.count = count
}

/** Four words by the name of a column: the same value in another column is something else. */
function seedsOf(name: string): Int32Array {
  const hash = createCellHash()
  const bytes = Buffer.from(`column ${name}`)
  hash.read(bytes, 0, bytes.length)
  const { one, other } = hash
  return Int32Array.of(
    mixed(one),
    mixed(other),
    mixed(one + Math.imul(other, 3)),
    mixed(other + Math.imul(one, 5)),
  )
}

function wholeAt(bytes: Uint8Array, from: number, to: number): number {
  let value = 0
  for (let at = from; at < to; at++) value = value * 10 + (bytes[at] as number) - 0x30
  return value
}

function larger<Row extends Uint32Array | Int32Array | Int16Array | Uint8Array>(
  row: Row,
  least: number,
): Row {
  const Kind = row.constructor as new (length: number) => Row
  const grown = new Kind(Math.max(least, row.length * 2))
  grown.set(row)
  return grown
}

function factsOf(columns: Columns, names: readonly string[], records: number): ColumnFacts[] {
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
