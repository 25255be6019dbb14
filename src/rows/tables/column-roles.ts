import type { Role } from '../../kinds/row/plan.js'
import type { ColumnRoles, TableReading } from '../../model.js'
import type { PlacedTable } from './placed-table.js'

/** What the columns of tables that are compared with each other were taken for. */
export function columnRoles(
  tables: readonly Pick<PlacedTable, 'choice'>[],
  content: readonly string[],
): ColumnRoles {
  const labels = tables.flatMap(({ choice }) => choice.label ?? [])
  const named = (role: Role): string[] =>
    tables.flatMap(({ choice }) => [...choice.roles].flatMap(([name, own]) => (own === role ? [name] : [])))
  const unique = (names: readonly string[]): string[] => [...new Set(names)]
  return {
    content,
    // What stands for the label once more comes behind it.
    label: unique([...labels.map(({ column }) => column), ...named('label')]),
    labelBy: labels.length === 0 ? null : labels.some(({ isGiven }) => isGiven) ? 'option' : 'name',
    split: unique(named('split')),
    index: unique(named('index')),
    ignored: unique(named('ignored')),
  }
}

/** How a table was read. */
export function tableReading(table: PlacedTable): TableReading {
  const { path, partSplit, read, choice } = table
  return {
    path,
    part: partSplit,
    records: read.records,
    understoodAs: read.understoodAs,
    notes: read.notes,
    columns: columnRoles([table], choice.content),
  }
}
