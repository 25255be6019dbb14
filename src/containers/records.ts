/**
 * Records of a table as they come, many at a time: cell `column` of record `record` is the bytes from
 * `starts[record * width + column]` to `ends[…]`. What a record lacks is empty. No object per record or cell, since
 * ten million records pass through.
 */
export interface RecordBatch {
  /** Used again for the next batch: whoever wants to keep something copies it. */
  bytes: Uint8Array
  /** Number of records. */
  count: number
  /** Cells of each record. */
  width: number
  starts: Int32Array
  ends: Int32Array
  /** For each record the line on which it begins, from 1; of no meaning in formats without lines. */
  lines: Int32Array
  /** For each record the line on which it ends. */
  endLines: Int32Array
  /** Where the first record of the batch can be found again. */
  place: RecordPlace
}

/** Where reading can begin again. */
export interface RecordPlace {
  /** Number of the record, from 0, without the header. */
  record: number
  /** Bytes from the start of what is read, once unpacked. */
  offset: number
  /** Line of the file, from 1. */
  line: number
  /** Where several files are the columns of one table: the same as `offset` in each file behind the first. */
  others?: readonly number[]
}

/** A place that is kept, and what stands between it and the next. */
export interface KeptPlace extends RecordPlace {
  /** Whether each record is one line, and there are no other lines between them. */
  areLines: boolean
}

/** Records that are lines and stand behind each other, and which of them are kept. */
export interface LineBlock {
  /** Of the first. */
  place: RecordPlace
  count: number
  /** Bytes of the text before what follows the last. */
  end: number
  /** Numbers of records, rising. */
  kept: Int32Array
}

/** Takes records; `false`: no more are wanted. The batch is used again after it. */
export type TakeRecords = (batch: RecordBatch) => boolean

/** Where a table stands in a document that has to be gone through to find it. */
export interface ArrayPlace {
  /** The name under which it stands; empty: the document is the array. */
  key: string
  /** Whether it is one of several tables. */
  isPart: boolean
  /** Bytes of the text before what stands in it, and before what follows it; what the end of all is, if nobody knows. */
  offset: number
  end: number
  line: number
  /** The first byte of its first item. */
  first: number
}

/** A table that can be read, as often as is wanted. */
export interface Table {
  /** Which part of the file it is, where a file holds several tables by name, such as `train`; `null`: all of it. */
  readonly part: string | null
  /** Where it can be found again without going through the document; `null`: it is all of the file. */
  readonly place: ArrayPlace | null
  /** Names of its columns in order, each once; those found only later are added as they come. */
  readonly columns: string[]
  /** How many columns a usual record has, where some have more cells than that; absent: all. */
  readonly usualColumns?: number
  /** Whether the table itself names its columns; if not, they are called by their position. */
  readonly isNamed: boolean
  /** Whether only the look of its first record says that this names the columns. */
  readonly isHeaderAssumed?: boolean
  /** Whether records have lines of the file. */
  readonly hasLines: boolean
  /** Whether reading can begin at a place without going through what stands before it. */
  readonly canJump: boolean
  /** How it was understood, for people, such as `separated by tabs, no header`; safe to show. */
  readonly understoodAs: string
  /** What a reader should know; safe to show. */
  readonly notes: readonly string[]
  /**
   * Reads records from a place on, or all of them.
   * @param wanted numbers of records, rising; where it is cheaper the others come empty, or not at all
   * @throws {Failure} that names the line or offset, for what is broken
   */
  read(from: RecordPlace | null, take: TakeRecords, wanted?: Int32Array): Promise<void>
  /**
   * Reads records that are lines, and passes over the lines between them; absent: what a record is hangs on what stands
   * around it. The place of a batch has no meaning then.
   * @param take gets those that are kept, one after the other
   * @returns whether blocks are as they were told; else what was taken is to be forgotten
   */
  readLines?(blocks: readonly LineBlock[], take: TakeRecords): Promise<boolean>
}

/** A record may be so long, in bytes; what is longer is no table. */
export const LONGEST_RECORD = 128 * 1024 * 1024
