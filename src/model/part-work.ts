import type { CompressionCodec } from 'hyparquet'

/** A column of one group of rows in a file of fingerprints. */
export interface ChunkPlace {
  /** Absolute path of the file; lossless text. */
  location: string
  /** Bytes: where it begins, and how long it is. */
  from: number
  length: number
  codec: CompressionCodec
}

/** Keys that are to be read and dealt out. */
export interface DealTask {
  chunk: ChunkPlace
  /** How many rows the group has, and the number of the first one. */
  rows: number
  first: number
}

/** Keys by their first bits: what is equal lies in one deal. */
export interface Deal {
  /** Why they can't be read; `null`: they were. */
  trouble: string | null
  /** Where each deal begins in `words`, and where the last one ends. */
  starts: Int32Array
  /** Of each key 32 of its bits and the number of its row. */
  words: Int32Array
}

/** The first bytes of a file, to be hashed. */
export interface HashTask {
  location: string
  bytes: number
}

export interface HashResult {
  /** How many there were, and their hash in hexadecimal digits. */
  bytes: number
  sha256: string
}
