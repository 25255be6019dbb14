import type { RowLeakage, RuleName } from '../model.js'
import { compareSplits } from '../rules/split-order.js'
import { derivedPairs } from './derived.js'
import type { TableSet } from './placed-table.js'
import { NONE, type Standing } from './standing.js'
import type { BrokenContent, EqualContent, Verified } from './verified.js'

/** The rules that records can break. */
export type RowRule = Extract<RuleName, 'split-leakage' | 'label-conflict' | 'duplicate-row' | 'derived-copy'>

/** What one rule says of some tables. */
export interface Breach {
  rule: RowRule
  /** Numbers of the tables, rising. */
  tables: readonly number[]
  /** Numbers of the splits between or in which it lies. */
  splits: ReadonlySet<number>
  contents: BrokenContent[]
  /** Why it weighs no more than a remark; `null`: it weighs what its rule does. */
  because: string | null
}

export interface Meaning {
  breaches: Breach[]
  leakage: RowLeakage[]
}

const CHANCE = 'so few values that equal records may be chance'
const NO_LABEL = 'over a fifth of the repeated contents differ in it, so that this may be no label'
const ONE_CONTENT = 'one content makes more than half of all repeats'
const WHOLE = 'all its records lie in the other table'

const MOST_GUESSED_CONFLICTS = 0.2
/** Fewer conflicts are no sign of anything: one planted pair is all of the repeats of most tables. */
const LEAST_TO_DOUBT = 5
/** So many sets of tables are told one by one for each rule. */
const MOST_SETS = 20

/** What equal records of comparable tables mean. */
export function meaningOf(set: TableSet, verified: Verified, standing: Standing): Meaning {
  const { contents } = verified
  const isSure = (content: EqualContent): boolean => verified.isIdentifying || content.isTelling
  const firstEqual = firstEqualTables(set)
  const derived = derivedPairs(set, contents, firstEqual)
  const breaches = createBreaches()
  const conflicts: { broken: BrokenContent; isSure: boolean }[] = []
  const leaking: { content: EqualContent; members: readonly number[] }[] = []
  let labelled = 0
  for (const content of contents) {
    const leak = leakIn(content, standing, firstEqual)
    if (leak.length > 0) {
      const splits = splitsOf(content, leak, standing)
      breaches.add('split-leakage', isSure(content) ? null : CHANCE, { content, members: leak }, splits)
      if (isSure(content)) leaking.push({ content, members: leak })
    }
    const own = withoutCopies(content, firstEqual)
    const left = derived.without(content, own)
    if (countLabelled(content, own, standing) > 1) labelled += 1
    const conflict = conflictIn(content, left, standing)
    if (conflict.length > 0) {
      conflicts.push({ broken: { content, members: conflict }, isSure: isSure(content) })
    }
    if (leak.length > 0 || conflict.length > 0) continue
    for (const members of repeatsIn(content, left, own, standing)) {
      const splits = splitsOf(content, members, standing)
      breaches.add('duplicate-row', isSure(content) ? null : CHANCE, { content, members }, splits)
    }
  }
  const isGuess = set.tables.some(({ choice }) => choice.label !== null && !choice.label.isGiven)
  const areTooMany =
    isGuess && conflicts.length >= LEAST_TO_DOUBT && conflicts.length > labelled * MOST_GUESSED_CONFLICTS
  for (const { broken, isSure } of conflicts) {
    const splits = splitsOf(broken.content, broken.members, standing)
    breaches.add('label-conflict', !isSure ? CHANCE : areTooMany ? NO_LABEL : null, broken, splits)
  }
  for (const { pair, members } of derived.told) {
    const [one, other] = pair
    for (const broken of members) {
      const splits = splitsOf(broken.content, broken.members, standing)
      breaches.add('derived-copy', WHOLE, broken, splits, [one, other])
    }
  }
  return {
    breaches: breaches.all(),
    leakage: leakageOf(set, leaking, standing),
  }
}

/** For each table the first one that is equal to it by bytes. */
function firstEqualTables({ tables }: TableSet): Int32Array {
  const first = new Map<string, number>()
  return Int32Array.from(tables, ({ identity }, table) => {
    const known = first.get(identity)
    if (known === undefined) first.set(identity, table)
    return known ?? table
  })
}

/** The members that lie in different splits. What tables share that are equal by bytes is told of the files. */
function leakIn(content: EqualContent, standing: Standing, firstEqual: Int32Array): number[] {
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
        other.split !== one.split &&
        (other.table === one.table || firstEqual[other.table] !== firstEqual[one.table]),
    )
    if (isBroken) breaks.add(`${one.table} ${one.split}`)
  }
  return numbersWhere(tables, (table, member) => breaks.has(`${table} ${splits[member]}`))
}

function withoutCopies({ tables }: EqualContent, firstEqual: Int32Array): number[] {
  return numbersWhere(tables, (table) => firstEqual[table] === table)
}

