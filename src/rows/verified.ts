import { type EqualRecords, findEqualRecords, startsOf, tableOf } from '../kinds/row/equal-records.js'
import { isIdentifying } from '../kinds/row/identifying.js'
import type { FileError, PartResult } from '../model.js'
import type { PlacedTable, TableSet } from './placed-table.js'
import { DIGEST } from './read-records.js'
import type { ReadRecords, RecordsOfTable } from './records-by-file.js'

/** Exact up to so many records; of more a sample of about so many stands for all. */
const MOST_SAMPLED = 200_000
/** Wide tables are sampled by fewer records. */
const MOST_SAMPLED_CELLS = 4_000_000

/** Records of equal content, proved by reading them again. */
export interface EqualContent {
  /** SHA-256 of the content, hex. */
  digest: string
  /** Numbers of table and record of each member, in order. */
  tables: readonly number[]
  records: readonly number[]
  lines: readonly number[]
  endLines: readonly number[]
  /** A column in which it holds a text that is long enough to be no chance; `null`: there is none. */
  telling: string | null
}

/** A content, and those of its members that break a rule, by number. */
export interface BrokenContent {
  content: EqualContent
  members: readonly number[]
}

export interface Verified {
  contents: EqualContent[]
  /** Whether equal records of these tables are no chance. */
  isIdentifying: boolean
  /** Whether they would be none by some of their columns alone. */
  identifies(columns: readonly string[]): boolean
  errors: FileError[]
}

/**
 * Finds the equal records of comparable tables. Sets without any are not read again.
 * @param read reads records of tables again, in the order of the tables
 */
export async function findVerified(sets: readonly TableSet[], read: ReadRecords): Promise<Verified[]> {
  const found = sets.map(equalIn)
  const asked = found.flatMap((one, set) =>
    one === null ? [] : (sets[set] as TableSet).tables.map((table, at) => one.recordsOf(table, at)),
  )
  const results = asked.length === 0 ? [] : await read(asked)
  let next = 0
  return found.map((one, set) => {
    if (one === null) return NOTHING_EQUAL
    const { tables } = sets[set] as TableSet
    next += tables.length
    return verifiedBy(sets[set] as TableSet, one, results.slice(next - tables.length, next))
  })
}

const NOTHING_EQUAL: Verified = {
  ...{ contents: [], isIdentifying: false, identifies: () => false, errors: [] },
}

/** What has equal keys in a set of tables. */
interface Equal {
  equal: EqualRecords
  starts: readonly number[]
  wanted: readonly Int32Array[]
  recordsOf(table: PlacedTable, number: number): RecordsOfTable
}

/** @returns `null`: nothing */
function equalIn({ tables, content }: TableSet): Equal | null {
  const keys = tables.map((table) => table.read.keys)
  const equal = findEqualRecords(keys)
  if (equal.count === 0) return null
  const starts = startsOf(keys)
  const wanted = wantedRecords(equal, starts)
  const most = Math.max(1, Math.min(MOST_SAMPLED, Math.floor(MOST_SAMPLED_CELLS / content.length)))
  const every = Math.ceil((starts.at(-1) as number) / most)
  return {
    ...{ equal, starts, wanted },
    recordsOf: ({ source, plan }, table) => ({
      source,
      records: {
        ...{ part: source.part ?? 0, place: source.place ?? null, plan, content, every },
        wanted: wanted[table] as Int32Array,
      },
    }),
  }
}

function verifiedBy(
  { tables, content }: TableSet,
  { equal, starts, wanted }: Equal,
  results: readonly PartResult[],
): Verified {
  const total = starts.at(-1) as number
  const columns = content.map((_, column) => ({
    values: joined(results.flatMap(({ samples }) => samples[column] ?? [])),
  }))
  return {
    contents: contentsOf(equal, starts, wanted, results, content),
    isIdentifying: isIdentifying(columns, total),
    identifies(names) {
      const own = columns.filter((_, column) => names.includes(content[column] as string))
      return own.length > 0 && isIdentifying(own, total)
    },
    errors: results.flatMap(({ trouble }, table) =>
      trouble === null ? [] : [{ path: tables[table]?.path as string, message: trouble }],
    ),
  }
}

