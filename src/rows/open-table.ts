import { closeSync, fstatSync, readSync } from 'node:fs'
import type { Bytes, Table } from '../containers/records.js'
import { formatOf, openTables, reasonNotRead } from '../containers/table.js'
import { changed, openForReading } from '../content/read.js'
import { splitNamed } from '../layout/split-name.js'
import type { TableToRead } from '../model.js'
import { encodePath } from '../paths/lossless.js'

/** Lines of a text are records only together with those of the files beside it, which hold its other columns. */
const LINES = 'one record a line'

/** Whether a file of this name can hold tables whose records are compared. */
export function isTable(name: string): boolean {
  const format = formatOf(name)
  return format !== null && format.name !== LINES
}

/** Why the records of a table of this name are not compared; `null`: it is no such table. */
export function reasonUnread(name: string): string | null {
  return reasonNotRead(name)
}

/**
 * Opens the tables of a file, lets them be used, and closes it.
 * @param counted is told how many bytes were read, as they are
 * @throws {Failure} if it holds no such tables; a system error if it can't be read
 */
export async function withTables<Result>(
  source: TableToRead,
  use: (tables: readonly Table[]) => Promise<Result>,
  counted: (bytes: number) => void,
): Promise<Result> {
  const file = openForReading(encodePath(source.location))
  try {
    const stat = fstatSync(file)
    if (!stat.isFile() || stat.size !== source.size) throw changed()
    const bytes: Bytes = {
      size: source.size,
      read: (position, into) => {
        const count = readSync(file, into, 0, into.length, position)
        counted(count)
        return count
      },
    }
    return await use(await openTables(source.name, bytes, (word) => splitNamed(word) !== null))
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
