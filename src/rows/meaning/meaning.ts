import type { RowLeakage } from '../../model.js'
import type { TableSet } from '../tables/placed-table.js'
import { type Breach, createBreaches } from './breaches.js'
import {
  conflictIn,
  countLabelled,
  firstEqualTables,
  leakIn,
  repeatsIn,
  splitsOf,
  withoutCopies,
} from './broken.js'
import { derivedPairs } from './derived.js'
import type { BrokenContent, EqualContent } from './equal-contents.js'
import { saysNothing } from './formulas.js'
import { leakageOf } from './shared-records.js'
import type { Standing } from './standing.js'
import type { Verified } from './verified.js'

export interface Meaning {
  breaches: Breach[]
  leakage: RowLeakage[]
}

const CHANCE = 'so few values that equal records may be chance'
const NO_LABEL = 'over a fifth of the repeated contents differ in it, so that this may be no label'
const WHOLE = 'all its records lie in the other table'

const MOST_GUESSED_CONFLICTS = 0.2
/** Fewer conflicts are no sign of anything: one planted pair is all of the repeats of most tables. */
const LEAST_TO_DOUBT = 5

/** What equal records of comparable tables mean. */
export function meaningOf(set: TableSet, verified: Verified, standing: Standing): Meaning {
  const { contents } = verified
  const firstEqual = firstEqualTables(set)
  const areFormulas = saysNothing(set, contents, standing, firstEqual)
  const isSure = (content: EqualContent): boolean =>
    verified.isIdentifying || (content.telling !== null && !areFormulas)
  const derived = derivedPairs(set, contents, firstEqual)
  const breaches = createBreaches()
  const conflicts: { broken: BrokenContent; isSure: boolean }[] = []
  const leaking: { content: EqualContent; members: readonly number[] }[] = []
  let labelled = 0
  for (const content of contents) {
    const leak = leakIn(content, standing, firstEqual)
    if (leak.length > 0) {
      const splits = splitsOf(content, leak, standing)
      breaches.add('split-leakage', isSure(content) ? null : CHANCE, { content, members: leak }, splits)
      if (isSure(content)) leaking.push({ content, members: leak })
    }
    const own = withoutCopies(content, firstEqual)
    const left = derived.without(content, own)
    if (countLabelled(content, own, standing) > 1) labelled += 1
    const conflict = conflictIn(content, left, standing)
    if (conflict.length > 0) {
      conflicts.push({ broken: { content, members: conflict }, isSure: isSure(content) })
    }
    if (leak.length > 0 || conflict.length > 0) continue
    for (const members of repeatsIn(content, left, own, standing)) {
      const splits = splitsOf(content, members, standing)
      breaches.add('duplicate-row', isSure(content) ? null : CHANCE, { content, members }, splits)
    }
  }
  const isGuess = set.tables.some(({ choice }) => choice.label !== null && !choice.label.isGiven)
  const areTooMany =
    isGuess && conflicts.length >= LEAST_TO_DOUBT && conflicts.length > labelled * MOST_GUESSED_CONFLICTS
  for (const { broken, isSure } of conflicts) {
    const splits = splitsOf(broken.content, broken.members, standing)
    breaches.add('label-conflict', !isSure ? CHANCE : areTooMany ? NO_LABEL : null, broken, splits)
  }
  for (const { pair, members } of derived.told) {
    const [one, other] = pair
    for (const broken of members) {
      const splits = splitsOf(broken.content, broken.members, standing)
      breaches.add('derived-copy', WHOLE, broken, splits, [one, other])
    }
  }
  return {
    breaches: breaches.all(),
    leakage: leakageOf(set, leaking, standing),
  }
}
