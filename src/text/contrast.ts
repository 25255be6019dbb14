import type { Finding, Member, RuleName } from '../model.js'
import { comparePaths } from '../paths/order.js'

/** The splits whose roles are known, in the order in which they are always shown. */
export const STANDARD_SPLITS = ['train', 'validation', 'test']

/**
 * The names between which a group breaks a rule: its splits for `split-leakage` (train, validation, test, then
 * the others by name), its labels for `label-conflict` (by name). Only those count that differ within one
 * dataset. Empty for the other rules.
 */
export function contrast(finding: Finding, rule: RuleName): string[] {
  const names = differing(finding.members, rule)
  return names.sort(rule === 'split-leakage' ? bySplit : comparePaths)
}

/** What a rule compares of a member: its split or its label; `null` for the rules about copies alone. */
export function contrastedName(member: Member, rule: RuleName): string | null {
  if (rule === 'split-leakage') return member.split
  return rule === 'label-conflict' ? member.label : null
}

/** Whether two members of a group are what breaks the rule; always for a rule about copies alone. */
export function clash(left: Member, right: Member, rule: RuleName): boolean {
  if (rule !== 'split-leakage' && rule !== 'label-conflict') return true
  const a = contrastedName(left, rule)
  const b = contrastedName(right, rule)
  return left.dataset === right.dataset && a !== null && b !== null && a !== b
}

/** Train, validation, test, then the others by name. */
export function bySplit(left: string, right: string): number {
  return splitRank(left) - splitRank(right) || comparePaths(left, right)
}

function differing(members: readonly Member[], rule: RuleName): string[] {
  const byDataset = new Map<string | null, Set<string>>()
  for (const member of members) {
    const value = contrastedName(member, rule)
    if (value === null) continue
    const known = byDataset.get(member.dataset)
    if (known) known.add(value)
    else byDataset.set(member.dataset, new Set([value]))
  }
  const result = new Set<string>()
  for (const names of byDataset.values()) {
    if (names.size > 1) for (const value of names) result.add(value)
  }
  return [...result]
}

function splitRank(split: string): number {
  const rank = STANDARD_SPLITS.indexOf(split)
  return rank < 0 ? STANDARD_SPLITS.length : rank
}
