import type { Layout } from '../layout/layout.js'
import type { SplitPlace } from '../layout/split-place.js'
import type { ContentIdentity } from '../pointers/identity.js'
import type { DataFiles, OtherFiles, StagedFiles } from './columns.js'
import type { Source, SplitLine } from './options.js'
import type { PassedOver } from './report.js'

/** Kinds of files that stand for data elsewhere. */
export const POINTER_KINDS = ['lfs', 'annex', 'dvc'] as const
export type PointerKind = (typeof POINTER_KINDS)[number]

/** What is said of data that lies elsewhere. */
export interface StoredPointer {
  kind: PointerKind
  /** What the data's content is known by; `null` if nothing tells it, so that it equals nothing. */
  identity: ContentIdentity | null
  /**
   * The file of the repository that says so (`data/x.bin.dvc`, `dvc.lock`), if that is not the one at the data's own
   * place.
   */
  describedIn: string | null
  /** Whether the data has a place of its own in the repository; if not, the file that says so stands at its path. */
  hasPlace: boolean
  /** Git's id of the file that says so, if git has it. */
  objectId: string | null
  /** Of data that is a directory: how many files it has, if that is told. */
  fileCount?: number | null
}

/** A file of the repository that stands for data elsewhere. */
export interface Pointer extends Pick<StoredPointer, 'kind' | 'identity' | 'fileCount'> {
  /** The data's own place as a path of the snapshot; `null` if it has none in the repository. */
  path: string | null
}

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

export interface Snapshot {
  /** Where identities came from: all from git, all from disk, or (`auto`) both. */
  source: Source
  files: DataFiles
  others: OtherFiles
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
}
