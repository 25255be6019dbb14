/** Some keys, to be asked whether others are among them. */
export interface KeyTable {
  /** Adds the key that begins at `start`. */
  add(bytes: Uint8Array, start: number): void
  /** Whether it was added; now and then another one that looks like it at its beginning was. */
  has(bytes: Uint8Array, start: number): boolean
}

const LEAST_SLOTS = 1024

/**
 * Tells keys by their first 64 bits: ten million take 134 MB, where a set of texts takes 1.5 GB. Keys are hashes, so
 * their bits are spread already; whoever finds one that begins like another has only made a candidate of it.
 * @param count how many will be added at most
 */
export function createKeyTable(count: number): KeyTable {
  let slots = LEAST_SLOTS
  while (slots < count * 1.5) slots *= 2
  const words = new Uint32Array(slots * 2)
  const mask = slots - 1

  /** The first word of the slot of a key, or of the empty one where it belongs. */
  function slotOf(first: number, second: number): number {
    let slot = (first ^ Math.imul(second, 0x9e3779b1)) & mask
    for (;;) {
      const one = words[slot * 2] as number
      const other = words[slot * 2 + 1] as number
      if ((one === first && other === second) || (one === 0 && other === 0)) return slot * 2
      slot = (slot + 1) & mask
    }
  }

  return {
    add(bytes, start) {
      const [first, second] = [wordAt(bytes, start), secondWord(bytes, start)]
      const slot = slotOf(first, second)
      words[slot] = first
      words[slot + 1] = second
    },
    has(bytes, start) {
      const second = secondWord(bytes, start)
      return words[slotOf(wordAt(bytes, start), second) + 1] === second
    },
  }
}

/** A table of these keys. */
export function tableOfKeys(keys: readonly Uint8Array[]): KeyTable {
  const table = createKeyTable(keys.length)
  for (const key of keys) table.add(key, 0)
  return table
}

/** No key has zeros alone there, in which an empty slot would be seen: one that does is taken for one with a bit more. */
function secondWord(bytes: Uint8Array, start: number): number {
  return wordAt(bytes, start + 4) || 1
}

function wordAt(bytes: Uint8Array, at: number): number {
  const [one, two] = [bytes[at] as number, bytes[at + 1] as number]
  return ((one << 24) | (two << 16) | ((bytes[at + 2] as number) << 8) | (bytes[at + 3] as number)) >>> 0
}
