import type { EqualRecords } from '../../kinds/row/equal-members.js'
import { findEqualRecords, startsOf } from '../../kinds/row/equal-records.js'
import type { FileError, PartResult } from '../../model.js'
import { stretchesOf } from '../read/stretches.js'
import type { PlacedTable, TableSet } from '../tables/placed-table.js'
import type { ReadRecords, RecordsOfTable } from '../tables/records-by-file.js'
import { type Chance, chanceBy, chanceIn, isIdentifyingBy } from './chance.js'
import { type EqualContent, equalContents } from './equal-contents.js'

export interface Verified {
  contents: EqualContent[]
  /** Whether equal records of these tables are no chance. */
  isIdentifying: boolean
  /** Whether they would be none by some of their columns alone. */
  identifies(columns: readonly string[]): Promise<boolean>
  errors: FileError[]
}

/**
 * Finds the equal records of comparable tables. Sets without any are not read again.
 * @param read reads records of tables again, in the order of the tables
 */
export async function findVerified(sets: readonly TableSet[], read: ReadRecords): Promise<Verified[]> {
  const found = sets.map(equalIn)
  const asked = found.flatMap((one) => one?.asked ?? [])
  const results = asked.length === 0 ? [] : await read(asked)
  let next = 0
  return found.map((one) => {
    if (one === null) return NOTHING_EQUAL
    next += one.asked.length
    return verifiedBy(one, results.slice(next - one.asked.length, next), read)
  })
}

const NOTHING_EQUAL: Verified = {
  ...{ contents: [], isIdentifying: false, identifies: async () => false, errors: [] },
}

/** What has equal keys in a set of tables, and what is to be read of them. */
interface Equal {
  set: TableSet
  equal: EqualRecords
  starts: readonly number[]
  chance: Chance
  asked: readonly RecordsOfTable[]
}

/** @returns `null`: nothing */
function equalIn(set: TableSet): Equal | null {
  const keys = set.tables.map((table) => table.read.keys)
  const equal = findEqualRecords(keys)
  if (equal.count === 0) return null
  const starts = startsOf(keys)
  const wanted = wantedRecords(equal, starts)
  const chance = chanceIn(set)
  const every = chance.known === null ? chance.every : 0
  const asked = set.tables.map((table, at) => recordsOf(table, set, wanted[at] as Int32Array, every))
  return { set, equal, starts, chance, asked }
}

/** @param every of all records is a sample; 0: none is wanted */
function recordsOf(
  { source, plan, read }: PlacedTable,
  { content }: TableSet,
  wanted: Int32Array,
  every: number,
): RecordsOfTable {
  const stretches = every > 0 ? null : stretchesOf(read, wanted)
  return {
    source,
    records: {
      ...{ part: source.part ?? 0, place: source.place ?? null },
      ...{ plan, content, wanted, every, stretches },
    },
  }
}

function verifiedBy(
  { set, equal, starts, chance, asked }: Equal,
  results: readonly PartResult[],
  read: ReadRecords,
): Verified {
  const { tables, content } = set
  const wanted = asked.map(({ records }) => records.wanted)
  let sampled: readonly PartResult[] | null = chance.known === null ? results : null

  /** A sample is read once it is asked for. */
  async function sample(): Promise<readonly PartResult[]> {
    sampled ??= await read(tables.map((table) => recordsOf(table, set, new Int32Array(0), chance.every)))
    return sampled
  }

  return {
    contents: equalContents(equal, starts, wanted, results, content),
    isIdentifying: chance.known ?? isIdentifyingBy(results, set, content, chance.total),
    async identifies(columns) {
      const own = content.filter((name) => columns.includes(name))
      if (own.length === 0) return false
      return chanceBy(set, own).known ?? isIdentifyingBy(await sample(), set, own, chance.total)
    },
    errors: results.flatMap(({ trouble }, table) =>
      trouble === null ? [] : [{ path: tables[table]?.path as string, message: trouble }],
    ),
  }
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
