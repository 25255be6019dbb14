import type { ContentIdentity } from '../pointers/identity.js'

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
