import { addTo } from '../../columns/lists.js'
import type { RuleName } from '../../model.js'
import type { BrokenContent } from './equal-contents.js'
import { NONE } from './standing.js'

/** The rules that records can break. */
export type RowRule = Extract<RuleName, 'split-leakage' | 'label-conflict' | 'duplicate-row' | 'derived-copy'>

/** Rules that are broken between splits or labels. */
export const BREACH_BETWEEN: readonly RowRule[] = ['split-leakage', 'label-conflict']

/** What one rule says of some tables. */
export interface Breach {
  rule: RowRule
  /** Numbers of the tables, rising. */
  tables: readonly number[]
  /** Numbers of the splits between or in which it lies. */
  splits: ReadonlySet<number>
  contents: BrokenContent[]
  /** Why it weighs no more than a remark; `null`: it weighs what its rule does. */
  because: string | null
}

const ONE_CONTENT = 'one content makes more than half of all repeats'

/** So many sets of tables are told one by one for each rule. */
const MOST_SETS = 20

/** Collects what is broken, one breach for each rule and set of tables. */
export function createBreaches() {
  const all = new Map<string, Breach & { splits: Set<number> }>()
  return {
    add(
      rule: RowRule,
      because: string | null,
      broken: BrokenContent,
      splits: readonly number[],
      pair?: readonly number[],
    ): void {
      const named = pair ?? broken.members.map((member) => broken.content.tables[member] as number)
      const tables = [...new Set(named)].sort((left, right) => left - right)
      const key = `${rule} ${because} ${tables.join()}`
      let breach = all.get(key)
      if (breach === undefined) {
        breach = { rule, tables, splits: new Set(), contents: [], because }
        all.set(key, breach)
      }
      breach.contents.push(broken)
      for (const split of splits) if (split !== NONE) breach.splits.add(split)
    },
    all: (): Breach[] => folded([...all.values()]).map(weighed),
  }
}

/** Many shards make any number of sets of tables: the fullest are told one by one, the others of a rule together. */
function folded(breaches: readonly Breach[]): Breach[] {
  const byRule = new Map<string, Breach[]>()
  for (const breach of breaches) {
    const key = `${breach.rule} ${breach.because}`
    addTo(byRule, key, breach)
  }
  return [...byRule.values()].flatMap((all) => {
    const sorted = all.sort((left, right) => right.contents.length - left.contents.length)
    const rest = sorted.slice(MOST_SETS)
    const [first] = rest
    if (first === undefined || rest.length === 1) return sorted
    const together: Breach = {
      ...first,
      tables: [...new Set(rest.flatMap(({ tables }) => tables))].sort((left, right) => left - right),
      splits: new Set(rest.flatMap(({ splits }) => [...splits])),
      contents: rest.flatMap(({ contents }) => contents),
    }
    return [...sorted.slice(0, MOST_SETS), together]
  })
}

/** Padding that stands in a table again and again is no finding: one content makes most of the repeats. */
function weighed(breach: Breach): Breach {
  if (breach.rule !== 'duplicate-row' || breach.because !== null) return breach
  const repeats = breach.contents.map(({ members }) => members.length - 1)
  const most = repeats.reduce((one, other) => Math.max(one, other), 0)
  const all = repeats.reduce((sum, count) => sum + count, 0)
  // One pair alone is a pair, no padding.
  return most > 1 && most * 2 > all ? { ...breach, because: ONE_CONTENT } : breach
}
