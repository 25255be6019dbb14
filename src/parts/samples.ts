import { ELSEWHERE, NOT_NAMED, UNKNOWN_SIZE } from '../columns/data-files.js'
import { createObjectIds } from '../columns/object-ids.js'
import { pathColumns } from '../columns/paths.js'
import type { Digests } from '../content/digests.js'
import type { DataFiles, ObjectFormat, Place, RecognisedBy, StoredPointer } from '../model.js'
import { type MoreOfRow, moreIn } from './more.js'
import { type Part, pathOf } from './read.js'

/** Samples by number, and what is known of each. */
export interface SampleColumns {
  files: DataFiles
  /** By number of the file. */
  read: Map<number, string>
  digests: Map<number, Digests>
  lacking: Set<number>
  places: Map<string, Place>
  /** The numbers of those that are tables, or columns of some. */
  tables: number[]
  /** The numbers of those that could not be read. */
  failed: Set<number>
  /** By number of the file: its number in the listing. */
  numbers: number[]
}

/** A sample that may equal another. */
export interface Sample extends Place {
  number: number
  path: string
  size: number | null
  more: MoreOfRow
  keys: { by: string; key: Uint8Array }[]
}

/** The rows of one sample. */
export type Range = readonly [from: number, to: number]

/** Digits of an id of git. */
export const HEX_DIGITS: Readonly<Record<ObjectFormat, number>> = { sha1: 40, sha256: 64 }

/** Reads samples of a group, by their rows. */
export async function samplesIn(part: Part, group: number, wanted: readonly Range[]): Promise<Sample[]> {
  const columns = await part.read(group, [
    ...(['sample', 'path', 'size', 'dataset', 'split', 'split_by', 'label', 'label_by'] as const),
    ...(['key', 'by', 'more'] as const),
  ])
  const textAt = (column: ArrayLike<unknown>, row: number): string | null =>
    (column[row] as string | null | undefined) ?? null
  return wanted.map(([from, to]) => {
    const more = moreIn(columns.more[from])
    const size = columns.size[from] as bigint | null | undefined
    const sample: Sample = {
      number: columns.sample[from] as number,
      path: more.path ?? pathOf(columns.path, from),
      size: size == null ? null : Number(size),
      dataset: more.dataset ?? textAt(columns.dataset, from),
      split: more.split ?? textAt(columns.split, from),
      splitBy: textAt(columns.split_by, from) as RecognisedBy | null,
      label: more.label ?? textAt(columns.label, from),
      labelBy: textAt(columns.label_by, from) as RecognisedBy | null,
      more,
      keys: [],
    }
    for (let row = from; row < to; row++) {
      const key = columns.key[row] as Uint8Array | null | undefined
      const by = textAt(columns.by, row)
      if (key && by !== null) sample.keys.push({ by, key })
    }
    return sample
  })
}

/** The columns of samples, and what else is known of each. */
export function columnsOf(samples: readonly Sample[], format: ObjectFormat): SampleColumns {
  const objectIds = createObjectIds(format)
  const digits = HEX_DIGITS[format]
  const contents = new Int32Array(samples.length)
  const pointers = new Map<number, StoredPointer>()
  const links = new Map<number, string[]>()
  const read = new Map<number, string>()
  const digests = new Map<number, Digests>()
  const lacking = new Set<number>()
  const places = new Map<string, Place>()
  const tables: number[] = []
  const failed = new Set<number>()
  samples.forEach(({ path, more, keys, split, splitBy, label, labelBy, dataset }, file) => {
    contents[file] = more.pointer === undefined ? NOT_NAMED : ELSEWHERE
    if (more.pointer !== undefined) pointers.set(file, more.pointer)
    if (more.links !== undefined) links.set(file, more.links)
    if (more.table === true) tables.push(file)
    if (more.lacking === true) lacking.add(file)
    if (more.failed === true) failed.add(file)
    places.set(path, { split, splitBy, label, labelBy, dataset })
    for (const { by, key } of more.pointer === undefined ? keys : []) {
      const hex = Buffer.from(key).toString('hex')
      if (by === 'git') contents[file] = objectIds.add(Buffer.from(hex.slice(0, digits), 'latin1'), 0)
      else if (by === 'read') read.set(file, hex.slice(0, digits))
    }
    const known = digestsOf(keys)
    if (more.pointer === undefined && known !== null) digests.set(file, known)
  })
  objectIds.setToFirst(contents)
  const files: DataFiles = {
    ...pathColumns(samples.map(({ path }) => path)),
    sizes: Float64Array.from(samples, ({ size }) => size ?? UNKNOWN_SIZE),
    ...{ contents, objectIds, modified: [], pointers, links },
  }
  const numbers = samples.map(({ number }) => number)
  return { files, read, digests, lacking, places, tables, failed, numbers }
}

function digestsOf(keys: Sample['keys']): Digests | null {
  const digests: Digests = { sha256: null, md5: null, 'md5-lf': null }
  for (const { by, key } of keys) {
    const bytes = Buffer.from(key)
    if (by === 'sha256') digests.sha256 = bytes
    else if (by === 'md5' || by === 'md5-lf') digests[by] = bytes.subarray(0, 16)
    else if (by === 'md5+md5-lf') digests.md5 = digests['md5-lf'] = bytes.subarray(0, 16)
  }
  const isEmpty = digests.sha256 === null && digests.md5 === null && digests['md5-lf'] === null
  return isEmpty ? null : digests
}
