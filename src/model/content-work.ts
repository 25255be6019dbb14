import type { FileKindName } from '../kinds/table.js'
import type { ReadResult, TaskError } from './file-work.js'

/** Contents of files that are to be looked at for a kind of sameness. */
export interface ContentsTask {
  /** The kind that asks. */
  kind: FileKindName
  /** Absolute paths of what holds their bytes; lossless text. */
  locations: string[]
  /** Bytes of each. */
  sizes: number[]
  /** When each was last changed, in milliseconds. */
  modified: number[]
  /** Bytes of memory that a thread may take for one of them. */
  memory: number
}

export interface ContentsResult extends ReadResult {
  /** What was made of each, one after the other, as many bytes of each; of no meaning for a file of which there is nothing. */
  values: Uint8Array
  /** Where pixels are named beside fingerprints: SHA-256 of size and pixels of each; all zero: they can't be had. */
  pixels?: Uint8Array
  /** Files that can't be compared by this kind by what they hold. */
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
