import type { Compressors, FileMetaData, SchemaTree } from 'hyparquet'
import type { Bytes } from '../../disk/bytes.js'
import type * as Tables from '../../libraries/tables.js'
import type { Texts } from './texts.js'
import type { Stored } from './values.js'

/** What takes Parquet apart. */
export type Library = Pick<typeof Tables, 'parquet'> & { compressors: Compressors }

/** A Parquet file and what it says of itself. */
export interface ParquetFile {
  library: Library
  bytes: Bytes
  metadata: FileMetaData
  /** Its columns. */
  root: SchemaTree
}

/** A page of data of a column without levels beneath it. */
export interface Page {
  /** How many values there are, missing ones included. */
  count: number
  /** For each whether it is there; `null`: all are. */
  there: Uint8Array | null
  /** Those that are there. */
  values: PageValues
}

export type PageValues =
  /** Their numbers in the dictionary. */
  | { by: 'dictionary'; numbers: ArrayLike<number> }
  /** Their bytes, as they lie in the page. */
  | ({ by: 'bytes' } & Texts)
  /** As they are stored. */
  | { by: 'value'; stored: ArrayLike<Stored> }
