import { columnNamed } from '../../kinds/row/given-columns.js'
import type { ColumnLine } from '../../model.js'
import { display } from '../../text/display.js'
import { nearest } from '../../text/nearest.js'
import type { PlacedTable } from './placed-table.js'
import { tableMatcher } from './table-files.js'

/**
 * What the option `columns` names and no table has: a slip of the pen that would change what is compared.
 * @returns a warning for each line; safe to show
 */
export function unknownColumns(
  lines: readonly ColumnLine[],
  tables: readonly Pick<PlacedTable, 'path' | 'read'>[],
): string[] {
  return lines.flatMap(({ glob, role, name }) => {
    const isMeantBy = glob === null ? () => true : tableMatcher(glob)
    const meant = tables.filter(({ path }) => isMeantBy(path))
    if (meant.some(({ read }) => columnNamed(read.columns, name) !== null)) return []
    const which =
      glob === null ? 'no table that was read' : `no table that was read and matches "${display(glob)}"`
    const near = nearest(name, [...new Set(meant.flatMap(({ read }) => read.columns))])
    const hint = near === null ? '' : ` (did you mean "${display(near)}"?)`
    return `columns: ${which} has a column "${display(name)}"${hint}, so that ${role} line does nothing`
  })
}

/** Tables of which the option leaves nothing to compare. */
export function withoutContent(
  tables: readonly Pick<PlacedTable, 'path' | 'given' | 'choice'>[],
): { path: string; reason: string }[] {
  return tables
    .filter(({ choice, given }) => choice.content.length === 0 && isAnyGiven(given))
    .map(({ path }) => ({ path, reason: 'the option columns leaves no column to compare' }))
}

function isAnyGiven({ label, split, ignore }: PlacedTable['given']): boolean {
  return label.length + split.length + ignore.length > 0
}
