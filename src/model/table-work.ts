import type { ArrayPlace, KeptPlace, RecordPlace } from '../containers/records.js'
import type { TextLook } from '../containers/text.js'
import type { GivenColumns } from '../kinds/row/given-columns.js'
import type { SeenTable } from '../kinds/row/joint-columns.js'
import type { Plan } from '../kinds/row/plan.js'
import type { SampledRecords } from '../kinds/row/record-sample.js'
import type { KeysWithout } from '../kinds/row/without-column.js'

/** A file whose records are to be read. */
export interface TableToRead {
  /** Absolute path of what holds its bytes; lossless text. */
  location: string
  /** Name of the file, which tells its format. */
  name: string
  /** Bytes. */
  size: number
  /** What names the bytes beyond doubt, such as `git:9e46…`; `null`: nothing. */
  content: string | null
  /** Which of several tables of the file it is, from 0; `null`: all of them. */
  part: number | null
  /** Where that one stands in its document, once that is known; `null`: it is all of the file. */
  place?: ArrayPlace | null
  /** Whether its first record is one, though it looks like the names of columns. */
  isHeaderless?: boolean
  /**
   * Of a text with one record a line: the files whose lines are its columns, itself among them; absent: the file is a
   * table by itself.
   */
  columns?: readonly ColumnToRead[]
}

/** A text of which each line is a value of one column. */
export interface ColumnToRead {
  column: string
  /** As in `TableToRead`. */
  location: string
  name: string
  size: number
  content: string | null
}

/** A text of which is to be found out what its lines are. */
export interface LinesTask {
  source: TableToRead
  /** Whether it is asked how many there are. */
  isCounted: boolean
}

export interface LineShape {
  bytesRead: number
  /** `none`: it is no text. */
  look: TextLook | 'none'
  /** How many there are, if that was asked and each is a record. */
  lines: number
}

export interface KeysTask {
  source: TableToRead
  /** Which of its tables are to be read, and what their columns are; `null`: all, by `plan`. */
  parts: readonly PartToRead[] | null
  /** What the columns are; `null`: to be found out. */
  plan: Plan | null
  given: GivenColumns
}

/** One table of a file, and what its columns are. */
export interface PartToRead {
  part: number
  plan: Plan
  /** Where it was found in its document; `null`: it is all of the file, or nobody knows. */
  place: ArrayPlace | null
}

/** What was read of a table. */
export interface ReadTable extends SeenTable {
  columns: string[]
  /** How many of them a usual record has; what others have beyond is content under its position. */
  usualColumns: number
  /** Whether only the look of its first record says that this names the columns. */
  isHeaderAssumed: boolean
  hasLines: boolean
  /** How it was understood, for people; safe to show. */
  understoodAs: string
  notes: string[]
  /** Of each record the four words of its key. */
  keys: Uint32Array
  /** Where some of its records can be found again, in order. */
  places: KeptPlace[]
  /** Some of its records, which stand for all; columns as in `columns`. */
  sample: SampledRecords
  /** Keys over all content columns but one that may name the records. */
  without: KeysWithout[]
}

export interface KeysResult {
  bytesRead: number
  /** Why it can't be read; `null`: it was. */
  trouble: string | null
  tables: {
    /** Its number among the tables of the file. */
    part: number
    /** Where it stands in its document; `null`: it is all of the file. */
    place: ArrayPlace | null
    /** The name of the part, where a file holds several, such as `train`; `null`: it has none. */
    name: string | null
    table: ReadTable
    /** The plan by which it was read. */
    plan: Plan
  }[]
}

/** Records of the tables of a file to be read again: all in one go, since a document is gone through to find them. */
export interface RecordsTask {
  source: TableToRead
  parts: readonly PartOfRecords[]
}

/** Records of one table. */
export interface PartOfRecords extends PartToRead {
  /** Names of the columns that are compared, sorted. */
  content: readonly string[]
  /** Numbers of records, from 0, rising. */
  wanted: Int32Array
  /** Every so many records are a sample of all; 0: no sample. */
  every: number
  /** Where the wanted records stand, in order; `null`: all of the table is to be read. */
  stretches: readonly Stretch[] | null
}

/** A part of a table in which some of its records stand. */
export interface Stretch {
  place: RecordPlace
  /** How many of the wanted records stand before its end. */
  until: number
  /** Where each of its records is one line: how many these are, and the byte of the text behind them; `null`: nobody knows. */
  lines: { count: number; end: number } | null
}

export interface RecordsResult {
  bytesRead: number
  /** In the order of those that were asked for. */
  parts: PartResult[]
}

/** Records of one table as they were read again. */
export interface PartResult {
  /** Why they can't be read; `null`: they were. */
  trouble: string | null
  /** SHA-256 of the content of each wanted record. */
  digests: Uint8Array
  /** Which of the content columns holds a text of it that is long enough to be no chance, from 1; 0: none. */
  telling: Uint16Array
  lines: Int32Array
  endLines: Int32Array
  /** By content column: a number for each value of the sample. */
  samples: Float64Array[]
}
