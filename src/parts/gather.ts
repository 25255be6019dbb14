import { ELSEWHERE } from '../columns/data-files.js'
import { pathColumns } from '../columns/paths.js'
import type { DataFiles, Layout, OtherFiles, Place, StoredPointer } from '../model.js'
import type { RepeatedKeys } from './keys.js'
import { moreIn } from './more.js'
import { type Part, pathOf } from './read.js'
import { columnsOf, HEX_DIGITS, type Range, type Sample, type SampleColumns, samplesIn } from './samples.js'

/** What parts hold of samples that may equal others, and of what all of them have in common. */
export interface Gathered extends SampleColumns {
  /** Other names of files that equal none. */
  otherLinks: string[][]
  /** How many of the files that equal none lack their content. */
  otherLacking: number
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
