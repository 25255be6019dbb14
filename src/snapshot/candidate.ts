import type { FileError, Repository } from '../model.js'

/** What a listing found at a path, before it is known whether it is data. */
export interface Candidate {
  /** As in `DataFile`. */
  path: string
  kind: 'file' | 'symlink' | 'submodule' | 'unmerged' | 'special'
  /** Git's id of the content, or `null` if the content is what lies on disk. */
  objectId: string | null
}

/** What a source lists: everything that the scope includes, data or not. */
export interface Listing {
  candidates: Candidate[]
  errors: FileError[]
  /** Safe to show. */
  notes: string[]
  /** The work tree that the candidates belong to; `null` if they are plain files. */
  repository: Repository | null
}
