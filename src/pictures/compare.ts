import { KIND, kindOf } from '../layout/kinds.js'
import type { DataFiles, Options, PictureComparison, World } from '../model.js'
import { noPictures, type PictureInput } from './picture-input.js'

/**
 * Compares pictures: which of them show equal pixels, and which are near-identical. What does so is loaded only where
 * there can be any.
 * @throws {Failure} if git, which is to be asked for contents, can't be run
 */
export async function comparePictures(input: PictureInput, world: World): Promise<PictureComparison> {
  if (!mayHoldPictures(input.files, input.options)) return noPictures(input.groups)
  const { compareAllPictures } = await import(/* webpackIgnore: true */ './pictures.js')
  return compareAllPictures(input, world)
}

/** Whether any of the files can be a picture that is to be compared, by its name. */
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
