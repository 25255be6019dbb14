import { isIndexName, isSplitName, labelNamed } from './column-names.js'
import type { ColumnFacts } from './facts.js'
import type { ColumnPlan, Plan, Role } from './plan.js'

/** What tables that are decided on together came to. */
export interface SeenTable {
  records: number
  /** Whether the table itself names its columns. */
  isNamed: boolean
  facts: readonly ColumnFacts[]
  /** By the name of each coded column: for each record its code. */
  codes: ReadonlyMap<string, Int16Array>
}

/** What the user says of columns. */
export interface GivenColumns {
  label: string | null
  split: string | null
  ignore: readonly string[]
}

export const NOTHING_GIVEN: GivenColumns = { label: null, split: null, ignore: [] }

/** What the columns of some tables were taken for. */
export interface ColumnChoice {
  roles: ReadonlyMap<string, Role>
  /** The column that says the label. `isGiven`: the user says so. */
  label: { column: string; isGiven: boolean } | null
  split: string | null
  /** Sorted. */
  content: readonly string[]
}

/** All that is known of one column of several tables. */
interface Joint extends Omit<ColumnFacts, 'codes'> {
  /** `null`: its values were not numbered, or are too many. */
  values: ReadonlySet<string> | null
  records: number
}

const MOST_LABELS = 1000
const LEAST_RECORDS_PER_LABEL = 4
const LONGEST_LABEL = 64
/** For names that other columns have too: more whole numbers are measurements. */
const MOST_WHOLE_LABELS = 20
const MOST_SPLITS = 20

/**
 * Decides together what the columns of tables with the same column names are. A beginning of a table is taken for the
 * whole: it may hold one label only.
 * @param splitOf the split that a value names; `null`: none
 * @param isBeginning whether this is only what the first records show
 */
export function chooseColumns(
  tables: readonly SeenTable[],
  given: GivenColumns,
  splitOf: (value: string) => string | null,
  isBeginning = false,
): ColumnChoice {
  const columns = jointColumns(tables)
  const roles = new Map<string, Role>(columns.map(({ name }) => [name, 'content']))
  const has = (name: string | null): name is string => name !== null && roles.has(name)
  for (const name of given.ignore) if (has(name)) roles.set(name, 'ignored')
  for (const column of columns) if (isFree(column.name) && isIndex(column)) roles.set(column.name, 'index')
  if (has(given.split)) roles.set(given.split, 'split')
  if (has(given.label)) roles.set(given.label, 'label')
  const split = has(given.split)
    ? given.split
    : (columns.find((column) => isFree(column.name) && isSplit(column, splitOf, isBeginning))?.name ?? null)
  if (split !== null) roles.set(split, 'split')

  function isFree(name: string): boolean {
    return roles.get(name) === 'content' && name !== given.label && name !== given.split
  }

  const isNamed = tables.every((table) => table.isNamed)
  const label = has(given.label) ? given.label : isNamed ? guessLabel() : null
  if (label !== null) {
    roles.set(label, 'label')
    // The same label once more, as a number or a word. What would leave nothing to compare stays.
    const twins = columns.filter(
      ({ name, values }) => isFree(name) && values !== null && areOneToOne(tables, label, name),
    )
    if (contentOf(roles).length > twins.length) for (const { name } of twins) roles.set(name, 'label')
  }
  return {
    roles,
    label: label === null ? null : { column: label, isGiven: label === given.label },
    split,
    content: contentOf(roles),
  }

  function guessLabel(): string | null {
    const candidates = columns.filter((column) => isFree(column.name) && isLabel(column, isBeginning))
    const [first, ...others] = candidates
    if (first === undefined) return null
    return others.every(({ name }) => areOneToOne(tables, first.name, name)) ? first.name : null
  }
}

