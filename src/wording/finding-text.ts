import type { Finding, Member, RuleName, RuleSettings } from '../model.js'
import { levelFor } from '../rules/level.js'
import { displayMembers } from './alike.js'
import { contrast } from './contrast.js'
import { isListedTwice, listAdvice } from './listed-twice.js'
import { wordsFor } from './wording.js'

const NAMES_IN_TITLE = 3

/** The rule that a finding is filed under: of those at its severity the gravest by `RULES`. */
export function leadingRule(finding: Finding, settings: RuleSettings): RuleName {
  const { rules, group, severity } = finding
  const first = rules.find((rule) => levelFor(rule, group, settings) === severity) ?? rules[0]
  if (first === undefined) throw new TypeError('a finding breaks at least one rule')
  return first
}

/** One line without Markdown: `Split leakage: train ↔ test`, `Duplicate file`. */
export function findingTitle(finding: Finding, rule: RuleName): string {
  const names = contrastText(contrast(finding, rule), displayMembers(finding))
  const { title } = wordsFor(rule, finding.group)
  return names === '' ? title : `${title}: ${names}`
}

/** `train ↔ test`, at most three names; `show` makes a name safe for where it will stand. */
export function contrastText(names: readonly string[], show: (name: string) => string): string {
  const shown = names.slice(0, NAMES_IN_TITLE).map(show).join(' ↔ ')
  const rest = names.length - NAMES_IN_TITLE
  return rest > 0 ? `${shown} and ${rest} more` : shown
}

/** One sentence: why this finding matters. */
export function findingReason(finding: Finding, rule: RuleName): string {
  return wordsFor(rule, finding.group).reasonBetween(contrast(finding, rule))
}

/** One sentence: what to do about this finding. */
export function findingAdvice(finding: Finding, rule: RuleName): string {
  const { pairAdvice, groupAdvice } = wordsFor(rule, finding.group)
  if (isListedTwice(finding)) return listAdvice(finding)
  return finding.members.length === 2 ? pairAdvice(contrast(finding, rule), addedOf(finding)) : groupAdvice
}

/** The one member that is new, if the others were there before. */
function addedOf({ members }: Finding): Member | null {
  const [added, ...others] = members.filter(({ isNew }) => isNew)
  return others.length > 0 || members.length < 2 ? null : (added ?? null)
}

/** Why a finding matters and what to do about it, by the rule it is filed under, then why it matters by the others. */
export function findingSentences(finding: Finding, rule: RuleName): string {
  const others = finding.rules.filter((other) => other !== rule)
  const reasons = others.map((other) => findingReason(finding, other))
  return [findingReason(finding, rule), findingAdvice(finding, rule), ...reasons, ...doubts(finding)].join(
    ' ',
  )
}

/** Why a finding weighs no more than a notice, if something speaks against it. */
function doubts({ group: { because } }: Finding): string[] {
  return because === undefined ? [] : [`Only a notice, since ${because}.`]
}
