import { closeSync, fstatSync, readSync } from 'node:fs'
import type { Table } from '../containers/records.js'
import { formatOf, openTables, reasonNotRead } from '../containers/table.js'
import type { Bytes } from '../content/bytes.js'
import { changed, openForReading } from '../content/read.js'
import { splitNamed } from '../layout/split-name.js'
import type { TableToRead } from '../model.js'
import { encodePath } from '../paths/lossless.js'

/** Lines of a text are records only together with those of the files beside it, which hold its other columns. */
const LINES = 'one record a line'

const PACKED: ReadonlySet<string> = new Set([
  '.gz',
  '.zst',
  '.bz2',
  '.xz',
  '.lzma',
  '.br',
  '.lz4',
  '.zip',
  '.7z',
])
const MOST_ENDINGS = 10_000

/** Whether the records of a file of this name can be compared: they can, they can't for a reason, or it is no table. */
export type Readability = { isRead: boolean; reason: string | null }

const NO_TABLE: Readability = { isRead: false, reason: null }

/**
 * Says which files are tables, by their names. Most of a million files share a few endings, which are asked about once;
 * what is packed is told by the ending before.
 */
export function createReadability(): (name: string) => Readability {
  const known = new Map<string, Readability>()
  return (name) => {
    const end = name.lastIndexOf('.')
    if (end < 0) return NO_TABLE
    const before = name.lastIndexOf('.', end - 1)
    const last = name.slice(end)
    const ending = before >= 0 && PACKED.has(last.toLowerCase()) ? name.slice(before) : last
    let found = known.get(ending)
    if (found === undefined) {
      found = readabilityOf(`x${ending}`)
      if (known.size < MOST_ENDINGS) known.set(ending, found)
    }
    return found
  }
}

function readabilityOf(name: string): Readability {
  const reason = reasonNotRead(name)
  if (reason !== null) return { isRead: false, reason }
  const format = formatOf(name)
  return format === null || format.name === LINES ? NO_TABLE : { isRead: true, reason: null }
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
