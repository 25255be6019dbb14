import type { StoredPointer } from '../model.js'

/** What few rows tell beside their columns. */
export interface More {
  pointer?: StoredPointer
  /** Other names of the same file on disk. */
  links?: string[]
  /** It could not be read when it had to be compared. */
  failed?: true
  /** Lists give it to several splits. */
  divided?: true
  /** The clone lacks its content, so that it can't be compared with pointers. */
  lacking?: true
  /** It is a table, or a column of one, as far as its name tells. */
  table?: true
  /** Why a picture has no fingerprint. */
  trouble?: string
}

/** What `more` holds: what few samples have, and texts that are no UTF-8. */
export type MoreOfRow = More & { path?: string; dataset?: string; split?: string; label?: string }

const NOTHING: MoreOfRow = {}

/** What the column `more` holds in a row. */
export function moreIn(text: unknown): MoreOfRow {
  return typeof text === 'string' ? (JSON.parse(text) as MoreOfRow) : NOTHING
}
