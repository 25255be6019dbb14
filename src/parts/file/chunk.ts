import type { RowGroup } from 'hyparquet'
import { fill } from '../../disk/read.js'
import { createHash } from '../../libraries/crypto.js'
import type { ChunkPlace, ColumnValues, HashResult } from '../../model.js'
import { COLUMNS, type Column } from './format.js'
import { type Library, unpackPages } from './pages.js'
import { type StoredColumn, storedColumn, valuesOfPage } from './stored-column.js'

export type ColumnName = Column['name']

/** Where each column stands. */
const PLACES = Object.fromEntries(COLUMNS.map(({ name }, place) => [name, place])) as Record<
  ColumnName,
  number
>

const BLOCK = 1024 * 1024

/**
 * Where a column of a group of rows lies.
 * @param end where the content of the file ends
 * @throws if it can't lie there
 */
export function chunkAt({ columns }: RowGroup, name: ColumnName, location: string, end: number): ChunkPlace {
  const about = columns[PLACES[name]]?.meta_data
  if (about === undefined) throw new Error('a column is missing')
  const from = Number(about.dictionary_page_offset ?? about.data_page_offset)
  const length = Number(about.total_compressed_size)
  if (!(from >= 0 && length >= 0 && from + length <= end)) throw new Error('a column is cut off')
  return { location, from, length, codec: about.codec }
}

/**
 * Reads a column of a group of rows.
 * @throws if it is broken
 */
export function readColumn(...asked: Parameters<typeof readValues>): StoredColumn {
  return storedColumn(readValues(...asked))
}

/** The same as values that can be handed to another thread. */
export function readValues(
  file: number,
  library: Library,
  name: ColumnName,
  { from, length, codec }: ChunkPlace,
  rows: number,
): ColumnValues {
  const packed = Buffer.allocUnsafeSlow(length)
  if (fill(file, packed, 0, length, from) < length) throw new Error('it changed while it was read')
  return valuesOfPage(COLUMNS[PLACES[name]] as Column, unpackPages(library, { codec }, packed, rows))
}

/** Hashes so many bytes from the first one on, or all that there are. */
export function hashStart(file: number, bytes: number): HashResult {
  const hash = createHash('sha256')
  const block = Buffer.allocUnsafe(BLOCK)
  let at = 0
  while (at < bytes) {
    const count = fill(file, block, 0, Math.min(BLOCK, bytes - at), at)
    if (count === 0) break
    hash.update(block.subarray(0, count))
    at += count
  }
  return { bytes: at, sha256: hash.digest('hex') }
}
