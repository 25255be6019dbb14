import { join } from 'node:path'
import { display } from '../text/display.js'
import { createStampKey, type FileStamp, isSettled } from './stamp.js'
import { openStore } from './store.js'
import { type CacheFormat, countRecords, listTables, MOST_RECORDS, OBJECT_ID_BYTES } from './tables.js'

/** What is known of a file's content; `null` is what isn't. */
export interface FileIdentity {
  /** XXH64 of the first bytes, as many as the cache's format says. */
  headHash: bigint | null
  /** 32 bytes. */
  sha256: Buffer | null
  /** Git's object id of the content: 20 or 32 bytes. */
  objectId: Buffer | null
}

/** What is known of a blob in git; `null` is what isn't. */
export interface BlobIdentity {
  /** Bytes; a safe integer. */
  size: number
  /** 32 bytes. */
  sha256: Buffer | null
  /** 16 bytes. */
  md5: Buffer | null
}

/** What earlier runs learnt of contents. */
export interface ContentCache {
  /** `null` if nothing is known of a file with exactly this stamp. */
  findFile(stamp: FileStamp): FileIdentity | null
  /**
   * Does nothing if the file was written so lately that its stamp doesn't prove its content (see `isSettled`).
   * @param stamp taken before the reading, and found the same after it
   * @param readStartedNs nanoseconds since 1970 by this machine's clock, taken before the stamp
   */
  rememberFile(stamp: FileStamp, readStartedNs: bigint, identity: FileIdentity): void
  /** @param objectId in hex */
  findBlob(objectId: string): BlobIdentity | null
  rememberBlob(objectId: string, identity: BlobIdentity): void
  /** To be called once, at the end. Never throws. */
  save(): Promise<void>
  /** What was wrong with the cache so far, in sentences that are safe to show. */
  readonly notes: readonly string[]
}

/**
 * Opens the cache in a directory, which is made when it is saved. Whatever is wrong with it is a note and no error: a
 * cache saves time and decides nothing.
 *
 * It is believed as far as those who can write the directory are: with identities of their own making they can hide a
 * duplicate or invent one. So a workflow must not restore a cache that a fork's pull request could have saved; that of
 * `actions/cache` keeps what a pull request saves to that pull request.
 */
export function openCache(directory: string, format: CacheFormat): ContentCache {
  const path = join(directory, `contents-${format.objectFormat}.cache`)
  const notes: string[] = []
  const { tables, save } = openStore(path, format, (trouble) => {
    notes.push(`The cache "${display(path)}" ${display(trouble)}.`)
  })
  const stampKey = createStampKey()
  const objectKey = createObjectKey(OBJECT_ID_BYTES[format.objectFormat])
  const number = Buffer.alloc(8)
  // Bounds the memory of one run: what there was, and as much again.
  const all = listTables(tables)
  const hasRoom = (): boolean => countRecords(all) < 2 * MOST_RECORDS

  return {
    notes,
    save,
    findFile(stamp) {
      const key = stampKey(stamp)
      const headHash = tables.fileHead.find(key)?.readBigUInt64LE() ?? null
      const sha256 = copy(tables.fileSha256.find(key))
      const objectId = copy(tables.fileObjectId.find(key))
      return headHash === null && sha256 === null && objectId === null ? null : { headHash, sha256, objectId }
    },
    rememberFile(stamp, readStartedNs, { headHash, sha256, objectId }) {
      if (!isSettled(stamp, readStartedNs) || !hasRoom()) return
      const key = stampKey(stamp)
      if (headHash !== null) number.writeBigUInt64LE(headHash)
      const values = [
        [tables.fileHead, headHash === null ? null : number],
        [tables.fileSha256, sha256],
        [tables.fileObjectId, objectId],
      ] as const
      // Of two contents under one stamp, against all rules, nothing of the former may be mixed with the new one.
      const isAnother = values.some(([table, value]) => value && table.find(key)?.equals(value) === false)
      for (const [table, value] of values) {
        if (value !== null) table.set(key, value)
        else if (isAnother) table.forget(key)
      }
    },
    findBlob(objectId) {
      const key = objectKey(objectId)
      const size = key && tables.blobSize.find(key)
      if (!key || !size) return null
      return {
        size: Number(size.readBigUInt64LE()),
        sha256: copy(tables.blobSha256.find(key)),
        md5: copy(tables.blobMd5.find(key)),
      }
    },
    rememberBlob(objectId, { size, sha256, md5 }) {
      const key = objectKey(objectId)
      if (key === null || !hasRoom()) return
      number.writeBigUInt64LE(BigInt(size))
      tables.blobSize.set(key, number)
      if (sha256 !== null) tables.blobSha256.set(key, sha256)
      if (md5 !== null) tables.blobMd5.set(key, md5)
    },
  }
}

/** Writes object ids as keys, always into the same array; `null` for what is none of this length. */
function createObjectKey(length: number): (objectId: string) => Uint32Array | null {
  const bytes = Buffer.from(new ArrayBuffer(length))
  const key = new Uint32Array(bytes.buffer)
  return (objectId) =>
    objectId.length === length * 2 && bytes.write(objectId, 'hex') === length ? key : null
}

function copy(value: Buffer | null): Buffer | null {
  return value && Buffer.from(value)
}
