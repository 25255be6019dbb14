import { appendName, noNames } from '../columns/names.js'
import { enlarged } from '../columns/numbers.js'
import { createObjectIds } from '../columns/object-ids.js'
import { baseName, directoryNumbers, parentDirectory } from '../columns/paths.js'
import type {
  FileError,
  Names,
  Numbers,
  ObjectFormat,
  ObjectIds,
  PathColumns,
  Repository,
  StagedFiles,
} from '../model.js'

/** What can stand at a path, in the order of their numbers in `Entries.kinds`. */
export const KINDS = ['file', 'symlink', 'submodule', 'unmerged', 'special'] as const
export type Kind = (typeof KINDS)[number]

/** The number of the kind that can be data. */
export const FILE = 0

/**
 * What a listing found, by number, before it is known what of it is data. There are as many entries as `names`; the
 * columns of numbers have room for more, and are replaced when it is used up.
 */
export interface Entries extends PathColumns {
  directories: string[]
  directoryOf: Int32Array
  names: Names
  /** For each entry the number of its kind in `KINDS`. */
  kinds: Uint8Array
  /** Number of git's id of the content, or `NOT_NAMED` if the content is what lies on disk. */
  contents: Int32Array
}

/** Entries that grow, and the ids that they refer to. */
export interface EntryBuilder {
  entries: Entries
  objectIds: ObjectIds
  /** The number of a directory, which becomes one of the entries' if it was none. */
  directoryNumber(directory: string): number
  /**
   * Adds an entry.
   * @param directory its number
   * @param kind its number in `KINDS`
   */
  append(directory: number, name: string, kind: number, content: number): void
  /** The same for an entry whose name is there already. */
  appendNamed(directory: number, kind: number, content: number): void
  /** Adds an entry by its whole path. */
  add(path: string, kind: Kind, content: number): void
}

export function createEntries(
  objectIds: ObjectIds = createObjectIds('sha1'),
  entries: Entries = noEntries(),
): EntryBuilder {
  const directoryNumber = directoryNumbers(entries.directories)

  function append(directory: number, name: string, kind: number, content: number): void {
    appendName(entries.names, name)
    appendNamed(directory, kind, content)
  }

  function appendNamed(directory: number, kind: number, content: number): void {
    const entry = entries.names.length - 1
    if (entry >= entries.kinds.length) {
      entries.directoryOf = enlarged(entries.directoryOf, entry + 1)
      entries.kinds = enlarged(entries.kinds, entry + 1)
      entries.contents = enlarged(entries.contents, entry + 1)
    }
    entries.directoryOf[entry] = directory
    entries.kinds[entry] = kind
    entries.contents[entry] = content
  }

  return {
    entries,
    objectIds,
    directoryNumber,
    append,
    appendNamed,
    add: (path, kind, content) =>
      append(directoryNumber(parentDirectory(path)), baseName(path), KINDS.indexOf(kind), content),
  }
}

function noEntries(): Entries {
  return {
    directories: [],
    directoryOf: new Int32Array(0),
    names: noNames(),
    kinds: new Uint8Array(0),
    contents: new Int32Array(0),
  }
}

/** What a source lists: everything that it looked at, data or not. */
export interface Listing {
  entries: Entries
  /** Numbers of the entries that the scope includes. */
  chosen: Numbers
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
  /** What git has staged, if that can stand for a commit. */
  staged: StagedFiles | null
}
