import { KEY_WORDS } from '../kinds/row/add-records.js'
import { PLAIN, type Plan } from '../kinds/row/plan.js'
import { showRepeats } from '../kinds/row/without-column.js'
import { compareSplits } from '../rules/split-order.js'
import { display } from '../text/display.js'
import { formatCount } from '../text/quantity.js'
import type { EqualContent } from './equal-contents.js'
import type { PlacedTable, TableSet } from './placed-table.js'
import { readAgain } from './read-again.js'
import type { ReadRecords } from './records-by-file.js'
import type { RememberingWorld } from './remembered.js'
import { NONE, type Standing } from './standing.js'
import { findVerified } from './verified.js'

const MOST_NAMED = 3

/**
 * A line for each column whose values are all different, such as a ticket or a UUID, and without which records of the
 * set repeat that are no chance. It is content, so this is no finding. A set whose keys show none is not read again.
 * @param counted is told how many bytes were read
 */
export async function repeatsWithout(
  set: TableSet,
  standing: () => Standing,
  read: ReadRecords,
  counted: (bytes: number) => void,
  world: RememberingWorld,
): Promise<string[]> {
  const lines: string[] = []
  for (const column of showing(set)) {
    const narrow = await narrowedBy(set, column, counted, world)
    if (narrow === null) continue
    const [found] = await findVerified([narrow], read)
    const more = (found?.contents ?? []).flatMap((content) => {
      const isSure = found?.isIdentifying === true || content.telling !== null
      const members = isSure ? differentIn(content, set) : []
      return members.length > 1 ? [{ content, members }] : []
    })
    if (more.length > 0) lines.push(lineOf(set, column, more, standing()))
  }
  return lines
}

/** Columns without which the keys that were kept show repeats. */
function showing({ tables, content }: TableSet): string[] {
  if (content.length < 2) return []
  return content.filter((column) => {
    const kept = tables.map(({ read }) => read.without.find((each) => each.column === column))
    return kept.every((each) => each !== undefined) && showRepeats(kept)
  })
}

/** The set without a column; `null`: its values are not all different, or it can't be read any more. */
async function narrowedBy(
  { tables, content, ...set }: TableSet,
  column: string,
  counted: (bytes: number) => void,
  world: RememberingWorld,
): Promise<TableSet | null> {
  const planned = tables.map((table) => ({ table, plan: planWithout(table.plan, column) }))
  const { read, bytesRead } = await readAgain(planned, world)
  counted(bytesRead)
  const left = content.filter((name) => name !== column)
  const narrowed = planned.flatMap(({ table, plan }, at): PlacedTable[] => {
    const again = read[at] ?? null
    const isUnique = again?.facts.find(({ name }) => name === column)?.isUnique === true
    if (again === null || !isUnique || again.records !== table.read.records) return []
    return [{ ...table, plan, choice: { ...table.choice, content: left }, read: again }]
  })
  return narrowed.length < tables.length ? null : { ...set, content: left, tables: narrowed }
}

function planWithout(plan: Plan, column: string): Plan {
  return new Map([...plan, [column, { ...PLAIN, role: 'ignored', isWatched: true }]])
}

/** The first of a content's members of each kind that it has with the column, by number. */
function differentIn({ tables, records }: EqualContent, set: TableSet): number[] {
  const keys = new Set<number>()
  return [...tables.keys()].filter((member) => {
    const all = set.tables[tables[member] as number]?.read.keys as Uint32Array
    const at = (records[member] as number) * KEY_WORDS
    const key = (all[at] as number) * 0x200000 + ((all[at + 1] as number) >>> 11)
    return !keys.has(key) && keys.add(key)
  })
}

/** `data/test.csv, data/train.csv: 49 more repeat without column id, 12 of them between train and test`. */
function lineOf(
  set: TableSet,
  column: string,
  more: readonly { content: EqualContent; members: readonly number[] }[],
  standing: Standing,
): string {
  const splits = new Set<number>()
  let count = 0
  let between = 0
  for (const { content, members } of more) {
    count += members.length - 1
    const own = members.map((member) =>
      standing.splitOf(content.tables[member] as number, content.records[member] as number),
    )
    const named = new Set(own.filter((split) => split !== NONE))
    if (named.size < 2) continue
    between += 1
    for (const split of named) splits.add(split)
  }
  const paths = [...new Set(set.tables.map(({ path }) => path))]
  const named =
    paths.length > MOST_NAMED ? `${formatCount(paths.length)} tables` : paths.map(display).join(', ')
  const names = [...splits].map((split) => standing.splits[split] as string).sort(compareSplits)
  const leak =
    between === 0 ? '' : `, ${formatCount(between)} of them between ${names.map(display).join(' and ')}`
  const verb = count === 1 ? 'repeats' : 'repeat'
  return `${named}: ${formatCount(count)} more ${verb} without column ${display(column)}${leak}`
}