function countLabelled(
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
function conflictIn(
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
function repeatsIn(
  { tables, records }: EqualContent,
  left: readonly number[],
  own: readonly number[],
  standing: Standing,
): number[][] {
  const bySplit = new Map<number, number[]>()
  for (const member of left) {
    const split = standing.splitOf(tables[member] as number, records[member] as number)
    bySplit.set(split, [...(bySplit.get(split) ?? []), member])
  }
  const found = [...bySplit.values()].filter((members) => members.length > 1)
  if (found.length > 0 || left.length === own.length) return found
  const byTable = new Map<number, number[]>()
  for (const member of own) {
    const table = tables[member] as number
    byTable.set(table, [...(byTable.get(table) ?? []), member])
  }
  return [...byTable.values()].filter((members) => members.length > 1)
}

function splitsOf(
  { tables, records }: EqualContent,
  members: readonly number[],
  standing: Standing,
): number[] {
  return members.map((member) => standing.splitOf(tables[member] as number, records[member] as number))
}

function createBreaches() {
  const all = new Map<string, Breach & { splits: Set<number> }>()
  return {
    add(
      rule: RowRule,
      because: string | null,
      broken: BrokenContent,
      splits: readonly number[],
      pair?: readonly number[],
    ): void {
      const named = pair ?? broken.members.map((member) => broken.content.tables[member] as number)
      const tables = [...new Set(named)].sort((left, right) => left - right)
      const key = `${rule} ${because} ${tables.join()}`
      let breach = all.get(key)
      if (breach === undefined) {
        breach = { rule, tables, splits: new Set(), contents: [], because }
        all.set(key, breach)
      }
      breach.contents.push(broken)
      for (const split of splits) if (split !== NONE) breach.splits.add(split)
    },
    all: (): Breach[] => folded([...all.values()]).map(weighed),
  }
}

/** Many shards make any number of sets of tables: the fullest are told one by one, the others of a rule together. */
function folded(breaches: readonly Breach[]): Breach[] {
  const byRule = new Map<string, Breach[]>()
  for (const breach of breaches) {
    const key = `${breach.rule} ${breach.because}`
    byRule.set(key, [...(byRule.get(key) ?? []), breach])
  }
  return [...byRule.values()].flatMap((all) => {
    const sorted = all.sort((left, right) => right.contents.length - left.contents.length)
    const rest = sorted.slice(MOST_SETS)
    const [first] = rest
    if (first === undefined || rest.length === 1) return sorted
    const together: Breach = {
      ...first,
      tables: [...new Set(rest.flatMap(({ tables }) => tables))].sort((left, right) => left - right),
      splits: new Set(rest.flatMap(({ splits }) => [...splits])),
      contents: rest.flatMap(({ contents }) => contents),
    }
    return [...sorted.slice(0, MOST_SETS), together]
  })
}

/** Padding that stands in a table again and again is no finding: one content makes most of the repeats. */
function weighed(breach: Breach): Breach {
  if (breach.rule !== 'duplicate-row' || breach.because !== null) return breach
  const repeats = breach.contents.map(({ members }) => members.length - 1)
  const most = repeats.reduce((one, other) => Math.max(one, other), 0)
  const all = repeats.reduce((sum, count) => sum + count, 0)
  // One pair alone is a pair, no padding.
  return most > 1 && most * 2 > all ? { ...breach, because: ONE_CONTENT } : breach
}

function leakageOf(
  { tables, dataset }: TableSet,
  leaking: readonly { content: EqualContent; members: readonly number[] }[],
  standing: Standing,
): RowLeakage[] {
  if (leaking.length === 0) return []
  const sizes = new Map<number, number>()
  tables.forEach(({ read }, table) => {
    for (let record = 0; record < read.records; record++) {
      const split = standing.splitOf(table, record)
      if (split !== NONE) sizes.set(split, (sizes.get(split) ?? 0) + 1)
    }
  })
  const pairs = new Map<string, { left: number; right: number; leakage: RowLeakage }>()
  for (const { content, members } of leaking) {
    const rows = new Map<number, number>()
    for (const split of splitsOf(content, members, standing)) rows.set(split, (rows.get(split) ?? 0) + 1)
    const held = [...rows.keys()].sort((left, right) =>
      compareSplits(standing.splits[left] as string, standing.splits[right] as string),
    )
    held.forEach((right, index) => {
      for (const left of held.slice(0, index)) {
        const key = `${left} ${right}`
        let pair = pairs.get(key)
        if (pair === undefined) {
          const splits: [string, string] = [standing.splits[left] as string, standing.splits[right] as string]
          const samples: [number, number] = [sizes.get(left) ?? 0, sizes.get(right) ?? 0]
          pair = { left, right, leakage: { dataset, splits, contents: 0, rows: [0, 0], samples } }
          pairs.set(key, pair)
        }
        pair.leakage.contents += 1
        pair.leakage.rows[0] += rows.get(left) as number
        pair.leakage.rows[1] += rows.get(right) as number
      }
    })
  }
  return [...pairs.values()].map(({ leakage }) => leakage)
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
