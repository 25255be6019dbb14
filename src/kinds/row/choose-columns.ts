import { isIndexName, isSplitName, labelNamed } from './column-names.js'
import { type GivenColumns, givenIn } from './given-columns.js'
import { type Folds, type Joint, jointColumns, type SeenTable, valuesOf } from './joint-columns.js'
import { type ColumnPlan, PLAIN, type Plan, type Role } from './plan.js'

/** What the columns of some tables were taken for. */
export interface ColumnChoice {
  roles: ReadonlyMap<string, Role>
  /** The column that says the label. `isGiven`: the user says so. */
  label: { column: string; isGiven: boolean } | null
  /** Columns that go with the label one to one, be it that a table is so short that all do. */
  besideLabel: readonly string[]
  /** The column that says the split. `isGiven`: the user says so. */
  split: { column: string; isGiven: boolean } | null
  /** Sorted. */
  content: readonly string[]
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
  asked: GivenColumns,
  splitOf: (value: string) => string | null,
  isBeginning = false,
): ColumnChoice {
  const columns = jointColumns(tables)
  const roles = new Map<string, Role>(columns.map(({ name }) => [name, 'content']))
  const given = givenIn([...roles.keys()], asked)
  for (const name of given.ignore) roles.set(name, 'ignored')
  for (const column of columns) if (isFree(column.name) && isIndex(column)) roles.set(column.name, 'index')
  if (given.split !== null) roles.set(given.split, 'split')
  if (given.label !== null) roles.set(given.label, 'label')
  const split =
    given.split ??
    columns.find((column) => isFree(column.name) && isSplit(column, splitOf, isBeginning))?.name ??
    null
  if (split !== null) roles.set(split, 'split')

  function isFree(name: string): boolean {
    return roles.get(name) === 'content' && name !== given.label && name !== given.split
  }

  const isNamed = tables.every((table) => table.isNamed)
  const label = given.label ?? (isNamed ? guessLabel() : null)
  let besideLabel: string[] = []
  if (label !== null) {
    roles.set(label, 'label')
    // The same label once more, as a number or a word. What would leave nothing to compare stays.
    besideLabel = columns.flatMap(({ name, codes }) =>
      isFree(name) && codes !== null && areOneToOne(tables, label, name) ? [name] : [],
    )
    if (contentOf(roles).length > besideLabel.length) for (const name of besideLabel) roles.set(name, 'label')
  }
  return {
    roles,
    label: label === null ? null : { column: label, isGiven: label === given.label },
    besideLabel,
    split: split === null ? null : { column: split, isGiven: split === given.split },
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
export function planOf(choice: ColumnChoice, folds: Folds, isCoded: (name: string) => boolean): Plan {
  const plan = new Map<string, ColumnPlan>()
  for (const [name, role] of choice.roles) {
    const { foldsNulls, foldsTruths } = folds.get(name) ?? PLAIN
    const isWanted =
      role === 'label' || role === 'split' || choice.besideLabel.includes(name) || isCoded(name)
    plan.set(name, { role, foldsNulls, foldsTruths, isCoded: isWanted })
  }
  return plan
}

function contentOf(roles: ReadonlyMap<string, Role>): string[] {
  return [...roles].flatMap(([name, role]) => (role === 'content' ? [name] : [])).sort()
}

function isIndex({ name, wholes, records, counts, isUnique }: Joint): boolean {
  return records > 1 && wholes === records && (counts || (isUnique && isIndexName(name)))
}

function isSplit(
  { name, codes, texts, numbers }: Joint,
  splitOf: (value: string) => string | null,
  isBeginning: boolean,
): boolean {
  if (!isSplitName(name) || codes === null || texts === 0 || numbers > 0) return false
  const all = valuesOf(codes)
  if (isBeginning || all.size > MOST_SPLITS) return all.size <= MOST_SPLITS
  return new Set([...all].map(splitOf).filter((split) => split !== null)).size >= 2
}

function isLabel({ name, codes, records, longest, ...held }: Joint, isBeginning: boolean): boolean {
  const { numbers, wholes, texts, truths } = held
  const named = labelNamed(name)
  if (named === null || codes === null || numbers > wholes) return false
  const count = valuesOf(codes).size
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
