import { createHash } from '../libraries/crypto.js'

/*
 * The file: a head of 32 bytes (mark, version of the format, hash of what it holds), then segments, one for each time
 * that something was added. A segment: a head of 32 bytes (mark, number of records, bytes of all prints, hash of the
 * rest of this head and of the index), an index (for each record its key, the length of its print, a hash of both),
 * then the prints one after the other. Numbers are little-endian.
 */
const FILE_MARK = 0x50474844
const SEGMENT_MARK = 0x53474844
const FORMAT_VERSION = 1

export const HEAD_BYTES = 32
const HASH_BYTES = 16
export const RECORD_BYTES = 2 * HASH_BYTES + 4

/** Where a print stands in a file, and what proves that it is whole. */
export interface Record {
  /** See `keyOf`. */
  key: string
  /** Bytes of the file before it, and of itself. */
  offset: number
  length: number
  sum: string
}

/** @param name of a content, such as `git:9e46…` @returns 16 bytes, a character for each */
export function keyOf(name: string): string {
  return createHash('sha256').update(name).digest().toString('latin1', 0, HASH_BYTES)
}

/** Covers the key too: a print that stands under another's key is none. @returns as `keyOf` does */
export function sumOf(key: string, print: Uint8Array): string {
  const hash = createHash('sha256').update(Buffer.from(key, 'latin1')).update(print)
  return hash.digest().toString('latin1', 0, HASH_BYTES)
}

/** @param holds what the prints are of, such as `picture@1` */
export function fileHead(holds: string): Buffer {
  const head = Buffer.alloc(HEAD_BYTES)
  head.writeUInt32LE(FILE_MARK, 0)
  head.writeUInt32LE(FORMAT_VERSION, 4)
  head.write(keyOf(holds), 8, 'latin1')
  return head
}

/** What stands before the prints of a segment. @param records in the order of the prints; `offset` is not looked at */
export function segmentStart(records: readonly Record[]): Buffer {
  const start = Buffer.alloc(HEAD_BYTES + records.length * RECORD_BYTES)
  start.writeUInt32LE(SEGMENT_MARK, 0)
  start.writeUInt32LE(records.length, 4)
  start.writeDoubleLE(
    records.reduce((sum, record) => sum + record.length, 0),
    8,
  )
  for (const [number, { key, length, sum }] of records.entries()) {
    const at = HEAD_BYTES + number * RECORD_BYTES
    start.write(key, at, 'latin1')
    start.writeUInt32LE(length, at + HASH_BYTES)
    start.write(sum, at + HASH_BYTES + 4, 'latin1')
  }
  start.write(sumOfSegment(start), HASH_BYTES, 'latin1')
  return start
}

/** How many records a segment has, by its head; `null` if that is none. */
export function countOfSegment(head: Buffer): number | null {
  return head.length === HEAD_BYTES && head.readUInt32LE(0) === SEGMENT_MARK ? head.readUInt32LE(4) : null
}

/**
 * Reads what stands before the prints of a segment.
 * @param position bytes of the file before the segment
 * @returns the records, and bytes of the file up to the segment's end; `null` if it is damaged
 */
export function readSegmentStart(start: Buffer, position: number): { records: Record[]; end: number } | null {
  if (start.toString('latin1', HASH_BYTES, 2 * HASH_BYTES) !== sumOfSegment(start)) return null
  const records: Record[] = []
  let offset = position + start.length
  for (let at = HEAD_BYTES; at < start.length; at += RECORD_BYTES) {
    const length = start.readUInt32LE(at + HASH_BYTES)
    records.push({
      key: start.toString('latin1', at, at + HASH_BYTES),
      offset,
      length,
      sum: start.toString('latin1', at + HASH_BYTES + 4, at + RECORD_BYTES),
    })
    offset += length
  }
  return { records, end: offset }
}

function sumOfSegment(start: Buffer): string {
  const hash = createHash('sha256').update(start.subarray(0, HASH_BYTES)).update(start.subarray(HEAD_BYTES))
  return hash.digest().toString('latin1', 0, HASH_BYTES)
}
