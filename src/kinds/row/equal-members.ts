import { larger } from './columns.js'

/** Sets of records with one key, the records of all tables numbered one after the other. */
export interface EqualRecords {
  /** Number of sets. */
  count: number
  /** Where each set begins in `records`, and behind the last one where it ends. */
  starts: Int32Array
  /** In each set in their order; sets by their first record. */
  records: Int32Array
}

/** Collects records by their sets. */
export function createMembers() {
  let records = new Int32Array(1024)
  let setOf = new Int32Array(1024)
  let firsts = new Int32Array(1024)
  let count = 0
  let sets = 0

  function add(set: number, record: number): void {
    if (count === records.length) {
      records = larger(records, count + 1)
      setOf = larger(setOf, count + 1)
    }
    records[count] = record
    setOf[count] = set
    count += 1
  }

  return {
    add,
    /** @returns the number of a new set */
    begin(first: number): number {
      if (sets === firsts.length) firsts = larger(firsts, sets + 1)
      firsts[sets] = first
      add(sets, first)
      sets += 1
      return sets - 1
    },
    sorted(): EqualRecords {
      const order = firsts.slice(0, sets).sort()
      const rankOf = Int32Array.from(firsts.subarray(0, sets), (first) => placeOf(order, first))
      const starts = new Int32Array(sets + 1)
      for (let at = 0; at < count; at++) {
        const behind = (rankOf[setOf[at] as number] as number) + 1
        starts[behind] = (starts[behind] as number) + 1
      }
      for (let set = 1; set <= sets; set++) {
        starts[set] = (starts[set] as number) + (starts[set - 1] as number)
      }
      const next = starts.slice()
      const sorted = new Int32Array(count)
      for (let at = 0; at < count; at++) {
        const rank = rankOf[setOf[at] as number] as number
        sorted[next[rank] as number] = records[at] as number
        next[rank] = (next[rank] as number) + 1
      }
      return { count: sets, starts, records: sorted }
    },
  }
}

/** Where a number stands among others that rise. */
function placeOf(rising: Int32Array, value: number): number {
  let low = 0
  let high = rising.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((rising[middle] as number) < value) low = middle + 1
    else high = middle
  }
  return low
}
