import type { ObjectFormat } from '../model.js'
import { STAMP_BYTES } from './stamp.js'
import { createTable, OLDEST_AGE, type Table } from './table.js'

/** What the entries of a cache have in common. */
export interface CacheFormat {
  objectFormat: ObjectFormat
  /** How much of a file its head hash covers. */
  headBytes: number
}

/** One table for each thing that can be known of a content, since mostly not all of them are. */
export const TABLE_NAMES = [
  'fileHead',
  'fileSha256',
  'fileObjectId',
  'blobSize',
  'blobSha256',
  'blobMd5',
] as const
export type Tables = Record<(typeof TABLE_NAMES)[number], Table>

/** In all tables together: the file has at most 300 MB then. */
export const MOST_RECORDS = 4_000_000

/** Bytes of an object id. */
export const OBJECT_ID_BYTES: Readonly<Record<ObjectFormat, number>> = { sha1: 20, sha256: 32 }

const SHA256_BYTES = 32
const MD5_BYTES = 16
const NUMBER_BYTES = 8

export function createTables({ objectFormat }: CacheFormat): Tables {
  const objectId = OBJECT_ID_BYTES[objectFormat]
  return {
    fileHead: createTable({ key: STAMP_BYTES, value: NUMBER_BYTES }),
    fileSha256: createTable({ key: STAMP_BYTES, value: SHA256_BYTES }),
    fileObjectId: createTable({ key: STAMP_BYTES, value: objectId }),
    blobSize: createTable({ key: objectId, value: NUMBER_BYTES }),
    blobSha256: createTable({ key: objectId, value: SHA256_BYTES }),
    blobMd5: createTable({ key: objectId, value: MD5_BYTES }),
  }
}

export function countRecords(tables: readonly Table[]): number {
  return tables.reduce((sum, table) => sum + table.count(), 0)
}

export function listTables(tables: Tables): Table[] {
  return TABLE_NAMES.map((name) => tables[name])
}

/** Drops what has not been used for long, and then, down to `most` records, what has been used least lately. */
export function trimTables(tables: Tables, most: number): void {
  const perAge = new Float64Array(OLDEST_AGE + 1)
  for (const table of listTables(tables)) {
    for (const { ages } of table.chunks()) {
      for (const age of ages) if (age <= OLDEST_AGE) perAge[age] = (perAge[age] as number) + 1
    }
  }
  let oldest = 0
  let room = most
  while (oldest < OLDEST_AGE && room > (perAge[oldest] as number)) {
    room -= perAge[oldest] as number
    oldest += 1
  }
  for (const table of listTables(tables)) room = table.trim(oldest, room)
}
