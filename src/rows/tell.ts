import type { Options, RowGroup, RowMember, Severity, TableFinding } from '../model.js'
import { levelOf } from '../rules/level.js'
import { compareSplits } from '../rules/split-order.js'
import type { Before } from './base/before.js'
import type { Breach } from './meaning/breaches.js'
import type { ContentCounter } from './meaning/counts.js'
import type { BrokenContent } from './meaning/equal-contents.js'
import { NONE, type Standing } from './meaning/standing.js'
import { columnRoles } from './tables/column-roles.js'
import type { TableSet } from './tables/placed-table.js'

/** So many contents of a finding are told one by one. */
const MOST_GROUPS = 1000
/** So many records of one content are told one by one. */
const MOST_MEMBERS = 100

/**
 * The finding for a breach; `null` if its rule is off.
 * @param before what was there before; none: all is new
 * @param counter takes note of what is told
 */
export function findingOf(
  breach: Breach,
  set: TableSet,
  standing: Standing,
  before: readonly Before[],
  rules: Options['rules'],
  counter: ContentCounter,
): TableFinding | null {
  const severity = severityOf(breach, rules)
  if (severity === null) return null
  const paths = [...new Set(breach.tables.map((table) => set.tables[table]?.path as string))]
  const isNew = (broken: BrokenContent): boolean =>
    !before.some((known) => known.wasBroken(breach, broken, paths))
  const areNew = breach.contents.map(isNew)
  breach.contents.forEach(({ content }, index) => {
    counter.add(content, breach.rule, areNew[index] as boolean)
  })
  const order = breach.contents
    .map((broken, index) => ({ broken, isNew: areNew[index] as boolean }))
    .sort((left, right) => Number(right.isNew) - Number(left.isNew))
    .slice(0, MOST_GROUPS)
  const newContents = areNew.filter(Boolean).length
  return {
    rule: breach.rule,
    paths,
    dataset: set.dataset,
    splits: [...breach.splits].map((split) => standing.splits[split] as string).sort(compareSplits),
    severity,
    isNew: newContents > 0,
    contents: breach.contents.length,
    newContents,
    rows: countRows(breach, set),
    of: byPath(breach, set, (table) => set.tables[table]?.read.records ?? 0),
    columns: columnRoles(
      breach.tables.flatMap((table) => set.tables[table] ?? []),
      set.content,
    ),
    because: breach.because,
    groups: order.map((each) => groupOf(each.broken, each.isNew, set, standing, before)),
    examples: [],
  }
}

function severityOf({ rule, because }: Breach, rules: Options['rules']): Severity | null {
  const setting = levelOf(rule, 'row', rules)
  if (setting === 'off') return null
  return because === null || rule === 'derived-copy' ? setting : 'notice'
}

function countRows(breach: Breach, set: TableSet): Map<string, number> {
  const counts = new Map<number, number>()
  for (const { content, members } of breach.contents) {
    for (const member of members) {
      const table = content.tables[member] as number
      counts.set(table, (counts.get(table) ?? 0) + 1)
    }
  }
  return byPath(breach, set, (table) => counts.get(table) ?? 0)
}

/** Sums over the tables of each file. */
function byPath({ tables }: Breach, set: TableSet, countOf: (table: number) => number): Map<string, number> {
  const sums = new Map<string, number>()
  for (const table of tables) {
    const path = set.tables[table]?.path as string
    sums.set(path, (sums.get(path) ?? 0) + countOf(table))
  }
  return sums
}

function groupOf(
  { content, members }: BrokenContent,
  isNew: boolean,
  set: TableSet,
  standing: Standing,
  before: readonly Before[],
): RowGroup {
  const told = members.slice(0, MOST_MEMBERS).map((member): RowMember => {
    const table = content.tables[member] as number
    const record = content.records[member] as number
    const split = standing.splitOf(table, record)
    const label = standing.labelOf(table, record)
    const { path, read, source } = set.tables[table] as TableSet['tables'][number]
    return {
      path,
      part: source.part ?? 0,
      split: split === NONE ? null : (standing.splits[split] as string),
      label: label === NONE ? null : (standing.labels[label] as string),
      row: record + 1,
      line: read.hasLines ? (content.lines[member] as number) : null,
      endLine: read.hasLines ? (content.endLines[member] as number) : null,
      isNew: false,
    }
  })
  const inTable = new Map<string, number>()
  for (const member of told) {
    const count = (inTable.get(member.path) ?? 0) + 1
    inTable.set(member.path, count)
    // The last ones in a table are those that it did not have.
    member.isNew = isNew && before.every((known) => known.countAt(content, member.path) < count)
  }
  return { id: `row:${content.digest}`, members: told, count: members.length, isNew, cells: null }
}
