/** A layout of a known dataset or loader: paths as patterns with braces. */
export interface KnownLayout {
  name: string
  /** Files that are samples; each has a content of its own. */
  samples: readonly string[]
  /** All other files: they have one content, so that each of them that is taken for a sample gives a finding. */
  besides?: readonly string[]
  /** As `Seen.recognised`. */
  recognised: readonly string[]
  /** A sample, and where a copy of it is a leak, a conflict of labels, a copy: no more and no less. */
  leak?: readonly [from: string, to: string]
  conflict?: readonly [from: string, to: string]
  copy?: readonly [from: string, to: string]
  /** Where a copy lies in another dataset. */
  shared?: readonly [from: string, to: string]
}
