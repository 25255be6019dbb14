import { addAll } from '../columns/lists.js'
import { lackingContents, MOST_ABSENT_NAMED, NOT_HERE } from '../content/lacking.js'
import { placesOfNow } from '../content/places.js'
import { splitNamed } from '../layout/names/split-name.js'
import type { RowComparison, Severity, TableFinding, World } from '../model.js'
import { RULES } from '../model.js'
import { display } from '../text/display.js'
import { countOf } from '../text/quantity.js'
import { compareSets } from './compare-sets.js'
import { openTableMemory, type RememberingWorld } from './read/remembered.js'
import { noRecords, type RowInput } from './row-input.js'
import { withoutAssumedHeaders } from './tables/assumed-headers.js'
import { tableReading } from './tables/column-roles.js'
import { findTables } from './tables/found-tables.js'
import { isComparable, type PlacedTable } from './tables/placed-table.js'
import { readAgain } from './tables/read-again.js'
import { withinLimit } from './tables/read-limit.js'
import { readTables } from './tables/read-tables.js'
import { settleColumns } from './tables/settle-columns.js'
import {
  columnsByPath,
  equalNames,
  type NamedTables,
  type TableFile,
  tableFiles,
  tableNumbers,
} from './tables/table-files.js'
import { unknownColumns, withoutContent } from './tables/unknown-columns.js'
import { unlikeNames } from './tables/unlike-names.js'

const GRAVITY: Readonly<Record<Severity, number>> = { error: 0, warning: 1, notice: 2 }

/**
 * Compares the records of tables.
 * @throws {Failure} if git, which is to be asked for contents, can't be run
 */
export async function compareAllRows(input: RowInput, from: World): Promise<RowComparison> {
  const memory = openTableMemory(input.cache, from.now)
  const comparison = await compareTables(input, { ...from, memory })
  await memory?.prints.save()
  addAll(comparison.notes, memory?.prints.notes ?? [])
  return comparison
}

async function compareTables(input: RowInput, world: RememberingWorld): Promise<RowComparison> {
  const { files, layout, groups, options } = input
  const result = noRecords()
  if (options.compare !== 'auto' && !options.compare.includes('rows')) return result
  const from = { samples: files, others: input.others }
  const givenAt = columnsByPath(options)
  const repository = await world.git.open(world.root).catch(() => null)
  const lacking = await lackingContents(files, tableNumbers(files), repository, world.root)
  const all = tableFiles(from, layout, givenAt, lacking)
  addAll(result.leftOut, all.leftOut)
  if (all.tables.length === 0 && all.lines.length === 0) {
    tellAbsent(all.absent, [], result)
    return result
  }
  const named = withinLimit(all, options.readLimit, result, world)
  if (named === null) return result
  const places = await placesOfNow(options.source, repository, world)
  if (input.written !== undefined) places.written = input.written
  world.progress.phase('reading tables')
  const samples = [...named.tables, ...named.lines.flatMap((set) => set.files)]
  const equal = equalNames(new Set(samples.map(({ path }) => path)), groups)
  const { tables, lines } = named
  const equalName = (path: string): string | null => equal.get(path) ?? null
  const found = await findTables(from, tables, lines, equalName, givenAt, places, world)
  try {
    result.bytesRead += found.bytesRead
    tellAbsent(all.absent, found.absent, result)
    const read = await settled(nameEqual(found.tables, equal), found.at, result, world)
    tellReadings(read.filter(isComparable), result)
    for (const warning of unknownColumns(options.columns, read)) world.warn(warning)
    addAll(result.leftOut, withoutContent(read))
    addAll(result.notes, unlikeNames(read))
    await compareSets(read, input, repository, result, world)
  } finally {
    found.close()
  }
  result.findings.sort(compareFindings)
  return result
}

/** Counts what this machine lacks, and names the first. */
function tellAbsent(
  lacking: NamedTables['absent'],
  more: readonly string[],
  result: Pick<RowComparison, 'absent' | 'leftOut' | 'notes'>,
): void {
  result.absent = lacking.count + more.length
  if (result.absent === 0) return
  for (const path of [...lacking.paths, ...more].slice(0, MOST_ABSENT_NAMED)) {
    result.leftOut.push({ path, reason: NOT_HERE })
  }
  result.notes.push(
    `Rows of ${countOf(result.absent, 'table')} were not compared, since the content is not on this machine`,
  )
}

/** So many tables are told of one by one. */
const MOST_READINGS = 1000
const MOST_REMARKS = 10

function tellReadings(tables: readonly PlacedTable[], result: RowComparison): void {
  for (const table of tables.slice(0, MOST_READINGS)) result.read.push(tableReading(table))
  const remarks = tables.flatMap(({ path, read }) => read.notes.map((note) => `${display(path)}: ${note}`))
  addAll(result.notes, remarks.slice(0, MOST_REMARKS))
  if (remarks.length > MOST_REMARKS) {
    result.notes.push(`and ${countOf(remarks.length - MOST_REMARKS, 'more remark')} on how tables were read`)
  }
}

/** What was compared by content is equal as far as groups say so. */
function nameEqual(tables: readonly TableFile[], equal: ReadonlyMap<string, string>): TableFile[] {
  return tables.map((table) =>
    table.columns === undefined ? { ...table, identity: equal.get(table.path) ?? table.identity } : table,
  )
}

async function settled(
  files: readonly TableFile[],
  at: Parameters<typeof readTables>[1],
  result: RowComparison,
  world: RememberingWorld,
): Promise<PlacedTable[]> {
  const read = await readTables(files, at, world)
  result.bytesRead += read.bytesRead
  for (const { path, message } of read.errors) {
    result.leftOut.push({ path, reason: message })
  }
  const named = await withoutAssumedHeaders(read.tables, world)
  result.bytesRead += named.bytesRead
  return settleColumns(
    named.tables,
    (value) => splitNamed(value)?.split ?? null,
    async (wanted) => {
      const again = await readAgain(wanted, world)
      result.bytesRead += again.bytesRead
      return again.read
    },
  )
}

function compareFindings(left: TableFinding, right: TableFinding): number {
  return (
    GRAVITY[left.severity] - GRAVITY[right.severity] ||
    RULES.indexOf(left.rule) - RULES.indexOf(right.rule) ||
    right.contents - left.contents ||
    (left.paths.join('\0') < right.paths.join('\0') ? -1 : 1)
  )
}