/** How cells become parts of keys, for tables whose columns of one name are compared with each other. */
export function planOf(
  choice: ColumnChoice,
  tables: readonly SeenTable[],
  isCoded: (name: string) => boolean,
): Plan {
  const joint = new Map(jointColumns(tables).map((column) => [column.name, column]))
  const plan = new Map<string, ColumnPlan>()
  for (const [name, role] of choice.roles) {
    const column = joint.get(name)
    plan.set(name, {
      role,
      foldsNulls: column !== undefined && column.numbers > 0 && column.texts === 0 && column.truths === 0,
      foldsTruths:
        column !== undefined &&
        column.truths > 0 &&
        column.texts === 0 &&
        column.numbers === 0 &&
        column.nulls === 0,
      isCoded: role === 'label' || role === 'split' || isCoded(name),
    })
  }
  return plan
}

function contentOf(roles: ReadonlyMap<string, Role>): string[] {
  return [...roles].flatMap(([name, role]) => (role === 'content' ? [name] : [])).sort()
}

function jointColumns(tables: readonly SeenTable[]): Joint[] {
  const joint = new Map<string, Joint>()
  for (const { facts, records } of tables) {
    for (const { codes, ...column } of facts) {
      const values = codes === null || codes.isOver ? null : new Set(codes.values)
      const known = joint.get(column.name)
      if (known === undefined) joint.set(column.name, { ...column, values, records })
      else joint.set(column.name, together(known, { ...column, values, records }))
    }
  }
  return [...joint.values()]
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
    values: one.values && other.values && new Set([...one.values, ...other.values]),
    records: one.records + other.records,
  }
}

function isIndex({ name, wholes, records, counts, isUnique }: Joint): boolean {
  return records > 1 && wholes === records && (counts || (isUnique && isIndexName(name)))
}

function isSplit(
  { name, values, texts, numbers }: Joint,
  splitOf: (value: string) => string | null,
  isBeginning: boolean,
): boolean {
  if (!isSplitName(name) || values === null || texts === 0 || numbers > 0) return false
  if (isBeginning) return values.size <= MOST_SPLITS
  const named = new Set([...values].map(splitOf).filter((split) => split !== null))
  return values.size <= MOST_SPLITS && named.size >= 2
}

function isLabel({ name, values, records, longest, ...held }: Joint, isBeginning: boolean): boolean {
  const { numbers, wholes, texts, truths } = held
  const named = labelNamed(name)
  if (named === null || values === null || numbers > wholes) return false
  const count = values.size
  if (count < (isBeginning ? 1 : 2) || count > MOST_LABELS || longest > LONGEST_LABEL) return false
  if (records / count < (isBeginning ? 1 : LEAST_RECORDS_PER_LABEL)) return false
  return named === 'sure' || texts + truths > 0 || count <= MOST_WHOLE_LABELS
}

/** Whether each value of one column always stands beside the same of the other, in all tables that have both. */
function areOneToOne(tables: readonly SeenTable[], one: string, other: string): boolean {
  const forward = new Map<string, string>()
  const back = new Map<string, string>()
  let isSeen = false
  for (const { facts, codes, records } of tables) {
    const left = codes.get(one)
    const right = codes.get(other)
    const leftValues = facts.find(({ name }) => name === one)?.codes
    const rightValues = facts.find(({ name }) => name === other)?.codes
    if (!left || !right || !leftValues || !rightValues || leftValues.isOver || rightValues.isOver)
      return false
    const partner = new Int32Array(leftValues.values.length + 1).fill(-2)
    for (let record = 0; record < records; record++) {
      const code = (left[record] as number) + 1
      const beside = right[record] as number
      if (partner[code] === -2) partner[code] = beside
      else if (partner[code] !== beside) return false
    }
    for (const [code, beside] of partner.entries()) {
      if (beside === -2) continue
      const from = code === 0 ? '' : (leftValues.values[code - 1] as string)
      const to = beside < 0 ? '' : (rightValues.values[beside] as string)
      if ((forward.get(from) ?? to) !== to || (back.get(to) ?? from) !== from) return false
      forward.set(from, to)
      back.set(to, from)
      isSeen = true
    }
  }
  return isSeen
}
