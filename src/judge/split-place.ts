import { pathAt, pathIn } from '../columns/paths.js'
import type { PathColumns } from '../model.js'

/** Where a file's split was recognised. */
export interface SplitPlace {
  split: string
  /** The directory within which splits are compared; `''` is the root. */
  dataset: string
  /** Where in the path the directories of classes would begin; `null` where there can't be any. */
  classStart: number | null
}

/** Finds the splits of files; `null`: none. */
export interface FindSplit {
  ofPath(path: string): SplitPlace | null
  /** What all files that lie directly in a directory have in common; `undefined`: their names decide too. */
  ofDirectory(directory: string): SplitPlace | null | undefined
}

/** Where nothing has a split. */
export const NO_SPLITS: FindSplit = { ofPath: () => null, ofDirectory: () => null }

/**
 * Visits every file that has a split; those of a directory at once where they stand together.
 * @param visit gets a file's path, or that of a directory with a final `/` for so many files in it
 */
export function visitPlaces(
  files: PathColumns,
  findSplit: FindSplit,
  visit: (path: string, place: SplitPlace, count: number) => void,
): void {
  const { directories, directoryOf } = files
  const places = directories.map(findSplit.ofDirectory)
  const counts = new Uint32Array(directories.length)
  for (let file = 0; file < directoryOf.length; file++) {
    const directory = directoryOf[file] as number
    if (places[directory] !== undefined) {
      counts[directory] = (counts[directory] as number) + 1
      continue
    }
    const path = pathAt(files, file)
    const place = findSplit.ofPath(path)
    if (place !== null) visit(path, place, 1)
  }
  places.forEach((place, directory) => {
    const count = counts[directory] as number
    if (place && count > 0) visit(pathIn(directories[directory] as string, ''), place, count)
  })
}
