import { addTo } from '../../columns/lists.js'
import { isIndexName, isSplitName, labelNamed } from '../../kinds/row/column-names.js'
import { isMeant } from '../../kinds/row/given-columns.js'
import type { KeysTask } from '../../model.js'
import { type RememberingWorld, runRemembered } from '../read/remembered.js'
import { fileOf } from './records-by-file.js'
import type { LooseTable } from './settle-columns.js'

/**
 * Reads tables again whose first record was taken for the names of columns by its look alone, where the tables of other
 * splits have as many columns and none of these names: pairs of sentences without a header, say. Read by such names they
 * would be compared with nothing.
 * @returns all tables, those that were read again in the place of what they were
 */
export async function withoutAssumedHeaders(
  tables: readonly LooseTable[],
  world: RememberingWorld,
): Promise<{ tables: LooseTable[]; bytesRead: number }> {
  const headerless = tablesWithoutHeader(tables)
  const tasks = new Map<string, KeysTask>()
  const nameOf = ({ source, given }: LooseTable): string => JSON.stringify([fileOf(source), given])
  for (const table of headerless) {
    const source = { ...table.source, part: null, place: null, isHeaderless: true }
    tasks.set(nameOf(table), { source, parts: null, plan: null, given: table.given })
  }
  const results = await runRemembered('keys', [...tasks.values()], world)
  const numbers = new Map([...tasks.keys()].map((name, number) => [name, number]))
  let bytesRead = 0
  for (const result of results) bytesRead += result.bytesRead
  const again = (table: LooseTable): LooseTable => {
    const [found] = results[numbers.get(nameOf(table)) as number]?.tables ?? []
    if (found === undefined) return table
    return { ...table, source: { ...table.source, isHeaderless: true }, read: found.table, plan: found.plan }
  }
  return { tables: tables.map((table) => (headerless.has(table) ? again(table) : table)), bytesRead }
}

/** What the tables of a dataset say of each other's headers. */
interface Headers {
  /** By the name of a column: tables that have it. */
  named: Map<string, Pick<LooseTable, 'split' | 'identity'>[]>
  /** By the number of columns: splits of tables that may have no header. */
  splits: Map<number, Set<string>>
}

function tablesWithoutHeader(tables: readonly LooseTable[]): Set<LooseTable> {
  const datasets = new Map<string, Headers>()
  for (const table of tables) {
    const { dataset, split, identity, read } = table
    if (split === null) continue
    const headers = datasets.get(dataset) ?? { named: new Map(), splits: new Map() }
    datasets.set(dataset, headers)
    if (read.isNamed) {
      for (const name of read.columns) {
        addTo(headers.named, name, { split, identity })
      }
    }
    if (read.isNamed && !isDoubtful(table)) continue
    const splits = headers.splits.get(read.usualColumns) ?? new Set()
    headers.splits.set(read.usualColumns, splits.add(split))
  }
  return new Set(
    tables.filter((table) => {
      const headers = datasets.get(table.dataset)
      return headers !== undefined && isDoubtful(table) && isContradicted(table, headers)
    }),
  )
}

/** Whether nothing but the look of its first record speaks for a header: no name that programs give, and none that users give. */
function isDoubtful({ read, given, split }: LooseTable): boolean {
  if (split === null || !read.isHeaderAssumed) return false
  const isKnown = (name: string): boolean =>
    labelNamed(name) !== null ||
    isSplitName(name) ||
    isIndexName(name) ||
    isMeant(name, [...given.label, ...given.split, ...given.ignore])
  return !read.columns.some(isKnown)
}

/** Whether a table of another split has as many columns, and none has any of these names. */
function isContradicted({ read, split, identity }: LooseTable, { named, splits }: Headers): boolean {
  const isElsewhere = (name: string): boolean =>
    named.get(name)?.some((other) => other.split !== split && other.identity !== identity) === true
  return (
    [...(splits.get(read.usualColumns) ?? [])].some((other) => other !== split) &&
    !read.columns.some(isElsewhere)
  )
}
