import { RULES, type RuleName } from '../model.js'
import { derivedCopy } from './derived-copy.js'
import { duplicateFile } from './duplicate-file.js'
import { labelConflict } from './label-conflict.js'
import type { Copy, Rule } from './rule.js'
import { splitLeakage } from './split-leakage.js'

/** Each rule stands behind those that it names in `unless`. */
const TABLE: Record<RuleName, Rule> = {
  'split-leakage': splitLeakage,
  'label-conflict': labelConflict,
  'derived-copy': derivedCopy,
  'duplicate-file': duplicateFile,
}

const CHECKS = (Object.keys(TABLE) as RuleName[]).map((name) => ({
  bit: bitOf(name),
  unless: TABLE[name].unless.reduce((bits, other) => bits | bitOf(other), 0),
  rule: TABLE[name],
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

function bitOf(name: RuleName): number {
  return 1 << RULES.indexOf(name)
}
