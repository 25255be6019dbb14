import { addAll } from '../columns/lists.js'
import type { Between, Copy, Rule } from './rule.js'
import { RULE, RULES, type RuleName } from './table.js'

/** By rule what a group breaks it between; a rule about copies alone is not in it. */
export type BetweenRules = Readonly<Partial<Record<RuleName, Between>>>

const NONE: BetweenRules = {}

const CHECKS = inEvaluationOrder(RULES.map((name) => RULE[name])).map((rule) => ({
  bit: bitOf(rule.name),
  unless: rule.unless.reduce((bits, other) => bits | bitOf(other), 0),
  rule,
}))

/** Every set of rules, at the sum of their bits: all groups that break the same rules share one. */
const SETS: readonly (readonly RuleName[])[] = Array.from({ length: 1 << RULES.length }, (_, bits) =>
  RULES.filter((name) => (bits & bitOf(name)) !== 0),
)

/** The rules that a group breaks, whatever their severity, in the order of `RULES`; the same array for the same rules. */
export function brokenRules(copies: readonly Copy[]): readonly RuleName[] {
  let broken = 0
  for (const { bit, unless, rule } of CHECKS) {
    if ((broken & unless) === 0 && rule.isBrokenBy(copies)) broken |= bit
  }
  return SETS[broken] as readonly RuleName[]
}

/** What a group breaks some rules between. */
export function betweenOf(rules: readonly RuleName[], copies: readonly Copy[]): BetweenRules {
  let between: Partial<Record<RuleName, Between>> | null = null
  for (const rule of rules) {
    if (RULE[rule].compares === null) continue
    between ??= {}
    between[rule] = RULE[rule].between(copies)
  }
  return between ?? NONE
}

/** Whether two members of a group are what breaks the rule; always for a rule about copies alone. */
export function clash(left: Copy, right: Copy, rule: RuleName): boolean {
  return RULE[rule].compares === null || RULE[rule].between([left, right]).names.length > 0
}

/**
 * Each rule behind those that it names in `unless`.
 * @throws {TypeError} if that is not possible: some wait for each other, or for a rule that does not exist
 */
export function inEvaluationOrder<Waiting extends Pick<Rule, 'name' | 'unless'>>(
  rules: readonly Waiting[],
): Waiting[] {
  const done: Waiting[] = []
  let left = rules
  while (left.length > 0) {
    const isReady = ({ unless }: Waiting): boolean =>
      unless.every((name) => done.some((rule) => rule.name === name))
    const ready = left.filter(isReady)
    if (ready.length === 0)
      throw new TypeError(`rules that wait for each other: ${left.map(({ name }) => name)}`)
    addAll(done, ready)
    left = left.filter((rule) => !ready.includes(rule))
  }
  return done
}

function bitOf(name: string): number {
  return 1 << RULES.indexOf(name as RuleName)
}
