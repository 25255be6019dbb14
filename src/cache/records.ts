import { hashKey } from './key-hash.js'

/** Lengths in bytes; that of a key is a multiple of 4. */
export interface RecordShape {
  key: number
  value: number
}

/** Records that follow each other, as one array for each of their parts. */
export interface RecordChunk {
  keys: Uint32Array
  values: Buffer
  /** One byte for each record. */
  ages: Uint8Array
}

/** A list of records of fixed length, known by their number. */
export interface Records {
  readonly shape: RecordShape
  count(): number
  hasKey(record: number, key: Uint32Array): boolean
  /** The hash of a record's key. */
  hashOf(record: number): number
  /** A view, as is that of the value. */
  keyOf(record: number): Uint32Array
  valueOf(record: number): Buffer
  ageOf(record: number): number
  setAge(record: number, age: number): void
  write(record: number, key: Uint32Array, value: Uint8Array, age: number): void
  append(key: Uint32Array, value: Uint8Array, age: number): void
  /** Takes the place of all records. The arrays are kept, not copied. */
  replaceAll(records: RecordChunk): void
  /** Drops the records from a number on. */
  cutOff(count: number): void
  /** All records, as views. */
  chunks(): RecordChunk[]
}

const CHUNK_BITS = 14
const CHUNK_RECORDS = 1 << CHUNK_BITS

/**
 * In typed arrays, since an object for each of a million records would cost more time and memory than what they
 * save; in chunks, so that a list that was read from a file can grow without being copied.
 */
export function createRecords(shape: RecordShape): Records {
  const words = shape.key / 4
  let chunks: RecordChunk[] = []
  let count = 0

  function chunkOf(record: number): RecordChunk {
    return chunks[record >>> CHUNK_BITS] as RecordChunk
  }

  function write(record: number, key: Uint32Array, value: Uint8Array, age: number): void {
    const { keys, values, ages } = chunkOf(record)
    const offset = offsetOf(record)
    keys.set(key, offset * words)
    values.set(value, offset * shape.value)
    ages[offset] = age
  }

  return {
    shape,
    count: () => count,
    hasKey(record, key) {
      const { keys } = chunkOf(record)
      const start = offsetOf(record) * words
      for (let word = 0; word < words; word += 1) if (keys[start + word] !== key[word]) return false
      return true
    },
    hashOf: (record) => hashKey(chunkOf(record).keys, offsetOf(record) * words, words),
    keyOf(record) {
      const start = offsetOf(record) * words
      return chunkOf(record).keys.subarray(start, start + words)
    },
    valueOf(record) {
      const start = offsetOf(record) * shape.value
      return chunkOf(record).values.subarray(start, start + shape.value)
    },
    ageOf: (record) => chunkOf(record).ages[offsetOf(record)] as number,
    setAge(record, age) {
      chunkOf(record).ages[offsetOf(record)] = age
    },
    write,
    append(key, value, age) {
      const last = count >>> CHUNK_BITS
      if (offsetOf(count) >= (chunks[last]?.ages.length ?? 0)) chunks[last] = widen(chunks[last], shape)
      write(count, key, value, age)
      count += 1
    },
    replaceAll(records) {
      count = records.ages.length
      chunks = Array.from({ length: Math.ceil(count / CHUNK_RECORDS) }, (_, number) =>
        cut(records, shape, number * CHUNK_RECORDS, (number + 1) * CHUNK_RECORDS),
      )
    },
    cutOff(length) {
      count = length
      chunks.length = Math.ceil(count / CHUNK_RECORDS)
    },
    chunks: () => chunks.map((chunk, number) => cut(chunk, shape, 0, count - number * CHUNK_RECORDS)),
  }
}

function offsetOf(record: number): number {
  return record & (CHUNK_RECORDS - 1)
}

function cut({ keys, values, ages }: RecordChunk, shape: RecordShape, from: number, to: number): RecordChunk {
  return {
    keys: keys.subarray((from * shape.key) / 4, (to * shape.key) / 4),
    values: values.subarray(from * shape.value, to * shape.value),
    ages: ages.subarray(from, to),
  }
}

/** A chunk of full length with what the given one holds. */
function widen(chunk: RecordChunk | undefined, shape: RecordShape): RecordChunk {
  const wide = {
    keys: new Uint32Array((CHUNK_RECORDS * shape.key) / 4),
    values: Buffer.alloc(CHUNK_RECORDS * shape.value),
    ages: new Uint8Array(CHUNK_RECORDS),
  }
  if (chunk !== undefined) {
    wide.keys.set(chunk.keys)
    wide.values.set(chunk.values)
    wide.ages.set(chunk.ages)
  }
  return wide
}
