import { hashKey } from './key-hash.js'
import { createRecords, type RecordChunk, type RecordShape } from './records.js'

/** A hash table of records of fixed length, each with an age: the saves in a row in which nobody had asked for it. */
export interface Table {
  readonly shape: RecordShape
  count(): number
  /** Whether a save would keep something that the file lacks, or is about to lose. */
  isChanged(): boolean
  /** The file holds all of it now. */
  markSaved(): void
  /** The value, a view to be copied; `null` if there is none. It counts as used from now on. */
  find(key: Uint32Array): Buffer | null
  /** @throws RangeError if the value has another length than all */
  set(key: Uint32Array, value: Uint8Array): void
  /** The value is no longer to be trusted. */
  forget(key: Uint32Array): void
  /** Adds what is not here yet. Into an empty table the arrays themselves. */
  add(records: RecordChunk): void
  /** All records, as views. */
  chunks(): RecordChunk[]
  /**
   * Drops the records that are older than `oldest`, and those of that age beyond the first `room`.
   * @returns the room that is left
   */
  trim(oldest: number, room: number): number
}

/** Older records are dropped; from half of that on, a use is worth a save. */
export const OLDEST_AGE = 30
const FORGOTTEN_AGE = 255

const SMALLEST_INDEX = 1024

export function createTable(shape: RecordShape): Table {
  const records = createRecords(shape)
  /** The number of a record + 1, at the hash of its key or at the next free place after it; 0 is free. */
  let index = new Uint32Array(SMALLEST_INDEX)
  let isChanged = false

  /** Where in the index the record with this key is, or would be. */
  function placeOf(key: Uint32Array): number {
    let place = hashKey(key, 0, key.length) & (index.length - 1)
    for (;;) {
      const record = recordAt(place)
      if (record < 0 || records.hasKey(record, key)) return place
      place = (place + 1) & (index.length - 1)
    }
  }

  function recordAt(place: number): number {
    return (index[place] as number) - 1
  }

  function append(key: Uint32Array, value: Uint8Array, age: number): void {
    records.append(key, value, age)
    // At most half full, so that a search ends soon.
    if (records.count() * 2 > index.length) buildIndex()
    else index[placeOf(key)] = records.count()
  }

  function buildIndex(): void {
    index = new Uint32Array(Math.max(SMALLEST_INDEX, 2 ** Math.ceil(Math.log2(records.count() * 2 + 2))))
    // Keys differ, so there is nothing to compare: a million records are ready in a quarter of a second, not in half.
    for (let record = 0; record < records.count(); record += 1) {
      let place = records.hashOf(record) & (index.length - 1)
      while (index[place] !== 0) place = (place + 1) & (index.length - 1)
      index[place] = record + 1
    }
  }

  function use(record: number): void {
    if (records.ageOf(record) > OLDEST_AGE / 2) isChanged = true
    records.setAge(record, 0)
  }

  function addOne(key: Uint32Array, value: Uint8Array, age: number): void {
    const record = recordAt(placeOf(key))
    if (record < 0) append(key, value, age)
    else if (records.ageOf(record) !== FORGOTTEN_AGE) {
      records.setAge(record, Math.min(age, records.ageOf(record)))
    }
  }

  return {
    shape,
    count: records.count,
    chunks: records.chunks,
    isChanged: () => isChanged,
    markSaved() {
      isChanged = false
    },
    find(key) {
      const record = recordAt(placeOf(key))
      if (record < 0 || records.ageOf(record) === FORGOTTEN_AGE) return null
      use(record)
      return records.valueOf(record)
    },
    set(key, value) {
      if (value.length !== shape.value)
        throw new RangeError(`${value.length} bytes in place of ${shape.value}`)
      const record = recordAt(placeOf(key))
      isChanged ||= record < 0 || !records.valueOf(record).equals(value)
      if (record < 0) append(key, value, 0)
      else {
        use(record)
        records.write(record, key, value, 0)
      }
    },
    forget(key) {
      const record = recordAt(placeOf(key))
      if (record < 0) return
      records.setAge(record, FORGOTTEN_AGE)
      isChanged = true
    },
    add(added) {
      if (records.count() === 0) {
        records.replaceAll(added)
        buildIndex()
        return
      }
      const others = createRecords(shape)
      others.replaceAll(added)
      for (let record = 0; record < others.count(); record += 1) {
        addOne(others.keyOf(record), others.valueOf(record), others.ageOf(record))
      }
    },
    trim(oldest, room) {
      let kept = 0
      let left = room
      for (let record = 0; record < records.count(); record += 1) {
        const age = records.ageOf(record)
        if (age > oldest || (age === oldest && left === 0)) continue
        if (age === oldest) left -= 1
        if (kept < record) records.write(kept, records.keyOf(record), records.valueOf(record), age)
        kept += 1
      }
      if (kept < records.count()) {
        records.cutOff(kept)
        buildIndex()
      }
      return left
    },
  }
}
