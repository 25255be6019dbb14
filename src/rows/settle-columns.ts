import { chooseColumns, planOf, type SeenTable } from '../kinds/row/choose-columns.js'
import { isSplitName, labelNamed } from '../kinds/row/column-names.js'
import { PLAIN, type Plan } from '../kinds/row/plan.js'
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
  readAgain: (tables: readonly LooseTable[], plans: readonly Plan[]) => Promise<(LooseTable | null)[]>,
): Promise<PlacedTable[]> {
  let settled = decide(tables, splitOf)
  const contradicted = settled.filter(({ table, plan }) => !givesSameKeys(table, plan))
  if (contradicted.length > 0) {
    const again = await readAgain(
      contradicted.map(({ table }) => table),
      contradicted.map(({ plan }) => plan),
    )
    const replaced = new Map(contradicted.map(({ table }, index) => [table, again[index] ?? null]))
    const read = tables.flatMap((table) => {
      const other = replaced.get(table)
      return other === undefined ? [table] : other === null ? [] : [other]
    })
    settled = decide(read, splitOf).filter(({ table, plan }) => givesSameKeys(table, plan))
  }
  return settled.map(({ table, plan, choice }) => ({ ...table, plan, choice }))
}

function decide(tables: readonly LooseTable[], splitOf: (value: string) => string | null) {
  const seenIn = new Map<string, SeenTable[]>()
  for (const { dataset, read } of tables) seenIn.set(dataset, [...(seenIn.get(dataset) ?? []), read])
  const alike = new Map<string, LooseTable[]>()
  for (const table of tables) {
    const { dataset, given, read } = table
    const key = JSON.stringify([dataset, given, [...read.columns].sort()])
    alike.set(key, [...(alike.get(key) ?? []), table])
  }
  return [...alike.values()].flatMap((together) => {
    const { given, dataset } = together[0] as LooseTable
    const choice = chooseColumns(
      together.map(({ read }) => read),
      given,
      splitOf,
    )
    // Words for nothing mean the same in all tables of the dataset.
    const plan = planOf(
      choice,
      seenIn.get(dataset) ?? [],
      (name) =>
        labelNamed(name) !== null || isSplitName(name) || name === given.label || name === given.split,
    )
    return together.map((table) => ({ table, plan, choice }))
  })
}

/** Whether a table's keys, and the codes that are wanted, would be those that it has. */
function givesSameKeys({ read, plan: used }: LooseTable, plan: Plan): boolean {
  return read.facts.every(({ name, nulls, truths }) => {
    const was = used.get(name) ?? PLAIN
    const wanted = plan.get(name) ?? PLAIN
    if ((was.role === 'content') !== (wanted.role === 'content')) return false
    const needsCodes = wanted.role === 'split' || wanted.role === 'label'
    if (needsCodes && !was.isCoded) return false
    if (wanted.role !== 'content') return true
    return (
      (nulls === 0 || was.foldsNulls === wanted.foldsNulls) &&
      (truths === 0 || was.foldsTruths === wanted.foldsTruths)
    )
  })
}
