import { enlarged } from '../columns/numbers.js'
import type { Deal } from '../model.js'
import { MISSING, type StoredColumn } from './file/stored-column.js'

/** Finds the rows whose keys come more than once; rows are told by any numbers below a limit. */
export interface Repeats {
  add(keys: Deal): void
  /** @returns for each row a bit, the lowest of a byte first: whether its key, or one that looks like it, came again */
  taken(): Uint8Array
}

/** Keys are dealt out by so many of their first bits. */
const DEAL_BITS = 10
const DEALS = 1 << DEAL_BITS

/** Of each key the bits that stand behind those, and the number of its row. */
const WORDS = 2

/** Of no keys. */
export const NO_DEAL: Deal = { trouble: null, starts: new Int32Array(DEALS + 1), words: new Int32Array(0) }

/**
 * Deals out the keys of a group of rows.
 * @param first the number of its first row
 */
export function dealOut(key: Pick<StoredColumn, 'rows' | 'bytes' | 'startOf'>, first: number): Deal {
  const { rows, bytes, startOf } = key
  const starts = new Int32Array(DEALS + 1)
  // Twice as fast as the methods of a buffer, which look at each place whether it is one.
  const dealOf = (start: number): number =>
    (((bytes[start] as number) << 8) | (bytes[start + 1] as number)) >>> (16 - DEAL_BITS)
  const wordOf = (at: number): number =>
    ((bytes[at] as number) << 24) |
    ((bytes[at + 1] as number) << 16) |
    ((bytes[at + 2] as number) << 8) |
    (bytes[at + 3] as number)
  for (let row = 0; row < rows; row++) {
    const start = startOf(row)
    if (start === MISSING) continue
    const next = dealOf(start) + 1
    starts[next] = (starts[next] as number) + WORDS
  }
  for (let deal = 0; deal < DEALS; deal++) {
    starts[deal + 1] = (starts[deal + 1] as number) + (starts[deal] as number)
  }
  const words = new Int32Array(starts[DEALS] as number)
  const ends = starts.slice()
  for (let row = 0; row < rows; row++) {
    const start = startOf(row)
    if (start === MISSING) continue
    const deal = dealOf(start)
    const end = ends[deal] as number
    words[end] = wordOf(start + 2)
    words[end + 1] = first + row
    ends[deal] = end + WORDS
  }
  return { trouble: null, starts, words }
}

/**
 * Tells keys apart by 42 of their first 48 bits. They are hashes, so their bits are spread already; whoever finds two
 * that begin alike has only made a candidate of both. Dealt out first, and then looked through deal by deal, so that a
 * deal stays in the cache: in one table of ten million keys each one takes ten times as long. Eight bytes a key.
 * @param rows how many there are at most
 */
export function createRepeats(rows: number): Repeats {
  const room = Math.ceil(rows / DEALS) + 8 * Math.ceil(Math.sqrt(rows / DEALS))
  const deals: Int32Array[] = []
  const ends = new Int32Array(DEALS)

  return {
    add({ starts, words }) {
      for (let deal = 0; deal < DEALS; deal++) {
        const own = words.subarray(starts[deal], starts[deal + 1])
        if (own.length === 0) continue
        const end = ends[deal] as number
        const least = end + own.length
        let known = deals[deal] ?? new Int32Array(Math.max(room * WORDS, least))
        while (least > known.length) known = enlarged(known, end + WORDS)
        deals[deal] = known
        known.set(own, end)
        ends[deal] = least
      }
    },
    taken() {
      const isRepeated = new Uint8Array(Math.ceil(rows / 8))
      let slots = new Int32Array(0)
      for (let deal = 0; deal < DEALS; deal++) {
        const end = ends[deal] as number
        const bits = Math.max(1, Math.ceil(Math.log2(end + 1)))
        if (slots.length < 2 ** bits) slots = new Int32Array(2 ** bits)
        else slots.fill(0, 0, 2 ** bits)
        if (end > 0) markRepeated((deals[deal] as Int32Array).subarray(0, end), slots, bits, isRepeated)
        deals[deal] = EMPTY
      }
      return isRepeated
    },
  }
}

const EMPTY = new Int32Array(0)

/** @param slots `2 ** bits` of them, twice as many as keys at least, all 0 */
function markRepeated(words: Int32Array, slots: Int32Array, bits: number, isRepeated: Uint8Array): void {
  const [shift, mask] = [32 - bits, 2 ** bits - 1]
  for (let at = 0; at < words.length; at += WORDS) {
    const word = words[at] as number
    for (let slot = Math.imul(word, 0x9e3779b1) >>> shift; ; slot = (slot + 1) & mask) {
      const known = (slots[slot] as number) - 1
      if (known < 0) {
        slots[slot] = at + 1
        break
      }
      if (words[known] !== word) continue
      mark(isRepeated, words[known + 1] as number)
      mark(isRepeated, words[at + 1] as number)
      break
    }
  }
}

function mark(bits: Uint8Array, row: number): void {
  bits[row >> 3] = (bits[row >> 3] as number) | (1 << (row & 7))
}
