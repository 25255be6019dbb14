import { addTo } from '../../columns/lists.js'
import { maySaySplit } from '../../kinds/row/given-columns.js'
import { planOfCommon, type Role } from '../../kinds/row/plan.js'
import type { PlacedTable, TableSet } from '../tables/placed-table.js'

/** What is known of the columns of tables, by what names their contents. */
export interface SeenColumns {
  /** Keeps the columns of a table that was read. */
  add(table: Pick<PlacedTable, 'stored' | 'source' | 'read'>): void
  /**
   * Whether a content can hold records that those of a set are equal to; as long as its columns are not known, it can.
   * @param common content columns of the set that count
   */
  mayHold(stored: string | null, set: TableSet, common: readonly string[]): boolean
}

/**
 * Tables of the base are many where a dataset has many tables of different columns, and each set of these asks for what it
 * held: contents that were read for one set, or that are there now, are not read again for others which they can't concern.
 */
export function createSeenColumns(): SeenColumns {
  const seen = new Map<string, string[][]>()
  const keyOf = (stored: string, isHeaderless: boolean): string => `${isHeaderless} ${stored}`
  return {
    add({ stored, source, read }) {
      if (stored === null) return
      addTo(seen, keyOf(stored, source.isHeaderless === true), usualOf(read))
    },
    mayHold(stored, set, common) {
      const [first] = set.tables
      if (stored === null || first === undefined) return true
      const parts = seen.get(keyOf(stored, first.source.isHeaderless === true))
      if (parts === undefined) return true
      const plan = planOfCommon(first.plan, common)
      const contentOf = (columns: readonly string[]): string =>
        JSON.stringify(
          columns.filter((name) => (plan.get(name)?.role ?? otherRole(name)) === 'content').sort(),
        )
      const otherRole = (name: string): Role => (maySaySplit(name, first.given) ? 'split' : 'content')
      const wanted = new Set(set.tables.map(({ read }) => contentOf(usualOf(read))))
      return parts.some((columns) => wanted.has(contentOf(columns)))
    },
  }
}

/** Columns that only some records have, beyond those of the table, are empty in all others. */
function usualOf({ columns, usualColumns }: PlacedTable['read']): string[] {
  return columns.slice(0, usualColumns)
}
