import { addTo } from '../../columns/lists.js'
import type { ColumnChoice } from '../../kinds/row/choose-columns.js'
import type { GivenColumns } from '../../kinds/row/given-columns.js'
import type { Plan } from '../../kinds/row/plan.js'
import type { ReadTable, TableToRead } from '../../model.js'

/** A table that was read, and where it stands. */
export interface PlacedTable {
  /** Of the file; lossless text. */
  path: string
  dataset: string
  /** By its path; `null`: none. */
  split: string | null
  /** Tables with the same one are equal by bytes. */
  identity: string
  /** What names the content at any time; `null`: it was only read. */
  stored: string | null
  /** The split that a part of the file is named after; `null`: it is all of the file. */
  partSplit: string | null
  given: GivenColumns
  source: TableToRead
  read: ReadTable
  plan: Plan
  choice: ColumnChoice
}

/** Tables of one dataset whose records are compared with each other. */
export interface TableSet {
  dataset: string
  /** Columns that are compared; sorted. */
  content: readonly string[]
  /** In the order of their paths. */
  tables: readonly PlacedTable[]
}

/** Whether a table holds what can be compared: one record alone is no table. */
export function isComparable({ choice, read }: PlacedTable): boolean {
  return choice.content.length > 0 && read.records >= 2
}

/**
 * Sets of tables whose content columns are the same, in whatever order. That a record of one has more cells than the table
 * has columns makes its other records no others: these cells are empty there.
 */
export function comparableSets(tables: readonly PlacedTable[]): TableSet[] {
  const sets = new Map<string, PlacedTable[]>()
  for (const table of tables) {
    if (!isComparable(table)) continue
    const key = JSON.stringify([table.dataset, usualContent(table)])
    addTo(sets, key, table)
  }
  return [...sets.values()].map((together) => {
    const { dataset } = together[0] as PlacedTable
    const content = [...new Set(together.flatMap(({ choice }) => choice.content))].sort()
    return { dataset, content, tables: together }
  })
}

function usualContent({ read, choice: { content } }: PlacedTable): readonly string[] {
  const usual = new Set(read.columns.slice(0, read.usualColumns))
  const own = content.filter((name) => usual.has(name))
  return own.length > 0 ? own : content
}
