import type { ContentIdentity } from '../pointers/identity.js'
import type { Source, SplitLine } from './options.js'

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

/** Whole numbers in a row: an array of them, or, for many, a typed array, which takes half the memory or less. */
export interface Numbers extends Iterable<number> {
  readonly length: number
  readonly [place: number]: number
}

/** Numbers that can be changed in place. */
export interface NumberColumn extends Numbers {
  [place: number]: number
}

/**
 * Paths of many files by number: those of a directory share its text, and what is the same for all of them is worked
 * out once. At a million files an object for each takes thrice the memory.
 */
export interface PathColumns {
  /** Each directory once, lossless text: `''` is the root; without a final `/`, but for the machine's root. */
  directories: readonly string[]
  /** Number of each file's directory. */
  directoryOf: Numbers
  /** Name of each file in its directory, lossless text. */
  names: string[]
}

/** Git's object ids, numbered from 0 in the order in which they were added. */
export interface ObjectIds {
  /** How many were added. */
  readonly count: number
  /** Adds the id whose hexadecimal digits stand at `offset`, even if it is there already, and gives its number. */
  add(hex: Uint8Array, offset: number): number
  /** Puts in the place of each number that of the first id which equals it; what is negative stays as it is. */
  setToFirst(ids: NumberColumn): void
  /** The first number of an id, which is added if it is not there. */
  addHex(hex: string): number
  /** The first number of an id; -1: it is not there. */
  find(hex: string): number
  /** For each id of others its first number here; -1: it is not there. */
  findAll(others: ObjectIds): Int32Array
  /** Copies the 32-bit words of an id to the start of an array. */
  copyWords(id: number, target: Int32Array): void
  hex(id: number): string
}

/** Data files by number; each column has one value for each file. */
export interface DataFiles extends PathColumns {
  /** Bytes; `UNKNOWN_SIZE` where git knows the id of the content but nobody asked for its size, or has it. */
  sizes: NumberColumn
  /** Number of git's id of the content; `NOT_NAMED`: read to compare; `ELSEWHERE`: see `pointers`. */
  contents: NumberColumn
  objectIds: ObjectIds
  /** When a file on disk was last changed, in milliseconds; nothing for what git names. */
  modified: (number | undefined)[]
  /** By file: what is said of it, if its data lies elsewhere. Its path is then the data's own, its content `ELSEWHERE`. */
  pointers: Map<number, StoredPointer>
  /** By the file that stands for them: other names of the same file on disk (hard links). */
  links: Map<number, string[]>
}

/**
 * Files that are no samples (annotations, metadata, empty or small files), but belong to what a directory holds: two
 * directories that differ in them are no copies of each other.
 */
export interface OtherFiles extends PathColumns {
  /** As in `DataFiles`, with the same ids; `ELSEWHERE` without a pointer: not known. */
  contents: Numbers
  /** As in `DataFiles`. */
  pointers: Map<number, StoredPointer>
}

/** All that git has staged, by number, as it was listed: whatever is found out of it later. */
export interface StagedFiles extends PathColumns {
  /** For each file the number of its kind. */
  kinds: Uint8Array
  /** As in `DataFiles`. */
  contents: Int32Array
  objectIds: ObjectIds
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
  files: DataFiles
  others: OtherFiles
  /** Whether everything below a directory was looked at, by what `paths` includes. */
  isWhole(directory: string): boolean
  /** Those that name files of splits; none if splits are not to be found by what is there. */
  datasetCards: DatasetCard[]
  /** How many files were passed over, by reason; reasons that did not occur are absent. */
  skipped: Partial<Record<SkipReason, number>>
  errors: FileError[]
  /** What a reader should know about how the snapshot was taken; already safe to show. */
  notes: string[]
  /** Bytes of content that were read to take it. */
  bytesRead: number
  /** What git has staged; `null` without git, or if it can't stand for a commit (conflicts, files only announced). */
  staged: StagedFiles | null
  /** How git names contents here; `sha1` outside a repository. */
  objectFormat: ObjectFormat
}
