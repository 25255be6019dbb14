import { isLikeness, type KindName, kindOfGroup } from '../kinds/table.js'
import { type Rule, type RuleSetting, SEVERITIES } from './rule.js'
import { RULE, type RuleName } from './table.js'

/** What settings say of rules, and of a rule for one kind of groups. */
export type Settings = Readonly<Record<RuleName, RuleSetting>> &
  Readonly<{ [kind in `${RuleName}/${KindName}`]?: RuleSetting | undefined }>

const ORDER: readonly RuleSetting[] = [...SEVERITIES, 'off']

/**
 * What a rule weighs for one kind of groups: what is said of that kind; else what is said of the rule, but likeness never
 * more than the rule says of it.
 */
export function levelOf(rule: RuleName, kind: KindName, settings: Settings): RuleSetting {
  const named = kind === 'bytes' ? undefined : settings[`${rule}/${kind}`]
  if (named !== undefined) return named
  const own = settings[rule]
  if (!isLikeness({ kind })) return own
  return lower(own, RULE[rule].severity.likeness ?? 'off')
}

/** Whether there can be groups of that kind that break the rule. */
export function canBreak(rule: RuleName, kind: KindName): boolean {
  const { samples, severity }: Rule = RULE[rule]
  const of = kindOfGroup({ kind })
  return severity[of.certainty] !== null && samples.includes(of.samples)
}

/** What a rule weighs for a group: nothing that is doubtful weighs more than a notice. */
export function levelFor(
  rule: RuleName,
  { kind = 'bytes', because }: { kind?: KindName | undefined; because?: string | undefined },
  settings: Settings,
): RuleSetting {
  const level = levelOf(rule, kind, settings)
  return because === undefined ? level : lower(level, 'notice')
}

export function lower(one: RuleSetting, other: RuleSetting): RuleSetting {
  return ORDER[Math.max(ORDER.indexOf(one), ORDER.indexOf(other))] as RuleSetting
}
