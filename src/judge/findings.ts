import { type Finding, type Group, type Member, type Options, SEVERITIES, type Severity } from '../model.js'
import { comparePaths } from '../paths/order.js'
import type { Layout } from './layout.js'
import { type Known, newness } from './newness.js'
import { brokenRules } from './rules.js'

/**
 * What each group means. A group whose broken rules are all `off` gives no finding: turning a rule off never turns
 * its groups into something else.
 * @returns by severity, then redundant bytes (most first), then first path
 */
export function findingsOf(
  groups: readonly Group[],
  layout: Layout,
  settings: Options['rules'],
  known: readonly Known[],
): Finding[] {
  return groups
    .map((group) => findingOf(group, layout, settings, known))
    .filter((finding) => finding !== null)
    .sort(compareFindings)
}

function findingOf(
  group: Group,
  layout: Layout,
  settings: Options['rules'],
  known: readonly Known[],
): Finding | null {
  const copies = group.files.map((file) => ({ file, ...layout.placementOf(file.path) }))
  const broken = brokenRules(copies)
  const rules = broken.filter((rule) => settings[rule] !== 'off')
  const severity = SEVERITIES.find((level) => rules.some((rule) => settings[rule] === level))
  if (severity === undefined) return null
  const { finding, isNewPath } = newness(group.id, group.files.length, rules, known)
  const members: Member[] = copies.map((copy) => ({ ...copy, isNew: isNewPath(copy.file.path) }))
  const redundantBytes = (group.size ?? 0) * (members.length - 1)
  return { group, rules, severity, isNew: finding, members, redundantBytes }
}

function compareFindings(left: Finding, right: Finding): number {
  return (
    gravity(left.severity) - gravity(right.severity) ||
    right.redundantBytes - left.redundantBytes ||
    comparePaths(firstPath(left), firstPath(right))
  )
}

function gravity(severity: Severity): number {
  return SEVERITIES.indexOf(severity)
}

function firstPath({ members }: Finding): string {
  return members[0]?.file.path ?? ''
}
