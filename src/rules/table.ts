import type { Certainty } from '../kinds/kind.js'
import { derivedCopy } from './derived-copy.js'
import { duplicateFile } from './duplicate-file.js'
import { duplicateRow } from './duplicate-row.js'
import { labelConflict } from './label-conflict.js'
import type { Rule, RuleSetting, RuleWords, Severity } from './rule.js'
import { sharedFile } from './shared-file.js'
import { splitLeakage } from './split-leakage.js'

/** From the gravest down; every list of rules is shown in this order. */
const TABLE = [splitLeakage, labelConflict, duplicateFile, duplicateRow, derivedCopy, sharedFile] as const

export type RuleName = (typeof TABLE)[number]['name']

/** From the gravest down. */
export const RULES: readonly RuleName[] = TABLE.map(({ name }) => name)

/** All that is known of each rule. */
export const RULE: Readonly<Record<RuleName, Rule>> = byName((rule) => rule)

/** How each rule is spoken of. */
export const RULE_WORDS: Readonly<Record<RuleName, RuleWords>> = byName(({ words }) => words)

/** The severity of each rule when nothing is given. */
export const DEFAULT_RULES: Readonly<Record<RuleName, RuleSetting>> = defaultRules('proof')

/** The severity of each rule for groups of one certainty when nothing is given; `off` where it can't be broken. */
export function defaultRules(certainty: Certainty): Record<RuleName, RuleSetting> {
  return byName(({ severity }) => (severity[certainty] as Severity | null) ?? 'off')
}

function byName<Value>(read: (rule: Rule) => Value): Record<RuleName, Value> {
  return Object.fromEntries(TABLE.map((rule) => [rule.name, read(rule)])) as Record<RuleName, Value>
}
