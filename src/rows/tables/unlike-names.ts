import { display } from '../../text/display.js'
import type { PlacedTable } from './placed-table.js'
import { isComparable } from './placed-table.js'

const MOST_TOLD = 10

/**
 * Tables of one dataset that would be compared if the names of their columns did not differ in case or blanks alone, which
 * nobody means: what is not compared must not look clean.
 * @returns a note for each spelling but the first; safe to show
 */
export function unlikeNames(tables: readonly PlacedTable[]): string[] {
  const spellings = new Map<string, Map<string, PlacedTable>>()
  for (const table of tables) {
    if (!isComparable(table)) continue
    const { dataset, choice } = table
    const key = JSON.stringify([dataset, choice.content.map(folded).sort()])
    const known = spellings.get(key) ?? new Map<string, PlacedTable>()
    spellings.set(key, known)
    const own = JSON.stringify(choice.content)
    if (!known.has(own)) known.set(own, table)
  }
  return [...spellings.values()]
    .flatMap((known) => {
      const [first, ...others] = [...known.values()]
      return first === undefined ? [] : others.map((other) => noteOf(first, other))
    })
    .slice(0, MOST_TOLD)
}

function noteOf(first: PlacedTable, other: PlacedTable): string {
  const name = other.choice.content.find((column) => !first.choice.content.includes(column)) ?? ''
  const same = first.choice.content.find((column) => folded(column) === folded(name)) ?? ''
  return (
    `The records of ${display(other.path)} are not compared with those of ${display(first.path)}: names of columns differ in ` +
    `case or blanks alone ("${display(name)}" and "${display(same)}"); write them alike`
  )
}

function folded(name: string): string {
  return name.normalize().trim().toLowerCase()
}
