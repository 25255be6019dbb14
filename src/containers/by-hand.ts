/** Fewer plain records at a time are hardly worth while. */
const FEW_PLAIN = 4
/** So many records are taken one by one before plain ones are looked for again, at most. */
const MOST_BY_HAND = 1000

/** Says when plain records are worth looking for: where hardly any is plain, it is not worth while to try each. */
export interface ByHand {
  /** Whether they are to be looked for before the next record. */
  isTime(): boolean
  /** @param count how many were found when they were looked for */
  found(count: number): void
}

export function createByHand(): ByHand {
  /** How many records are still taken one by one, and how many were the last time. */
  let left = 0
  let pause = 0
  return {
    isTime: () => --left < 0,
    found(count) {
      pause = count < FEW_PLAIN ? Math.min(MOST_BY_HAND, pause * 2 + 1) : 0
      left = pause
    },
  }
}
