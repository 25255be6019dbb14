import { addTo } from '../../columns/lists.js'
import { planOfCommon } from '../../kinds/row/plan.js'
import type { RowComparison } from '../../model.js'
import type { RememberingWorld } from '../read/remembered.js'
import type { PlacedTable, TableSet } from '../tables/placed-table.js'
import { readAgain } from '../tables/read-again.js'
import type { Breach } from './breaches.js'
import type { EqualContent } from './equal-contents.js'
import type { Verified } from './verified.js'

/** Two sets of tables of one dataset: the content columns of the one are some of the other's. */
export interface FewerColumns {
  fewer: TableSet
  more: TableSet
}

/** Pairs of sets that are compared by the columns of one of them. Columns without names are no others' columns. */
export function fewerColumns(sets: readonly TableSet[]): FewerColumns[] {
  const named = sets.filter(({ tables }) => tables.every(({ read }) => read.isNamed))
  const byDataset = new Map<string, TableSet[]>()
  for (const set of named) addTo(byDataset, set.dataset, set)
  return [...byDataset.values()].flatMap((together) =>
    together.flatMap((more) => {
      const columns = new Set(more.content)
      const isWithin = ({ content }: TableSet): boolean =>
        content.length < columns.size && content.every((column) => columns.has(column))
      return together.filter(isWithin).map((fewer) => ({ fewer, more }))
    }),
  )
}

/** The tables of both, with keys over the columns that both have. What can't be read any more holds nothing. */
export async function narrowed(
  { fewer, more }: FewerColumns,
  result: Pick<RowComparison, 'bytesRead'>,
  world: RememberingWorld,
): Promise<TableSet> {
  const planned = more.tables.map((table) => ({ table, plan: planOfCommon(table.plan, fewer.content) }))
  const { read, bytesRead } = await readAgain(planned, world)
  result.bytesRead += bytesRead
  const tables = planned.map(({ table, plan }, at): PlacedTable => {
    const nothing = { ...table.read, records: 0, keys: new Uint32Array(0) }
    const choice = { ...table.choice, content: fewer.content }
    return { ...table, plan, choice, read: read[at] ?? nothing }
  })
  const all = [...fewer.tables, ...tables]
  return { ...fewer, tables: all.sort((left, right) => (left.path < right.path ? -1 : 1)) }
}

/**
 * Of such tables counts what lies in both, if the columns alone tell records apart: a leak, or a table all of whose records
 * lie in the other one. That part of a record is equal is no repeat, and what is not compared can be why labels differ.
 */
export function ofBoth({ fewer }: FewerColumns, { tables: all }: TableSet) {
  const own = new Set(fewer.tables)
  const isFewer = (table: number): boolean => own.has(all[table] as PlacedTable)
  return {
    has: ({ tables }: EqualContent): boolean =>
      tables.some(isFewer) && tables.some((table) => !isFewer(table)),
    breach(breach: Breach, { isIdentifying }: Verified): Breach | null {
      const { rule, because, contents, tables } = breach
      if (rule === 'split-leakage') return because === null ? breach : null
      if (rule !== 'derived-copy' || !tables.some(isFewer) || tables.every(isFewer)) return null
      return isIdentifying || contents.every(({ content }) => content.telling !== null) ? breach : null
    },
  }
}
