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

/** The values of a column as they lie in memory: what threads hand over. */
export interface ColumnValues {
  rows: number
  /** By row: which of the values it has; -1: none. `null`: each row has the value of its own number. */
  places: Int32Array | null
  /** How many values there are. */
  count: number
  /** Those of all values, or of all different ones. */
  bytes: Uint8Array
  /** Bytes of each value; 0: as many as it has. */
  width: number
  /** Of few different values: the number of each value among them, and how many there are; else `null`. */
  words: { numbers: Int32Array; different: number } | null
  /** Where values, or different ones, begin and end that have no width. */
  texts: { starts: Int32Array; ends: Int32Array } | null
}

/** Rows of one group of rows that are to be read. */
export interface PickTask {
  /** Absolute path of the file; lossless text. */
  location: string
  /** The columns that are wanted, by name, and where they lie. */
  chunks: { name: string; chunk: ChunkPlace }[]
  /** How many rows the group has. */
  rows: number
  /** Their numbers in the group, rising. */
  wanted: Int32Array
}

export interface PickResult {
  /** Why they can't be read; `null`: they were. */
  trouble: string | null
  /** In the order in which they were asked for. */
  columns: ColumnValues[]
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
