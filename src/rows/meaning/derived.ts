import { addTo } from '../../columns/lists.js'
import type { PlacedTable, TableSet } from '../tables/placed-table.js'
import type { BrokenContent, EqualContent } from './equal-contents.js'
import { dividingColumn } from './standing.js'

/** Fewer records lie in another table by chance. */
const LEAST_RECORDS = 10
/** A content that lies in more tables than that is no sign that one of them was made of another. */
const MOST_TABLES = 50

/** Tables all of whose records lie in another one. */
export interface Derived {
  told: { pair: readonly [number, number]; members: BrokenContent[] }[]
  /** Members without those of tables whose records all lie in another table that is among them. */
  without(content: EqualContent, members: readonly number[]): number[]
}

/** Finds tables that lie in others of the same split, or of none. */
export function derivedPairs(
  { tables }: TableSet,
  contents: readonly EqualContent[],
  firstEqual: Int32Array,
): Derived {
  const shared = new Map<number, number>()
  const count = tables.length
  if (count > 1) {
    for (const content of contents) {
      for (const [one, members] of byTable(content, firstEqual)) {
        for (const other of new Set(content.tables)) {
          if (other === one || firstEqual[other] !== other || !isOneSplit(one, other)) continue
          shared.set(one * count + other, (shared.get(one * count + other) ?? 0) + members.length)
        }
      }
    }
  }
  const isIn = (one: number, other: number): boolean => {
    const records = tables[one]?.read.records ?? 0
    if (records < LEAST_RECORDS || shared.get(one * count + other) !== records) return false
    // Of two that hold the same the later one was made of the first.
    return one > other || shared.get(other * count + one) !== tables[other]?.read.records
  }
  const pairs = [...shared.keys()]
    .map((key): [number, number] => [Math.floor(key / count), key % count])
    .filter(([one, other]) => isIn(one, other))
  // Of tables that lie in each other like dolls, the next larger one is told.
  const told = pairs.filter(
    ([one, other]) =>
      !pairs.some(([lower, upper]) => lower === one && upper !== other && hasPair(upper, other)),
  )
  function hasPair(one: number, other: number): boolean {
    return pairs.some(([lower, upper]) => lower === one && upper === other)
  }
  function isOneSplit(one: number, other: number): boolean {
    const isWhole = (table: number): boolean => dividingColumn(tables[table] as PlacedTable) === null
    return tables[one]?.split === tables[other]?.split && isWhole(one) && isWhole(other)
  }
  return {
    told: told.map((pair) => ({
      pair,
      members: contents.flatMap((content): BrokenContent[] => {
        if (!content.tables.includes(pair[0]) || !content.tables.includes(pair[1])) return []
        const members = content.tables.flatMap((table, member) => (pair.includes(table) ? [member] : []))
        return [{ content, members }]
      }),
    })),
    without({ tables: held }, members) {
      if (pairs.length === 0) return [...members]
      return members.filter(
        (member) => !pairs.some(([one, other]) => one === held[member] && held.includes(other)),
      )
    },
  }
}

function byTable({ tables }: EqualContent, firstEqual: Int32Array): Map<number, number[]> {
  const found = new Map<number, number[]>()
  tables.forEach((table, member) => {
    if (firstEqual[table] !== table) return
    addTo(found, table, member)
  })
  return found.size > MOST_TABLES ? new Map() : found
}
