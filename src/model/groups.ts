import type { DataFile, FileError } from './snapshot.js'

/** What proved that the members of a group are equal. */
export const EVIDENCE = ['git-oid', 'bytes', 'lfs-oid', 'annex-key', 'dvc-md5'] as const
export type Evidence = (typeof EVIDENCE)[number]

/** Two or more files with the same content. */
export interface Group {
  /** `git:` and the object id that git gives this content, whatever the evidence was. */
  id: string
  /** In the order of `EVIDENCE`. */
  evidence: Evidence[]
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
}
