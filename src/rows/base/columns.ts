import { type ColumnPlan, PLAIN, type Plan } from '../../kinds/row/plan.js'
import type { PlacedTable, TableSet } from '../tables/placed-table.js'
import type { LooseTable } from '../tables/settle-columns.js'

/** How tables of the base, whose columns were others, are compared with those of now. */
export interface OlderColumns {
  /** By table of the base: how it is to be read. */
  plans: ReadonlyMap<LooseTable, Plan>
  /** By table of the base: what a column of now was called. */
  names: ReadonlyMap<LooseTable, ReadonlyMap<string, string>>
  /** Content columns of now that all of them have; the others are left out on both sides. */
  common: readonly string[]
}

/**
 * A column that is added, taken away or renamed makes every record another one; but what leaked without it leaked
 * before. Columns are the same by their names; as many as there are otherwise on both sides were renamed, in their order.
 * @param base tables of the base that were read
 * @returns `null` if none of those that are still there had other columns
 */
export function olderColumns(set: TableSet, base: readonly LooseTable[]): OlderColumns | null {
  const plans = new Map<LooseTable, Plan>()
  const names = new Map<LooseTable, ReadonlyMap<string, string>>()
  let common = [...set.content]
  for (const table of base) {
    const now = set.tables.find(
      ({ path, source }) => path === table.path && source.part === table.source.part,
    )
    if (now === undefined || haveSameNames(now, table)) continue
    const older = olderNames(now.read.columns, table.read.columns)
    names.set(table, older)
    common = common.filter((column) => older.has(column))
  }
  if (names.size === 0) return null
  for (const [table, older] of names) {
    const plan = new Map<string, ColumnPlan>(
      table.read.columns.map((name) => [name, { ...PLAIN, role: 'ignored' }]),
    )
    for (const [name, was] of older) {
      const now = (set.tables[0] as PlacedTable).plan.get(name) ?? PLAIN
      const isLeftOut = now.role === 'content' && !common.includes(name)
      plan.set(was, { ...now, ...(isLeftOut ? { role: 'ignored' } : {}), as: name })
    }
    plans.set(table, plan)
  }
  return { plans, names, common }
}

function haveSameNames(now: PlacedTable, { read }: LooseTable): boolean {
  const names = new Set(now.read.columns)
  return names.size === read.columns.length && read.columns.every((name) => names.has(name))
}

/** By the names of now: what they were called. */
function olderNames(now: readonly string[], then: readonly string[]): Map<string, string> {
  const older = new Map(now.filter((name) => then.includes(name)).map((name) => [name, name]))
  const gained = now.filter((name) => !then.includes(name))
  const lost = then.filter((name) => !now.includes(name))
  if (gained.length !== lost.length) return older
  gained.forEach((name, at) => {
    older.set(name, lost[at] as string)
  })
  return older
}
