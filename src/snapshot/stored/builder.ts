import { ELSEWHERE, UNKNOWN_SIZE } from '../../columns/data-files.js'
import type { FileError, Numbers, Options, StoredPointer, World } from '../../model.js'
import { createEntries, type EntryBuilder, FILE, type Listing } from '../entries.js'
import { type ContentSizes, createContentSizes } from '../git/sizes.js'

/** By the number of an entry: bytes of the data that it stands for. */
export interface DataSizes {
  /** How many are known. */
  readonly size: number
  /** `undefined`: not known. */
  get(entry: number): number | undefined
}

/** The options that decide which pointers are looked for. */
export interface StoredOptions extends Pick<Options, 'exclude' | 'minSize' | 'source'> {
  /** The commit that is compared with, be it the one that is read; `null`: none. */
  base: string | null
}

/** Which tools the attributes of some files name as their filter. */
export interface NamedFilters {
  lfs: boolean
  annex: boolean
  /** Git's ids of files of attributes that this clone lacks, so that git can't be asked for attributes. */
  absent: string[]
}

/** What the readers of pointers found so far; they write into it. */
export interface StoredBuilder {
  /** By the number of an entry: what is said of its data. */
  pointers: Map<number, StoredPointer>
  /** Bytes of the data that entries in `pointers` stand for, as far as that is known. */
  sizes: DataSizes
  /** Entries added, at places that the listing does not have. */
  added: number[]
  /** Entries that are no data but say where data lies; they count as metadata. */
  dropped: Set<number>
  /** What a reader should know; already safe to show. */
  notes: string[]
  /** What a change does to how data is read; already safe to show. */
  notices: string[]
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

/** What the pointers of a listing say. */
export interface Stored extends StoredBuilder {
  /** The entries in scope, in place of those of the listing. */
  chosen: Numbers
  /** How many entries in scope only describe data that lies elsewhere. */
  descriptions: number
}

export function createStoredBuilder(listing: Listing, warn: World['warn']): StoredBuilder {
  const { entries, objectIds } = listing
  const pointers = new Map<number, StoredPointer>()
  /** Where it is not what the data's name tells: a second map of 200,000 takes 15 MB. */
  const otherSizes = new Map<number, number>()
  let sized = 0
  const added: number[] = []
  const dropped = new Set<number>()
  // Numbers all directories, which only those who add need.
  let growing: EntryBuilder | null = null

  function keep(entry: number, pointer: StoredPointer, size: number | null): void {
    pointers.set(entry, pointer)
    const known = size ?? UNKNOWN_SIZE
    if (known !== UNKNOWN_SIZE) sized += 1
    if (known === (pointer.identity?.size ?? UNKNOWN_SIZE)) otherSizes.delete(entry)
    else otherSizes.set(entry, known)
  }

  return {
    pointers,
    sizes: {
      get size() {
        return sized
      },
      get(entry) {
        const size = otherSizes.get(entry) ?? pointers.get(entry)?.identity?.size ?? UNKNOWN_SIZE
        return size === UNKNOWN_SIZE ? undefined : size
      },
    },
    added,
    dropped,
    notes: [],
    notices: [],
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
