import { ELSEWHERE } from '../columns/data-files.js'
import { createNumbers, type GrowingNumbers } from '../columns/numbers.js'
import { parentDirectory } from '../columns/paths.js'
import type { DataFiles, Layout, OtherFiles, StoredPointer, Workers } from '../model.js'
import { moreIn, pathIn } from './file/more.js'
import type { Part } from './file/read.js'
import { MISSING } from './file/stored-column.js'
import type { RepeatedKeys } from './keys.js'
import { createPathReader } from './path-reader.js'
import { readRanges } from './read-ranges.js'
import { createSamples, type SampleColumns } from './samples.js'

/** What parts hold of samples that may equal others, and of what all of them have in common. */
export interface Gathered extends SampleColumns {
  /** Other names of files that equal none. */
  otherLinks: string[][]
  /** How many of the files that equal none lack their content. */
  otherLacking: number
}

/**
 * Reads the samples that have one of these keys, or that are told even alone; of all others only what is counted. Threads
 * share the groups of rows, of which each holds one at a time.
 * @param keys those that come more than once
 * @param pictures numbers in the listing of samples that are compared by more than their bytes
 * @throws {Failure} if some can't be read
 */
export async function gatherSamples(
  parts: readonly Part[],
  keys: RepeatedKeys,
  pictures: ReadonlySet<number>,
  workers: Workers,
): Promise<Gathered> {
  const samples = createSamples(parts[0]?.facts.listing.objectFormat ?? 'sha1')
  const otherLinks: string[][] = []
  let otherLacking = 0
  const groups = parts.flatMap((part) =>
    part.facts.groups.flatMap(({ kind, isPlain }, group) => {
      if (kind !== 'bytes') return []
      const isRepeated = keys.inGroup(part, group)
      const isPlainly = isPlain && pictures.size === 0
      const ranges = (isPlainly ? plainlyWanted : toldOrWanted)(part, group, isRepeated).taken()
      return ranges.length === 0 ? [] : [{ part, group, ranges }]
    }),
  )
  await readRanges(groups, workers, (columns, from, to) => samples.add(columns, from, to))
  return { ...samples.taken(), otherLinks, otherLacking }

  function toldOrWanted(part: Part, group: number, isRepeated: (row: number) => boolean): GrowingNumbers {
    const { more, sample } = part.read(group, ['more', 'sample'])
    const wanted = createNumbers()
    for (let from = 0, to = 0; from < sample.rows; from = to) {
      const own = sample.numberAt(from) as number
      let isWanted = false
      for (to = from; to < sample.rows && sample.numberAt(to) === own; to++) {
        if (isRepeated(to)) isWanted = true
      }
      const told = moreIn(more, from)
      const isRead = told.failed !== true
      const isKept = told.divided === true || (isRead && (told.table === true || pictures.has(own)))
      if (isWanted || isKept) addRange(wanted, from, to)
      else {
        if (told.links !== undefined) otherLinks.push(told.links)
        if (told.lacking === true) otherLacking += 1
      }
    }
    return wanted
  }
}

/** The samples of a group in which each is one row. */
function plainlyWanted(part: Part, group: number, isRepeated: (row: number) => boolean): GrowingNumbers {
  const wanted = createNumbers()
  const rows = part.facts.groups[group]?.rows ?? 0
  for (let row = 0; row < rows; row++) if (isRepeated(row)) addRange(wanted, row, row + 1)
  return wanted
}

/** Rows of one sample: the first one, and the one after the last. */
function addRange(ranges: GrowingNumbers, from: number, to: number): void {
  ranges.push(from)
  ranges.push(to)
}

/**
 * The files that are no samples, and lie in directories that can have a copy or are columns of tables; with the ids of
 * the samples.
 * @param mayRepeat whether a directory can have a copy as far as its samples tell: there may be a file beside each of them
 */
export function gatherOthers(
  parts: readonly Part[],
  { objectIds }: DataFiles,
  mayRepeat: (directory: string) => boolean,
): { others: OtherFiles; tables: number[] } {
  const paths = createPathReader()
  const contents = createNumbers()
  const pointers = new Map<number, StoredPointer>()
  const tables: number[] = []
  for (const part of parts) {
    for (const [number, { kind }] of part.facts.groups.entries()) {
      if (kind !== 'beside') continue
      const { key, path, more } = part.read(number, ['key', 'path', 'more'])
      for (let row = 0; row < path.rows; row++) {
        const told = moreIn(more, row)
        if (told.table !== true && !mayRepeat(parentDirectory(pathIn(path, more, row)))) continue
        const other = contents.length
        const start = key.startOf(row)
        if (told.table === true) tables.push(other)
        if (told.pointer !== undefined) pointers.set(other, told.pointer)
        const isNamed = start !== MISSING && told.pointer === undefined
        contents.push(isNamed ? objectIds.addBytes(key.bytes, start) : ELSEWHERE)
        paths.add(path, row, told.path)
      }
    }
  }
  const own = contents.taken()
  objectIds.setToFirst(own)
  return { others: { ...paths.taken(), contents: own, pointers }, tables }
}

/** Where the gathered samples stand; nobody asks for others. */
export function layoutOf(
  { placementOf }: Pick<SampleColumns, 'placementOf'>,
  divided: Layout['divided'],
): Layout {
  return { placementOf, ofDirectory: () => undefined, divided }
}
