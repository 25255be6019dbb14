import type { ColumnLine } from '../model.js'
import { display } from '../text/display.js'
import type { PlacedTable } from './placed-table.js'

/**
 * What the option `columns` names and no table has: a slip of the pen that would change what is compared.
 * @returns a warning for each line; safe to show
 */
export function unknownColumns(
  lines: readonly ColumnLine[],
  tables: readonly Pick<PlacedTable, 'given' | 'read'>[],
): string[] {
  return lines
    .filter(({ glob, name }) => {
      const meant = glob === null ? tables : tables.filter(({ given }) => isGiven(name, given))
      return !meant.some(({ read }) => read.columns.includes(name))
    })
    .map(({ glob, role, name }) => {
      const which =
        glob === null ? 'no table that was read' : `no table that was read and matches "${display(glob)}"`
      return `columns: ${which} has a column "${display(name)}", so that ${role} line does nothing`
    })
}

function isGiven(name: string, { label, split, ignore }: PlacedTable['given']): boolean {
  return label === name || split === name || ignore.includes(name)
}
