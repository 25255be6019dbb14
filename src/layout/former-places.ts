import { nameAt } from '../columns/names.js'
import { baseName, parentDirectory, pathAt, pathIn } from '../columns/paths.js'
import type { PathColumns } from '../model.js'
import { stemEndOf } from './files/kinds.js'

/** What all formats of one file share: its path without the ending. */
export function formatlessPath(path: string): string {
  const name = baseName(path)
  return pathIn(parentDirectory(path), name.slice(0, stemEndOf(name)))
}

/**
 * Finds what files were before they were converted to another format: what had their name but for its ending, and is gone.
 * @param before what there was
 * @param now what there is
 * @param places of these files, which were not there before
 * @returns by place: the one before; none for one that several files can have been, or which was there already
 */
export function formerPlaces(
  before: PathColumns,
  now: PathColumns,
  places: readonly string[],
): Map<string, string> {
  const wanted = new Set(places.map(formatlessPath))
  if (wanted.size === 0) return new Map()
  const then = pathsCalled(before, wanted)
  const left = new Map([...pathsCalled(now, wanted)].map(([stem, paths]) => [stem, new Set(paths)]))
  const former = new Map<string, string>()
  for (const place of places) {
    const stem = formatlessPath(place)
    // Of a stem that two files have now it is not known which of them the other became.
    if (left.get(stem)?.size !== 1) continue
    const [one, ...others] = then.get(stem) ?? []
    if (one !== undefined && others.length === 0 && one !== place) former.set(place, one)
  }
  return former
}

/** By stem: the paths that have one of these; paths of others are not put together. */
function pathsCalled(files: PathColumns, stems: ReadonlySet<string>): Map<string, string[]> {
  const directories = new Set([...stems].map(parentDirectory))
  const isWanted = files.directories.map((directory) => directories.has(directory))
  const called = new Map<string, string[]>()
  for (let file = 0; file < files.directoryOf.length; file++) {
    if (!isWanted[files.directoryOf[file] as number]) continue
    const name = nameAt(files.names, file)
    const stem = pathIn(
      files.directories[files.directoryOf[file] as number] as string,
      name.slice(0, stemEndOf(name)),
    )
    if (!stems.has(stem)) continue
    const path = pathAt(files, file)
    const paths = called.get(stem)
    if (paths === undefined) called.set(stem, [path])
    else if (!paths.includes(path)) paths.push(path)
  }
  return called
}
