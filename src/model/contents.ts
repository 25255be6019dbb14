import type { Held } from '../rules/earlier.js'
import type { Group } from './groups.js'
import type { Compared } from './report.js'

/** What was known before of groups of some kinds; nothing of other groups. */
export interface KnownContents {
  contentOf(group: Group): Held | undefined
  contentAt(group: Group): Held | undefined
}

/** What came of comparing contents beyond their bytes. */
export interface ContentComparison {
  /** All groups: those that were found, and those of bytes that are not within one of them. Sorted by first path. */
  groups: readonly Group[]
  /** One for each set of kinds that were compared with a base. */
  known: KnownContents[]
  /** One for each kind that was compared, or would have been. */
  compared: Compared[]
  /** What a reader should know of what could not be compared; safe to show. */
  notes: string[]
  bytesRead: number
}
