import { placeOf } from '../columns/data-files.js'
import {
  type Finding,
  type Group,
  type Member,
  type Options,
  type RuleName,
  SEVERITIES,
  type Severity,
} from '../model.js'
import { betweenOf, brokenRules } from '../rules/broken.js'
import type { Layout } from './layout.js'
import { type Known, newness } from './newness.js'

const GRAVITY: Record<Severity, number> = { error: 0, warning: 1, notice: 2 }

/**
 * What each group means. A group whose broken rules are all `off` gives no finding: turning a rule off never turns
 * its groups into something else.
 * @param groups sorted by first path
 * @returns by severity, then redundant bytes (most first), then first path
 */
export function findingsOf(
  groups: readonly Group[],
  layout: Layout,
  settings: Options['rules'],
  known: readonly Known[],
): Finding[] {
  const breachOf = createBreachOf(settings)
  const findings: Finding[] = []
  for (const group of groups) {
    const members = membersOf(group, layout)
    const breach = breachOf(brokenRules(members))
    if (breach !== null) findings.push(findingOf(group, members, breach, known))
  }
  // Stable: what is equal stays in the order of the groups.
  return findings.sort(compareFindings)
}

/** Rules that are not `off`, and the highest severity among them. */
type Breach = Pick<Finding, 'rules' | 'severity'>

/** Tells what is left of broken rules by their settings; nothing: `null`. Groups that break the same rules share it. */
function createBreachOf(settings: Options['rules']): (broken: readonly RuleName[]) => Breach | null {
  const known = new Map<readonly RuleName[], Breach | null>()
  return (broken) => {
    let breach = known.get(broken)
    if (breach === undefined) {
      const rules = broken.filter((rule) => settings[rule] !== 'off')
      const severity = SEVERITIES.find((level) => rules.some((rule) => settings[rule] === level))
      breach = severity === undefined ? null : { rules, severity }
      known.set(broken, breach)
    }
    return breach
  }
}

function membersOf({ files }: Group, layout: Layout): Member[] {
  return files.map((file) => {
    const { split, label, dataset } = layout.placementOf(placeOf(file))
    return { file, split, label, dataset, isNew: true }
  })
}

function findingOf(
  group: Group,
  members: Member[],
  { rules, severity }: Breach,
  known: readonly Known[],
): Finding {
  const between = betweenOf(rules, members)
  const { finding, isNewPath } = newness(group, { rules, between }, known)
  if (known.length > 0) for (const member of members) member.isNew = isNewPath(placeOf(member.file))
  const redundantBytes = (group.size ?? 0) * (members.length - 1)
  return { group, rules, between, severity, isNew: finding, members, redundantBytes }
}

function compareFindings(left: Finding, right: Finding): number {
  return GRAVITY[left.severity] - GRAVITY[right.severity] || right.redundantBytes - left.redundantBytes
}
