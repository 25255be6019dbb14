import type { Between, Copy } from './rule.js'

/** What a rule about copies alone stands between. */
export const NOTHING: Between = { names: [], sets: [] }

/** Whether two copies in one dataset differ in their split, or in their label. Copies without one agree with all. */
export function differ(copies: readonly Copy[], on: 'split' | 'label'): boolean {
  let first: Copy | null = null
  // Most groups lie in one dataset: a map for each of them took longer than all else here.
  let others: Map<string | null, string> | null = null
  for (const copy of copies) {
    const value = copy[on]
    if (value === null) continue
    if (first === null) first = copy
    else if (copy.dataset === first.dataset) {
      if (value !== first[on]) return true
    } else {
      others ??= new Map()
      const known = others.get(copy.dataset)
      if (known === undefined) others.set(copy.dataset, value)
      else if (known !== value) return true
    }
  }
  return false
}

/** Whether two copies lie in one dataset. */
export function meet(copies: readonly Copy[]): boolean {
  const [first, second] = copies
  if (first === undefined || second === undefined) return false
  // Nearly always: no set for each group.
  if (datasetOf(first) === datasetOf(second)) return true
  return new Set(copies.map(datasetOf)).size < copies.length
}

/** How two names are put in order. */
type Compare = (left: string, right: string) => number

/** The splits, or labels, in which copies of one dataset differ. */
export function differences(copies: readonly Copy[], on: 'split' | 'label', compare: Compare): Between {
  const two = twoInOneDataset(copies, on)
  if (two !== null) return two.length < 2 ? NOTHING : betweenTwo(two[0] as string, two[1] as string, compare)
  const byDataset = new Map<string | null, Set<string>>()
  for (const copy of copies) {
    const value = copy[on]
    if (value === null) continue
    const known = byDataset.get(copy.dataset)
    if (known) known.add(value)
    else byDataset.set(copy.dataset, new Set([value]))
  }
  const sets = [...byDataset.values()].filter(({ size }) => size > 1).map((names) => [...names].sort(compare))
  const [only, ...more] = sets
  if (only === undefined) return NOTHING
  return { names: more.length === 0 ? only : [...new Set(sets.flat())].sort(compare), sets }
}

/** The splits, or labels, of copies that lie in one dataset and have no more than two, as most do; `null`: they do not. */
function twoInOneDataset(copies: readonly Copy[], on: 'split' | 'label'): readonly string[] | null {
  const names: string[] = []
  let dataset: string | null = null
  for (const copy of copies) {
    const value = copy[on]
    if (value === null) continue
    if (names.length === 0) dataset = copy.dataset
    else if (copy.dataset !== dataset) return null
    if (names.includes(value)) continue
    if (names.length === 2) return null
    names.push(value)
  }
  return names
}

const MOST_KNOWN = 1000
/** What stands between two names, by how they are put in order, the one and the other. */
const known = new Map<Compare, Map<string, Map<string, Between>>>()

/**
 * What stands between these alone: one for all groups, so that two of them that stand alike are told by that, and nothing
 * is put in order for each of a hundred thousand.
 */
function betweenTwo(one: string, other: string, compare: Compare): Between {
  const before = known.get(compare)?.get(one)?.get(other)
  if (before !== undefined) return before
  const names = compare(one, other) <= 0 ? [one, other] : [other, one]
  const between = { names, sets: [names] }
  keep(compare, one, other, between)
  keep(compare, other, one, between)
  return between
}

function keep(compare: Compare, one: string, other: string, between: Between): void {
  const byOne = known.get(compare) ?? new Map<string, Map<string, Between>>()
  known.set(compare, byOne)
  const others = byOne.get(one) ?? new Map<string, Between>()
  if (byOne.size < MOST_KNOWN) byOne.set(one, others)
  if (others.size < MOST_KNOWN) others.set(other, between)
}

function datasetOf({ dataset }: Copy): string {
  return dataset ?? ''
}
