import { RULES, type RuleName } from '../model.js'
import { derivedCopy } from './derived-copy.js'
import { duplicateFile } from './duplicate-file.js'
import { labelConflict } from './label-conflict.js'
import type { Copy, Rule } from './rule.js'
import { splitLeakage } from './split-leakage.js'

const TABLE: Record<RuleName, Rule> = {
  'split-leakage': splitLeakage,
  'label-conflict': labelConflict,
  'duplicate-file': duplicateFile,
  'derived-copy': derivedCopy,
}

/** The rules that a group breaks, whatever their severity, in the order of `RULES`. */
export function brokenRules(copies: readonly Copy[]): RuleName[] {
  const known: Partial<Record<RuleName, boolean>> = {}
  const isBroken = (name: RuleName): boolean => {
    let broken = known[name]
    if (broken === undefined) {
      const rule = TABLE[name]
      broken = !rule.unless.some(isBroken) && rule.isBrokenBy(copies)
      known[name] = broken
    }
    return broken
  }
  return RULES.filter(isBroken)
}
