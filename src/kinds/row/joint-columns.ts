import { addAll } from '../../columns/lists.js'
import type { ColumnFacts } from './facts.js'
import type { ColumnPlan } from './plan.js'

/** What tables that are decided on together came to. */
export interface SeenTable {
  records: number
  /** Whether the table itself names its columns. */
  isNamed: boolean
  facts: readonly ColumnFacts[]
  /** By the name of each coded column: for each record its code. */
  codes: ReadonlyMap<string, Int16Array>
}

/** All that is known of one column of several tables. */
export interface Joint extends Omit<ColumnFacts, 'codes'> {
  /** Its values in each table; `null`: in one they were not numbered, or are too many. */
  codes: NonNullable<ColumnFacts['codes']>[] | null
  records: number
}

/** Columns of several tables, those of one name together. */
export function jointColumns(tables: readonly SeenTable[]): Joint[] {
  const joint = new Map<string, Joint>()
  for (const { facts, records } of tables) {
    for (const { codes, ...column } of facts) {
      const own = { ...column, codes: codes === null || codes.isOver ? null : [codes], records }
      const known = joint.get(column.name)
      joint.set(column.name, known === undefined ? own : together(known, own))
    }
  }
  return [...joint.values()]
}

/** The different values of a column. */
export function valuesOf(codes: NonNullable<Joint['codes']>): Set<string> {
  return new Set(codes.flatMap(({ values }) => values))
}

/** What words in columns of a name mean, in tables that are compared with each other. */
export type Folds = ReadonlyMap<string, Pick<ColumnPlan, 'foldsNulls' | 'foldsTruths'>>

export function foldsIn(tables: readonly SeenTable[]): Folds {
  return new Map(
    jointColumns(tables).map(({ name, numbers, texts, truths, nulls }) => [
      name,
      {
        foldsNulls: numbers > 0 && texts === 0 && truths === 0,
        foldsTruths: truths > 0 && texts === 0 && numbers === 0 && nulls === 0,
      },
    ]),
  )
}

function together(one: Joint, other: Joint): Joint {
  return {
    name: one.name,
    numbers: one.numbers + other.numbers,
    wholes: one.wholes + other.wholes,
    nulls: one.nulls + other.nulls,
    truths: one.truths + other.truths,
    texts: one.texts + other.texts,
    longest: Math.max(one.longest, other.longest),
    counts: one.counts && other.counts,
    isUnique: one.isUnique && other.isUnique,
    codes: one.codes && other.codes && added(one.codes, other.codes),
    records: one.records + other.records,
  }
}

/** Adds to the first, since there can be as many as there are tables. */
function added<Item>(one: Item[], other: readonly Item[]): Item[] {
  addAll(one, other)
  return one
}
