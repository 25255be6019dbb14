import { mixed } from './cell.js'

/** Some records of a table that stand for all: all of them where they are few. */
export interface SampledRecords {
  /** Those are taken whose number, mixed, is not above it; so two samples can be made alike. */
  limit: number
  /** Numbers of the records, rising. */
  records: Int32Array
  /** By column 32 bits for each of them: equal for equal cells, and 0 for one that is empty. */
  columns: Int32Array[]
}

/** Takes a sample of records as they come. */
export interface RecordSample {
  /**
   * @param hashes of the cells of a batch, one record after the other
   * @param first the number of its first record
   */
  add(hashes: Int32Array, count: number, width: number, first: number): void
  /** @param width how many columns there are in all */
  taken(width: number): SampledRecords
}

/** Enough to tell whether the values of a column are different in a table of 200,000 records. */
const MOST_RECORDS = 2048
/** Wide tables are sampled by fewer records. */
const MOST_CELLS = 64 * 1024
/** All records. */
const NO_LIMIT = 0xffffffff

/** By chance alone, since what comes every second or every tenth record must not be taken for all. */
export function isSampled(record: number, limit: number): boolean {
  return mixed(record) >>> 0 <= limit
}

export function createRecordSample(): RecordSample {
  let limit = NO_LIMIT
  let used = 0
  let most = MOST_RECORDS
  /** Records that there is room for, no more than are needed: there can be a hundred thousand small tables. */
  let room = 0
  let records: Int32Array = new Int32Array(0)
  let columns: Int32Array[] = []

  function makeRoom(count: number, width: number): void {
    if (count > room && room < MOST_RECORDS) {
      room = Math.min(MOST_RECORDS, Math.max(count, room * 2))
      records = longer(records, room)
      columns = columns.map((column) => longer(column, room))
    }
    while (columns.length < width) {
      columns.push(new Int32Array(room))
      most = Math.max(2, Math.min(MOST_RECORDS, Math.floor(MOST_CELLS / columns.length)))
    }
  }

  /** Goes on with half of the records. */
  function halve(): void {
    limit >>>= 1
    let kept = 0
    for (let row = 0; row < used; row++) {
      if (!isSampled(records[row] as number, limit)) continue
      records[kept] = records[row] as number
      for (const column of columns) column[kept] = column[row] as number
      kept += 1
    }
    for (const column of columns) column.fill(0, kept, used)
    used = kept
  }

  return {
    add(hashes, count, width, first) {
      makeRoom(used + count, width)
      for (let record = 0, at = 0; record < count; record++, at += width) {
        if (!isSampled(first + record, limit)) continue
        while (used >= most) halve()
        if (!isSampled(first + record, limit)) continue
        records[used] = first + record
        for (let column = 0; column < width; column++) {
          ;(columns[column] as Int32Array)[used] = hashes[at + column] as number
        }
        used += 1
      }
    },
    taken: (width) => ({
      limit,
      records: records.slice(0, used),
      columns: Array.from({ length: width }, (_, column) =>
        (columns[column] ?? new Int32Array(used)).slice(0, used),
      ),
    }),
  }
}

function longer(row: Int32Array, length: number): Int32Array {
  const grown = new Int32Array(length)
  grown.set(row)
  return grown
}
