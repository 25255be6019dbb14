import { type BetweenRules, betweenOf, brokenRules } from './broken.js'
import type { Between, Copy } from './rule.js'
import { RULE, RULES, type RuleName } from './table.js'

/** Copies that stand alike tell no more than one of them; so many of what is left are paired. */
const MOST_PAIRED = 128

/** Rules that are broken, and between what. */
export interface Broken {
  rules: readonly RuleName[]
  between: BetweenRules
}

/**
 * What copies break that are of different parts: what those of one part break is told elsewhere.
 * @param parts a number for each copy
 */
export function brokenAcross(copies: readonly Copy[], parts: readonly number[]): Broken {
  const told = differentlyPlaced(copies, parts)
  const broken = new Set<RuleName>()
  const between: Partial<Record<RuleName, Between>> = {}
  told.forEach((one, index) => {
    for (const other of told.slice(0, index)) {
      if (one.part === other.part) continue
      const pair = [other.copy, one.copy]
      const rules = brokenRules(pair)
      for (const rule of rules) broken.add(rule)
      for (const [rule, { names, sets }] of Object.entries(betweenOf(rules, pair)) as [RuleName, Between][]) {
        const known = between[rule]
        between[rule] =
          known === undefined
            ? { names, sets }
            : { names: [...new Set([...known.names, ...names])], sets: withSets(known.sets, sets) }
      }
    }
  })
  // What one pair breaks can say more than what another one does.
  const rules = RULES.filter(
    (rule) => broken.has(rule) && !RULE[rule].unless.some((more) => broken.has(more as RuleName)),
  )
  return {
    rules,
    between: Object.fromEntries(rules.flatMap((rule) => (between[rule] ? [[rule, between[rule]]] : []))),
  }
}

function withSets(known: Between['sets'], more: Between['sets']): Between['sets'] {
  const keys = new Set(known.map((names) => JSON.stringify(names)))
  return [...known, ...more.filter((names) => !keys.has(JSON.stringify(names)))]
}

function differentlyPlaced(
  copies: readonly Copy[],
  parts: readonly number[],
): { copy: Copy; part: number }[] {
  const places = new Set<string>()
  const kept: { copy: Copy; part: number }[] = []
  for (const [index, copy] of copies.entries()) {
    const part = parts[index] as number
    const place = JSON.stringify([part, copy.dataset, copy.split, copy.label])
    if (places.has(place)) continue
    places.add(place)
    kept.push({ copy, part })
    if (kept.length === MOST_PAIRED) break
  }
  return kept
}
