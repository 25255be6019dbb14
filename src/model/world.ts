import type { ObjectFormat } from './snapshot.js'
import type { Workers } from './work.js'

/** Told how the work goes on; shows it or doesn't. */
export interface Progress {
  /** A new stage of work has begun, such as `hashing`. */
  phase(name: string): void
  /** So many more files and bytes are done in this phase. Called often: must be cheap. */
  advance(files: number, bytes: number): void
}

/** What a clone leaves out of its history: nothing; contents of files; these and directories. */
export type Lacks = 'nothing' | 'contents' | 'trees'

/** A git work tree, opened so that nothing in its own configuration can make git run another program. */
export interface Repository {
  /** Absolute path of the work tree's top level; lossless text. */
  topLevel: string
  objectFormat: ObjectFormat
  /**
   * What this clone may lack of its history, and git would download where it is asked for it. A fetch can change the
   * answer, so it must not be remembered across one.
   */
  lacks(): Promise<Lacks>
  /** Whether git-annex keeps its records here, or does so where this was cloned from; a fetch can change that, too. */
  hasAnnexBranch(): Promise<boolean>
  /** Where the repository keeps what its work trees share; absolute, lossless text. */
  commonDirectory: string
  /** An existing directory for what has to be written to be read; lossless text. */
  temporary: string
  /** Git told us which index to look at, as it does for hooks: even an empty one is meant. */
  indexIsGiven: boolean
  /** The files of attributes that git reads beside those of the work tree, whether they exist or not; absolute. */
  attributeFiles(): Promise<string[]>
  /**
   * Runs one git command at the top level and gives its standard output.
   * @param warned gets what git wrote to standard error although it succeeded
   * @throws {Failure} if git exits with another status than 0
   */
  run(args: readonly string[], input?: Buffer, warned?: (messages: Buffer) => void): Promise<Buffer>
  /**
   * Runs one git command at the top level and hands over its standard output as it comes.
   * @throws {Failure} if git exits with another status than 0
   */
  stream(args: readonly string[], take: (chunk: Buffer) => void, input?: Buffer): Promise<void>
  /**
   * Runs commands with an index of their own, which need not exist yet.
   * @param index absolute; git writes beside it
   */
  withIndex(index: string): Pick<Repository, 'run' | 'stream'>
  /**
   * Runs one git command at the top level and hands over its standard output by way of a file: for one that writes
   * many small pieces.
   * @param mostBytes git is stopped where it has written more
   * @returns whether everything was handed over; if not, the start of it was, or, without a file, nothing
   * @throws {Failure} if git exits with another status than 0
   */
  spool(
    args: readonly string[],
    take: (chunk: Buffer) => void,
    input: Buffer,
    mostBytes: number,
  ): Promise<boolean>
  /**
   * Fetches from `origin` without tags and blobs. Only this, `fetchTrees` and `fetchBlobs` use the network.
   * @throws {Failure} if that is not possible
   */
  fetch(args: readonly string[]): Promise<void>
  /**
   * Fetches directories that this clone leaves out from `origin`, by their ids, with all directories below them.
   * @throws {Failure} if that is not possible
   */
  fetchTrees(ids: readonly string[]): Promise<void>
  /**
   * Fetches blobs that this clone leaves out from `origin`, by their ids; `null` if that is not allowed.
   * @throws {Failure} if that is not possible
   */
  fetchBlobs: ((ids: readonly string[]) => Promise<void>) | null
}

/** How to reach git. */
export interface Git {
  /**
   * The work tree that holds a directory; `null` if there is none.
   * @throws {Failure} if there is a repository which git refuses to open, or no git
   */
  open(directory: string): Promise<Repository | null>
}

/** What a stage needs of the world around it. */
export interface World {
  /** Absolute, existing directory; lossless text. */
  root: string
  git: Git
  progress: Progress
  workers: Workers
  /** The time, in milliseconds since 1970; what is younger than the clock can tell apart is not remembered. */
  now(): number
  /** Bytes of memory that each thread may take for its work; absent: nobody minds. */
  memoryPerThread?(): number
  /** Tells the user at once what is wrong but stops nothing. The message is safe to show. */
  warn(message: string): void
}
