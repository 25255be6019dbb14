import { formatlessPath } from '../../layout/former-places.js'
import type { PlacedTable } from '../tables/placed-table.js'
import type { EqualContent } from './equal-contents.js'

/** Records of the base: numbers of their tables, and their numbers in these. */
export interface RecordsThen {
  tables: readonly number[]
  records: readonly number[]
}

/**
 * Finds where the records of a content stood at the base if all of them have changed in step, as when all texts are put in
 * lower case: tables that still have as many records have them in their places, and what stood in these was one content
 * then, too. A table in another format stands in the place of the one that it was made of, if that is gone.
 * @param now the tables in whose records contents lie
 * @param base tables of the base, read by the plans of now
 * @param keyAt what tells records of the base apart
 * @returns `null`: they were not one content
 */
export function changedInStep(
  now: readonly PlacedTable[],
  base: readonly PlacedTable[],
  keyAt: (table: PlacedTable, record: number) => number,
): (content: EqualContent) => RecordsThen | null {
  const thenAt = numbersByKey(base, tableKey)
  const kept = new Set(now.map(({ path }) => path))
  const isGone = ({ path }: PlacedTable): boolean => !kept.has(path)
  const convertedAt = numbersByKey(now, formatlessKey)
  const goneAt = numbersByKey(base, formatlessKey, isGone)
  const beforeConversion = (table: PlacedTable): number | undefined => {
    const key = formatlessKey(table)
    return convertedAt.get(key) === null ? undefined : (goneAt.get(key) ?? undefined)
  }
  const then = now.map((table) => {
    const number = thenAt.get(tableKey(table)) ?? beforeConversion(table) ?? null
    return number !== null && base[number]?.read.records === table.read.records ? number : null
  })
  return ({ tables, records }) => {
    const numbers: number[] = []
    let key: number | null = null
    for (const [member, table] of tables.entries()) {
      const number = then[table] ?? null
      if (number === null) return null
      const own = keyAt(base[number] as PlacedTable, records[member] as number)
      key ??= own
      if (own !== key) return null
      numbers.push(number)
    }
    return { tables: numbers, records }
  }
}

/** The number of each table that counts; `null`: of several in one place none tells what was there. */
function numbersByKey(
  tables: readonly PlacedTable[],
  keyOf: (table: PlacedTable) => string,
  counts: (table: PlacedTable) => boolean = () => true,
): Map<string, number | null> {
  const numbers = new Map<string, number | null>()
  tables.forEach((table, number) => {
    if (!counts(table)) return
    const key = keyOf(table)
    numbers.set(key, numbers.has(key) ? null : number)
  })
  return numbers
}

function formatlessKey(table: PlacedTable): string {
  return tableKey({ ...table, path: formatlessPath(table.path) })
}

function tableKey({ path, source, partSplit }: PlacedTable): string {
  return JSON.stringify([path, source.part ?? 0, partSplit])
}
