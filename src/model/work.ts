import type { RecordPlace } from '../containers/records.js'
import type { TextLook } from '../containers/text.js'
import type { GivenColumns, SeenTable } from '../kinds/row/choose-columns.js'
import type { Plan } from '../kinds/row/plan.js'
import type { ContentIdentity } from '../pointers/identity.js'
import type { PointerKind } from './pointers.js'
import type { ObjectFormat } from './snapshot.js'

/** Where files lie on this machine, in a form that is quick to hand to another thread. */
export interface FileLocations {
  /** Absolute, or relative to the current directory; lossless text. */
  directories: string[]
  /** Number of each file's directory. */
  directoryOf: number[]
  /** The names of the files, separated by `/`: one long text is copied faster than many short ones. */
  names: string
}

/** A file of a task that could not be dealt with. */
export interface TaskError {
  /** Its number in the task. */
  file: number
  message: string
}

/** Files to look at without opening them. */
export interface MeasureTask extends FileLocations {
  /** Whether what tells a file from others is wanted of all of them, not only of those with several names. */
  identifiesAll?: boolean
}

/** What was found on disk at a path. */
export const MEASURED = { file: 0, linked: 1, symlink: 2, special: 3, failed: 4 } as const

export interface MeasureResult {
  /** One of `MEASURED` for each file. */
  states: Uint8Array
  /** Bytes. */
  sizes: Float64Array
  /** When each was last changed, in milliseconds. */
  modified: Float64Array
  /** Of files with several names, or of all: what tells them from others. */
  inodes: Map<number, string>
  errors: TaskError[]
}

/** Files to be read, and what they measured. */
export interface ReadTask {
  files: FileLocations
  /** Bytes of each. */
  sizes: Float64Array
  /** When each was last changed, in milliseconds. */
  modified: Float64Array
  objectFormat: ObjectFormat
}

export interface ReadResult {
  errors: TaskError[]
  bytesRead: number
}

/** Files of one size stand together; `counts` has the number of files of each size. */
export interface NarrowTask extends ReadTask {
  counts: number[]
}

export interface NarrowResult extends ReadResult {
  /** Equal files: git's id of their content (hex), and their numbers in the task. */
  groups: { objectId: string; members: number[] }[]
}

export interface HeadsResult extends ReadResult {
  /** XXH64 of the first block of each file; of no meaning for a file that failed. */
  hashes: BigUint64Array
}

/** Hashes that pointers know contents by, and that can be taken of bytes; see `pointers/identity.ts`. */
export const DIGEST_ALGORITHMS = ['sha256', 'md5', 'md5-lf'] as const
export type DigestAlgorithm = (typeof DIGEST_ALGORITHMS)[number]

export interface NamesTask extends ReadTask {
  /** Which hashes are wanted of each file beside SHA-256: a sum of `DIGEST_FLAGS`; absent: none of any. */
  wanted?: Uint8Array
  /** By file: what git does to its bytes before it stores them, and so before they are named; absent: nothing. */
  conversions?: Uint8Array
}

export interface NamesResult extends ReadResult {
  /**
   * Hashes of each file, one after the other, `DIGEST_BYTES` each; of no meaning for a file that failed or of which
   * the hash was not wanted.
   */
  digests: Record<DigestAlgorithm, Uint8Array>
  /** Git's id of each file's content, hex; empty for a file that failed. */
  objectIds: string[]
  /** Bytes of each content that was named; of no meaning for a file that failed. */
  sizes: Float64Array
}

/** Files or symbolic links that may stand for data elsewhere. */
export interface SniffTask {
  files: FileLocations
  /** Bytes of each file; `null`: these are symbolic links, of which only the targets are read. */
  sizes: Float64Array | null
  /** Whether what is read is to be hashed, so that who compares the files later need not read them all again. */
  hashes: boolean
}

/** In place of a hash: nothing is known. A hash that is this by chance only means that the file is read again. */
export const NO_HASH = 0n

/** A file or link of a task that stands for data elsewhere. */
export interface SniffedPointer {
  /** Its number in the task. */
  file: number
  kind: Exclude<PointerKind, 'dvc'>
  identity: ContentIdentity | null
  /** Bytes of the data; `null` if they are not told. */
  size: number | null
}

export interface SniffResult {
  /** What can't be read is not among them; who reads it for its content will say so. */
  pointers: SniffedPointer[]
  /** How many links among them lead nowhere. */
  dangling: number
  /** XXH64 of each file, if asked for; `NO_HASH` for one that could not be read whole. */
  hashes: BigUint64Array | null
  bytesRead: number
}

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
  /** What its columns are; `null`: to be found out. */
  plan: Plan | null
  given: GivenColumns
}

/** What was read of a table. */
export interface ReadTable extends SeenTable {
  columns: string[]
  hasLines: boolean
  notes: string[]
  /** Of each record the four words of its key. */
  keys: Uint32Array
  /** Where some of its records can be found again, in order. */
  places: RecordPlace[]
}

export interface KeysResult {
  bytesRead: number
  /** Why it can't be read; `null`: it was. */
  trouble: string | null
  tables: {
    /** Its number among the tables of the file. */
    part: number
    /** The name of the part, where a file holds several, such as `train`; `null`: it has none. */
    name: string | null
    table: ReadTable
    /** The plan by which it was read. */
    plan: Plan
  }[]
}

