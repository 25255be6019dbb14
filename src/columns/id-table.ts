/** Below this a table is as quick in any order, since it fits into the cache. */
const PARTS = 256
const BITS_OF_PARTS = 8

/** Which of many ids are equal. */
export interface IdTable {
  /** Number of ids in it. */
  count: number
  /** For each id the first one that equals it. */
  firstEqual: Int32Array
  /** The first id that equals a given one, which itself need not be in the table; -1: none does. */
  find(id: number): number
}

/**
 * A table of open addressing for ids 0 to `count`. Ids are entered in the order of their place in it, part after
 * part, so that each part stays in the cache: twice as fast at a million ids as in the order in which they come.
 * @param hashOf 32 bits
 */
export function createIdTable(
  count: number,
  hashOf: (id: number) => number,
  areEqual: (left: number, right: number) => boolean,
): IdTable {
  const bits = Math.max(BITS_OF_PARTS, 1 + Math.ceil(Math.log2(count + 1)))
  const size = 2 ** bits
  const slots = new Int32Array(size).fill(-1)
  const hashes = new Int32Array(size)

  /** The slot of an equal id, or the empty one where it belongs. */
  function slotOf(id: number, hash: number): number {
    for (let slot = hash >>> (32 - bits); ; slot = (slot + 1) % size) {
      const known = slots[slot] as number
      if (known < 0 || (hashes[slot] === hash && areEqual(known, id))) return slot
    }
  }

  const all = new Int32Array(count)
  for (let id = 0; id < count; id++) all[id] = hashOf(id)
  const firstEqual = new Int32Array(count)
  for (const id of inParts(all)) {
    const hash = all[id] as number
    const slot = slotOf(id, hash)
    const known = slots[slot] as number
    firstEqual[id] = known < 0 ? id : known
    if (known >= 0) continue
    slots[slot] = id
    hashes[slot] = hash
  }
  return { count, firstEqual, find: (id) => slots[slotOf(id, hashOf(id))] as number }
}

/** The numbers of hashes, sorted by the first bits of these; equal ones in their order. */
function inParts(hashes: Int32Array): Int32Array {
  const shift = 32 - BITS_OF_PARTS
  const next = new Int32Array(PARTS + 1)
  for (let id = 0; id < hashes.length; id++) {
    const part = ((hashes[id] as number) >>> shift) + 1
    next[part] = (next[part] as number) + 1
  }
  for (let part = 1; part <= PARTS; part++) next[part] = (next[part] as number) + (next[part - 1] as number)
  const sorted = new Int32Array(hashes.length)
  for (let id = 0; id < hashes.length; id++) {
    const part = (hashes[id] as number) >>> shift
    const place = next[part] as number
    sorted[place] = id
    next[part] = place + 1
  }
  return sorted
}
