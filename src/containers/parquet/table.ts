import type { Compressors, FileMetaData, SchemaTree } from 'hyparquet'
import type { Bytes } from '../../content/bytes.js'
import { Failure } from '../../failure.js'
import { display } from '../../text/display.js'
import { countOf } from '../../text/quantity.js'
import { CELLS_OF_BATCH, createBatch } from '../batch.js'
import type { RecordBatch, RecordPlace, Table, TakeRecords } from '../records.js'
import { type Arena, createArena } from './arena.js'
import type { Library, ParquetFile } from './file.js'
import { type CellsOfColumn, openFlat } from './flat.js'
import { openNested } from './nested.js'

/** More columns are no table. */
const MOST_COLUMNS = 100_000

/** What describes the file stands at its end; more of it than this describes nothing that can be read. */
const LARGEST_FOOTER = 128 * 1024 * 1024

/** Rows that are put together at a time are as many as a batch has cells for, or fewer by bytes as the file tells them. */
const BYTES_OF_SLICE = 1024 * 1024
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
    read: (from, take, wanted) => readGroups(file, from, take, wanted ?? null),
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

async function readGroups(
  file: ParquetFile,
  from: RecordPlace | null,
  take: TakeRecords,
  wanted: Int32Array | null,
): Promise<void> {
  const start = from?.record ?? 0
  const width = file.root.children.length
  const slice: Slice = {
    batch: createBatch(width, Math.max(width, CELLS_OF_BATCH)),
    arena: createArena(),
    take,
  }
  let first = 0
  let next = 0
  for (const [number, { num_rows }] of file.metadata.row_groups.entries()) {
    const rows = Number(num_rows)
    const behind = first + rows
    while (wanted !== null && next < wanted.length && (wanted[next] as number) < Math.max(first, start))
      next += 1
    const isWanted = wanted === null || (next < wanted.length && (wanted[next] as number) < behind)
    if (start < behind && isWanted) {
      const group = { number, first, rows, skipped: Math.max(0, start - first), isPart: from !== null }
      const read = (): Promise<boolean> => readGroup(file, group, slice, wanted)
      if (!(await guarded(read, ` in the group of rows that begins with row ${first + 1}`))) return
    }
    first = behind
  }
}

/** Rows that are put together, and where they go. */
interface Slice {
  batch: RecordBatch
  arena: Arena
  take: TakeRecords
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
async function readGroup(
  file: ParquetFile,
  group: Group,
  { batch, arena, take }: Slice,
  wanted: Int32Array | null,
): Promise<boolean> {
  arena.cutTo(0)
  const columns = file.root.children.map((child) => openColumn(file, child, group, arena))
  const behindDictionaries = arena.end
  const most = rowsOfSlice(file.metadata, group, batch)
  const marks = createMarks(wanted, most)
  let rows = group.isPart ? Math.min(most, FIRST_ROWS_FROM_PLACE) : most
  for (const column of columns) column.skip(group.skipped)
  for (let row = group.skipped; row < group.rows; ) {
    const count = Math.min(rows, group.rows - row)
    const marked = marks(group.first + row, count)
    if (marked === 'none') for (const column of columns) column.skip(count)
    else {
      arena.cutTo(behindDictionaries)
      for (const [first, column] of columns.entries()) {
        const { starts, ends, width: step } = batch
        await column.fill({ starts, ends, first, step }, count, marked)
      }
      batch.bytes = arena.bytes
      batch.count = count
      batch.place = { record: group.first + row, offset: 0, line: group.first + row + 1 }
      for (let each = 0; each < count; each++) {
        batch.lines[each] = group.first + row + each + 1
        batch.endLines[each] = group.first + row + each + 1
      }
      if (!take(batch)) return false
    }
    row += count
    rows = Math.min(most, rows * 2)
  }
  return true
}

/** Says of some rows which are wanted; `null`: all. To be asked in their order. */
function createMarks(
  wanted: Int32Array | null,
  most: number,
): (first: number, count: number) => Uint8Array | 'none' | null {
  if (wanted === null) return () => null
  const marks = new Uint8Array(most)
  let next = 0
  return (first, count) => {
    while (next < wanted.length && (wanted[next] as number) < first) next += 1
    if (next === wanted.length || (wanted[next] as number) >= first + count) return 'none'
    marks.fill(0)
    for (; next < wanted.length && (wanted[next] as number) < first + count; next++) {
      marks[(wanted[next] as number) - first] = 1
    }
    return marks
  }
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

function rowsOfSlice(metadata: FileMetaData, { number, rows }: Group, { lines }: RecordBatch): number {
  const bytes = Number(metadata.row_groups[number]?.total_byte_size) / Math.max(1, rows)
  return Math.max(1, Math.floor(Math.min(lines.length, BYTES_OF_SLICE / Math.max(1, bytes), rows)))
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