/** Records of one table to be read again. */
export interface RecordsTask {
  source: TableToRead
  plan: Plan
  /** Names of the columns that are compared, sorted. */
  content: readonly string[]
  /** Numbers of records, from 0, rising. */
  wanted: Int32Array
  /** Every so many records are a sample of all; 0: no sample. */
  every: number
}

export interface RecordsResult {
  bytesRead: number
  trouble: string | null
  /** SHA-256 of the content of each wanted record. */
  digests: Uint8Array
  /** Which of the content columns holds a text of it that is long enough to be no chance, from 1; 0: none. */
  telling: Uint16Array
  lines: Int32Array
  endLines: Int32Array
  /** By content column: a number for each value of the sample. */
  samples: number[][]
}

/** Pictures that are to be looked at. */
export interface PrintsTask {
  /** Absolute paths of what holds their bytes; lossless text. */
  locations: string[]
  /** Bytes of each. */
  sizes: number[]
  /** When each was last changed, in milliseconds. */
  modified: number[]
  /** Larger pictures are not decoded whole. */
  mostPixels: number
}

export interface PrintsResult extends ReadResult {
  /** Fingerprints, one after the other; of no meaning for a file of which there is none. */
  prints: Uint8Array
  /** Files that are no picture by what they hold, or one that can't be decoded. */
  undecoded: TaskError[]
}

export interface PixelsResult extends ReadResult {
  /** SHA-256 of size and pixels of each; of no meaning for a file that could not be decoded. */
  digests: Uint8Array
  undecoded: TaskError[]
}

/** Pairs of pictures to be compared by their fingerprints. */
export interface LikenessTask {
  /** Fingerprints of all pictures, shared by all threads. */
  prints: Uint8Array
  first: Int32Array
  second: Int32Array
  /** By pair: a bit for each turn that is tried; to align: the number of the turn. */
  turns: Uint8Array
  /** Whether one is moved and scaled against the other; else they are compared as they are. */
  isAligned: boolean
}

export interface LikenessResult {
  similarity: Float32Array
  turns: Uint8Array
  /** 1: near-identical. */
  isProved: Uint8Array
  /** 1: they may be when one is moved or scaled. */
  canAlign: Uint8Array
}

/** Everything that can be done on several threads: what is given, and what comes back. */
export interface Work {
  /** Looks at files without opening them. */
  measure: { task: MeasureTask; result: MeasureResult }
  /** Finds the equal ones in sets of files of one size. */
  narrow: { task: NarrowTask; result: NarrowResult }
  /** Reads the first block of files. */
  heads: { task: ReadTask; result: HeadsResult }
  /** Reads files whole. */
  names: { task: NamesTask; result: NamesResult }
  /** Looks into small files and links for pointers. */
  sniff: { task: SniffTask; result: SniffResult }
  /** Finds out what the lines of texts are. */
  lines: { task: LinesTask; result: LineShape }
  /** Reads the keys of a table's records. */
  keys: { task: KeysTask; result: KeysResult }
  /** Reads records of a table again. */
  records: { task: RecordsTask; result: RecordsResult }
  /** Makes fingerprints of pictures. */
  prints: { task: PrintsTask; result: PrintsResult }
  /** Decodes pictures whole. */
  pixels: { task: PrintsTask; result: PixelsResult }
  /** Compares pictures by their fingerprints. */
  likeness: { task: LikenessTask; result: LikenessResult }
}
export type WorkKind = keyof Work

/** Told how much of a task is done: more files, more bytes. */
export type Advance = (files: number, bytes: number) => void

/** How each kind of work is done on one thread. Nothing of it depends on other tasks. */
export type Performers = {
  [Kind in WorkKind]: (
    task: Work[Kind]['task'],
    advance: Advance,
  ) => Promise<Work[Kind]['result']> | Work[Kind]['result']
}

/** Tasks by their number, each asked for when a thread is about to take it; an array is one kind of them. */
export interface Tasks<Task> {
  readonly length: number
  at(number: number): Task | undefined
}

/** Work that other threads begin with while the main one still finds out what there is to do. */
export interface Ahead<Task> {
  /** Adds a task, which is made only if there is another thread. */
  add(make: () => Task): void
  /**
   * Takes back what no thread has begun with, to be done by `run`; to be called once.
   * @returns the numbers of these tasks, and when all others are done
   */
  end(): { left: number[]; over: Promise<void> }
}

/** Threads that share work. */
export interface Workers {
  /** Starts them now, while the main one is busy with other things, for work that is sure to come. */
  start(): void
  /**
   * Does all tasks, in any order; those at the front begin first.
   * @param take gets each result, in any order, with the number of its task
   */
  run<Kind extends WorkKind>(
    kind: Kind,
    tasks: Tasks<Work[Kind]['task']>,
    take: (result: Work[Kind]['result'], task: number) => void,
    advance: Advance,
  ): Promise<void>
  /**
   * Has threads that were started begin with work.
   * @param take gets the results of what they do, in any order, with the number of the task
   */
  ahead<Kind extends WorkKind>(
    kind: Kind,
    take: (result: Work[Kind]['result'], task: number) => void,
    advance: Advance,
  ): Ahead<Work[Kind]['task']>
}
