import type { StoredPointer } from './pointers.js'

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
  /** Name of each file in its directory. */
  names: Names
}

/**
 * Names of files by number. Most names of samples differ from the one before in one number alone: of such a series the
 * number is kept, and the text is put together where it is asked for. Texts of a million names take 50 MB and a tenth of
 * the time of a scan; and what is asked of words in names, or of all but the number, is asked once for all of them.
 */
export interface Names {
  /** How many there are; the columns of numbers have room for more, and are replaced when it is used up. */
  length: number
  /** By file the number of its series; `NO_SERIES`: it is in none. */
  seriesOf: Int32Array
  /**
   * By file that is in a series its own number behind a 1, which keeps the zeros in front: `1042` for `042`. Of another
   * one the place of its name among the texts.
   */
  numbers: Int32Array
  /** Lossless text. */
  texts: string[]
  /** By series what all its names have in common. */
  series: NumberedName[]
}

/** A name without one of its numbers, lossless text. */
export interface NumberedName {
  beginning: string
  ending: string
}

/** Git's object ids, numbered from 0 in the order in which they were added. */
export interface ObjectIds {
  /** How many were added. */
  readonly count: number
  /** Adds the id whose hexadecimal digits stand at `offset`, even if it is there already, and gives its number. */
  add(hex: Uint8Array, offset: number): number
  /** The same for an id whose bytes stand there. */
  addBytes(bytes: Buffer, offset: number): number
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

/** Files that are passed over by name, place or kind. */
export interface ApartFiles extends PathColumns {
  /** As in `DataFiles`. */
  contents: Numbers
}

/** All that git has staged, by number, as it was listed: whatever is found out of it later. */
export interface StagedFiles extends PathColumns {
  /** For each file the number of its kind. */
  kinds: Uint8Array
  /** As in `DataFiles`. */
  contents: Int32Array
  objectIds: ObjectIds
  /** Whether the disk was seen to hold nothing else, or was not asked; files that it lacks are of no matter. */
  isAll: boolean
}
