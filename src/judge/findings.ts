import { directoryOfPlace, placeOf } from '../columns/data-files.js'
import { isLikeness } from '../kinds/table.js'
import { placesOf } from '../layout/places.js'
import type { Layout } from '../model.js'
import {
  type Finding,
  type Group,
  type Member,
  type Options,
  RULES,
  type RuleName,
  SEVERITIES,
  type Severity,
} from '../model.js'
import { brokenAcross } from '../rules/across.js'
import { type BetweenRules, betweenOf, brokenRules } from '../rules/broken.js'
import { NOTHING } from '../rules/difference.js'
import { brokeBefore } from '../rules/earlier.js'
import { levelFor } from '../rules/level.js'
import type { Between } from '../rules/rule.js'
import { type Known, newness } from './newness.js'

const GRAVITY: Record<Severity, number> = { error: 0, warning: 1, notice: 2 }

/**
 * What each group means. A group whose broken rules are all `off` gives no finding: turning a rule off never turns
 * its groups into something else.
 * @param groups sorted by first path
 * @param earlier the same files as the base reads them, if that differs: what breaks a rule by either reading breaks it
 * @returns by severity, then redundant bytes (most first), then first path
 */
export function findingsOf(
  groups: readonly Group[],
  layout: Pick<Layout, 'placementOf' | 'divided'>,
  settings: Options['rules'],
  known: readonly Known[],
  earlier: Layout | null = null,
): Finding[] {
  const breachOf = createBreachOf(settings)
  const findings: Finding[] = []
  for (const group of groups) {
    const now = readingOf(group, layout)
    const reading = earlier === null ? now : together(now, readingOf(group, earlier))
    const breach = breachOf(reading.rules, group)
    if (breach !== null) findings.push(findingOf(group, reading, breach, known))
  }
  // Stable: what is equal stays in the order of the groups.
  return findings.sort(compareFindings)
}

/** Rules that are not `off`, and the highest severity among them. */
type Breach = Pick<Finding, 'rules' | 'severity'>

/**
 * Tells what is left of broken rules by their settings; nothing: `null`. Groups of bytes that break the same rules share
 * it.
 */
function createBreachOf(
  settings: Options['rules'],
): (broken: readonly RuleName[], group: Group) => Breach | null {
  const known = new Map<readonly RuleName[], Breach | null>()
  const breachFor = (broken: readonly RuleName[], group: Group): Breach | null => {
    const rules = broken.filter((rule) => levelFor(rule, group, settings) !== 'off')
    const severity = SEVERITIES.find((level) =>
      rules.some((rule) => levelFor(rule, group, settings) === level),
    )
    return severity === undefined ? null : { rules, severity }
  }
  return (broken, group) => {
    if (group.kind !== undefined) return breachFor(broken, group)
    let breach = known.get(broken)
    if (breach === undefined) {
      breach = breachFor(broken, group)
      known.set(broken, breach)
    }
    return breach
  }
}

/** A file that lists give to several splits is a member for each of them. */
function membersOf({ files }: Group, layout: Pick<Layout, 'placementOf' | 'divided'>): Member[] {
  const members: Member[] = []
  for (const file of files) {
    for (const { split, label, dataset, list } of placesOf(layout, placeOf(file), directoryOfPlace(file))) {
      const member: Member = { file, split, label, dataset, isNew: true }
      if (list !== undefined) member.list = list
      members.push(member)
    }
  }
  return members
}

/** What a group breaks, and how its members stand. */
interface Reading {
  members: Member[]
  rules: readonly RuleName[]
  between: BetweenRules
}

function readingOf(group: Group, layout: Pick<Layout, 'placementOf' | 'divided'>): Reading {
  const members = membersOf(group, layout)
  const { parts } = group
  if (parts !== undefined) {
    const partOf = new Map(group.files.map((file, index) => [file, parts[index] as number]))
    const ofMembers = members.map(({ file }) => partOf.get(file) as number)
    return { members, ...brokenAcross(members, ofMembers) }
  }
  const rules = brokenRules(members)
  return { members, rules, between: betweenOf(rules, members) }
}

/** Both readings in one: what breaks a rule between splits or labels by either of them breaks it. */
function together(now: Reading, earlier: Reading): Reading {
  const standing = { ...now, copies: () => now.members }
  const lost = earlier.rules.filter((rule) => {
    const between = earlier.between[rule]
    return between !== undefined && !brokeBefore(standing, rule, between)
  })
  if (lost.length === 0) return now
  if (now.rules.every((rule) => now.between[rule] === undefined)) return earlier
  const between = { ...now.between }
  for (const rule of lost) between[rule] = bothOf(earlier.between[rule], now.between[rule])
  const rules = RULES.filter((rule) => now.rules.includes(rule) || lost.includes(rule))
  return { members: now.members, rules, between }
}

function bothOf(earlier: Between = NOTHING, now: Between = NOTHING): Between {
  return { names: [...new Set([...now.names, ...earlier.names])], sets: [...now.sets, ...earlier.sets] }
}

function findingOf(
  group: Group,
  { members, between: all }: Reading,
  { rules, severity }: Breach,
  known: readonly Known[],
): Finding {
  const between = only(rules, all)
  const { finding, isNewPath } = newness(group, { rules, between }, known)
  if (known.length > 0) for (const member of members) member.isNew = isNewPath(placeOf(member.file))
  const redundantBytes = redundantIn(group)
  return { group, rules, between, severity, isNew: finding, members, redundantBytes }
}

/** What could go: all copies but one, of pictures all files but the largest; nothing of what is only alike. */
function redundantIn({ kind, size, files, parts }: Group): number {
  if (kind === undefined) return (size ?? 0) * (files.length - 1)
  // What its parts have beside the other groups that tell of them is not known here.
  if (isLikeness({ kind }) || parts !== undefined) return 0
  let sum = 0
  let largest = 0
  for (const { size: own } of files) {
    sum += own ?? 0
    largest = Math.max(largest, own ?? 0)
  }
  return sum - largest
}

/** Without what rules that are `off` stand between. */
function only(rules: readonly RuleName[], all: BetweenRules): BetweenRules {
  const names = Object.keys(all) as RuleName[]
  if (names.every((rule) => rules.includes(rule))) return all
  return Object.fromEntries(rules.flatMap((rule) => (all[rule] ? [[rule, all[rule]]] : [])))
}

function compareFindings(left: Finding, right: Finding): number {
  return GRAVITY[left.severity] - GRAVITY[right.severity] || right.redundantBytes - left.redundantBytes
}
