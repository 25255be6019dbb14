import { chooseColumns } from '../../kinds/row/choose-columns.js'
import { maySaySplit } from '../../kinds/row/given-columns.js'
import { type ColumnPlan, PLAIN, type Plan } from '../../kinds/row/plan.js'
import { splitNamed } from '../../layout/names/split-name.js'
import type { PlacedTable, TableSet } from '../tables/placed-table.js'

/**
 * A table with a column for the split that is divided into files holds what it held: of tables of the base, what named the
 * split of records, as names of files do now, is no content.
 * @param tables of the base, from where no table of the set lies now, as they were read by the plans of the set
 * @param again reads tables by other plans
 * @returns the tables, those with such a column as they are read without it
 */
export async function dividedTables(
  tables: readonly PlacedTable[],
  set: TableSet,
  again: (wanted: readonly { table: PlacedTable; plan: Plan }[]) => Promise<PlacedTable[]>,
): Promise<PlacedTable[]> {
  const columns = new Set(set.tables.flatMap(({ read }) => read.columns))
  const wanted = tables.flatMap((table) => {
    const [column, another] = table.read.columns.filter(
      (name) => !columns.has(name) && maySaySplit(name, table.given),
    )
    if (column === undefined || another !== undefined || table.choice.split !== null) return []
    const plan = new Map<string, ColumnPlan>([
      ...table.plan,
      [column, { ...PLAIN, role: 'split', isCoded: true }],
    ])
    return { table, column, plan }
  })
  if (wanted.length === 0) return [...tables]
  const read = await again(wanted)
  const divided = new Map(
    wanted.flatMap(({ table, column }, at): [PlacedTable, PlacedTable][] => {
      const found = read[at] as PlacedTable
      const { split } = chooseColumns([found.read], table.given, (value) => splitNamed(value)?.split ?? null)
      return split?.column === column ? [[table, { ...found, choice: { ...table.choice, split } }]] : []
    }),
  )
  return tables.map((table) => divided.get(table) ?? table)
}
