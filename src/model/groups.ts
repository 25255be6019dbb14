import type { DataFile, FileError } from './snapshot.js'

/** What proved that the members of a group are equal. */
export const EVIDENCE = ['git-oid', 'bytes', 'lfs-oid', 'annex-key', 'dvc-md5'] as const
export type Evidence = (typeof EVIDENCE)[number]

/**
 * Two or more files with the same content, which for pointers is that of the data; or one alone, which lists give to
 * several splits.
 */
export interface Group {
  /** The first of `names`. Two groups can share it only if pointers contradict each other on the size of a content. */
  id: string
  /**
   * Every name by which the content is known, each after its algorithm: git's object id first (`git:9e46…`) if it is
   * known, whatever the evidence was, then what pointers say (`sha256:…`, `md5:…`).
   */
  names: string[]
  /** In the order of `EVIDENCE`. */
  evidence: readonly Evidence[]
  /** Bytes of one copy; `null` if unknown. */
  size: number | null
  /** Sorted by path. */
  files: DataFile[]
}

export interface Match {
  groups: Group[]
  /** Files that could not be read when they had to be compared. They are in no group. */
  errors: FileError[]
  /** Bytes of content that were read to compare. */
  bytesRead: number
  /** What a reader should know of what could not be compared; safe to show. */
  notes: string[]
}
