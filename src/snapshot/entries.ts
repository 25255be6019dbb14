import { createObjectIds } from '../columns/object-ids.js'
import { createPaths, type GrowingPaths, type PathBuilder } from '../columns/paths.js'
import type { FileError, ObjectFormat, ObjectIds, Repository } from '../model.js'

/** What can stand at a path, in the order of their numbers in `Entries.kinds`. */
export const KINDS = ['file', 'symlink', 'submodule', 'unmerged', 'special'] as const
export type Kind = (typeof KINDS)[number]

/** The number of the kind that can be data. */
export const FILE = 0

/** What a listing found, by number, before it is known what of it is data. */
export interface Entries extends GrowingPaths {
  /** For each entry the number of its kind in `KINDS`. */
  kinds: number[]
  /** Number of git's id of the content, or `NOT_NAMED` if the content is what lies on disk. */
  contents: number[]
}

/** Entries that grow, and the ids that they refer to. */
export interface EntryBuilder extends Pick<PathBuilder, 'directoryNumber'> {
  entries: Entries
  objectIds: ObjectIds
  /** Adds an entry by its whole path. */
  add(path: string, kind: Kind, content: number): void
}

export function createEntries(
  objectIds: ObjectIds = createObjectIds('sha1'),
  entries: Entries = { directories: [], directoryOf: [], names: [], kinds: [], contents: [] },
): EntryBuilder {
  const { add: addPath, directoryNumber } = createPaths(entries)
  return {
    entries,
    objectIds,
    directoryNumber,
    add(path, kind, content) {
      addPath(path)
      entries.kinds.push(KINDS.indexOf(kind))
      entries.contents.push(content)
    },
  }
}

/** What a source lists: everything that it looked at, data or not. */
export interface Listing {
  entries: Entries
  /** Numbers of the entries that the scope includes. */
  chosen: number[]
  /** Whether git has an entry, in scope or not, that is no longer on disk, where the disk has a say. */
  isGone?: (entry: number) => boolean
  objectIds: ObjectIds
  objectFormat: ObjectFormat
  errors: FileError[]
  /** Safe to show. */
  notes: string[]
  /** The work tree that the entries belong to; `null` if they are plain files. */
  repository: Repository | null
  /** The commit that was listed, in place of the index. */
  commit?: string
}
