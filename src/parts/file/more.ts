import type { StoredPointer } from '../../model.js'
import type { StoredColumn } from './stored-column.js'

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

/** What nearly all rows tell. */
export const NOTHING: MoreOfRow = {}

/** The exact path of a row: what stands in its column, or in `more` where it is no UTF-8. */
export function pathIn(path: StoredColumn, more: StoredColumn, row: number): string {
  return moreIn(more, row).path ?? (path.textAt(row) as string)
}

/** What the column `more` holds in a row. */
export function moreIn(more: StoredColumn, row: number): MoreOfRow {
  const text = more.isEmpty ? null : more.textAt(row)
  return text === null ? NOTHING : (JSON.parse(text) as MoreOfRow)
}
