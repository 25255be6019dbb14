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

/** The splits, or labels, in which copies of one dataset differ. */
export function differences(
  copies: readonly Copy[],
  on: 'split' | 'label',
  compare: (left: string, right: string) => number,
): Between {
  const inOne = namesInOneDataset(copies, on)
  if (inOne !== null) {
    return inOne.length < 2 ? NOTHING : betweenNames(inOne.sort(compare))
  }
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

const MOST_KNOWN = 1000
/** What stands between two names, by the one and by the other. */
const known = new Map<string, Map<string, Between>>()

/**
 * What stands between these alone. For two it is one for all groups, so that two of them that stand alike are told by
 * that: more names than two are rare.
 */
function betweenNames(names: readonly string[]): Between {
  const [one, other, ...more] = names as readonly [string, string]
  if (more.length > 0) return { names, sets: [names] }
  let others = known.get(one)
  if (others === undefined) {
    others = new Map()
    if (known.size < MOST_KNOWN) known.set(one, others)
  }
  const before = others.get(other)
  if (before !== undefined) return before
  const between = { names, sets: [names] }
  if (others.size < MOST_KNOWN) others.set(other, between)
  return between
}

/** Of more names a set is quicker. */
const FEW = 8

/** The splits, or labels, of copies that lie in one dataset, as most do, and have few; `null`: they do not. */
function namesInOneDataset(copies: readonly Copy[], on: 'split' | 'label'): string[] | null {
  const names: string[] = []
  let first: Copy | null = null
  for (const copy of copies) {
    const value = copy[on]
    if (value === null) continue
    first ??= copy
    if (copy.dataset !== first.dataset) return null
    if (names.includes(value)) continue
    if (names.length === FEW) return null
    names.push(value)
  }
  return names
}

function datasetOf({ dataset }: Copy): string {
  return dataset ?? ''
}
