import { addTo } from '../../columns/lists.js'
import { chooseColumns, planOf } from '../../kinds/row/choose-columns.js'
import { saysMeaning } from '../../kinds/row/given-columns.js'
import { foldsIn, type SeenTable } from '../../kinds/row/joint-columns.js'
import type { Plan } from '../../kinds/row/plan.js'
import { givesSameKeys } from '../../kinds/row/same-keys.js'
import type { PlacedTable } from './placed-table.js'

/** A table that was read by a plan of its own. */
export type LooseTable = Omit<PlacedTable, 'choice'>

/**
 * Decides what the columns are: together for tables of one dataset with the same column names. What was read by
 * another plan that gives other keys is read again.
 * @param readAgain reads tables by these plans; what can't be read is left out
 */
export async function settleColumns(
  tables: readonly LooseTable[],
  splitOf: (value: string) => string | null,
  readAgain: (tables: readonly { table: LooseTable; plan: Plan }[]) => Promise<(LooseTable['read'] | null)[]>,
): Promise<PlacedTable[]> {
  let settled = decide(tables, splitOf)
  const contradicted = settled.filter(({ table, plan }) => !givesSameKeys(table.read.facts, table.plan, plan))
  if (contradicted.length > 0) {
    const again = await readAgain(contradicted)
    const replaced = new Map(
      contradicted.map(({ table, plan }, index) => {
        const read = again[index] ?? null
        return [table, read && { ...table, plan, read }]
      }),
    )
    const read = tables.flatMap((table) => {
      const other = replaced.get(table)
      return other === undefined ? [table] : other === null ? [] : [other]
    })
    settled = decide(read, splitOf).filter(({ table, plan }) =>
      givesSameKeys(table.read.facts, table.plan, plan),
    )
  }
  return settled.map(({ table, plan, choice }) => ({ ...table, plan, choice }))
}

function decide(tables: readonly LooseTable[], splitOf: (value: string) => string | null) {
  const seenIn = new Map<string, SeenTable[]>()
  for (const { dataset, read } of tables) addTo(seenIn, dataset, read)
  // Words for nothing mean the same in all tables of the dataset.
  const folds = new Map([...seenIn].map(([dataset, seen]) => [dataset, foldsIn(seen)]))
  const alike = new Map<string, LooseTable[]>()
  for (const table of tables) {
    const { dataset, given, read } = table
    const key = JSON.stringify([dataset, given, read.columns.slice(0, read.usualColumns).sort()])
    addTo(alike, key, table)
  }
  return [...alike.values()].flatMap((together) => {
    const { given, dataset } = together[0] as LooseTable
    const choice = chooseColumns(
      together.map(({ read }) => read),
      given,
      splitOf,
    )
    const plan = planOf(choice, folds.get(dataset) ?? new Map(), (name) => saysMeaning(name, given))
    return together.map((table) => ({ table, plan, choice }))
  })
}
