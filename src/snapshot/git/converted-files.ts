import { unnamedFiles } from '../../columns/data-files.js'
import { pathAt } from '../../columns/paths.js'
import { CONVERSION } from '../../content/conversion.js'
import type { ConvertedFiles, DataFiles } from '../../model.js'
import { isOutside } from '../../paths/locate.js'
import type { ScopedListing } from '../sources.js'
import { readConversions } from './conversion.js'

/** Finds the files that git would change when it stores them. */
export async function convertedFiles(
  files: DataFiles,
  { repository, fromTopLevel }: ScopedListing,
): Promise<ConvertedFiles & { notes: string[] }> {
  const found = { conversions: new Map<number, number>(), gitPaths: new Map<number, string>() }
  if (repository === null) return { ...found, notes: [] }
  const unnamed: number[] = []
  const paths: string[] = []
  for (const file of unnamedFiles(files)) {
    const path = fromTopLevel(pathAt(files, file))
    if (isOutside(path)) continue
    unnamed.push(file)
    paths.push(path)
  }
  const { conversions, notes } = await readConversions(paths, repository)
  conversions.forEach((conversion, at) => {
    if (conversion === 0) return
    const file = unnamed[at] as number
    found.conversions.set(file, conversion)
    if ((conversion & CONVERSION.byGit) !== 0) found.gitPaths.set(file, paths[at] as string)
  })
  return { ...found, notes }
}
