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
