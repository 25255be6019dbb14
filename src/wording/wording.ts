import { isLikeness, kindOfGroup, type OfKind } from '../kinds/table.js'
import type { RuleName, Severity } from '../model.js'
import type { RuleWords } from '../rules/rule.js'
import { RULE_WORDS } from '../rules/table.js'

export { RULE_WORDS as RULE_WORDING } from '../rules/table.js'

/** The mark of a severity on a page that shows emoji. */
export const SEVERITY_ICON: Record<Severity, string> = { error: '⛔', warning: '⚠️', notice: '💬' }

/** How a rule is spoken of where groups of one kind break it. */
export function wordsFor(rule: RuleName, group: OfKind): RuleWords {
  const words = RULE_WORDS[rule]
  if (group.kind === undefined) return words
  const title = `${words.title}, ${kindOfGroup(group).words.same}`
  const { alike } = words
  if (!isLikeness(group) || alike === null) return { ...words, title }
  const { advice, reasonBetween } = alike
  const pairAdvice = (): string => advice
  return {
    ...words,
    title,
    advice,
    reasonBetween,
    pairAdvice,
    groupAdvice: advice,
    reason: reasonBetween([]),
  }
}
