import type { Finding, Member, RuleName } from '../model.js'
import { RULE } from '../rules/table.js'

export { compareSplits as bySplit } from '../rules/split-order.js'

/** The names between which a finding breaks a rule, in the order in which they are shown; empty: none are compared. */
export function contrast({ between }: Finding, rule: RuleName): readonly string[] {
  return between[rule]?.names ?? []
}

/** What a rule compares of a member: its split or its label; `null` for the rules about copies alone. */
export function contrastedName(member: Member, rule: RuleName): string | null {
  const { compares } = RULE[rule]
  return compares === null ? null : member[compares]
}
