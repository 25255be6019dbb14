import { createCanonicalCell } from '../../kinds/row/canonical-cell.js'
import { NO_VALUE } from '../../kinds/row/codes.js'
import { PLAIN } from '../../kinds/row/plan.js'
import { pathBytes } from '../../paths/lossless.js'
import type { PlacedTable } from '../tables/placed-table.js'

/** No split, or no label. */
export const NONE = -1

/** What records of some tables say of themselves: their splits and labels, by number. */
export interface Standing {
  splits: readonly string[]
  labels: readonly string[]
  /** The same for equal labels of whatever tables, however each is written: TRUE and True. */
  labelKeys: readonly string[]
  splitOf(table: number, record: number): number
  labelOf(table: number, record: number): number
  /** Whether the labels of two tables are of one kind: half of the fewer values are among the other's. */
  agree(one: number, other: number): boolean
}

interface Coded {
  codes: Int16Array
  /** By code the number of what it says. */
  meaning: Int32Array
}

/** @param canonicalSplit the name of the split that a value of a column means */
export function standingOf(
  tables: readonly PlacedTable[],
  canonicalSplit: (value: string) => string,
): Standing {
  const splits = numbering()
  const labels = numbering()
  const canonical = createCanonicalCell()
  const labelled = tables.map((table): Coded | null => {
    const column = table.choice.label?.column
    if (column === undefined) return null
    const folds = table.plan.get(column) ?? PLAIN
    return codedBy(table, column, (value) => {
      const bytes = pathBytes(value)
      const cell = canonical(bytes, 0, bytes.length, folds)
      if (cell === null) return NONE
      return labels.of(typeof cell === 'string' ? `v${cell}` : `t${value}`, value)
    })
  })
  const placed = tables.map(({ split }) => (split === null ? NONE : splits.of(split, split)))
  const divided = tables.map((table): Coded | null => {
    const column = dividingColumn(table)
    if (column === null) return null
    return codedBy(table, column, (value) => {
      const name = canonicalSplit(value)
      return splits.of(name, name)
    })
  })
  const values = labelled.map((coded) => new Set(coded?.meaning ?? []))
  const agreement = new Map<number, boolean>()
  return {
    splits: splits.names,
    labels: labels.names,
    labelKeys: labels.keys,
    splitOf(table, record) {
      const coded = divided[table]
      const own = coded ? meaningOf(coded, record) : NONE
      return own === NONE ? (placed[table] as number) : own
    },
    labelOf(table, record) {
      const coded = labelled[table]
      return coded ? meaningOf(coded, record) : NONE
    },
    agree(one, other) {
      if (one === other) return true
      const key = Math.min(one, other) * tables.length + Math.max(one, other)
      let known = agreement.get(key)
      if (known === undefined) {
        known = overlap(values[one] as Set<number>, values[other] as Set<number>)
        agreement.set(key, known)
      }
      return known
    },
  }
}

/** The column that says the split of each record. Where the path says it, or none is wanted, only one that the user names. */
export function dividingColumn({ choice, split, given }: PlacedTable): string | null {
  if (choice.split === null) return null
  return choice.split.isGiven || (split === null && given.mayGuessSplit) ? choice.split.column : null
}

function codedBy(
  { read }: PlacedTable,
  column: string,
  meaningOfValue: (value: string) => number,
): Coded | null {
  const codes = read.codes.get(column)
  const values = read.facts.find(({ name }) => name === column)?.codes
  if (codes === undefined || !values || values.isOver) return null
  return { codes, meaning: Int32Array.from(values.values, meaningOfValue) }
}

function meaningOf({ codes, meaning }: Coded, record: number): number {
  const code = codes[record] as number
  return code === NO_VALUE ? NONE : (meaning[code] as number)
}

function overlap(one: ReadonlySet<number>, other: ReadonlySet<number>): boolean {
  const [fewer, more] = one.size <= other.size ? [one, other] : [other, one]
  let shared = 0
  for (const value of fewer) if (more.has(value)) shared += 1
  return fewer.size > 0 && shared * 2 >= fewer.size
}

function numbering() {
  const numbers = new Map<string, number>()
  const names: string[] = []
  const keys: string[] = []
  return {
    names,
    keys,
    of(key: string, name: string): number {
      let number = numbers.get(key)
      if (number === undefined) {
        number = names.push(name) - 1
        keys.push(key)
        numbers.set(key, number)
      }
      return number
    },
  }
}
