import type { Compressors, FileMetaData, SchemaTree } from 'hyparquet'
import type { Bytes } from '../../disk/bytes.js'
import type * as Tables from '../../libraries/tables.js'

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
