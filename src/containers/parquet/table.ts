import type { Compressors, FileMetaData, SchemaTree } from 'hyparquet'
import type { Bytes } from '../../content/bytes.js'
import { Failure } from '../../failure.js'
import { display } from '../../text/display.js'
import { countOf } from '../../text/quantity.js'
import { CELLS_OF_BATCH, createBatch } from '../batch.js'
import type { RecordPlace, Table, TakeRecords } from '../records.js'
import { type Arena, createArena } from './arena.js'
import type { Library, ParquetFile } from './file.js'
import { type CellsOfColumn, openFlat } from './flat.js'
import { openNested } from './nested.js'

/** More columns are no table. */
const MOST_COLUMNS = 100_000

/** What describes the file stands at its end; more of it than this describes nothing that can be read. */
const LARGEST_FOOTER = 128 * 1024 * 1024

/** Rows that are put together at a time: by cells, and by bytes as the file tells them. */
const CELLS_OF_SLICE = 1024 * 1024
const BYTES_OF_SLICE = 32 * 1024 * 1024
const MOST_ROWS_OF_SLICE = 64 * 1024
/** Whoever begins in the middle mostly wants one record. */
const FIRST_ROWS_FROM_PLACE = 256

const MAGIC = 'PAR1'
const TAIL_BYTES = 8

/** Opens a Parquet file. @throws {Failure} if it is none, or what describes it is broken */
export async function openParquet(bytes: Bytes): Promise<Table> {
  const tables = await import(/* webpackIgnore: true */ '../../libraries/tables.js')
  const library = { parquet: tables.parquet, compressors: sparing(tables.compressors) }
  const metadata = await guarded(() => readMetadata(library, bytes))
  const root = await guarded(() => library.parquet.parquetSchema(metadata))
  const file = { library, bytes, metadata, root }
  const columns = root.children.map(({ element }) => element.name)
  if (columns.length === 0) throw new Failure('has no columns')
  if (columns.length > MOST_COLUMNS) throw new Failure(`has more than ${MOST_COLUMNS} columns`)
  const twice = columns.find((name, at) => columns.indexOf(name) < at)
  if (twice !== undefined) throw new Failure(`has two columns called "${display(twice)}"`)
  return {
    part: null,
    place: null,
    columns,
    isNamed: true,
    hasLines: false,
    canJump: false,
    understoodAs: `Parquet, ${countOf(metadata.row_groups.length, 'group')} of rows`,
    notes: [],
    read: (from, take) => readGroups(file, from, take),
  }
}

/** Pages of no bytes are not unpacked, since LZ4 writes them in a way that the library takes for broken. */
function sparing(compressors: Compressors): Compressors {
  return Object.fromEntries(
    Object.entries(compressors).map(([codec, unpack]) => [
      codec,
      (packed: Uint8Array, size: number) => (size === 0 ? new Uint8Array(0) : unpack(packed, size)),
    ]),
  )
}

function readMetadata({ parquet }: Library, bytes: Bytes): FileMetaData {
  const tail = Buffer.alloc(TAIL_BYTES)
  if (bytes.size < TAIL_BYTES || bytes.read(bytes.size - TAIL_BYTES, tail) < TAIL_BYTES) {
    throw new Failure('is too short to be Parquet')
  }
  const magic = tail.toString('latin1', 4)
  if (magic === 'PARE') throw new Failure('is encrypted')
  if (magic !== MAGIC) throw new Failure(`is no Parquet, or cut off: it does not end with ${MAGIC}`)
  const length = tail.readUInt32LE(0)
  if (length > bytes.size - TAIL_BYTES || length > LARGEST_FOOTER) {
    throw new Failure(`is broken: its description is said to have ${length} bytes`)
  }
  const footer = new Uint8Array(length + TAIL_BYTES)
  bytes.read(bytes.size - footer.length, footer)
  return parquet.parquetMetadata(footer.buffer, { geoparquet: false })
}

async function readGroups(file: ParquetFile, from: RecordPlace | null, take: TakeRecords): Promise<void> {
  const start = from?.record ?? 0
  const arena = createArena()
  let first = 0
  for (const [number, { num_rows }] of file.metadata.row_groups.entries()) {
    const rows = Number(num_rows)
    if (start < first + rows) {
      const group = { number, first, rows, skipped: Math.max(0, start - first), isPart: from !== null }
      const read = (): Promise<boolean> => readGroup(file, group, arena, take)
      if (!(await guarded(read, ` in the group of rows that begins with row ${first + 1}`))) return
    }
    first += rows
  }
}

