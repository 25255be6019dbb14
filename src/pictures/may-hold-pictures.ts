import { KIND, kindOf } from '../layout/kinds.js'
import type { DataFiles, Options, PictureComparison } from '../model.js'

/**
 * Whether two of the files can be pictures that are to be compared, by their names. Where there are none, what compares
 * them need not be loaded.
 */
export function mayHoldPictures(
  { names }: Pick<DataFiles, 'names'>,
  { compare }: Pick<Options, 'compare'>,
): boolean {
  const isAsked = compare === 'auto' || compare.includes('pictures') || compare.includes('near-pictures')
  if (!isAsked) return false
  /** With its dot: an ending that is none of a picture. Nearly all files have the one of the file before. */
  let other: string | null = null
  for (const name of names) {
    if (other !== null && name.endsWith(other)) continue
    if (kindOf(name) === KIND.picture) return true
    const ending = name.slice(name.lastIndexOf('.'))
    other = ending.startsWith('.') ? ending : null
  }
  return false
}

/** What comes of files that are none. */
export function noPictures(groups: PictureComparison['groups']): PictureComparison {
  return { groups, known: null, compared: [], notes: [], bytesRead: 0 }
}