function joined(rows: readonly Float64Array[]): Float64Array {
  const all = new Float64Array(rows.reduce((sum, { length }) => sum + length, 0))
  let end = 0
  for (const row of rows) {
    all.set(row, end)
    end += row.length
  }
  return all
}

/** For each table the records that are in sets, rising. */
function wantedRecords({ records }: EqualRecords, starts: readonly number[]): Int32Array[] {
  const all = records.slice().sort()
  let from = 0
  return starts.slice(0, -1).map((start, table) => {
    const end = starts[table + 1] as number
    let to = from
    while (to < all.length && (all[to] as number) < end) to += 1
    const own = all.slice(from, to)
    for (let at = 0; at < own.length; at++) own[at] = (own[at] as number) - start
    from = to
    return own
  })
}

function contentsOf(
  equal: EqualRecords,
  starts: readonly number[],
  wanted: readonly Int32Array[],
  results: readonly PartResult[],
  content: readonly string[],
): EqualContent[] {
  const contents: EqualContent[] = []
  for (let set = 0; set < equal.count; set++) {
    const members = equal.records.subarray(equal.starts[set], equal.starts[set + 1])
    const tables = new Int32Array(members.length)
    const places = new Int32Array(members.length)
    members.forEach((record, member) => {
      const table = tableOf(starts, record)
      tables[member] = table
      places[member] = placeIn(wanted[table] as Int32Array, record - (starts[table] as number))
    })
    for (const chosen of byDigest(tables, places, results)) {
      if (chosen.length > 1) contents.push(contentOf(chosen, tables, places, wanted, results, content))
    }
  }
  return contents
}

/** Members of one key by what they really hold; those of a table that can't be read again are left out. */
function byDigest(tables: Int32Array, places: Int32Array, results: readonly PartResult[]): number[][] {
  const kept: number[] = []
  for (let member = 0; member < tables.length; member++) {
    if (results[tables[member] as number]?.trouble === null) kept.push(member)
  }
  const [first] = kept
  if (first === undefined) return []
  const one = digestAt(tables, places, results, first)
  if (kept.every((member) => one.equals(digestAt(tables, places, results, member)))) return [kept]
  const sets = new Map<string, number[]>()
  for (const member of kept) {
    const digest = digestAt(tables, places, results, member).toString('hex')
    sets.set(digest, [...(sets.get(digest) ?? []), member])
  }
  return [...sets.values()]
}

function contentOf(
  members: readonly number[],
  tables: Int32Array,
  places: Int32Array,
  wanted: readonly Int32Array[],
  results: readonly PartResult[],
  content: readonly string[],
): EqualContent {
  const value = (read: (result: PartResult, place: number, table: number) => number): number[] =>
    members.map((member) => {
      const table = tables[member] as number
      return read(results[table] as PartResult, places[member] as number, table)
    })
  return {
    digest: digestAt(tables, places, results, members[0] as number).toString('hex'),
    tables: value((_, __, table) => table),
    records: value((_, place, table) => wanted[table]?.[place] as number),
    lines: value(({ lines }, place) => lines[place] as number),
    endLines: value(({ endLines }, place) => endLines[place] as number),
    telling: content[value(({ telling }, place) => telling[place] as number).reduce(larger) - 1] ?? null,
  }
}

function digestAt(
  tables: Int32Array,
  places: Int32Array,
  results: readonly PartResult[],
  member: number,
): Buffer {
  const { digests } = results[tables[member] as number] as PartResult
  return Buffer.from(digests.buffer, digests.byteOffset + (places[member] as number) * DIGEST, DIGEST)
}

function placeIn(sorted: Int32Array, value: number): number {
  let low = 0
  let high = sorted.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] as number) < value) low = middle + 1
    else high = middle
  }
  return low
}

function larger(one: number, other: number): number {
  return Math.max(one, other)
}
