import { closeSync, fstatSync, readSync } from 'node:fs'
import { type LineColumn, openLineTable } from '../containers/lines/table.js'
import type { Table } from '../containers/records.js'
import { openTables, packingOf, textSourceOf } from '../containers/table.js'
import { openText } from '../containers/text.js'
import type { Bytes } from '../content/bytes.js'
import { changed, openForReading } from '../content/read.js'
import { splitNamed } from '../layout/split-name.js'
import type { ColumnToRead, TableToRead } from '../model.js'
import { encodePath } from '../paths/lossless.js'

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
  if (source.columns !== undefined) return withLines(source.columns, [], (table) => use([table]), counted)
  const open = async (bytes: Bytes): Promise<Result> =>
    use(await openTables(source.name, bytes, (word) => splitNamed(word) !== null))
  return withBytes(source, open, counted)
}

/** Opens all files of a table whose columns are files. */
function withLines<Result>(
  columns: readonly ColumnToRead[],
  opened: readonly LineColumn[],
  use: (table: Table) => Promise<Result>,
  counted: (bytes: number) => void,
): Promise<Result> {
  const next = columns[opened.length] as ColumnToRead
  const open = async (bytes: Bytes): Promise<Result> => {
    const source = await textSourceOf(bytes, packingOf(next.name))
    if (columns.length === 1) return use(await openText(source, next.column))
    const all = [...opened, { name: next.column, source }]
    return all.length === columns.length ? use(openLineTable(all)) : withLines(columns, all, use, counted)
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
    return await use({
      size,
      read: (position, into) => {
        const count = readSync(file, into, 0, into.length, position)
        counted(count)
        return count
      },
    })
  } finally {
    closeSync(file)
  }
}

/**
 * The same for one table of a file.
 * @throws {Failure} if it is no longer there
 */
export function withTable<Result>(
  source: TableToRead,
  use: (table: Table) => Promise<Result>,
  counted: (bytes: number) => void,
): Promise<Result> {
  const useOne = (tables: readonly Table[]): Promise<Result> => {
    const table = tables[source.part ?? 0]
    if (table === undefined) throw changed()
    return use(table)
  }
  return withTables(source, useOne, counted)
}
