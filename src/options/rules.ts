import { Failure } from '../failure.js'
import { RULES, type RuleName, type RuleSetting, SEVERITIES } from '../model.js'
import { DEFAULT_RULES } from '../rules/table.js'
import { choose } from './choice.js'
import type { Given } from './definition.js'
import { readPair } from './pair.js'

/** What a rule can be set to. */
export const RULE_SETTINGS: readonly RuleSetting[] = [...SEVERITIES, 'off']

/**
 * Reads lines `RULE: SEVERITY`; a rule that none of them names keeps its default.
 * @throws {Failure} if a rule or a severity is unknown, or if a rule is set in two ways.
 */
export function parseRules({ lines, place }: Given): Record<RuleName, RuleSetting> {
  const given = new Map<RuleName, RuleSetting>()
  for (const line of lines) {
    const { name, value } = readPair(
      line,
      place,
      `RULE: SEVERITY with a severity of ${RULE_SETTINGS.join(', ')}`,
    )
    const rule = choose(RULES, name, place)
    const setting = choose(RULE_SETTINGS, value, `${place}, rule ${rule}`)
    const earlier = given.get(rule)
    if (earlier !== undefined && earlier !== setting) {
      throw new Failure(`${place}: ${rule} is set to ${earlier} and to ${setting}; keep one of the two.`)
    }
    given.set(rule, setting)
  }
  return { ...DEFAULT_RULES, ...Object.fromEntries(given) }
}
