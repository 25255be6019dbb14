import type { ContentsResult, ContentsTask, LikenessResult, LikenessTask } from './content-work.js'
import type {
  HeadsResult,
  MeasureResult,
  MeasureTask,
  NamesResult,
  NamesTask,
  NarrowResult,
  NarrowTask,
  ReadTask,
  SniffResult,
  SniffTask,
} from './file-work.js'
import type { Deal, DealTask, HashResult, HashTask, PickResult, PickTask } from './part-work.js'
import type { KeysResult, KeysTask, LineShape, LinesTask, RecordsResult, RecordsTask } from './table-work.js'

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
  lines: { task: readonly LinesTask[]; result: LineShape[] }
  /** Reads the keys of the records of tables. */
  keys: { task: readonly KeysTask[]; result: KeysResult[] }
  /** Reads records of tables again. */
  records: { task: readonly RecordsTask[]; result: RecordsResult[] }
  /** Makes keys of contents, for a kind that compares by keys alone. */
  contentKeys: { task: ContentsTask; result: ContentsResult }
  /** Makes fingerprints of pictures. */
  prints: { task: ContentsTask; result: ContentsResult }
  /** The same, and names the pixels of all. */
  printsAndPixels: { task: ContentsTask; result: ContentsResult }
  /** Decodes the topmost rows of pictures. */
  tops: { task: ContentsTask; result: ContentsResult }
  /** Decodes pictures whole. */
  pixels: { task: ContentsTask; result: ContentsResult }
  /** Compares pictures by their fingerprints. */
  likeness: { task: LikenessTask; result: LikenessResult }
  /** Hashes the content of a file of fingerprints. */
  hash: { task: HashTask; result: HashResult }
  /** Deals out the keys of a group of rows of one. */
  deal: { task: DealTask; result: Deal }
  /** Reads some rows of a group of rows of one. */
  pick: { task: PickTask; result: PickResult }
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
