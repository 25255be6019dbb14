import type { Numbers, PathColumns } from '../model.js'
import { addTo } from './lists.js'
import { appendName, filesNamed, nameAt, noNames, pickNames } from './names.js'
import { createNumbers, pickNumbers } from './numbers.js'

/** Numbers directories in the order in which they come; one that is new is added to them. */
export function directoryNumbers(directories: string[]): (directory: string) => number {
  const numbers = new Map(directories.map((directory, number) => [directory, number]))
  return (directory) => {
    const known = numbers.get(directory)
    if (known !== undefined) return known
    numbers.set(directory, directories.length)
    return directories.push(directory) - 1
  }
}

/** The directories that hold files, in the order of their numbers. */
export function directoriesInUse({ directories, directoryOf }: PathColumns): string[] {
  // A set of the numbers takes ten times as long at a million files.
  const isUsed = new Uint8Array(directories.length)
  for (let file = 0; file < directoryOf.length; file++) isUsed[directoryOf[file] as number] = 1
  return directories.filter((_, number) => isUsed[number] === 1)
}

/** The path of a file by its number. */
export function pathAt({ directories, directoryOf, names }: PathColumns, file: number): string {
  return pathIn(directories[directoryOf[file] as number] as string, nameAt(names, file))
}

/** These of the paths, in the order of their numbers here. */
export function pickPaths({ directories, directoryOf, names }: PathColumns, numbers: Numbers): PathColumns {
  return { directories, directoryOf: pickNumbers(directoryOf, numbers), names: pickNames(names, numbers) }
}

/** Columns of whole paths, in their order. */
export function pathColumns(paths: Iterable<string>): PathColumns {
  const directories: string[] = []
  const names = noNames()
  const directoryOf = createNumbers()
  const numberOf = directoryNumbers(directories)
  for (const path of paths) {
    directoryOf.push(numberOf(parentDirectory(path)))
    appendName(names, baseName(path))
  }
  return { directories, directoryOf: directoryOf.taken(), names }
}

/** Whether a path is one of the files or a directory above one. */
export function holdsPath(paths: PathColumns, path: string): boolean {
  if (paths.directories.some((directory) => directory === path || directory.startsWith(`${path}/`)))
    return true
  const parent = paths.directories.indexOf(parentDirectory(path))
  if (parent < 0) return false
  const name = baseName(path)
  return filesNamed(paths.names, new Set([name])).some((file) => paths.directoryOf[file] === parent)
}

/** The path of what has this name in a directory. */
export function pathIn(directory: string, name: string): string {
  if (directory === '') return name
  return directory === '/' ? `/${name}` : `${directory}/${name}`
}

/** The directory that holds a path: `''` for what lies in the root, `/` for what lies in that of the machine. */
export function parentDirectory(path: string): string {
  const slash = path.lastIndexOf('/')
  if (slash === 0) return '/'
  return slash < 0 ? '' : path.slice(0, slash)
}

/** The last component of a path. */
export function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

/** The numbers of files at some places; paths of others are not put together, which at a million takes long. */
export function filesAt(
  files: PathColumns,
  numbers: Iterable<number>,
  places: Iterable<string>,
): Map<string, number[]> {
  const namesIn = new Map<string, Set<string>>()
  for (const place of places) {
    const directory = parentDirectory(place)
    const names = namesIn.get(directory)
    if (names) names.add(baseName(place))
    else namesIn.set(directory, new Set([baseName(place)]))
  }
  const wanted = files.directories.map((directory) => namesIn.get(directory))
  const found = new Map<string, number[]>()
  for (const file of numbers) {
    if (wanted[files.directoryOf[file] as number]?.has(nameAt(files.names, file)) !== true) continue
    const place = pathAt(files, file)
    addTo(found, place, file)
  }
  return found
}

/** Whether a path is a directory, or lies in or below it; `''` is the root. */
export function isWithin(path: string, directory: string): boolean {
  return directory === '' || path === directory || path.startsWith(`${directory}/`)
}
