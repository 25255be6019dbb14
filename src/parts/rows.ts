import { ELSEWHERE, knownSize } from '../columns/data-files.js'
import { pathAt } from '../columns/paths.js'
import type { Digests } from '../content/digests.js'
import type { ContentNames } from '../content/read-files.js'
import { placesOf } from '../layout/layout.js'
import { createHash } from '../libraries/crypto.js'
import type { DataFiles, OtherFiles, Snapshot, StoredPointer } from '../model.js'
import { type ContentIdentity, identityKey } from '../pointers/identity.js'
import { KEY_BYTES, type PartRow, ROWS_PER_GROUP } from './format.js'

/** What few rows tell beside their columns. */
export interface More {
  pointer?: StoredPointer
  /** Other names of the same file on disk. */
  links?: string[]
  /** It could not be read when it had to be compared. */
  failed?: true
  /** Lists give it to several splits. */
  divided?: true
  /** The clone lacks its content, so that it can't be compared with pointers. */
  lacking?: true
  /** It is a table, or a column of one, as far as its name tells. */
  table?: true
}

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

const NO_KEY: Key = { by: null, key: null }

/** The rows of a share, some thousands at a time: samples in the order of the listing, then what lies beside them. */
export function* rowsOf(
  snapshot: Pick<Snapshot, 'layout' | 'others'>,
  contents: Contents,
  isOwn: (path: string) => boolean,
): Generator<PartRow[]> {
  let batch: PartRow[] = []
  const { files, failed } = contents
  for (let file = 0; file < files.names.length; file++) {
    const path = pathAt(files, file)
    if (!isOwn(path) || failed.get(file)?.isUnnamed === true) continue
    for (const row of sampleRows(file, path, snapshot, contents)) batch.push(row)
    if (batch.length < ROWS_PER_GROUP) continue
    yield batch
    batch = []
  }
  for (const row of besideRows(snapshot.others, contents, isOwn)) batch.push(row)
  yield batch
}

function sampleRows(
  file: number,
  path: string,
  { layout }: Pick<Snapshot, 'layout'>,
  contents: Contents,
): PartRow[] {
  const { files } = contents
  const [place] = placesOf({ placementOf: layout.placementOf, divided: new Map() }, path)
  const more = moreOf(file, path, layout, contents)
  const row: PartRow = {
    ...{ kind: 'bytes', sample: file, path, more, print: null, content: null, ...NO_KEY },
    size: knownSize(files.sizes[file] as number),
    dataset: place?.dataset ?? null,
    split: place?.split ?? null,
    splitBy: place?.splitBy ?? null,
    label: place?.label ?? null,
    labelBy: place?.labelBy ?? null,
  }
  const keys = keysOf(file, contents)
  return keys.length === 0 ? [row] : keys.map((key) => ({ ...row, ...key }))
}

function keysOf(file: number, { files, read, hashed, failed }: Contents): Key[] {
  if (failed.has(file)) return []
  const content = files.contents[file] as number
  if (content === ELSEWHERE) return pointerKey(files.pointers.get(file)?.identity ?? null)
  if (content >= 0) {
    const id = { by: 'git', key: keyOf(Buffer.from(files.objectIds.hex(content), 'hex')) }
    return [id, ...digestKeys(hashed.get(file))]
  }
  const names = read.get(file)
  if (names === undefined) return []
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
export function pointerKey(identity: ContentIdentity | null): Key[] {
  if (identity === null) return []
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
    const [key = NO_KEY] =
      pointer === undefined
        ? id === undefined
          ? []
          : [{ by: content >= 0 ? 'git' : 'read', key: keyOf(Buffer.from(id, 'hex')) }]
        : pointerKey(pointer.identity)
    yield {
      ...{ kind: 'beside', sample: other, path, ...key, size: null, dataset: null },
      ...{ split: null, splitBy: null, label: null, labelBy: null, print: null },
      content: null,
      more: { ...(pointer === undefined ? {} : { pointer }), ...(isTable ? { table: true } : {}) },
    }
  }
}
