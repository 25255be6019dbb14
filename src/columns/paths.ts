import type { PathColumns } from '../model.js'

/** Columns that grow; see `PathColumns`. */
export interface GrowingPaths extends PathColumns {
  directories: string[]
  directoryOf: number[]
  names: string[]
}

/** Path columns, and the number of each directory in them. */
export interface PathBuilder {
  paths: GrowingPaths
  /** The number of a directory, which becomes one of the columns' if it was none. */
  directoryNumber(directory: string): number
  /** Adds a file by its whole path. */
  add(path: string): void
}

/** @param paths columns to go on with; default: empty ones */
export function createPaths(
  paths: GrowingPaths = { directories: [], directoryOf: [], names: [] },
): PathBuilder {
  const numbers = new Map(paths.directories.map((directory, number) => [directory, number]))
  const directoryNumber = (directory: string): number => {
    const known = numbers.get(directory)
    if (known !== undefined) return known
    numbers.set(directory, paths.directories.length)
    return paths.directories.push(directory) - 1
  }
  const add = (path: string): void => {
    paths.directoryOf.push(directoryNumber(parentDirectory(path)))
    paths.names.push(baseName(path))
  }
  return { paths, directoryNumber, add }
}

/** The path of a file by its number. */
export function pathAt({ directories, directoryOf, names }: PathColumns, file: number): string {
  return pathIn(directories[directoryOf[file] as number] as string, names[file] as string)
}

/** Columns of whole paths, in their order. */
export function pathColumns(paths: Iterable<string>): GrowingPaths {
  const builder = createPaths()
  for (const path of paths) builder.add(path)
  return builder.paths
}

/** Whether a path is one of the files or a directory above one. */
export function holdsPath(paths: PathColumns, path: string): boolean {
  if (paths.directories.some((directory) => directory === path || directory.startsWith(`${path}/`)))
    return true
  const parent = paths.directories.indexOf(parentDirectory(path))
  if (parent < 0) return false
  const name = baseName(path)
  return paths.names.some((known, file) => known === name && paths.directoryOf[file] === parent)
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
