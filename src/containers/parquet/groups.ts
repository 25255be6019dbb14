import type { FileMetaData, SchemaTree } from 'hyparquet'
import { Failure } from '../../failure.js'
import { display } from '../../text/display.js'
import { CELLS_OF_BATCH, createBatch } from '../batch.js'
import type { RecordBatch, RecordPlace, TakeRecords } from '../records.js'
import { type Arena, createArena } from './arena.js'
import type { ParquetFile } from './file.js'
import { type CellsOfColumn, openFlat } from './flat.js'
import { guarded } from './guarded.js'
import { openNested } from './nested.js'

/** Rows that are put together at a time are as many as a batch has cells for, or fewer by bytes as the file tells them. */
const BYTES_OF_SLICE = 1024 * 1024
/** Whoever begins in the middle mostly wants one record. */
const FIRST_ROWS_FROM_PLACE = 256

/** Reads a file group by group of its rows. */
export async function readGroups(
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
