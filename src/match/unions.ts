/** Which of some numbers belong together. */
export interface Unions {
  join(left: number, right: number): void
  /** The same number for all that belong together. */
  rootOf(number: number): number
  /** Whether it was joined with another. */
  isJoined(number: number): boolean
}

/** Union by size with halved paths: as good as linear. @param count numbers from 0 on, none joined yet */
export function createUnions(count: number): Unions {
  const parents = new Int32Array(count)
  for (let number = 0; number < count; number++) parents[number] = number
  const sizes = new Int32Array(count).fill(1)

  function rootOf(number: number): number {
    let at = number
    while (parents[at] !== at) {
      parents[at] = parents[parents[at] as number] as number
      at = parents[at] as number
    }
    return at
  }

  return {
    rootOf,
    isJoined: (number) => (sizes[rootOf(number)] as number) > 1,
    join(left, right) {
      const [one, other] = [rootOf(left), rootOf(right)]
      if (one === other) return
      const [small, large] = (sizes[one] as number) < (sizes[other] as number) ? [one, other] : [other, one]
      parents[small] = large
      sizes[large] = (sizes[large] as number) + (sizes[small] as number)
    },
  }
}
