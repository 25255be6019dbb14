import type { NearPair } from './settle.js'

/** Pictures that are near-identical to the first of them. */
export interface NearGroup {
  /** In their order. */
  pictures: number[]
  /** By picture but the first: the pair that proved it. */
  pairs: NearPair[]
}

/**
 * Groups near-identical pictures: each holds what is proved against its first member, since what is alike by way of a
 * third picture need not be alike. A pair that no group holds yet begins one, so that none is lost.
 * @param pairs in the order of their first picture, then of the second
 */
export function groupNear(pairs: readonly NearPair[]): NearGroup[] {
  const groups: NearGroup[] = []
  /** By picture the groups that hold it. */
  const groupsOf = new Map<number, Set<number>>()
  for (let from = 0; from < pairs.length; ) {
    const { first } = pairs[from] as NearPair
    let to = from
    while (to < pairs.length && pairs[to]?.first === first) to += 1
    const left = pairs.slice(from, to).filter(({ second }) => !areTogether(groupsOf, first, second))
    from = to
    if (left.length === 0) continue
    const pictures = [first, ...left.map(({ second }) => second)]
    for (const picture of pictures) {
      const known = groupsOf.get(picture)
      if (known === undefined) groupsOf.set(picture, new Set([groups.length]))
      else known.add(groups.length)
    }
    groups.push({ pictures, pairs: left })
  }
  return groups
}

function areTogether(groupsOf: ReadonlyMap<number, Set<number>>, one: number, other: number): boolean {
  const groups = groupsOf.get(one)
  const others = groupsOf.get(other)
  if (groups === undefined || others === undefined) return false
  const [fewer, more] = groups.size < others.size ? [groups, others] : [others, groups]
  for (const group of fewer) if (more.has(group)) return true
  return false
}
