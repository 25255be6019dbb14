import type { Evidence, FileKindName } from '../kinds/table.js'
import type { DataFile, FileError } from './snapshot.js'

export { EVIDENCE, type Evidence } from '../kinds/table.js'

/** How a picture looks beside the first one of its group. */
export interface PictureLook {
  /** Such as `jpeg`. */
  format: string
  /** Pixels, as people see it. */
  width: number
  height: number
  /** How much it is like the first picture, 0 to 1; 1: its pixels are equal. */
  similarity: number
  /** What was done to one of the two, such as `mirrored`; `null`: nothing. */
  turned: string | null
  /** They were found to be alike only when one was moved or scaled against the other, as after cropping. */
  isAligned: boolean
  /** 64 × 64 brightnesses, and 8 × 8 mean colours of red, green and blue; absent: not known. */
  thumbnail?: { luma: Uint8Array; colours: Uint8Array }
}

/**
 * Two or more files with the same content, which for pointers is that of the data; or one alone, which lists give to
 * several splits.
 */
export interface Group {
  /** What makes its members the same; absent: their bytes. */
  kind?: FileKindName
  /** Of pictures, by file. */
  looks?: readonly PictureLook[]
  /** Of pictures: the least similarity of one to the first, 0 to 1. */
  similarity?: number
  /**
   * By file: a number for each content of which sameness is told by another group, if there are several files of one.
   * Then the group breaks only those rules that files of two contents break.
   */
  parts?: readonly number[]
  /** Why it weighs no more than a notice, in a few words; absent: it weighs what its rules do. */
  because?: string
  /** The first of `names`. Two groups can share it only if pointers contradict each other on the size of a content. */
  id: string
  /**
   * Every name by which the content is known, each after its algorithm: git's object id first (`git:9e46…`) if it is
   * known, whatever the evidence was, then what pointers say (`sha256:…`, `md5:…`).
   */
  names: string[]
  /** In the order of `EVIDENCE`. */
  evidence: readonly Evidence[]
  /** Bytes of one copy; `null` if unknown, and for pictures, whose files have sizes of their own. */
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
