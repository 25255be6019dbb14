import { KEY_WORDS } from './add-records.js'

/** Sets of records with one key, the records of all tables numbered one after the other. */
export interface EqualRecords {
  /** Number of sets. */
  count: number
  /** Where each set begins in `records`, and behind the last one where it ends. */
  starts: Int32Array
  /** In each set in their order; sets by their first record. */
  records: Int32Array
}

/** No record of this table has the key, or none stands before it. */
const NONE = -1

/** A table of so many places for each record has few collisions; it is a power of two. */
const PLACES_PER_RECORD = 1.5

/**
 * Finds records with equal keys. A record without content equals none. Takes 12 to 16 bytes for each record beside the
 * keys.
 * @param tables the keys of each, `KEY_WORDS` for each record
 */
export function findEqualRecords(tables: readonly Uint32Array[]): EqualRecords {
  const total = tables.reduce((sum, keys) => sum + keys.length / KEY_WORDS, 0)
  let size = 16
  while (size < total * PLACES_PER_RECORD) size *= 2
  const mask = size - 1
  /** The last record with the key that belongs there, plus 1; 0: none. */
  const places = new Int32Array(size)
  /** The table of the record in each place would be looked up otherwise. */
  const before = new Int32Array(total).fill(NONE)
  const starts = startsOf(tables)
  let repeats = 0
  let sets = 0
  let record = 0
  for (const keys of tables) {
    for (let at = 0; at < keys.length; at += KEY_WORDS, record++) {
      const one = keys[at] as number
      const two = keys[at + 1] as number
      const three = keys[at + 2] as number
      const four = keys[at + 3] as number
      if ((one | two | three | four) === 0) continue
      for (let place = one & mask; ; place = (place + 1) & mask) {
        const other = (places[place] as number) - 1
        if (other < 0) {
          places[place] = record + 1
          break
        }
        const table = tableOf(starts, other)
        const known = tables[table] as Uint32Array
        const from = (other - (starts[table] as number)) * KEY_WORDS
        if (
          known[from] === one &&
          known[from + 1] === two &&
          known[from + 2] === three &&
          known[from + 3] === four
        ) {
          repeats += 1
          if (before[other] === NONE) sets += 1
          before[record] = other
          places[place] = record + 1
          break
        }
      }
    }
  }
  if (sets === 0) return { count: 0, starts: new Int32Array(1), records: new Int32Array(0) }
  return collect(places, before, sets, repeats)
}

/** The number of the first record of each table, and of the one behind the last. */
export function startsOf(tables: readonly Uint32Array[]): number[] {
  const starts = [0]
  for (const keys of tables) starts.push((starts.at(-1) as number) + keys.length / KEY_WORDS)
  return starts
}

/** The table of a record. */
export function tableOf(starts: readonly number[], record: number): number {
  let low = 0
  let high = starts.length - 2
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] as number) <= record) low = middle
    else high = middle - 1
  }
  return low
}

function collect(places: Int32Array, before: Int32Array, sets: number, repeats: number): EqualRecords {
  const lasts = new Int32Array(sets)
  const firsts = new Int32Array(sets)
  let set = 0
  for (let place = 0; place < places.length; place++) {
    let record = (places[place] as number) - 1
    if (record < 0 || before[record] === NONE) continue
    lasts[set] = record
    while (before[record] !== NONE) record = before[record] as number
    firsts[set] = record
    set += 1
  }
  const order = Int32Array.from({ length: sets }, (_, index) => index).sort(
    (left, right) => (firsts[left] as number) - (firsts[right] as number),
  )
  const starts = new Int32Array(sets + 1)
  const records = new Int32Array(repeats + sets)
  let end = 0
  for (const [index, each] of order.entries()) {
    starts[index] = end
    const first = end
    for (let record = lasts[each] as number; record !== NONE; record = before[record] as number) {
      records[end++] = record
    }
    records.subarray(first, end).reverse()
  }
  starts[sets] = end
  return { count: sets, starts, records }
}