interface Group {
  number: number
  /** The number of its first row, from 0. */
  first: number
  rows: number
  /** Rows of it that are not wanted. */
  skipped: number
  /** Whether someone looks for some rows only. */
  isPart: boolean
}

/** @returns whether more is wanted */
async function readGroup(file: ParquetFile, group: Group, arena: Arena, take: TakeRecords): Promise<boolean> {
  arena.cutTo(0)
  const columns = file.root.children.map((child) => openColumn(file, child, group, arena))
  const behindDictionaries = arena.end
  const most = rowsOfSlice(file.metadata, group, columns.length)
  let rows = group.isPart ? Math.min(most, FIRST_ROWS_FROM_PLACE) : most
  const cells = columns.map(() => ({ starts: new Int32Array(most), ends: new Int32Array(most) }))
  for (let row = 0; row < group.rows; ) {
    // What is passed over is read all the same, since pages don't begin at the same row in each column.
    const isSkipped = row < group.skipped
    const count = Math.min(isSkipped ? Math.min(most, group.skipped - row) : rows, group.rows - row)
    arena.cutTo(behindDictionaries)
    for (const [at, column] of columns.entries()) {
      const { starts, ends } = cells[at] as (typeof cells)[number]
      await column.fill(starts, ends, count)
    }
    if (!isSkipped && !handOver(cells, count, group.first + row, arena, take)) return false
    row += count
    if (!isSkipped) rows = Math.min(most, rows * 2)
  }
  return true
}

function openColumn(
  file: ParquetFile,
  child: SchemaTree,
  { number, first }: Group,
  arena: Arena,
): CellsOfColumn {
  const { library, metadata, root } = file
  if (!library.parquet.isFlatColumn([root, child])) {
    return openNested(file, number, child, first, arena)
  }
  const chunk = metadata.row_groups[number]?.columns.find(
    ({ meta_data }) => meta_data?.path_in_schema[0] === child.element.name,
  )
  if (chunk === undefined) throw new Failure(`the column "${display(child.element.name)}" is missing`)
  return openFlat(file, chunk, arena)
}

function rowsOfSlice(metadata: FileMetaData, { number, rows }: Group, columns: number): number {
  const bytes = Number(metadata.row_groups[number]?.total_byte_size) / Math.max(1, rows)
  const most = Math.min(
    CELLS_OF_SLICE / columns,
    BYTES_OF_SLICE / Math.max(1, bytes),
    MOST_ROWS_OF_SLICE,
    rows,
  )
  return Math.max(1, Math.floor(most))
}

/** Hands rows over that lie by column. @returns whether more is wanted */
function handOver(
  columns: readonly { starts: Int32Array; ends: Int32Array }[],
  count: number,
  first: number,
  arena: Arena,
  take: TakeRecords,
): boolean {
  const width = columns.length
  const batch = createBatch(width, CELLS_OF_BATCH)
  batch.bytes = arena.bytes
  const most = Math.max(1, Math.floor(CELLS_OF_BATCH / width))
  for (let from = 0; from < count; from += most) {
    batch.count = Math.min(most, count - from)
    batch.place = { record: first + from, offset: 0, line: first + from + 1 }
    for (let column = 0; column < width; column++) {
      const { starts, ends } = columns[column] as (typeof columns)[number]
      for (let row = 0, at = column; row < batch.count; row++, at += width) {
        batch.starts[at] = starts[from + row] as number
        batch.ends[at] = ends[from + row] as number
      }
    }
    for (let row = 0; row < batch.count; row++) {
      batch.lines[row] = first + from + row + 1
      batch.endLines[row] = first + from + row + 1
    }
    if (!take(batch)) return false
  }
  return true
}

/** What goes wrong in the library is a fault of the file. */
async function guarded<Result>(read: () => Result | Promise<Result>, where = ''): Promise<Result> {
  try {
    return await read()
  } catch (error) {
    if (isOfSystem(error)) throw error
    const { message } = error as Error
    throw new Failure(
      error instanceof Failure && where === '' ? message : `is broken${where}: ${display(message)}`,
    )
  }
}

/** A system error, such as one of reading, says more as it is. */
function isOfSystem(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error
}
