/** What holds many samples in one file, behind compression and the number of a shard. */
const TABLE =
  /\.(?:csv|tsv|psv|jsonl|ndjson|parquet|arrow|feather|orc|avro|xlsx?|ods|arff|dta|sav|sas7bdat)$/i
const ARCHIVE = /\.(?:zip|tar|tgz|tbz2?|txz|7z|rar|tfrecords?|npz|h5|hdf5|lmdb|gz|bz2|xz|zst)$/i
const SHARD = /-\d{3,}-of-\d{3,}$/
const COMPRESSED = /\.(?:gz|bz2|xz|zst|lz4|br)$/i

/** What a file is one of: a table and an archive hold many samples, so that shares of files tell nothing of them. */
export type CollectionNoun = 'table' | 'archive' | 'file'

/** By the name of a file, what it is to be called. */
export function collectionNoun(path: string): CollectionNoun {
  const name = path.replace(SHARD, '')
  if (TABLE.test(name.replace(COMPRESSED, ''))) return 'table'
  return ARCHIVE.test(name) ? 'archive' : 'file'
}
