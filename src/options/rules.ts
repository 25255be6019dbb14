import { Failure } from '../failure.js'
import { KIND_NAMES, type KindName } from '../kinds/table.js'
import { RULES, type RuleName, type RuleSetting, type RuleSettings, SEVERITIES } from '../model.js'
import { canBreak, levelOf } from '../rules/level.js'
import { DEFAULT_RULES } from '../rules/table.js'
import { orList } from '../text/quantity.js'
import { choose } from './choice.js'
import type { Given } from './definition.js'
import { readPair } from './pair.js'
import { quote } from './quote.js'

/** What a rule can be set to. */
export const RULE_SETTINGS: readonly RuleSetting[] = [...SEVERITIES, 'off']

/** A rule, or a rule for one kind of group. */
type RuleOrKind = RuleName | `${RuleName}/${KindName}`

/** What can stand before the colon. */
export const RULE_NAMES: readonly RuleOrKind[] = [
  ...RULES,
  ...RULES.flatMap((rule) => kindsOf(rule).map((kind) => `${rule}/${kind}` as const)),
]

/**
 * Reads lines `RULE: SEVERITY` and `RULE/KIND: SEVERITY`; a rule that none of them names keeps its default.
 * @throws {Failure} if a rule, a kind or a severity is unknown, if no group of that kind can break that rule, or if a rule
 * is set in two ways.
 */
export function parseRules({ lines, place }: Given): RuleSettings {
  const given = new Map<RuleOrKind, RuleSetting>()
  for (const line of lines) {
    const { name, value } = readPair(
      line,
      place,
      `RULE: SEVERITY with a severity of ${RULE_SETTINGS.join(', ')}`,
    )
    const rule = ruleOrKind(name, place)
    const setting = choose(RULE_SETTINGS, value, `${place}, rule ${rule}`)
    const earlier = given.get(rule)
    if (earlier !== undefined && earlier !== setting) {
      throw new Failure(`${place}: ${rule} is set to ${earlier} and to ${setting}; keep one of the two.`)
    }
    given.set(rule, setting)
  }
  return withoutBytes({ ...DEFAULT_RULES, ...Object.fromEntries(given) })
}

function ruleOrKind(name: string, place: string): RuleOrKind {
  const slash = name.indexOf('/')
  if (slash < 0) return choose(RULES, name, place)
  const rule = choose(RULES, name.slice(0, slash).trimEnd(), place)
  const kind = choose(KIND_NAMES, name.slice(slash + 1).trimStart(), `${place}, rule ${rule}`)
  if (canBreak(rule, kind)) return `${rule}/${kind}`
  const possible = kindsOf(rule).map((each) => `${rule}/${each}`)
  throw new Failure(
    `${place}: no group of kind ${kind} can break ${rule}, so ${quote(name)} would do nothing; give ` +
      `${orList([rule, ...possible])}, or remove the line.`,
  )
}

function kindsOf(rule: RuleName): KindName[] {
  return KIND_NAMES.filter((kind) => canBreak(rule, kind))
}

/** What is said of equal bytes alone becomes the rule's own setting, and that of the other kinds what the rule's was. */
function withoutBytes(settings: RuleSettings): RuleSettings {
  for (const rule of RULES) {
    const { [`${rule}/bytes` as const]: ofBytes } = settings
    if (ofBytes === undefined) continue
    delete settings[`${rule}/bytes`]
    for (const kind of kindsOf(rule)) {
      if (kind !== 'bytes') settings[`${rule}/${kind}`] ??= levelOf(rule, kind, settings)
    }
    settings[rule] = ofBytes
  }
  return settings
}
