/** Tells which keys come more than once. */
export interface KeyTable {
  /** @returns the place that it has in the table */
  add(key: Uint8Array): number
  /** Whether a key came more than once; now and then another one that looks like it at its beginning did. */
  isRepeated(key: Uint8Array): boolean
  /** The same for what has some place. */
  isRepeatedAt(place: number): boolean
}

const LEAST_SLOTS = 1024

/**
 * Counts keys by their first 64 bits in one table: ten million take 134 MB, where a set of texts takes 1.5 GB. Keys are
 * hashes, so their bits are spread already; whoever finds two that begin alike has only made a candidate of both.
 * @param count how many will be added at most
 */
export function createKeyTable(count: number): KeyTable {
  let slots = LEAST_SLOTS
  while (slots < count * 1.5) slots *= 2
  const words = new Uint32Array(slots * 2)
  const twice = new Uint8Array(slots)
  const mask = slots - 1

  function slotOf(first: number, second: number): number {
    let slot = (first ^ Math.imul(second, 0x9e3779b1)) & mask
    for (;;) {
      const one = words[slot * 2] as number
      const other = words[slot * 2 + 1] as number
      if ((one === first && other === second) || (one === 0 && other === 0)) return slot
      slot = (slot + 1) & mask
    }
  }

  return {
    add(key) {
      const [first, second] = [wordAt(key, 0), wordAt(key, 4)]
      const slot = slotOf(first, second)
      if (words[slot * 2] === 0 && words[slot * 2 + 1] === 0) {
        words[slot * 2] = first
        words[slot * 2 + 1] = second
      } else twice[slot] = 1
      return slot
    },
    isRepeatedAt: (place) => twice[place] === 1,
    isRepeated(key) {
      return twice[slotOf(wordAt(key, 0), wordAt(key, 4))] === 1
    },
  }
}

/** No key begins with zeros alone, in which an empty slot would be seen: one that does is taken for one with a bit more. */
function wordAt(key: Uint8Array, at: number): number {
  const [one, two] = [key[at] as number, key[at + 1] as number]
  const word = ((one << 24) | (two << 16) | ((key[at + 2] as number) << 8) | (key[at + 3] as number)) >>> 0
  return at === 4 && word === 0 ? 1 : word
}
