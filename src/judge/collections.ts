const COLLECTION =
  /\.(?:csv|tsv|json|jsonl|parquet|arrow|txt|tar|zip|npz|tfrecord|h5)(?:\.gz)?(?:-\d{5,}-of-\d{5,})?$/i

/**
 * Whether a file is, by its name, a collection of samples, whose own name may tell its split. TensorFlow's
 * shards carry their number behind the extension: `mnist-train.tfrecord-00000-of-00010`.
 */
export function isCollection(name: string): boolean {
  return COLLECTION.test(name)
}
