import { planOfCommon } from '../../kinds/row/plan.js'
import type { DataFiles, Layout, Options, OtherFiles, Repository } from '../../model.js'
import type { Verified } from '../meaning/verified.js'
import type { RememberingWorld } from '../read/remembered.js'
import type { Files } from '../tables/contents.js'
import type { FoundTables } from '../tables/found-tables.js'
import type { PlacedTable, TableSet } from '../tables/placed-table.js'
import { readAgain } from '../tables/read-again.js'
import { type ReadTables, readTables } from '../tables/read-tables.js'
import type { LooseTable } from '../tables/settle-columns.js'
import { columnsByPath, storedNames, type TableFile, tableFiles } from '../tables/table-files.js'
import { ALL_HELD, type Before, heldBefore } from './before.js'
import { type OlderColumns, olderColumns } from './columns.js'
import { findBaseTables, type MaybeTables } from './contents.js'
import { dividedTables } from './divided-tables.js'
import { goneFiles, knownTables } from './known-tables.js'
import { createSeenColumns } from './may-hold.js'

/** What the base holds. */
export interface BaseFiles {
  commit: string
  files: DataFiles
  others(): OtherFiles
  layout: Layout
  /** Whether all records that are there now were there then; absent: not known. */
  heldAll?: boolean
  /** Where contents of the base were put to be read, as in `ContentPlaces`, in place of asking git; absent: nowhere. */
  written?: (path: string) => string | undefined
}

/** Asks the base about contents that tables share now. */
export interface BaseTables {
  of(set: TableSet, verified: Verified): Promise<Before>
  notes: readonly string[]
  bytesRead(): number
}

/**
 * Opens the tables of the base, which are read only if tables of now have a finding, and only those that have changed.
 * @param now the files of now
 * @param tables all tables of now, as they were read
 * @param canonicalSplit the name of the split that a value of a column means
 */
export function openBaseTables(
  { files, others, layout, heldAll, written }: BaseFiles,
  now: Files,
  tables: readonly PlacedTable[],
  options: Pick<Options, 'columns' | 'readLimit' | 'splits'>,
  repository: Repository | null,
  world: RememberingWorld,
  canonicalSplit: (value: string) => string,
): BaseTables {
  const notes: string[] = []
  let bytesRead = 0
  const seen = createSeenColumns()
  tables.forEach(seen.add)
  const givenAt = columnsByPath(options)
  let listed: (MaybeTables & { from: Files; gone: ReadonlySet<string> }) | null = null

  function list() {
    if (listed === null) {
      const from = { samples: files, others: others() }
      const then = tableFiles(from, layout, givenAt)
      listed = { ...then, from, gone: goneFiles(then, now) }
    }
    return listed
  }

  async function of(set: TableSet, verified: Verified): Promise<Before> {
    if (heldAll === true) return ALL_HELD
    const { from, gone, ...then } = list()
    const { known, here, elsewhere: away } = knownTables(set, then, from, gone)
    const open: FoundTables[] = []
    /** What the base has of some tables, whose contents can be read until the end. */
    async function readOf(wanted: MaybeTables): Promise<LooseTable[]> {
      if (wanted.tables.length === 0 && wanted.lines.length === 0) return []
      const { readLimit } = options
      const contents = { repository, written, readLimit }
      const found = await findBaseTables(from, wanted, givenAt, contents, world, notes)
      open.push(found)
      const { tables } = await readFound(set, found)
      tables.forEach(seen.add)
      return tables
    }
    try {
      const read = await readOf(here)
      const older = olderColumns(set, read)
      const common = older?.common ?? set.content
      const others = await readOf({
        tables: away.tables.filter(({ stored }) => seen.mayHold(stored, set, common)),
        lines: away.lines.filter(({ files }) => seen.mayHold(storedNames(files, from), set, common)),
      })
      const elsewhere = await dividedTables(
        others.map((table) => placed(table, set)),
        set,
        again,
      )
      return await compared(set, verified, known, read, elsewhere, older)
    } finally {
      for (const found of open) found.close()
    }
  }

  async function compared(
    set: TableSet,
    verified: Verified,
    known: readonly PlacedTable[],
    read: readonly LooseTable[],
    elsewhere: readonly PlacedTable[],
    older: OlderColumns | null,
  ): Promise<Before> {
    const { contents } = verified
    if (older === null) {
      const before = read.map((table) => placed(table, set))
      return heldBefore(set, contents, [...known, ...before, ...elsewhere], canonicalSplit)
    }
    // What is left of the columns must be enough to tell records apart, or a chance of before would excuse a leak of now.
    const isEnough = await verified.identifies(older.common)
    const comparable = contents.filter(
      ({ telling }) => isEnough || (telling !== null && older.common.includes(telling)),
    )
    const all = await again([
      ...set.tables.map((table) => ({ table, plan: planOfCommon(table.plan, older.common) })),
      ...[...known, ...elsewhere].map((table) => ({ table, plan: planOfCommon(table.plan, older.common) })),
      ...read.map((table) => {
        const plan = older.plans.get(table) ?? planOfCommon(placed(table, set).plan, older.common)
        return { table: placed(table, set, older.names.get(table)), plan }
      }),
    ])
    const tables = all.slice(0, set.tables.length)
    return heldBefore({ ...set, tables }, comparable, all.slice(tables.length), canonicalSplit)
  }

  async function readFound(set: TableSet, found: FoundTables): Promise<ReadTables> {
    const planned = ({ path }: TableFile): PlacedTable =>
      set.tables.find((table) => table.path === path) ?? (set.tables[0] as PlacedTable)
    const read = await readTables(found.tables, found.at, world, (file) => {
      const { plan, source } = planned(file)
      return { plan, isHeaderless: source.isHeaderless === true }
    })
    bytesRead += read.bytesRead + found.bytesRead
    return read
  }

  /** Reads tables by other plans; what can't be read any more holds nothing. */
  async function again(
    wanted: readonly { table: PlacedTable; plan: PlacedTable['plan'] }[],
  ): Promise<PlacedTable[]> {
    const found = await readAgain(wanted, world)
    bytesRead += found.bytesRead
    return wanted.map(({ table, plan }, at) => {
      const nothing = { ...table.read, records: 0, keys: new Uint32Array(0) }
      return { ...table, plan, read: found.read[at] ?? nothing }
    })
  }

  return { of, notes, bytesRead: () => bytesRead }
}

/** A table of the base, whose columns mean what they mean now. */
function placed(table: LooseTable, set: TableSet, older?: ReadonlyMap<string, string>): PlacedTable {
  const { choice, plan } =
    set.tables.find(({ path }) => path === table.path) ?? (set.tables[0] as PlacedTable)
  if (older === undefined) return { ...table, choice, plan }
  const { label, split } = choice
  const labelColumn = label === null ? undefined : older.get(label.column)
  const splitColumn = split === null ? undefined : older.get(split.column)
  return {
    ...table,
    plan,
    choice: {
      ...choice,
      label: label === null || labelColumn === undefined ? null : { ...label, column: labelColumn },
      split: split === null || splitColumn === undefined ? null : { ...split, column: splitColumn },
    },
  }
}
