import { closeSync, fstatSync, readSync } from 'node:fs'
import { openCsv } from '../containers/csv/table.js'
import { openJsonLines } from '../containers/json/lines.js'
import type { Bytes, Table } from '../containers/records.js'
import { encodingOf, type Packing } from '../containers/stream.js'
import { changed, openForReading } from '../content/read.js'
import type { TableToRead } from '../model.js'
import { encodePath } from '../paths/lossless.js'

const NAME = /\.(csv|tsv|jsonl|ndjson)(?:\.(gz|zst))?$/i
/** Tables in formats that are not read, and why. */
const UNREAD = /\.(?:(xlsx|xls)|(arrow|feather)|(parquet)|(?:csv|tsv|jsonl|ndjson)\.(bz2|xz))$/i
const ENOUGH_TO_TELL = 4

/** Whether a file of this name is a table whose records can be compared. */
export function isTable(name: string): boolean {
  return NAME.test(name)
}

/** Why the records of a table of this name are not compared; `null`: it is no such table. */
export function reasonUnread(name: string): string | null {
  const [, sheet, arrow, parquet, packing] = UNREAD.exec(name) ?? []
  if (sheet !== undefined) return 'spreadsheets are not read'
  if (arrow !== undefined) return 'Arrow files are not read'
  if (parquet !== undefined) return 'Parquet files are not read'
  return packing === undefined ? null : `files packed with ${packing} are not read`
}

/**
 * Opens a table, lets it be used, and closes it.
 * @throws {Failure} if it is no such table; a system error if it can't be read
 */
export async function withTable<Result>(
  source: TableToRead,
  use: (table: Table) => Promise<Result>,
): Promise<Result> {
  const file = openForReading(encodePath(source.location))
  try {
    const stat = fstatSync(file)
    if (!stat.isFile() || stat.size !== source.size) throw changed()
    const bytes: Bytes = {
      size: source.size,
      read: (position, into) => readSync(file, into, 0, into.length, position),
    }
    return await use(await openTable(source.name, bytes))
  } finally {
    closeSync(file)
  }
}

async function openTable(name: string, bytes: Bytes): Promise<Table> {
  const [, format = '', packing] = NAME.exec(name.toLowerCase()) ?? []
  const start = new Uint8Array(ENOUGH_TO_TELL)
  const count = packing === undefined ? bytes.read(0, start) : 0
  const source = {
    bytes,
    packing: (packing as Packing | undefined) ?? null,
    encoding: encodingOf(start.subarray(0, count)),
  }
  if (format === 'jsonl' || format === 'ndjson') return openJsonLines(source)
  return openCsv(source, format === 'tsv' ? '\t' : null)
}
