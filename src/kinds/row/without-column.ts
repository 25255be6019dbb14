import { mixed } from './cell.js'
import { createDistinct, type Distinct } from './distinct.js'

/** Keys of some records over all content columns but one, whose values are all different. */
export interface KeysWithout {
  column: string
  /** Those are kept whose first word, mixed, is not above it; so what is equal in two tables is kept of both or of none. */
  limit: number
  /** `WORDS` for each: the two of the key without the column, and the first one of the key with it. */
  words: Int32Array
}

/** Collects them as records come. */
export interface WithoutColumn {
  /**
   * @param one first word of the hash of the record's cell in the column
   * @param other its second word
   * @param first first word of the record's key without it
   * @param second its second word
   * @param key the first word of the key with it
   * @returns whether no value came twice in the beginning
   */
  add(one: number, other: number, first: number, second: number, key: number): boolean
  /** Ends the beginning: no value is looked for among the earlier ones any more. */
  goOn(): void
  taken(column: string): KeysWithout
}

export const WORDS = 3

/** Of larger tables those that repeat in one record of a thousand are still seen. */
const MOST_KEPT = 16 * 1024

export function createWithoutColumn(): WithoutColumn {
  let limit = 0xffffffff
  let used = 0
  let words = new Int32Array(WORDS * 64)
  let values: Distinct | null = createDistinct()

  /** Goes on with half of the keys. */
  function halve(): void {
    limit >>>= 1
    let kept = 0
    for (let at = 0; at < used; at += WORDS) {
      if (mixed(words[at] as number) >>> 0 > limit) continue
      words.copyWithin(kept, at, at + WORDS)
      kept += WORDS
    }
    used = kept
  }

  return {
    add(one, other, first, second, key) {
      if (values !== null && !values.add(one, other)) return false
      // What has no other content equals nothing.
      if ((first | second) === 0 || mixed(first) >>> 0 > limit) return true
      if (used === words.length) {
        if (used === WORDS * MOST_KEPT) halve()
        else {
          const more = new Int32Array(used * 2)
          more.set(words)
          words = more
        }
      }
      words[used] = first
      words[used + 1] = second
      words[used + 2] = key
      used += WORDS
      return true
    },
    goOn() {
      values = null
    },
    taken: (column) => ({ column, limit, words: words.slice(0, used) }),
  }
}

/** Whether keys of some tables, over the same columns but one, show records that are equal without it alone. */
export function showRepeats(tables: readonly KeysWithout[]): boolean {
  const limit = tables.reduce((least, table) => Math.min(least, table.limit), 0xffffffff)
  const known = new Map<number, number>()
  for (const { words } of tables) {
    for (let at = 0; at < words.length; at += WORDS) {
      const first = words[at] as number
      if (mixed(first) >>> 0 > limit) continue
      const name = (first >>> 0) * 0x200000 + ((words[at + 1] as number) >>> 11)
      const key = words[at + 2] as number
      if ((known.get(name) ?? key) !== key) return true
      known.set(name, key)
    }
  }
  return false
}
