import { ELSEWHERE } from '../columns/data-files.js'
import type { Digests } from '../content/digests.js'
import type { ContentNames } from '../content/read-files.js'
import { createHash } from '../libraries/crypto.js'
import type { DataFiles } from '../model.js'
import { type ContentIdentity, identityKey } from '../pointers/identity.js'
import { KEY_BYTES, type PartRow } from './file/format.js'

/** What the contents of a share are known by, by number in the listing. */
export interface Contents {
  /** The files, as they are named. */
  files: DataFiles
  read: ReadonlyMap<number, ContentNames>
  hashed: ReadonlyMap<number, Digests>
  lacking: ReadonlySet<number>
  /** Those that could not be read; `isUnnamed`: they are no files at all. */
  failed: ReadonlyMap<number, { isUnnamed: boolean }>
  /** The directories that can have a copy. */
  open: ReadonlyMap<string, number>
  /** Git's id of what was read of files that are no samples. */
  others: ReadonlyMap<number, string>
  /** Tables and columns of tables, by their names: numbers among the samples, and among what is none. */
  tables: { samples: ReadonlySet<number>; others: ReadonlySet<number> }
}

/** What a row is found by. */
export type Key = Pick<PartRow, 'by' | 'key'>

/** Of what could not be read, or what nobody knows. */
export const NO_KEYS: readonly Key[] = [{ by: null, key: null }]

/** So many keys are cut from one piece of memory. */
const KEYS_AT_ONCE = 4096

/** Keys of contents that git names, cut from larger pieces of memory: a piece for each takes as long as all else. */
export function createGitKeys({ objectIds }: DataFiles): (content: number) => Buffer {
  let slab = Buffer.alloc(0)
  let at = 0
  return (content) => {
    if (at === slab.length) {
      slab = Buffer.alloc(KEY_BYTES * KEYS_AT_ONCE)
      at = 0
    }
    slab.write(objectIds.hex(content), at, 'hex')
    at += KEY_BYTES
    return slab.subarray(at - KEY_BYTES, at)
  }
}

/** All keys that a sample has. */
export function keysOf(file: number, { files, read, hashed, failed }: Contents): readonly Key[] {
  if (failed.has(file)) return NO_KEYS
  const content = files.contents[file] as number
  if (content === ELSEWHERE) return pointerKey(files.pointers.get(file)?.identity ?? null)
  if (content >= 0) {
    const id = { by: 'git', key: keyOf(Buffer.from(files.objectIds.hex(content), 'hex')) }
    return [id, ...digestKeys(hashed.get(file))]
  }
  const names = read.get(file)
  if (names === undefined) return NO_KEYS
  return [{ by: 'read', key: keyOf(Buffer.from(names.objectId, 'hex')) }, ...digestKeys(names.digests)]
}

/** A text without a carriage return has one hash in both forms: it stands there once, so that it equals others alone. */
function digestKeys(digests: Digests | undefined): Key[] {
  if (digests === undefined) return []
  const { sha256, md5, 'md5-lf': lines } = digests
  const isOne = md5 !== null && lines !== null && md5.equals(lines)
  return [
    ...(sha256 === null ? [] : [{ by: 'sha256', key: keyOf(sha256) }]),
    ...(md5 === null ? [] : [{ by: isOne ? 'md5+md5-lf' : 'md5', key: keyOf(md5) }]),
    ...(lines === null || isOne ? [] : [{ by: 'md5-lf', key: keyOf(lines) }]),
  ]
}

/** The key of a content that is named as groups name it: what gave the name, and its hexadecimal digits. */
export function keyOfName(name: string): Buffer {
  const hex = name.slice(name.indexOf(':') + 1)
  return keyOf(PLAIN_HASH.test(hex) ? Buffer.from(hex, 'hex') : createHash('sha256').update(name).digest())
}

const PLAIN_HASH = /^(?:[0-9a-f]{2}){1,32}$/

/** What is no hash of at most 32 bytes is hashed anew. */
export function pointerKey(identity: ContentIdentity | null): readonly Key[] {
  if (identity === null) return NO_KEYS
  return [{ by: identity.algorithm, key: keyOfName(identityKey(identity)) }]
}

/** A hash of at most 32 bytes, as long as all keys are. */
export function keyOf(bytes: Buffer): Buffer {
  if (bytes.length === KEY_BYTES) return bytes
  const key = Buffer.alloc(KEY_BYTES)
  bytes.copy(key)
  return key
}
