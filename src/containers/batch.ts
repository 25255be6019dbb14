import type { RecordBatch, TakeRecords } from './records.js'

/** Cells of a batch: enough for handing over to cost nothing, few enough to stay in the processor's cache. */
export const CELLS_OF_BATCH = 16 * 1024

/** A batch with room for records of `width` cells. */
export function createBatch(width: number, room = CELLS_OF_BATCH): RecordBatch {
  return {
    bytes: new Uint8Array(0),
    count: 0,
    width,
    starts: new Int32Array(Math.max(room, width)),
    ends: new Int32Array(Math.max(room, width)),
    lines: new Int32Array(room),
    endLines: new Int32Array(room),
    place: { record: 0, offset: 0, line: 1 },
  }
}

/** Makes the records of an empty batch wider. */
export function widen(batch: RecordBatch, width: number): void {
  batch.width = width
  if (width <= batch.starts.length) return
  batch.starts = new Int32Array(width)
  batch.ends = new Int32Array(width)
}

/** Puts records together whose columns are found out as they come. */
export interface BatchBuilder {
  readonly batch: RecordBatch
  /** Says where a cell of the record at hand stands. */
  put(column: number, from: number, to: number): void
  /**
   * Ends the record at hand, whose place is that of the batch if it is its first.
   * @returns whether more are wanted
   */
  end(offset: number, line: number, endLine: number): boolean
  /** Hands over what there is. @returns whether more are wanted */
  flush(): boolean
}

/** @param record the number of the first one */
export function createBatchBuilder(width: number, record: number, take: TakeRecords): BatchBuilder {
  const batch = createBatch(Math.max(1, width))
  /** Cells of the record at hand, since it may turn out wider than the batch. */
  let starts = new Int32Array(batch.width)
  let ends = new Int32Array(batch.width)
  let used = 0
  let next = record

  function flush(): boolean {
    const isWanted = batch.count === 0 || take(batch)
    next += batch.count
    batch.count = 0
    return isWanted
  }

  return {
    batch,
    flush,
    put(column, from, to) {
      if (column >= starts.length) {
        starts = wider(starts, column + 1)
        ends = wider(ends, column + 1)
      }
      starts[column] = from
      ends[column] = to
      if (column >= used) used = column + 1
    },
    end(offset, line, endLine) {
      let isWanted = true
      if (used > batch.width || (batch.count + 1) * batch.width > batch.starts.length) isWanted = flush()
      if (used > batch.width) widen(batch, used)
      if (batch.count === 0) batch.place = { record: next, offset, line }
      const first = batch.count * batch.width
      for (let column = 0; column < batch.width; column++) {
        batch.starts[first + column] = column < used ? (starts[column] as number) : 0
        batch.ends[first + column] = column < used ? (ends[column] as number) : 0
      }
      starts.fill(0, 0, used)
      ends.fill(0, 0, used)
      used = 0
      batch.lines[batch.count] = line
      batch.endLines[batch.count] = endLine
      batch.count += 1
      return isWanted
    },
  }
}

function wider(cells: Int32Array, least: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(Math.max(least, cells.length * 2))
  larger.set(cells)
  return larger
}
