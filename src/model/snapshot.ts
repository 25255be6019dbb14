import type { ApartFiles, DataFiles, OtherFiles, StagedFiles } from './columns.js'
import type { Layout, SplitPlace } from './layout.js'
import type { Source, SplitLine } from './options.js'
import type { Pointer } from './pointers.js'

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
  /**
   * The directory in which it lies, one text for all of its files: maps find it without reading it anew. Absent: to be cut
   * off its path.
   */
  directory?: string
  /** Other names of the same file on disk (hard links). Present only if there are any. */
  links?: string[]
  /** Present only if the file stands for data elsewhere; `size` is then that of the data. */
  pointer?: Pointer
}

/** What a dataset card of Hugging Face, a `README.md`, says of the splits of the files below its directory. */
export interface DatasetCard {
  /** The directory of the card; `''` is the root. */
  directory: string
  /** The datasets that it offers, in its order, each with its splits; globs start from `directory`. */
  configs: SplitLine[][]
}

export const SKIP_REASONS = [
  'excluded',
  'metadata',
  'annotation',
  'list',
  'part',
  'code',
  'settings',
  'model',
  'asset',
  'place',
  'other',
  'hidden',
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

/** Files on disk that git would change when it stores them. */
export interface ConvertedFiles {
  /** By file: a sum of `CONVERSION`. */
  conversions: ReadonlyMap<number, number>
  /** By file, of those that git alone can convert: the path relative to the top level. */
  gitPaths: ReadonlyMap<number, string>
}

/** A directory in which files look like data and were passed over for where they lie. */
export interface PassedOver {
  directory: string
  files: number
}

/** What was learned of contents on the way, when small files were looked into for pointers. */
export interface QuickHashes {
  /** Those that the hashes are of, by their numbers there; to be passed by for any other columns. */
  files: DataFiles
  /** XXH64 of each whole content, or `NO_HASH`. */
  hashes: BigUint64Array
}

export interface Snapshot {
  /** Where identities came from: all from git, all from disk, or (`auto`) both. */
  source: Source
  files: DataFiles
  others: OtherFiles
  /** With a base: what is passed over, and what no index tells of. */
  apart: ApartFiles
  /** Whether everything below a directory was looked at, by what `paths` includes. */
  isWhole(directory: string): boolean
  /** Where each of the files stands. */
  layout: Layout
  /** Those that name files of splits; none if splits are not to be found by what is there. */
  datasetCards: DatasetCard[]
  /** What lists say of splits, by path. */
  listed: ReadonlyMap<string, SplitPlace>
  /** Where data-like files were passed over for where they lie, if nothing was found; most files first, then by path. */
  passedOver: PassedOver[]
  /** How many files were passed over, by reason; reasons that did not occur are absent. */
  skipped: Partial<Record<SkipReason, number>>
  errors: FileError[]
  /** What a reader should know about how the snapshot was taken; already safe to show. */
  notes: string[]
  /** Those of the notes that say something of the data, not of how it was looked at. */
  notices: string[]
  /** Bytes of content that were read to take it. */
  bytesRead: number
  /** What git has staged; `null` without git, or if it can't stand for a commit (conflicts, files only announced). */
  staged: StagedFiles | null
  /** How git names contents here; `sha1` outside a repository. */
  objectFormat: ObjectFormat
  /** Files that git would change when it stores them, until they are named as it would name them; absent: none. */
  conversions?: ConvertedFiles
  /** Absent: nothing was read, or little. */
  quickHashes?: QuickHashes
}
