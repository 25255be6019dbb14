import { Failure } from '../failure.js'
import { createHash } from '../libraries/crypto.js'
import { OLDEST_AGE, type Table } from './table.js'
import {
  type CacheFormat,
  createTables,
  listTables,
  MOST_RECORDS,
  OBJECT_ID_BYTES,
  TABLE_NAMES,
  type Tables,
} from './tables.js'

/*
 * The file: a header of 32-bit numbers (mark, version, bytes of an object id, bytes of a head, records of each
 * table); for each table all keys, then all values; for each table all ages; the SHA-256 of all that. Numbers have the
 * byte order of the machine: on another one the mark reads differently.
 */
const MARK = 0x43484744
const VERSION = 1
const HEADER_BYTES = 64
const COUNTS_START = 4
const CHECKSUM_BYTES = 32

/** More than a file with the most records that we keep can have. */
export const MOST_FILE_BYTES = HEADER_BYTES + MOST_RECORDS * 80 + CHECKSUM_BYTES

/** The file's content, in parts. The tables must stay as they are meanwhile. */
export function* encodeTables(tables: Tables, format: CacheFormat): Generator<Uint8Array> {
  const checksum = createHash('sha256')
  for (const part of encodeParts(tables, format)) {
    checksum.update(part)
    yield part
  }
  yield checksum.digest()
}

/**
 * Reads tables from a file's content, of which they keep views; every record is one save older.
 * @param bytes a buffer of its own
 * @throws {Failure} if it is not wholly what `encodeTables` gave for the same format; the message goes on after the
 *   file's name
 */
export function decodeTables(bytes: Buffer, format: CacheFormat): Tables {
  if (bytes.length < HEADER_BYTES + CHECKSUM_BYTES) throw new Failure('is damaged: it is too short')
  const header = new Uint32Array(bytes.buffer, bytes.byteOffset, HEADER_BYTES / 4)
  if (header[0] !== MARK) throw new Failure('is not a cache of data-hygiene on such a machine')
  if (header[1] !== VERSION) throw new Failure('was written by another version')
  const end = bytes.length - CHECKSUM_BYTES
  const checksum = createHash('sha256').update(bytes.subarray(0, end)).digest()
  if (!checksum.equals(bytes.subarray(end))) throw new Failure('is damaged: its checksum differs')
  const tables = createTables(format)
  const counts = TABLE_NAMES.map((_, number) => header[COUNTS_START + number] as number)
  if (header[2] !== OBJECT_ID_BYTES[format.objectFormat] || header[3] !== format.headBytes) {
    throw new Failure('holds identities of another kind')
  }
  if (end !== lengthOf(listTables(tables), counts)) throw new Failure('is damaged: its length differs')
  fill(listTables(tables), counts, bytes)
  return tables
}

function* encodeParts(tables: Tables, { objectFormat, headBytes }: CacheFormat): Generator<Uint8Array> {
  const header = new Uint32Array(HEADER_BYTES / 4)
  header.set([MARK, VERSION, OBJECT_ID_BYTES[objectFormat], headBytes])
  header.set(
    listTables(tables).map((table) => table.count()),
    COUNTS_START,
  )
  yield bytesOf(header)
  const all = listTables(tables).map((table) => table.chunks())
  for (const chunks of all) {
    for (const { keys } of chunks) yield bytesOf(keys)
    for (const { values } of chunks) yield values
  }
  for (const chunks of all) for (const { ages } of chunks) yield ages
}

function lengthOf(tables: readonly Table[], counts: readonly number[]): number {
  return tables.reduce(
    (sum, { shape }, number) => sum + (counts[number] as number) * (shape.key + shape.value + 1),
    HEADER_BYTES,
  )
}

function fill(tables: readonly Table[], counts: readonly number[], bytes: Buffer): void {
  let offset = HEADER_BYTES
  const pairs = tables.map(({ shape }, number) => {
    const count = counts[number] as number
    const keys = new Uint32Array(bytes.buffer, bytes.byteOffset + offset, (count * shape.key) / 4)
    offset += count * shape.key
    const values = bytes.subarray(offset, offset + count * shape.value)
    offset += count * shape.value
    return { keys, values, count }
  })
  for (const [number, { keys, values, count }] of pairs.entries()) {
    const ages = bytes.subarray(offset, offset + count)
    offset += count
    for (let record = 0; record < count; record += 1) {
      ages[record] = Math.min((ages[record] as number) + 1, OLDEST_AGE + 1)
    }
    tables[number]?.add({ keys, values, ages })
  }
}

function bytesOf(words: Uint32Array): Uint8Array {
  return new Uint8Array(words.buffer, words.byteOffset, words.byteLength)
}
