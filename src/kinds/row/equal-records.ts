import { KEY_WORDS } from './add-records.js'
import { createMembers, type EqualRecords } from './equal-members.js'

/**
 * Records that are looked through together: a table of them stays in the processor's cache, where one of a million does
 * not, and costs five times as much for each record.
 */
const RECORDS_OF_SHARE = 8 * 1024
const MOST_SHARE_BITS = 14

/**
 * Finds records with equal keys. A record without content equals none. Takes 8 bytes for each record beside the keys.
 * @param tables the keys of each, `KEY_WORDS` for each record
 */
export function findEqualRecords(tables: readonly Uint32Array[]): EqualRecords {
  const starts = startsOf(tables)
  const shares = shareOut(tables)
  const { words } = shares
  const members = createMembers()
  /** The first record with the key that belongs there, by its place in all shares, plus 1; 0: none. */
  let places: Int32Array = new Int32Array(RECORDS_OF_SHARE * 4)
  /** The set of that record, plus 1; 0: none equals it so far. */
  let sets: Int32Array = new Int32Array(places.length)
  for (let share = 1; share < shares.starts.length; share++) {
    const to = shares.starts[share] as number
    places.fill(0)
    sets.fill(0)
    let different = 0
    for (let at = shares.starts[share - 1] as number; at < to; at++) {
      const word = words[at] as number
      const mask = places.length - 1
      for (let place = word & mask; ; place = (place + 1) & mask) {
        const known = (places[place] as number) - 1
        if (known < 0) {
          places[place] = at + 1
          different += 1
          break
        }
        if (words[known] !== word) continue
        const record = shares.records[at] as number
        const first = shares.records[known] as number
        if (firstWordOf(tables, starts, first) !== firstWordOf(tables, starts, record)) continue
        if (sets[place] === 0) sets[place] = members.begin(first) + 1
        members.add((sets[place] as number) - 1, record)
        break
      }
      if (different * 2 > places.length) [places, sets] = enlarged(places, sets, words)
    }
  }
  return members.sorted()
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

function firstWordOf(tables: readonly Uint32Array[], starts: readonly number[], record: number): number {
  const table = tableOf(starts, record)
  return (tables[table] as Uint32Array)[(record - (starts[table] as number)) * KEY_WORDS] as number
}

/** The same in twice as many places. */
function enlarged(places: Int32Array, sets: Int32Array, words: Int32Array): [Int32Array, Int32Array] {
  const [more, moreSets] = [new Int32Array(places.length * 2), new Int32Array(places.length * 2)]
  const mask = more.length - 1
  for (const [old, known] of places.entries()) {
    if (known === 0) continue
    let place = (words[known - 1] as number) & mask
    while (more[place] !== 0) place = (place + 1) & mask
    more[place] = known
    moreSets[place] = sets[old] as number
  }
  return [more, moreSets]
}

/** Records with content, by the upper bits of their keys, in each share in their order: numbers, and second words of keys. */
function shareOut(tables: readonly Uint32Array[]) {
  const total = tables.reduce((sum, keys) => sum + keys.length / KEY_WORDS, 0)
  let bits = 0
  while (bits < MOST_SHARE_BITS && RECORDS_OF_SHARE << bits < total) bits += 1
  /** A shift by 32 bits would be none. */
  const shift = 31 - bits
  const starts = new Int32Array(2 ** bits + 1)
  for (const keys of tables) {
    for (let at = 0; at < keys.length; at += KEY_WORDS) {
      const one = keys[at] as number
      if ((one | (keys[at + 1] as number)) === 0) continue
      const share = ((one >>> 1) >>> shift) + 1
      starts[share] = (starts[share] as number) + 1
    }
  }
  for (let share = 1; share < starts.length; share++) {
    starts[share] = (starts[share] as number) + (starts[share - 1] as number)
  }
  const next = starts.slice()
  const kept = starts.at(-1) as number
  const records = new Int32Array(kept)
  const words = new Int32Array(kept)
  let record = 0
  for (const keys of tables) {
    for (let at = 0; at < keys.length; at += KEY_WORDS, record++) {
      const one = keys[at] as number
      const two = keys[at + 1] as number
      if ((one | two) === 0) continue
      const share = (one >>> 1) >>> shift
      const place = next[share] as number
      records[place] = record
      words[place] = two
      next[share] = place + 1
    }
  }
  return { starts, records, words }
}
