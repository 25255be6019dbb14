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
  const grouping = createGrouping()
  for (let from = 0; from < pairs.length; ) {
    const { first } = pairs[from] as NearPair
    let to = from
    while (to < pairs.length && pairs[to]?.first === first) to += 1
    const left = pairs.slice(from, to).filter(({ second }) => !grouping.areTogether(first, second))
    from = to
    if (left.length === 0) continue
    const others = left.map(({ second }) => second)
    grouping.add(first, others)
    groups.push({ pictures: [first, ...others], pairs: left })
  }
  return groups
}

/** Which pictures stand in one group. */
export interface Grouping {
  areTogether(one: number, other: number): boolean
  /** A group of a picture and of others. */
  add(first: number, others: ArrayLike<number>): void
}

export function createGrouping(): Grouping {
  /** By picture the groups that hold it. */
  const groupsOf = new Map<number, Set<number>>()
  let groups = 0
  const put = (picture: number): void => {
    const known = groupsOf.get(picture)
    if (known === undefined) groupsOf.set(picture, new Set([groups]))
    else known.add(groups)
  }
  return {
    areTogether(one, other) {
      const own = groupsOf.get(one)
      const others = groupsOf.get(other)
      if (own === undefined || others === undefined) return false
      const [fewer, more] = own.size < others.size ? [own, others] : [others, own]
      for (const group of fewer) if (more.has(group)) return true
      return false
    },
    add(first, others) {
      put(first)
      for (let place = 0; place < others.length; place++) put(others[place] as number)
      groups += 1
    },
  }
}
