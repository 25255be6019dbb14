import type { Finding, RuleName, RuleSetting } from '../model.js'
import { contrast, STANDARD_SPLITS } from './contrast.js'
import { display } from './display.js'
import { RULE_WORDING } from './wording.js'

const NAMES_IN_TITLE = 3

/** What a leak does to the roles that splits usually have; the first line whose splits all leak applies. */
const LEAK_REASONS: readonly { splits: readonly string[]; reason: string }[] = [
  {
    splits: ['train', 'validation', 'test'],
    reason: 'The model would be validated and tested on what it was trained on.',
  },
  { splits: ['train', 'test'], reason: 'The model would be tested on what it was trained on.' },
  { splits: ['train', 'validation'], reason: 'The model would be validated on what it was trained on.' },
  { splits: ['validation', 'test'], reason: 'The model would be tested on what it was tuned on.' },
]

/** The rule that a finding is filed under: of those at its severity the gravest by `RULES`. */
export function leadingRule(finding: Finding, settings: Record<RuleName, RuleSetting>): RuleName {
  const first = finding.rules.find((rule) => settings[rule] === finding.severity) ?? finding.rules[0]
  if (first === undefined) throw new TypeError('a finding breaks at least one rule')
  return first
}

/** One line without Markdown: `Split leakage: train ↔ test`, `Duplicate file`. */
export function findingTitle(finding: Finding, rule: RuleName): string {
  const names = contrastText(contrast(finding, rule), display)
  return names === '' ? RULE_WORDING[rule].title : `${RULE_WORDING[rule].title}: ${names}`
}

/** `train ↔ test`, at most three names; `show` makes a name safe for where it will stand. */
export function contrastText(names: readonly string[], show: (name: string) => string): string {
  const shown = names.slice(0, NAMES_IN_TITLE).map(show).join(' ↔ ')
  const rest = names.length - NAMES_IN_TITLE
  return rest > 0 ? `${shown} and ${rest} more` : shown
}

/** One sentence: why this finding matters. */
export function findingReason(finding: Finding, rule: RuleName): string {
  return rule === 'split-leakage' ? leakReason(contrast(finding, rule)) : RULE_WORDING[rule].reason
}

/** One sentence: what to do about this finding. */
export function findingAdvice(finding: Finding, rule: RuleName): string {
  const isPair = finding.members.length === 2
  if (rule === 'split-leakage') {
    const [first, second] = contrast(finding, rule)
    const areStandard = isStandard(first) && isStandard(second)
    if (isPair && areStandard) return `Remove the copy from ${first}, or replace the one in ${second}.`
    return 'Keep the content in one split only.'
  }
  if (rule === 'duplicate-file' && isPair) return 'Remove one of the two.'
  if (rule === 'label-conflict' && isPair) return 'Keep the copy with the right label and remove the other.'
  return RULE_WORDING[rule].advice
}

/** Why a finding matters and what to do about it, by the rule it is filed under, then why it matters by the others. */
export function findingSentences(finding: Finding, rule: RuleName): string {
  const others = finding.rules.filter((other) => other !== rule)
  const reasons = others.map((other) => findingReason(finding, other))
  return [findingReason(finding, rule), findingAdvice(finding, rule), ...reasons].join(' ')
}

function leakReason(splits: readonly string[]): string {
  const roles = LEAK_REASONS.find((line) => line.splits.every((split) => splits.includes(split)))
  if (roles) return roles.reason
  const others = splits.length > 2 ? 'the others' : 'the other'
  return `These splits would not be independent: a score on one would count content of ${others}.`
}

function isStandard(split: string | undefined): boolean {
  return split !== undefined && STANDARD_SPLITS.includes(split)
}
