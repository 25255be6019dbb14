import { ELSEWHERE, NOT_NAMED, UNKNOWN_SIZE } from '../columns/data-files.js'
import { pickNames } from '../columns/names.js'
import { createNumbers, pickNumbers, valuesOf } from '../columns/numbers.js'
import { createObjectIds } from '../columns/object-ids.js'
import type { Digests } from '../content/digests.js'
import type { DataFiles, ObjectFormat, Place, StoredPointer } from '../model.js'
import { type MoreOfRow, moreIn, NOTHING } from './file/more.js'
import type { StoredColumn } from './file/stored-column.js'
import { createPathReader } from './path-reader.js'
import { risingOrder } from './rising-order.js'
import { createSamplePlaces, type PlaceColumns } from './sample-places.js'

/** Samples in the order of the listing, and what is known of each. */
export interface SampleColumns {
  files: DataFiles
  /** By file: the number of git's id of what was read of it; `NOT_NAMED`: nothing was. */
  read: Int32Array
  /** By number of the file. */
  digests: Map<number, Digests>
  lacking: Set<number>
  /** Where a file stands, by its path; nothing is known of others. */
  placementOf(path: string): Place
  /** The numbers of those that are tables, or columns of some. */
  tables: number[]
  /** The numbers of those that could not be read. */
  failed: Set<number>
  /** By number of the file: its number in the listing. */
  numbers: Int32Array
}

/** What is read of a sample. */
export const SAMPLE_COLUMNS = [
  ...(['sample', 'path', 'size', 'dataset', 'split', 'split_by', 'label', 'label_by'] as const),
  ...(['key', 'by', 'more'] as const),
] as const

type Columns = Record<(typeof SAMPLE_COLUMNS)[number], StoredColumn> & PlaceColumns

/** Collects samples column by column: an object for each of a million takes a kilobyte. */
export interface Samples {
  /** Adds a sample by its rows. */
  add(columns: Columns, from: number, to: number): void
  taken(): SampleColumns
}

const MD5_BYTES = 16

export function createSamples(format: ObjectFormat): Samples {
  const objectIds = createObjectIds(format)
  const [numbers, contents, read] = [createNumbers(), createNumbers(), createNumbers()]
  const sizes: number[] = []
  const paths = createPathReader()
  const places = createSamplePlaces()
  /** Of few, by the order in which they came. */
  const told = new Map<number, MoreOfRow>()
  const hashed = new Map<number, Digests>()

  return {
    add(columns, from, to) {
      const more = moreIn(columns.more, from)
      const place = numbers.length
      if (more !== NOTHING) told.set(place, more)
      numbers.push(columns.sample.numberAt(from) as number)
      sizes.push(columns.size.numberAt(from) ?? UNKNOWN_SIZE)
      paths.add(columns.path, from, more.path)
      places.add(columns, from, more)
      let [named, own] = [more.pointer === undefined ? NOT_NAMED : ELSEWHERE, NOT_NAMED]
      let digests: Digests | null = null
      for (let row = from; row < to && more.pointer === undefined; row++) {
        const start = columns.key.startOf(row)
        const by = columns.by.textAt(row)
        if (start < 0 || by === null) continue
        if (by === 'git') named = objectIds.addBytes(columns.key.bytes, start)
        else if (by === 'read') own = objectIds.addBytes(columns.key.bytes, start)
        else digests = withDigest(digests, by, columns.key.bytesAt(row) as Uint8Array)
      }
      contents.push(named)
      read.push(own)
      if (digests !== null) hashed.set(place, digests)
    },
    taken() {
      const order = risingOrder(numbers.taken())
      const ordered = {
        contents: pickNumbers(contents.taken(), order),
        read: pickNumbers(read.taken(), order),
      }
      objectIds.setToFirst(ordered.contents)
      objectIds.setToFirst(ordered.read)
      const pointers = new Map<number, StoredPointer>()
      const links = new Map<number, string[]>()
      const digests = new Map<number, Digests>()
      const [lacking, failed] = [new Set<number>(), new Set<number>()]
      const tables: number[] = []
      for (let file = 0; file < order.length && told.size + hashed.size > 0; file++) {
        const place = order[file] as number
        const known = hashed.get(place)
        if (known !== undefined) digests.set(file, known)
        const more = told.get(place)
        if (more === undefined) continue
        if (more.pointer !== undefined) pointers.set(file, more.pointer)
        if (more.links !== undefined) links.set(file, more.links)
        if (more.table === true) tables.push(file)
        if (more.lacking === true) lacking.add(file)
        if (more.failed === true) failed.add(file)
      }
      const { directories, directoryOf, names } = paths.taken()
      const inOrder = {
        directories,
        directoryOf: pickNumbers(directoryOf, order),
        names: pickNames(names, order),
      }
      const files: DataFiles = {
        ...{ ...inOrder, contents: ordered.contents, objectIds, modified: [], pointers, links },
        sizes: valuesOf(order, (place) => sizes[place] as number),
      }
      const placementOf = places.lookUp(inOrder, order)
      return {
        ...{ files, read: ordered.read, digests, lacking, placementOf, tables, failed },
        numbers: pickNumbers(numbers.taken(), order),
      }
    },
  }
}

function withDigest(known: Digests | null, by: string, key: Uint8Array): Digests | null {
  const isText = by === 'md5-lf' || by === 'md5+md5-lf'
  if (by !== 'sha256' && by !== 'md5' && !isText) return known
  const digests = known ?? { sha256: null, md5: null, 'md5-lf': null }
  // The memory of the whole group of rows would be kept with a view on it.
  const bytes = Buffer.from(by === 'sha256' ? key : key.subarray(0, MD5_BYTES))
  if (by === 'sha256') digests.sha256 = bytes
  if (by === 'md5' || by === 'md5+md5-lf') digests.md5 = bytes
  if (isText) digests['md5-lf'] = bytes
  return digests
}
