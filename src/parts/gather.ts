import { ELSEWHERE, NOT_NAMED, UNKNOWN_SIZE } from '../columns/data-files.js'
import { createObjectIds } from '../columns/object-ids.js'
import { pathColumns } from '../columns/paths.js'
import type { Digests } from '../content/digests.js'
import type {
  DataFiles,
  Layout,
  ObjectFormat,
  OtherFiles,
  Place,
  RecognisedBy,
  StoredPointer,
} from '../model.js'
import { createKeyTable } from './key-table.js'
import { type Part, pathOf } from './read.js'
import type { More } from './rows.js'

/** What parts hold of samples that may equal others, and of what all of them have in common. */
export interface Gathered {
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
  /** Other names of files that equal none. */
  otherLinks: string[][]
  /** How many of the files that equal none lack their content. */
  otherLacking: number
}

/** A sample that may equal another. */
interface Sample extends Place {
  number: number
  path: string
  size: number | null
  more: More
  keys: { by: string; key: Uint8Array }[]
}

const HEX_DIGITS: Readonly<Record<ObjectFormat, number>> = { sha1: 40, sha256: 64 }

/** Which keys come more than once. */
export interface RepeatedKeys {
  isRepeated(key: Uint8Array): boolean
  /** Whether the key of a row of a group does; absent: to be found out by the keys themselves. */
  inGroup?(part: Part, group: number): (row: number) => boolean
}

/** No key stands in a row. */
const NO_PLACE = -1

/** Finds the keys that come more than once. Only the keys are read. */
export async function repeatedKeys(parts: readonly Part[], kind: string): Promise<RepeatedKeys> {
  let rows = 0
  for (const { facts } of parts) for (const group of facts.groups) if (group.kind === kind) rows += group.rows
  const table = createKeyTable(rows)
  // Four bytes a row spare reading all keys again.
  const places = new Map<Part, Map<number, Int32Array>>()
  for (const part of parts) {
    const ofPart = new Map<number, Int32Array>()
    places.set(part, ofPart)
    for (const [number, group] of part.facts.groups.entries()) {
      if (group.kind !== kind) continue
      const { key } = await part.read(number, ['key'])
      const ofGroup = new Int32Array(key.length).fill(NO_PLACE)
      for (let row = 0; row < key.length; row++) {
        const bytes = key[row] as Uint8Array | null | undefined
        if (bytes) ofGroup[row] = table.add(bytes)
      }
      ofPart.set(number, ofGroup)
    }
  }
  return {
    isRepeated: table.isRepeated,
    inGroup(part, group) {
      const ofGroup = places.get(part)?.get(group) ?? new Int32Array(0)
      return (row) => ofGroup[row] !== NO_PLACE && table.isRepeatedAt(ofGroup[row] as number)
    },
  }
}

/**
 * Reads the samples that have one of these keys, or that are told even alone; of all others only what is counted.
 * @param keys those that come more than once
 * @param pictures numbers in the listing of samples that are compared by more than their bytes
 */
export async function gatherSamples(
  parts: readonly Part[],
  keys: RepeatedKeys,
  pictures: ReadonlySet<number>,
): Promise<Gathered> {
  const samples: Sample[] = []
  const otherLinks: string[][] = []
  let otherLacking = 0
  for (const part of parts) {
    for (const [number, { kind, isPlain }] of part.facts.groups.entries()) {
      if (kind !== 'bytes') continue
      const isPlainGroup = isPlain && pictures.size === 0
      const wanted =
        (isPlainGroup ? plainlyWanted(part, number, keys) : null) ?? (await toldOrWanted(part, number))
      if (wanted.length > 0) for (const each of await samplesIn(part, number, wanted)) samples.push(each)
    }
  }
  samples.sort((left, right) => left.number - right.number)
  return { ...columnsOf(samples, parts[0]?.facts.listing.objectFormat ?? 'sha1'), otherLinks, otherLacking }

  async function toldOrWanted(part: Part, group: number): Promise<Range[]> {
    const { key, more, sample } = await part.read(group, ['key', 'more', 'sample'])
    const wanted: Range[] = []
    for (let from = 0, to = 0; from < sample.length; from = to) {
      let isWanted = false
      for (to = from; to < sample.length && sample[to] === sample[from]; to++) {
        const bytes = key[to] as Uint8Array | null | undefined
        if (bytes && keys.isRepeated(bytes)) isWanted = true
      }
      const told = moreIn(more[from])
      const isRead = told.failed !== true
      const isKept =
        told.divided === true || (isRead && (told.table === true || pictures.has(sample[from] as number)))
      if (isWanted || isKept) wanted.push([from, to])
      else {
        if (told.links !== undefined) otherLinks.push(told.links)
        if (told.lacking === true) otherLacking += 1
      }
    }
    return wanted
  }
}

