import { pathAt } from '../columns/paths.js'
import type { DataFiles, Numbers } from '../model.js'
import type { PartRow } from './file/format.js'
import { moreIn } from './file/more.js'
import type { Part } from './file/read.js'
import type { StoredColumn } from './file/stored-column.js'

/** What a picture is known by. */
export interface PictureOfPart {
  /** Number of its file in the listing. */
  file: number
  /** Its fingerprint; `null`: there is none. */
  print: Uint8Array | null
  /** The name of its pixels; `null`: it could not be decoded whole. */
  pixels: Uint8Array | null
  /** Why it has no fingerprint; `null` without one: its content was not there. */
  trouble: string | null
}

/** The rows of pictures: one for each content. */
export function pictureRows(pictures: readonly PictureOfPart[], files: DataFiles): PartRow[] {
  return pictures.map(({ file, print, pixels, trouble }) => ({
    ...{ kind: 'picture', sample: file, path: pathAt(files, file), print, content: null },
    ...{ by: pixels === null ? null : 'pixels', key: pixels },
    ...{ size: null, dataset: null, split: null, splitBy: null, label: null, labelBy: null },
    more: trouble === null ? null : { trouble },
  }))
}

/** The numbers of the samples that have a row of their own as pictures. */
export function picturesIn(parts: readonly Part[]): Set<number> {
  const numbers = new Set<number>()
  visit(parts, ['sample'], ({ sample }) => {
    for (let row = 0; row < sample.rows; row++) numbers.add(sample.numberAt(row) as number)
  })
  return numbers
}

/**
 * What parts hold of pictures, a group of rows at a time.
 * @param numbers of the files in the listing, rising; given are places among them
 */
export function picturesOf(parts: readonly Part[], numbers: Numbers) {
  const placeOf = (number: number): number | undefined => placeIn(numbers, number)
  return {
    prints: (take: (file: number, read: Pick<PictureOfPart, 'print' | 'trouble'>) => void): void =>
      visit(parts, ['sample', 'print', 'more'], ({ sample, print, more }) => {
        for (let row = 0; row < sample.rows; row++) {
          const place = placeOf(sample.numberAt(row) as number)
          if (place === undefined) continue
          const { trouble = null } = moreIn(more, row)
          take(place, { print: print.bytesAt(row), trouble })
        }
      }),
    pixels: (take: (file: number, pixels: Uint8Array) => void): void =>
      visit(parts, ['sample', 'key'], ({ sample, key }) => {
        for (let row = 0; row < sample.rows; row++) {
          const place = placeOf(sample.numberAt(row) as number)
          const pixels = place === undefined ? null : key.bytesAt(row)
          if (place !== undefined && pixels !== null) take(place, pixels)
        }
      }),
  }
}

/** The place of a number among rising ones. */
function placeIn(numbers: Numbers, number: number): number | undefined {
  let [from, to] = [0, numbers.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if ((numbers[middle] as number) < number) from = middle + 1
    else to = middle
  }
  return numbers[from] === number ? from : undefined
}

function visit<Name extends 'sample' | 'print' | 'more' | 'key'>(
  parts: readonly Part[],
  columns: readonly Name[],
  take: (read: Record<Name, StoredColumn>) => void,
): void {
  for (const part of parts) {
    for (const [group, { kind }] of part.facts.groups.entries()) {
      if (kind === 'picture') take(part.read(group, columns))
    }
  }
}
