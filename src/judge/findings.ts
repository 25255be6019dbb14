import { placeOf } from '../columns/data-files.js'
import { type Finding, type Group, type Member, type Options, SEVERITIES, type Severity } from '../model.js'
import type { Layout } from './layout.js'
import { type Known, newness } from './newness.js'
import { brokenRules } from './rules.js'

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
  return (
    groups
      .map((group) => findingOf(group, layout, settings, known))
      .filter((finding) => finding !== null)
      // Stable: what is equal stays in the order of the groups.
      .sort(compareFindings)
  )
}

function findingOf(
  group: Group,
  layout: Layout,
  settings: Options['rules'],
  known: readonly Known[],
): Finding | null {
  const members = group.files.map((file): Member => {
    const { split, label, dataset } = layout.placementOf(placeOf(file))
    return { file, split, label, dataset, isNew: true }
  })
  const rules = brokenRules(members).filter((rule) => settings[rule] !== 'off')
  const severity = SEVERITIES.find((level) => rules.some((rule) => settings[rule] === level))
  if (severity === undefined) return null
  const { finding, isNewPath } = newness(group, rules, known)
  for (const member of members) member.isNew = isNewPath(placeOf(member.file))
  const redundantBytes = (group.size ?? 0) * (members.length - 1)
  return { group, rules, severity, isNew: finding, members, redundantBytes }
}

function compareFindings(left: Finding, right: Finding): number {
  return GRAVITY[left.severity] - GRAVITY[right.severity] || right.redundantBytes - left.redundantBytes
}
