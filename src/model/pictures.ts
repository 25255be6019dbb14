import type { Held } from '../rules/earlier.js'
import type { Group } from './groups.js'
import type { Compared } from './report.js'

/** What was known before of groups of pictures; nothing of other groups. */
export interface KnownPictures {
  contentOf(group: Group): Held | undefined
  contentAt(group: Group): Held | undefined
}

/** What came of comparing pictures. */
export interface PictureComparison {
  /** All groups: those of pictures, and those of bytes that are not within one of them. Sorted by first path. */
  groups: readonly Group[]
  /** `null`: there is no base, or no group of pictures. */
  known: KnownPictures | null
  /** One for each kind that was compared, or would have been. */
  compared: Compared[]
  /** What a reader should know of what could not be compared; safe to show. */
  notes: string[]
  bytesRead: number
}
