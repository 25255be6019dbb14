import { pathAt } from '../columns/paths.js'
import type { DataFiles } from '../model.js'
import type { PartRow } from './format.js'
import { moreIn } from './more.js'
import type { Part } from './read.js'

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
export async function picturesIn(parts: readonly Part[]): Promise<Set<number>> {
  const numbers = new Set<number>()
  await visit(parts, ['sample'], ({ sample }) => {
    for (let row = 0; row < sample.length; row++) numbers.add(sample[row] as number)
  })
  return numbers
}

/**
 * What parts hold of pictures, a group of rows at a time.
 * @param numbers of the files in the listing, rising; given are places among them
 */
export function picturesOf(parts: readonly Part[], numbers: readonly number[]) {
  const places = new Map(numbers.map((number, place) => [number, place]))
  return {
    prints: (take: (file: number, read: Pick<PictureOfPart, 'print' | 'trouble'>) => void): Promise<void> =>
      visit(parts, ['sample', 'print', 'more'], ({ sample, print, more }) => {
        for (let row = 0; row < sample.length; row++) {
          const place = places.get(sample[row] as number)
          if (place === undefined) continue
          const { trouble = null } = moreIn(more[row])
          take(place, { print: (print[row] as Uint8Array | null | undefined) ?? null, trouble })
        }
      }),
    pixels: (take: (file: number, pixels: Uint8Array) => void): Promise<void> =>
      visit(parts, ['sample', 'key'], ({ sample, key }) => {
        for (let row = 0; row < sample.length; row++) {
          const place = places.get(sample[row] as number)
          const pixels = key[row] as Uint8Array | null | undefined
          if (place !== undefined && pixels) take(place, pixels)
        }
      }),
  }
}

async function visit<Name extends 'sample' | 'print' | 'more' | 'key'>(
  parts: readonly Part[],
  columns: readonly Name[],
  take: (read: Record<Name, ArrayLike<unknown>>) => void,
): Promise<void> {
  for (const part of parts) {
    for (const [group, { kind }] of part.facts.groups.entries()) {
      if (kind === 'picture') take(await part.read(group, columns))
    }
  }
}
