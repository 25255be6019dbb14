import { ELSEWHERE, knownSize } from '../columns/data-files.js'
import { pathAt } from '../columns/paths.js'
import type { OtherFiles, Place, Snapshot } from '../model.js'
import type { PartRow } from './file/format.js'
import type { More } from './file/more.js'
import { type Contents, createGitKeys, type Key, keyOf, keysOf, NO_KEYS, pointerKey } from './file-keys.js'

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

/** Whether anything has to be said of any sample beside its columns. */
function mayHaveMore(
  { files, failed, lacking, tables }: Contents,
  { divided }: Pick<Snapshot['layout'], 'divided'>,
): boolean {
  const told = [files.pointers, files.links, failed, lacking, tables.samples, divided]
  return told.some(({ size }) => size > 0)
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