/** The rows of one sample. */
type Range = readonly [from: number, to: number]

/** The samples of a group in which each is one row; `null`: that has to be found out by reading. */
function plainlyWanted(part: Part, group: number, { inGroup }: RepeatedKeys): Range[] | null {
  if (inGroup === undefined) return null
  const isRepeated = inGroup(part, group)
  const wanted: Range[] = []
  const rows = part.facts.groups[group]?.rows ?? 0
  for (let row = 0; row < rows; row++) if (isRepeated(row)) wanted.push([row, row + 1])
  return wanted
}

/**
 * The keys of the samples at some places or with some numbers in the listing, in hexadecimal digits, and the numbers of all
 * of them.
 */
export async function keysAt(
  parts: readonly Part[],
  places: ReadonlySet<string>,
  known: ReadonlySet<number>,
): Promise<{ keys: Set<string>; numbers: Set<number> }> {
  const [keys, numbers] = [new Set<string>(), new Set(known)]
  for (const part of parts) {
    for (const [number, { kind }] of part.facts.groups.entries()) {
      if (kind !== 'bytes') continue
      const { path, more, key, sample } = await part.read(number, ['path', 'more', 'key', 'sample'])
      for (let row = 0; row < path.length; row++) {
        const isKnown = known.has(sample[row] as number)
        if (!isKnown && !places.has(moreIn(more[row]).path ?? pathOf(path, row))) continue
        numbers.add(sample[row] as number)
        const bytes = key[row] as Uint8Array | null | undefined
        if (bytes) keys.add(Buffer.from(bytes).toString('hex'))
      }
    }
  }
  return { keys, numbers }
}

async function samplesIn(part: Part, group: number, wanted: readonly Range[]): Promise<Sample[]> {
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

/** What `more` holds: what few samples have, and texts that are no UTF-8. */
type MoreOfRow = More & { path?: string; dataset?: string; split?: string; label?: string }

const NOTHING: MoreOfRow = {}

function moreIn(text: unknown): MoreOfRow {
  return typeof text === 'string' ? (JSON.parse(text) as MoreOfRow) : NOTHING
}

function columnsOf(
  samples: readonly Sample[],
  format: ObjectFormat,
): Omit<Gathered, 'otherLinks' | 'otherLacking'> {
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

/**
 * The files that are no samples, and lie in directories that can have a copy or are columns of tables; with the ids of
 * the samples.
 */
export async function gatherOthers(
  parts: readonly Part[],
  { objectIds }: DataFiles,
): Promise<{ others: OtherFiles; tables: number[] }> {
  const paths: string[] = []
  const contents: number[] = []
  const pointers = new Map<number, StoredPointer>()
  const tables: number[] = []
  for (const part of parts) {
    const digits = HEX_DIGITS[part.facts.listing.objectFormat]
    for (const [number, { kind }] of part.facts.groups.entries()) {
      if (kind !== 'beside') continue
      const { key, path, more } = await part.read(number, ['key', 'path', 'more'])
      for (let row = 0; row < path.length; row++) {
        const told = moreIn(more[row])
        const bytes = key[row] as Uint8Array | null | undefined
        if (told.table === true) tables.push(paths.length)
        if (told.pointer !== undefined) pointers.set(paths.length, told.pointer)
        const id =
          bytes && told.pointer === undefined ? Buffer.from(bytes).toString('hex', 0, digits / 2) : null
        contents.push(id === null ? ELSEWHERE : objectIds.addHex(id))
        paths.push(told.path ?? pathOf(path, row))
      }
    }
  }
  return { others: { ...pathColumns(paths), contents, pointers }, tables }
}

/** Where the gathered samples stand; nobody asks for others. */
export function layoutOf(places: ReadonlyMap<string, Place>, divided: Layout['divided']): Layout {
  const nowhere: Place = { split: null, splitBy: null, label: null, labelBy: null, dataset: null }
  return { placementOf: (path) => places.get(path) ?? nowhere, ofDirectory: () => undefined, divided }
}
