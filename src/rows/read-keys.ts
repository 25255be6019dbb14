import type { Table } from '../containers/records.js'
import { packingOf } from '../containers/table.js'
import { describeReadError } from '../content/read.js'
import { chooseColumns, planOf, type SeenTable } from '../kinds/row/choose-columns.js'
import { isSplitName, labelNamed } from '../kinds/row/column-names.js'
import { type KeyedTable, readKeys } from '../kinds/row/keys.js'
import { PLAIN, type Plan } from '../kinds/row/plan.js'
import { splitNamed } from '../layout/split-name.js'
import type { Advance, KeysResult, KeysTask, ReadTable, TableToRead } from '../model.js'
import { withTables } from './open-table.js'

/** More columns are not all looked at for what says the label once more. */
const MOST_CODED = 200

/**
 * Reads the keys of a table's records; a part of the work that threads share. Without a plan its first records say
 * what its columns are.
 */
export async function readTableKeys(
  { source, plan, given }: KeysTask,
  advance: Advance,
): Promise<KeysResult> {
  const result: KeysResult = { bytesRead: 0, trouble: null, tables: [] }
  try {
    const use = async (tables: readonly Table[]): Promise<void> => {
      for (const [part, table] of tables.entries()) {
        if (source.part !== null && source.part !== part) continue
        const used = plan ?? (await planFor(table, given))
        if (used === null) continue
        result.tables.push({ part, name: table.part, plan: used, table: await readAll(table, used, source) })
      }
    }
    await withTables(source, use, (bytes) => {
      result.bytesRead += bytes
      advance(0, bytes)
    })
  } catch (error) {
    result.trouble = describeReadError(error)
  }
  advance(1, 0)
  return result
}

async function readAll(table: Table, plan: Plan, source: TableToRead): Promise<ReadTable> {
  const keyed = await readKeys(table, plan)
  return {
    columns: [...table.columns],
    isNamed: table.isNamed,
    // Nobody opens a packed file at a line.
    hasLines: table.hasLines && packingOf(source.name) === null,
    notes: [...table.notes],
    records: keyed.records,
    facts: plainFacts(keyed),
    keys: keyed.keys.slice(),
    codes: new Map([...keyed.codes].map(([name, codes]) => [name, codes.slice()])),
    places: keyed.places,
  }
}

/** The plan that the first records speak for; `null`: there are none. */
async function planFor(table: Table, given: KeysTask['given']): Promise<Plan | null> {
  let names: string[] = []
  const beginning: Table = {
    part: null,
    columns: table.columns,
    get isNamed() {
      return table.isNamed
    },
    hasLines: table.hasLines,
    understoodAs: table.understoodAs,
    notes: [],
    read: (from, take) =>
      table.read(from, (batch) => {
        names = table.columns.slice(0, batch.width)
        take(batch)
        return false
      }),
  }
  // Names may come with the records only.
  await table.read(null, (batch) => {
    names = table.columns.slice(0, batch.width)
    return false
  })
  if (names.length === 0) return null
  const isNamed = (name: string): boolean =>
    labelNamed(name) !== null || isSplitName(name) || name === given.label || name === given.split
  const coded = names.length > MOST_CODED ? names.filter(isNamed) : names
  const plan: Plan = new Map(coded.map((name) => [name, { ...PLAIN, isCoded: true }]))
  const keyed = await readKeys(beginning, plan)
  const seen: SeenTable = { ...keyed, isNamed: table.isNamed, facts: plainFacts(keyed) }
  return planOf(
    chooseColumns([seen], given, (value) => splitNamed(value)?.split ?? null, true),
    [seen],
    isNamed,
  )
}

/** Facts as they can be handed to another thread. */
function plainFacts({ facts }: KeyedTable): SeenTable['facts'] {
  return facts.map((fact) => ({
    ...fact,
    codes: fact.codes && {
      values: fact.codes.values,
      counts: fact.codes.counts,
      isOver: fact.codes.isOver,
    },
  }))
}
