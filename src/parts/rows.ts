import { ELSEWHERE, knownSize } from '../columns/data-files.js'
import { pathAt } from '../columns/paths.js'
import type { Digests } from '../content/digests.js'
import type { ContentNames } from '../content/read-files.js'
import { createHash } from '../libraries/crypto.js'
import type { DataFiles, OtherFiles, Place, Snapshot } from '../model.js'
import { type ContentIdentity, identityKey } from '../pointers/identity.js'
import { KEY_BYTES, type PartRow } from './file/format.js'
import type { More } from './file/more.js'

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

type Key = Pick<PartRow, 'by' | 'key'>

const NO_KEYS: readonly Key[] = [{ by: null, key: null }]

/** So many rows are made at a time. */
const ROWS_AT_ONCE = 4096

/** The rows of a share, some thousands at a time: samples in the order of the listing, then what lies beside them. */
export function* rowsOf(
  snapshot: Pick<Snapshot, 'layout' | 'others'>,
  contents: Contents,
  isOwn: (path: string) => boolean,
): Generator<PartRow[]> {
  let batch: PartRow[] = []
  const { files, failed } = contents
  const { layout } = snapshot
  const hasMore = mayHaveMore(contents, layout)
  const gitKey = createGitKeys(files)
  for (let file = 0; file < files.names.length; file++) {
    const path = pathAt(files, file)
    if (!isOwn(path) || failed.get(file)?.isUnnamed === true) continue
    const place = layout.placementOf(path)
    const size = knownSize(files.sizes[file] as number)
    const more = hasMore ? moreOf(file, path, layout, contents) : null
    const content = files.contents[file] as number
    // Nearly all samples of a commit have this one key: no list is made for it.
    if (content >= 0 && !hasMore && contents.hashed.size === 0) {
      batch.push(rowOf('bytes', file, path, size, place, more, 'git', gitKey(content)))
    } else {
      for (const { by, key } of keysOf(file, contents))
        batch.push(rowOf('bytes', file, path, size, place, more, by, key))
    }
    if (batch.length < ROWS_AT_ONCE) continue
    yield batch
    batch = []
  }
  for (const row of besideRows(snapshot.others, contents, isOwn)) {
    batch.push(row)
    if (batch.length < ROWS_AT_ONCE) continue
    yield batch
    batch = []
  }
  yield batch
}

const NOTHING = [null, null] as const

/** One shape of object for all rows: spread over others they took ten times as long. */
function rowOf(
  kind: PartRow['kind'],
  sample: number,
  path: string,
  size: number | null,
  { dataset, split, splitBy, label, labelBy }: Readonly<Place>,
  more: object | null,
  by: string | null,
  key: Uint8Array | null,
): PartRow {
  const [print, content] = NOTHING
  return { kind, sample, by, key, dataset, path, size, split, splitBy, label, labelBy, more, print, content }
}

/** Keys of contents that git names, cut from larger pieces of memory: a piece for each takes as long as all else. */
function createGitKeys({ objectIds }: DataFiles): (content: number) => Buffer {
  let slab = Buffer.alloc(0)
  let at = 0
  return (content) => {
    if (at === slab.length) {
      slab = Buffer.alloc(KEY_BYTES * ROWS_AT_ONCE)
      at = 0
    }
    slab.write(objectIds.hex(content), at, 'hex')
    at += KEY_BYTES
    return slab.subarray(at - KEY_BYTES, at)
  }
}

/** Whether anything has to be said of any sample beside its columns. */
function mayHaveMore(
  { files, failed, lacking, tables }: Contents,
  { divided }: Pick<Snapshot['layout'], 'divided'>,
): boolean {
  const told = [files.pointers, files.links, failed, lacking, tables.samples, divided]
  return told.some(({ size }) => size > 0)
}

function keysOf(file: number, { files, read, hashed, failed }: Contents): readonly Key[] {
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
function pointerKey(identity: ContentIdentity | null): readonly Key[] {
  if (identity === null) return NO_KEYS
  return [{ by: identity.algorithm, key: keyOfName(identityKey(identity)) }]
}

function keyOf(bytes: Buffer): Buffer {
  if (bytes.length === KEY_BYTES) return bytes
  const key = Buffer.alloc(KEY_BYTES)
  bytes.copy(key)
  return key
}

function moreOf(
  file: number,
  path: string,
  { divided }: Snapshot['layout'],
  { files, failed, lacking, tables }: Contents,
): More | null {
  const pointer = files.pointers.get(file)
  const links = files.links.get(file)
  const more: More = {
    ...(pointer === undefined ? {} : { pointer }),
    ...(links === undefined ? {} : { links }),
    ...(failed.has(file) ? { failed: true } : {}),
    ...(divided.size > 0 && divided.has(path) ? { divided: true } : {}),
    ...(lacking.has(file) ? { lacking: true } : {}),
    ...(tables.samples.has(file) ? { table: true } : {}),
  }
  return Object.keys(more).length === 0 ? null : more
}

const NOWHERE: Place = { split: null, splitBy: null, label: null, labelBy: null, dataset: null }

/** What is no sample, and lies in directories that can have a copy or is a column of a table. */
function* besideRows(
  others: OtherFiles,
  { files, open, others: read, tables }: Contents,
  isOwn: (path: string) => boolean,
): Generator<PartRow> {
  const isOpen = others.directories.map((directory) => open.has(directory))
  for (let other = 0; other < others.names.length; other++) {
    const isTable = tables.others.has(other)
    if (isOpen[others.directoryOf[other] as number] !== true && !isTable) continue
    const path = pathAt(others, other)
    if (!isOwn(path)) continue
    const content = others.contents[other] as number
    const pointer = content === ELSEWHERE ? others.pointers.get(other) : undefined
    const id = content >= 0 ? files.objectIds.hex(content) : read.get(other)
    const own: Key =
      id === undefined
        ? (NO_KEYS[0] as Key)
        : { by: content >= 0 ? 'git' : 'read', key: keyOf(Buffer.from(id, 'hex')) }
    const { by, key } = pointer === undefined ? own : (pointerKey(pointer.identity)[0] as Key)
    const more = { ...(pointer === undefined ? {} : { pointer }), ...(isTable ? { table: true } : {}) }
    yield rowOf('beside', other, path, null, NOWHERE, more, by, key)
  }
}
