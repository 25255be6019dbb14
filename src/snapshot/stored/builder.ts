import { ELSEWHERE, UNKNOWN_SIZE } from '../../columns/data-files.js'
import type { FileError, StoredPointer, World } from '../../model.js'
import { createEntries, type EntryBuilder, FILE, type Listing } from '../entries.js'
import { type ContentSizes, createContentSizes } from '../git/sizes.js'
import type { NamedFilters } from './attribute-files.js'

/** What the readers of pointers found so far; they write into it. */
export interface StoredBuilder {
  /** By the number of an entry: what is said of its data. */
  pointers: Map<number, StoredPointer>
  /** By the number of an entry in `pointers`: bytes of its data; absent where it is not known. */
  sizes: Map<number, number>
  /** Entries added, at places that the listing does not have. */
  added: number[]
  /** Entries that are no data but say where data lies; they count as metadata. */
  dropped: Set<number>
  /** What a reader should know; already safe to show. */
  notes: string[]
  errors: FileError[]
  /** Bytes that were read from disk. */
  bytesRead: number
  /** How many pointers were met on disk, for which git had no name. */
  onDisk: number
  /** How many pointers were met whose data is not on this disk, by kind. */
  absent: { lfs: number; annex: number }
  /** Which tools files of attributes name as a filter. */
  filters: NamedFilters
  /** Sizes of what git has named, which tell what can be a pointer. */
  contentSizes: ContentSizes
  /** Warns the user at once; the message must be safe to show. */
  warn(message: string): void
  /** An entry of the listing is no data itself: it says where data lies. */
  drop(entry: number): void
  /** An entry of the listing stands for data elsewhere: it becomes a file, its content `ELSEWHERE`. */
  mark(entry: number, pointer: StoredPointer, size: number | null): void
  /**
   * Data that has no entry of its own.
   * @param path the data's own place, or, if it has none, the file that describes it; as paths of the listing are
   * @param size bytes of the data
   * @returns the number of its new entry
   */
  add(path: string, pointer: StoredPointer, size: number | null): number
}

export function createStoredBuilder(listing: Listing, warn: World['warn']): StoredBuilder {
  const { entries, objectIds } = listing
  const pointers = new Map<number, StoredPointer>()
  const sizes = new Map<number, number>()
  const added: number[] = []
  const dropped = new Set<number>()
  // Numbers all directories, which only those who add need.
  let growing: EntryBuilder | null = null

  function keep(entry: number, pointer: StoredPointer, size: number | null): void {
    pointers.set(entry, pointer)
    if (size !== null && size !== UNKNOWN_SIZE) sizes.set(entry, size)
  }

  return {
    pointers,
    sizes,
    added,
    dropped,
    notes: [],
    errors: [],
    bytesRead: 0,
    onDisk: 0,
    absent: { lfs: 0, annex: 0 },
    filters: { lfs: false, annex: false, absent: [] },
    contentSizes: createContentSizes(listing),
    warn,
    drop: (entry) => dropped.add(entry),
    mark(entry, pointer, size) {
      entries.kinds[entry] = FILE
      entries.contents[entry] = ELSEWHERE
      keep(entry, pointer, size)
    },
    add(path, pointer, size) {
      growing ??= createEntries(objectIds, entries)
      const entry = entries.names.length
      growing.add(path, 'file', ELSEWHERE)
      added.push(entry)
      keep(entry, pointer, size)
      return entry
    },
  }
}
