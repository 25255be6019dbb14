import { numbersTo } from '../../columns/numbers.js'
import { filesAt, parentDirectory } from '../../columns/paths.js'
import type { Files } from '../tables/contents.js'
import type { PlacedTable, TableSet } from '../tables/placed-table.js'
import { storedNames } from '../tables/table-files.js'
import type { MaybeTables } from './contents.js'

/** Tables of the base: those whose content some table of now has, and those that have to be read. */
export interface KnownTables {
  known: PlacedTable[]
  /** Those that lay where tables of the set lie now. */
  here: MaybeTables
  elsewhere: MaybeTables
}

/**
 * Takes the tables of the base apart that can have held what a set of tables holds now: those of the dataset, those that
 * lay where the tables lie now, and those that went away, perhaps to where they lie now under another name.
 * @param gone paths of the base at which nothing lies any more
 */
export function knownTables(
  set: TableSet,
  then: MaybeTables,
  from: Files,
  gone: ReadonlySet<string>,
): KnownTables {
  const now = partsByName(set.tables)
  const known: PlacedTable[] = []
  const here: MaybeTables = { tables: [], lines: [] }
  const elsewhere: MaybeTables = { tables: [], lines: [] }
  const pathsNow = new Set(set.tables.map(({ path }) => path))
  const whereOf = (dataset: string, files: readonly { path: string }[]): MaybeTables | null => {
    if (files.some(({ path }) => pathsNow.has(path))) return here
    return dataset === set.dataset || files.some(({ path }) => gone.has(path)) ? elsewhere : null
  }
  for (const file of then.tables) {
    const same = file.stored === null ? undefined : now.get(file.stored)
    const { path, dataset, split } = file
    if (same !== undefined) {
      for (const { table } of same) known.push({ ...table, path, dataset, split: table.partSplit ?? split })
    } else whereOf(dataset, [file])?.tables.push(file)
  }
  for (const lines of then.lines) {
    const stored = storedNames(lines.files, from)
    const same = stored === null ? undefined : now.get(stored)
    const { files, dataset, split } = lines
    if (same !== undefined) {
      for (const { table, nth } of same) {
        const { name, columns } = table.source
        const column = columns?.find((each) => each.name === name)?.column
        const path = files.filter((file) => file.column === column)[nth]?.path ?? table.path
        known.push({ ...table, path, dataset, split })
      }
    } else whereOf(dataset, files)?.lines.push(lines)
  }
  return { known, here, elsewhere }
}

/** Paths of tables of the base at which nothing lies now. */
export function goneFiles({ tables, lines }: MaybeTables, { samples, others }: Files): Set<string> {
  const gone = new Set([...tables, ...lines.flatMap(({ files }) => files)].map(({ path }) => path))
  for (const files of [samples, others]) {
    for (const path of filesAt(files, numbersTo(files.names.length), gone).keys()) gone.delete(path)
  }
  return gone
}

/** A table that stands for all whose content has its name. */
interface Part {
  table: PlacedTable
  /** Which it is of the texts of one split that are columns of the same name, each a table of its own: `de_1`, `de_2`. */
  nth: number
}

/** By what names contents: their tables. Files that are equal have the same parts, and so have directories of texts. */
function partsByName(tables: readonly PlacedTable[]): Map<string, Part[]> {
  const parts = new Map<string, Map<string, Part>>()
  const counts = new Map<string, number>()
  for (const table of tables) {
    const { stored, path, source } = table
    if (stored === null) continue
    const part = `${source.part} ${source.columns?.map(({ column }) => column).join()}`
    const place = JSON.stringify([stored, parentDirectory(path), part])
    const nth = source.columns === undefined ? 0 : (counts.get(place) ?? 0)
    counts.set(place, nth + 1)
    const ofName = parts.get(stored) ?? new Map<string, Part>()
    const key = `${nth} ${part}`
    if (!ofName.has(key)) ofName.set(key, { table, nth })
    parts.set(stored, ofName)
  }
  return new Map([...parts].map(([stored, ofName]) => [stored, [...ofName.values()]]))
}
