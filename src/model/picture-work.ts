import type { ReadResult, TaskError } from './file-work.js'

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
  /** Whether the pixels of all are named beside their fingerprints. */
  namesAll: boolean
}

export interface PrintsResult extends ReadResult {
  /** Fingerprints, one after the other; of no meaning for a file of which there is none. */
  prints: Uint8Array
  /** Where all are named: SHA-256 of size and pixels of each, all zero for one that can't be decoded whole; else empty. */
  pixels: Uint8Array
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
