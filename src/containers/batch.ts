import type { RecordBatch, TakeRecords } from './records.js'

/** Records of a batch: enough for handing over to cost nothing; few enough to find one again from where the batch began. */
export const RECORDS_OF_BATCH = 256

/** Cells of a batch: few enough to stay in the processor's cache. */
export const CELLS_OF_BATCH = 16 * 1024

/** A batch with room for records of `width` cells. */
export function createBatch(width: number, room = cellsFor(width)): RecordBatch {
  const records = Math.max(1, Math.floor(room / Math.max(1, width)))
  return {
    bytes: new Uint8Array(0),
    count: 0,
    width,
    starts: new Int32Array(Math.max(room, width)),
    ends: new Int32Array(Math.max(room, width)),
    lines: new Int32Array(records),
    endLines: new Int32Array(records),
    place: { record: 0, offset: 0, line: 1 },
  }
}

/** Cells of a batch with room for so many records, if these are not too wide. */
export function cellsFor(width: number, records = RECORDS_OF_BATCH): number {
  return Math.max(width, Math.min(CELLS_OF_BATCH, width * records))
}

/** Makes the records of an empty batch wider. */
export function widen(batch: RecordBatch, width: number): void {
  batch.width = width
  if (width <= batch.starts.length) return
  const room = cellsFor(width, batch.lines.length)
  batch.starts = new Int32Array(room)
  batch.ends = new Int32Array(room)
}

/** Whether a batch holds as many records as it can. */
export function isFull({ count, width, lines, starts }: RecordBatch): boolean {
  return count >= lines.length || (count + 1) * width > starts.length
}

/** The name of a column that has none. */
export function positionName(column: number): string {
  return `column ${column + 1}`
}

/** Puts records together whose columns are found out as they come. */
export interface BatchBuilder {
  readonly batch: RecordBatch
  /**
   * Adds a record, whose place is that of the batch if it is its first.
   * @param starts of its cells, by column, up to `used`
   * @returns whether more are wanted
   */
  add(
    starts: Int32Array,
    ends: Int32Array,
    used: number,
    offset: number,
    line: number,
    endLine: number,
  ): boolean
  /**
   * Has records added by another, the first of which begins at a place.
   * @param used cells of each
   * @param write adds as many as it can to the batch
   * @returns whether more are wanted
   */
  fill(used: number, offset: number, line: number, write: (batch: RecordBatch) => void): boolean
  /** Hands over what there is. @returns whether more are wanted */
  flush(): boolean
}

/** @param record the number of the first one */
export function createBatchBuilder(width: number, record: number, take: TakeRecords): BatchBuilder {
  const batch = createBatch(Math.max(1, width))
  let next = record
  /** The most cells of a record since the last batch: one that is very wide must not make all that follow wide. */
  let widest = 1

  function flush(): boolean {
    const isWanted = batch.count === 0 || take(batch)
    next += batch.count
    batch.count = 0
    widen(batch, widest)
    widest = 1
    return isWanted
  }

  /** Makes room for one more record of so many cells. */
  function makeRoom(used: number): boolean {
    let isWanted = true
    if (used > widest) widest = used
    if (used > batch.width || isFull(batch)) {
      isWanted = flush()
      if (used > widest) widest = used
    }
    if (used > batch.width) widen(batch, used)
    return isWanted
  }

  return {
    batch,
    flush,
    fill(used, offset, line, write) {
      const isWanted = makeRoom(used)
      if (batch.count === 0) batch.place = { record: next, offset, line }
      write(batch)
      return isWanted
    },
    add(starts, ends, used, offset, line, endLine) {
      const isWanted = makeRoom(used)
      if (batch.count === 0) batch.place = { record: next, offset, line }
      const { width } = batch
      const first = batch.count * width
      for (let column = 0; column < used; column++) {
        batch.starts[first + column] = starts[column] as number
        batch.ends[first + column] = ends[column] as number
      }
      for (let column = used; column < width; column++) {
        batch.starts[first + column] = 0
        batch.ends[first + column] = 0
      }
      batch.lines[batch.count] = line
      batch.endLines[batch.count] = endLine
      batch.count += 1
      return isWanted
    },
  }
}
