import { closeSync, fstatSync, readSync } from 'node:fs'
import { heldBeginning } from '../../containers/held.js'
import { type LineColumn, openLineTable } from '../../containers/lines/table.js'
import type { Table } from '../../containers/records.js'
import { openTables, openTablesAt, packingOf, textSourceOf } from '../../containers/table.js'
import { openText } from '../../containers/text.js'
import type { Bytes } from '../../disk/bytes.js'
import { changed, openForReading } from '../../disk/read.js'
import { splitNamed } from '../../layout/names/split-name.js'
import type { ColumnToRead, PartToRead, TableToRead } from '../../model.js'
import { encodePath } from '../../paths/lossless.js'

/**
 * Opens the tables of a file, lets them be used, and closes it.
 * @param counted is told how many bytes were read, as they are
 * @throws {Failure} if it holds no such tables; a system error if it can't be read
 */
export function withTables<Result>(
  source: TableToRead,
  use: (tables: readonly Table[]) => Promise<Result>,
  counted: (bytes: number) => void,
): Promise<Result> {
  const mayHaveHeader = source.isHeaderless !== true
  if (source.columns !== undefined) {
    return withLines(source.columns, mayHaveHeader, [], (table) => use([table]), counted)
  }
  const open = async (bytes: Bytes): Promise<Result> =>
    use(await openTables(source.name, bytes, (word) => splitNamed(word) !== null, mayHaveHeader))
  return withBytes(source, open, counted)
}

/** Opens all files of a table whose columns are files. */
function withLines<Result>(
  columns: readonly ColumnToRead[],
  mayHaveHeader: boolean,
  opened: readonly LineColumn[],
  use: (table: Table) => Promise<Result>,
  counted: (bytes: number) => void,
): Promise<Result> {
  const next = columns[opened.length] as ColumnToRead
  const open = async (bytes: Bytes): Promise<Result> => {
    const source = await textSourceOf(bytes, packingOf(next.name))
    if (columns.length === 1) return use(await openText(source, next.column, mayHaveHeader))
    const all = [...opened, { name: next.column, source }]
    if (all.length === columns.length) return use(openLineTable(all))
    return withLines(columns, mayHaveHeader, all, use, counted)
  }
  return withBytes(next, open, counted)
}

/**
 * Opens a file, lets its bytes be read, and closes it.
 * @throws {Failure} if it is no longer what it was; a system error if it can't be read
 */
export async function withBytes<Result>(
  { location, size }: Pick<TableToRead, 'location' | 'size'>,
  use: (bytes: Bytes) => Promise<Result>,
  counted: (bytes: number) => void,
): Promise<Result> {
  const file = openForReading(encodePath(location))
  try {
    const stat = fstatSync(file)
    if (!stat.isFile() || stat.size !== size) throw changed()
    const bytes: Bytes = {
      size,
      read: (position, into) => {
        const count = readSync(file, into, 0, into.length, position)
        counted(count)
        return count
      },
    }
    return await use(heldBeginning(bytes))
  } finally {
    closeSync(file)
  }
}

/**
 * Lets some tables of a file be used one after the other. Those whose places in a document are known are found there.
 * @throws {Failure} if one is no longer there; as `withTables`
 */
export function withParts<Part extends Pick<PartToRead, 'part' | 'place'>>(
  source: TableToRead,
  parts: readonly Part[],
  use: (part: Part, table: Table, number: number) => Promise<void>,
  counted: (bytes: number) => void,
): Promise<void> {
  const places = parts.flatMap(({ place }) => place ?? [])
  const areKnown = places.length === parts.length
  const useAll = async (tables: readonly Table[]): Promise<void> => {
    for (const [number, part] of parts.entries()) {
      const table = tables[areKnown ? number : part.part]
      if (table === undefined) throw changed()
      await use(part, table, number)
    }
  }
  if (!areKnown) return withTables(source, useAll, counted)
  const open = async (bytes: Bytes): Promise<void> => useAll(await openTablesAt(source.name, bytes, places))
  return withBytes(source, open, counted)
}
