import { addAll } from '../../columns/lists.js'
import { KEY_WORDS } from '../../kinds/row/add-records.js'
import { PLAIN, type Plan, planOfCommon } from '../../kinds/row/plan.js'
import { showRepeats } from '../../kinds/row/without-column.js'
import { compareSplits } from '../../rules/split-order.js'
import { display } from '../../text/display.js'
import { countOf, formatCount } from '../../text/quantity.js'
import type { RememberingWorld } from '../read/remembered.js'
import type { PlacedTable, TableSet } from '../tables/placed-table.js'
import { readAgain } from '../tables/read-again.js'
import type { ReadRecords } from '../tables/records-by-file.js'
import { chanceBy } from './chance.js'
import type { EqualContent } from './equal-contents.js'
import { NONE, type Standing } from './standing.js'
import { findVerified } from './verified.js'

const MOST_NAMED = 3
/** Bytes: no shorter text tells a record by itself. */
const LEAST_TELLING = 20

/** What is needed to read tables once more. */
export interface Reading {
  read: ReadRecords
  /** Is told how many bytes were read. */
  counted(bytes: number): void
  world: RememberingWorld
  standingOf(tables: readonly PlacedTable[]): Standing
}

/**
 * Lines for columns whose values are all different, such as a ticket or a UUID, and without which records repeat that are no
 * chance: within a set, and between two of which one has all other columns of the other. Such a column is content, so this
 * is no finding. Tables are read again only where their keys show repeats, or none are known for the columns that both have;
 * and where what is left of the columns may tell records apart.
 */
export async function repeatsWithout(sets: readonly TableSet[], from: Reading): Promise<string[]> {
  const lines: string[] = []
  for (const set of sets) {
    for (const column of showing(set)) {
      const narrow = await narrowedBy(set, column, from)
      if (narrow !== null) addAll(lines, await linesOf(set, narrow, column, () => true, from))
    }
  }
  for (const { set, other, column } of pairs(sets)) {
    const narrow = await narrowedBy(set, column, from)
    const rest = narrow && (await onlyBy(other, narrow.content, from))
    if (narrow === null || rest === null) continue
    const own = set.tables.length
    const isOfBoth = ({ tables }: EqualContent): boolean =>
      tables.some((table) => table < own) && tables.some((table) => table >= own)
    const both = { ...set, tables: [...set.tables, ...other.tables] }
    lines.push(
      ...(await linesOf(both, { ...narrow, tables: [...narrow.tables, ...rest] }, column, isOfBoth, from)),
    )
  }
  return lines
}

/** @param set the tables with the column, as they are; `narrow`: the same without it */
async function linesOf(
  set: TableSet,
  narrow: TableSet,
  column: string,
  counts: (content: EqualContent) => boolean,
  { read, standingOf }: Reading,
): Promise<string[]> {
  const [found] = await findVerified([narrow], read)
  const more = (found?.contents ?? []).flatMap((content) => {
    const isSure = found?.isIdentifying === true || content.telling !== null
    const members = isSure && counts(content) ? differentIn(content, set) : []
    return members.length > 1 ? [{ content, members }] : []
  })
  return more.length === 0 ? [] : [lineOf(set, column, more, standingOf(set.tables))]
}

/** Sets with a column without which all their columns are columns of another set of the dataset, which has it not. */
function pairs(sets: readonly TableSet[]): { set: TableSet; other: TableSet; column: string }[] {
  const areNamed = ({ tables }: TableSet): boolean => tables.every(({ read }) => read.isNamed)
  return sets.filter(areNamed).flatMap((set) =>
    set.content
      .filter((column) => set.content.length > 1 && isName(set, column) && mayTellApart(set, column))
      .flatMap((column) =>
        sets
          .filter((other) => other !== set && other.dataset === set.dataset && areNamed(other))
          .filter(({ content }) => !content.includes(column))
          .filter(({ content }) => set.content.every((name) => name === column || content.includes(name)))
          .map((other) => ({ set, other, column })),
      ),
  )
}

/** Whether a column may name the records of all tables. */
function isName({ tables }: TableSet, column: string): boolean {
  return tables.every(({ read }) => read.without.some((each) => each.column === column))
}

/** The tables by some of their columns alone; `null`: one can't be read any more. */
async function onlyBy(
  { tables, content: all }: TableSet,
  content: readonly string[],
  { counted, world }: Reading,
): Promise<PlacedTable[] | null> {
  if (all.length === content.length) return [...tables]
  const planned = tables.map((table) => ({ table, plan: planOfCommon(table.plan, content) }))
  const { read, bytesRead } = await readAgain(planned, world)
  counted(bytesRead)
  const narrowed = planned.flatMap(({ table, plan }, at): PlacedTable[] => {
    const again = read[at] ?? null
    return again === null ? [] : [{ ...table, plan, choice: { ...table.choice, content }, read: again }]
  })
  return narrowed.length < tables.length ? null : narrowed
}

/** Columns without which the keys that were kept show repeats. */
function showing(set: TableSet): string[] {
  const { tables, content } = set
  if (content.length < 2) return []
  return content.filter((column) => {
    const kept = tables.map(({ read }) => read.without.find((each) => each.column === column))
    return kept.every((each) => each !== undefined) && mayTellApart(set, column) && showRepeats(kept)
  })
}

/** Whether the other columns may tell records apart, by what was met when they were read. */
function mayTellApart(set: TableSet, column: string): boolean {
  const left = set.content.filter((name) => name !== column)
  if (chanceBy(set, left).known !== false) return true
  return set.tables.some(({ read }) =>
    read.facts.some(({ name, longest }) => left.includes(name) && longest >= LEAST_TELLING),
  )
}

/** The set without a column; `null`: its values are not all different, or it can't be read any more. */
async function narrowedBy(
  { tables, content, ...set }: TableSet,
  column: string,
  { counted, world }: Reading,
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
  const paths = [...new Set(set.tables.map(({ path }) => path))].sort()
  const named = paths.slice(0, MOST_NAMED).map(display).join(', ')
  const others = paths.length > MOST_NAMED ? ` and ${countOf(paths.length - MOST_NAMED, 'other table')}` : ''
  const names = [...splits].map((split) => standing.splits[split] as string).sort(compareSplits)
  const leak =
    between === 0 ? '' : `, ${formatCount(between)} of them between ${names.map(display).join(' and ')}`
  const verb = count === 1 ? 'repeats' : 'repeat'
  return `${named}${others}: ${formatCount(count)} more ${verb} without column ${display(column)}${leak}`
}
