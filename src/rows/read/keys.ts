import type { Table } from '../../containers/records.js'
import { packingOf } from '../../containers/table.js'
import { describeReadError } from '../../disk/read.js'
import { chooseColumns, planOf } from '../../kinds/row/choose-columns.js'
import { isIndexName, isSplitName, labelNamed } from '../../kinds/row/column-names.js'
import { type GivenColumns, givenIn, saysMeaning } from '../../kinds/row/given-columns.js'
import { foldsIn, type SeenTable } from '../../kinds/row/joint-columns.js'
import { type KeyedTable, readKeys } from '../../kinds/row/keys.js'
import { PLAIN, type Plan, type Role } from '../../kinds/row/plan.js'
import { givesSameKeys } from '../../kinds/row/same-keys.js'
import { splitNamed } from '../../layout/names/split-name.js'
import type { Advance, KeysResult, KeysTask, ReadTable, TableToRead } from '../../model.js'
import { withParts, withTables } from './open-table.js'

/** So much of a table says what its columns are. */
const CELLS_OF_BEGINNING = 16 * 1024

/** More columns are not all looked at for what says the label once more. */
const MOST_CODED = 200

/**
 * Reads the keys of the records of a file's tables; a part of the work that threads share. Without a plan the first
 * records of each say what its columns are.
 */
export async function readTableKeys(task: KeysTask, advance: Advance): Promise<KeysResult> {
  const { source, parts, plan, given } = task
  const result: KeysResult = { bytesRead: 0, trouble: null, tables: [] }
  try {
    const take = async (table: Table, part: number, plan: Plan | null): Promise<void> => {
      const found =
        plan === null ? await readByItself(table, given) : { plan, keyed: await readKeys(table, () => plan) }
      if (found === null) return
      const { part: name, place } = table
      result.tables.push({ part, place, name, plan: found.plan, table: readOf(table, found, source) })
    }
    const counted = (bytes: number): void => {
      result.bytesRead += bytes
      advance(0, bytes)
    }
    if (parts === null) {
      const useAll = async (tables: readonly Table[]): Promise<void> => {
        for (const [part, table] of tables.entries()) await take(table, part, plan)
      }
      await withTables(source, useAll, counted)
    } else await withParts(source, parts, ({ part, plan }, table) => take(table, part, plan), counted)
  } catch (error) {
    result.trouble = describeReadError(error)
  }
  advance(1, 0)
  return result
}

/** A table and the plan by which it was read. */
interface Found {
  plan: Plan
  keyed: KeyedTable
}

/** What other threads are given of it. */
function readOf(table: Table, { plan, keyed }: Found, source: TableToRead): ReadTable {
  const isCoded = (name: string): boolean => plan.get(name)?.isCoded === true
  return {
    columns: [...table.columns],
    usualColumns: table.usualColumns ?? table.columns.length,
    isNamed: table.isNamed,
    isHeaderAssumed: table.isHeaderAssumed === true,
    // Nobody opens a packed file at a line.
    hasLines: table.hasLines && packingOf(source.name) === null,
    understoodAs: table.understoodAs,
    notes: [...table.notes],
    records: keyed.records,
    facts: plainFacts(keyed, isCoded),
    keys: keyed.keys.slice(),
    codes: new Map(
      [...keyed.codes].filter(([name]) => isCoded(name)).map(([name, codes]) => [name, codes.slice()]),
    ),
    places: keyed.places,
    sample: keyed.sample,
    without: keyed.without,
  }
}

/**
 * Reads a table by the plan that its first records speak for; `null`: there are none. It is read anew only where the names of
 * its columns promised something else.
 */
async function readByItself(table: Table, given: GivenColumns): Promise<Found | null> {
  let promised: Plan = new Map()
  let plan: Plan | null = null

  /** @returns whether what was read is what the plan gives */
  function settle(keyed: KeyedTable): boolean {
    const seen: SeenTable = { ...keyed, isNamed: table.isNamed }
    const choice = chooseColumns([seen], given, (value) => splitNamed(value)?.split ?? null, true)
    plan = planOf(choice, foldsIn([seen]), (name) => saysMeaning(name, given))
    return givesSameKeys(seen.facts, promised, plan)
  }

  let isSettled = false
  const keyed = await readKeys(
    table,
    (names) => {
      if (plan !== null) return plan
      promised = promisedBy(names, given, table.isNamed)
      return promised
    },
    {
      cells: CELLS_OF_BEGINNING,
      settle(seen) {
        isSettled = settle(seen)
        return isSettled ? plan : null
      },
    },
  )
  if (promised.size === 0) return null
  // Most tables are so short that this was all of them.
  const isRead = plan === null ? settle(keyed) : isSettled
  const own: Plan = plan ?? promised
  return { plan: own, keyed: isRead ? keyed : await readKeys(table, () => own) }
}

/** What the names of columns speak for, before anything is known of their values, which are numbered to find out. */
function promisedBy(names: readonly string[], given: GivenColumns, areNamed: boolean): Plan {
  const coded = names.length > MOST_CODED ? names.filter((name) => saysMeaning(name, given)) : names
  const labels = names.filter((name) => labelNamed(name) !== null)
  const own = givenIn(names, given)
  const label = own.label ?? (areNamed && labels.length === 1 ? labels[0] : null)
  const roleOf = (name: string): Role => {
    if (name === own.split || isSplitName(name)) return 'split'
    if (name === label) return 'label'
    if (own.ignore.includes(name)) return 'ignored'
    return isIndexName(name) ? 'index' : 'content'
  }
  const isCoded = new Set(coded)
  return new Map(names.map((name) => [name, { ...PLAIN, role: roleOf(name), isCoded: isCoded.has(name) }]))
}

/** Facts as they can be handed to another thread; with the values of columns that are asked for. */
function plainFacts({ facts }: KeyedTable, isCoded: (name: string) => boolean): SeenTable['facts'] {
  return facts.map((fact) => {
    if (fact.codes === null || !isCoded(fact.name)) return { ...fact, codes: null }
    const { values, counts, isOver } = fact.codes
    return { ...fact, codes: { values, counts, isOver } }
  })
}
