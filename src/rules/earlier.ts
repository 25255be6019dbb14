import { type BetweenRules, brokenRules } from './broken.js'
import type { Between, Copy } from './rule.js'
import { RULE, type RuleName } from './table.js'

/** Copies that stand alike tell no more than two of them; so many of what is left are paired. */
const MOST_PAIRED = 128

/** How a group stood before. */
export interface Earlier {
  /** The rules that it broke. */
  rules: readonly RuleName[]
  between: BetweenRules
  /** Its members, as they stood then. */
  copies(): readonly Copy[]
  /** How names of splits and labels are written there; absent: as they are. */
  written?(name: string): string
}

/** How one content stood in places. */
export interface Held extends Earlier {
  /** Whether a place held it. */
  holds(place: string): boolean
  /** How many files held it. */
  count: number
}

/**
 * Whether a group broke a rule before as it does now: between the same pairs of splits or labels, or others beside them.
 * A rule that gave way to one that says more counts if two of the members broke it: what takes a leak's copy out of the
 * test split leaves copies in train that were there before.
 */
export function brokeBefore(earlier: Earlier, rule: RuleName, now: Between | undefined): boolean {
  if (earlier.rules.includes(rule)) return now === undefined || holdsAll(earlier, rule, now)
  return RULE[rule].unless.length > 0 && twoBreak(earlier.copies(), rule)
}

/** Whether every pair of now was one before; always, where nothing tells between what the rule was broken then. */
function holdsAll({ between, written: asWritten }: Earlier, rule: RuleName, now: Between): boolean {
  // Nearly always: groups that stand alike share what they stand between.
  if (asWritten === undefined && between[rule] === now) return true
  const written = asWritten ?? ((name: string) => name)
  const sets = (between[rule]?.sets ?? []).map((names) => new Set(names))
  if (sets.length === 0) return true
  const areTogether = (one: string, other: string): boolean =>
    sets.some((names) => names.has(one) && names.has(other))
  return now.sets
    .map((names) => names.map(written))
    .every(
      (names) =>
        // The usual case, without walking through all pairs.
        sets.some((known) => names.every((name) => known.has(name))) ||
        names.every((one, index) => names.slice(0, index).every((other) => areTogether(one, other))),
    )
}

function twoBreak(copies: readonly Copy[], rule: RuleName): boolean {
  const told = differentlyPlaced(copies)
  return told.some((one, index) =>
    told.slice(0, index).some((other) => brokenRules([other, one]).includes(rule)),
  )
}

/** Two at most of those that stand alike. */
function differentlyPlaced(copies: readonly Copy[]): Copy[] {
  const counts = new Map<string, number>()
  const kept: Copy[] = []
  for (const copy of copies) {
    const place = JSON.stringify([copy.dataset, copy.split, copy.label])
    const count = counts.get(place) ?? 0
    if (count < 2) kept.push(copy)
    counts.set(place, count + 1)
    if (kept.length === MOST_PAIRED) break
  }
  return kept
}
