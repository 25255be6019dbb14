import { addTo } from '../../columns/lists.js'
import { mayShare } from '../../layout/names/split-name.js'
import type { TableSet } from '../tables/placed-table.js'
import type { EqualContent } from './equal-contents.js'
import { NONE, type Standing } from './standing.js'

/** For each table the first one that is equal to it by bytes. */
export function firstEqualTables({ tables }: TableSet): Int32Array {
  const first = new Map<string, number>()
  return Int32Array.from(tables, ({ identity }, table) => {
    const known = first.get(identity)
    if (known === undefined) first.set(identity, table)
    return known ?? table
  })
}

/** The members that lie in different splits. What tables share that are equal by bytes is told of the files. */
export function leakIn(content: EqualContent, standing: Standing, firstEqual: Int32Array): number[] {
  const { tables, records } = content
  const splits = tables.map((table, member) => standing.splitOf(table, records[member] as number))
  const first = splits.find((split) => split !== NONE)
  if (first === undefined || splits.every((split) => split === NONE || split === first)) return []
  // What stands alike breaks the rule alike.
  const kinds = new Map<string, { table: number; split: number }>()
  tables.forEach((table, member) => {
    const split = splits[member] as number
    if (split !== NONE) kinds.set(`${table} ${split}`, { table, split })
  })
  const all = [...kinds.values()]
  const breaks = new Set<string>()
  for (const one of all) {
    const isBroken = all.some(
      (other) =>
        !mayShare(standing.splits[other.split] as string, standing.splits[one.split] as string) &&
        (other.table === one.table || firstEqual[other.table] !== firstEqual[one.table]),
    )
    if (isBroken) breaks.add(`${one.table} ${one.split}`)
  }
  return numbersWhere(tables, (table, member) => breaks.has(`${table} ${splits[member]}`))
}

export function withoutCopies({ tables }: EqualContent, firstEqual: Int32Array): number[] {
  return numbersWhere(tables, (table) => firstEqual[table] === table)
}

export function countLabelled(
  { tables, records }: EqualContent,
  members: readonly number[],
  standing: Standing,
): number {
  let count = 0
  for (const member of members) {
    if (standing.labelOf(tables[member] as number, records[member] as number) !== NONE) count += 1
  }
  return count
}

/** The members whose labels differ, within a table or between tables with the same kind of labels. */
export function conflictIn(
  { tables, records }: EqualContent,
  members: readonly number[],
  standing: Standing,
): number[] {
  const labels = members.map((member) =>
    standing.labelOf(tables[member] as number, records[member] as number),
  )
  const first = labels.find((label) => label !== NONE)
  if (first === undefined || labels.every((label) => label === NONE || label === first)) return []
  const kinds = new Map<string, { table: number; label: number }>()
  members.forEach((member, index) => {
    const label = labels[index] as number
    const table = tables[member] as number
    if (label !== NONE) kinds.set(`${table} ${label}`, { table, label })
  })
  const all = [...kinds.values()]
  const breaks = new Set<string>()
  for (const { table, label } of all) {
    if (all.some((other) => other.label !== label && standing.agree(table, other.table))) {
      breaks.add(`${table} ${label}`)
    }
  }
  return members.filter((member, index) => breaks.has(`${tables[member]} ${labels[index]}`))
}

/**
 * Sets of members that repeat within one split. Where tables that lie in others were left out, what repeats in each of
 * them is told all the same.
 */
export function repeatsIn(
  { tables, records }: EqualContent,
  left: readonly number[],
  own: readonly number[],
  standing: Standing,
): number[][] {
  const bySplit = new Map<number, number[]>()
  for (const member of left) {
    const split = standing.splitOf(tables[member] as number, records[member] as number)
    addTo(bySplit, split, member)
  }
  const found = [...bySplit.values()].filter((members) => members.length > 1)
  if (found.length > 0 || left.length === own.length) return found
  const byTable = new Map<number, number[]>()
  for (const member of own) addTo(byTable, tables[member] as number, member)
  return [...byTable.values()].filter((members) => members.length > 1)
}

export function splitsOf(
  { tables, records }: EqualContent,
  members: readonly number[],
  standing: Standing,
): number[] {
  return members.map((member) => standing.splitOf(tables[member] as number, records[member] as number))
}

function numbersWhere(
  values: readonly number[],
  isWanted: (value: number, place: number) => boolean,
): number[] {
  const numbers: number[] = []
  values.forEach((value, place) => {
    if (isWanted(value, place)) numbers.push(place)
  })
  return numbers
}
