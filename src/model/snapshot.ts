import type { Source } from './options.js'

/**
 * A data file of the repository: a sample, or a collection of samples.
 * Paths are lossless text (`paths/lossless.ts`), relative to the root, with `/`; a path outside the root stands
 * as the user gave it.
 */
export interface DataFile {
  path: string
  /** Bytes of the content; `null` where git knows the id of the content but this clone lacks the content. */
  size: number | null
  /** Git's object id of the content where it is known without reading (hex), else `null`: read to compare. */
  objectId: string | null
  /** Other names of the same file on disk (hard links). Present only if there are any. */
  links?: string[]
}

export const SKIP_REASONS = [
  'excluded',
  'metadata',
  'annotation',
  'empty',
  'min-size',
  'symlink',
  'hard-link',
  'submodule',
  'unmerged',
  'special',
] as const
export type SkipReason = (typeof SKIP_REASONS)[number]

/** A file that could not be read. */
export interface FileError {
  path: string
  /** One line, such as `EACCES: permission denied`. */
  message: string
}

export type ObjectFormat = 'sha1' | 'sha256'

export interface Snapshot {
  /** Where identities came from: all from git, all from disk, or (`auto`) both. */
  source: Source
  /** Sorted by path. */
  files: DataFile[]
  /** How many files were passed over, by reason; reasons that did not occur are absent. */
  skipped: Partial<Record<SkipReason, number>>
  errors: FileError[]
  /** What a reader should know about how the snapshot was taken; already safe to show. */
  notes: string[]
  /** Bytes of content that were read to take it. */
  bytesRead: number
  /** How git names contents here; `sha1` outside a repository. */
  objectFormat: ObjectFormat
}
