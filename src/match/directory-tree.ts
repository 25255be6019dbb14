import { placeOf } from '../columns/data-files.js'
import { nameAt } from '../columns/names.js'
import { baseName, parentDirectory, pathAt } from '../columns/paths.js'
import type { DataFile, Group } from '../model.js'
import { type Held, isDirectory, isTooDeep, isTop, spoiltDirectories } from './spoilt-directories.js'

/** Fewer files make no copy of a directory, only a copy of a file. */
const FEWEST_FILES = 2

/** Directories that hold the same. */
export interface DirectoryClass {
  directories: Directory[]
}

/** Whether there are several of them, and enough in each. */
export function isShared({ directories }: DirectoryClass): boolean {
  return directories.length > 1 && (directories[0] as Directory).files >= FEWEST_FILES
}

/** A directory that may have a copy: each data file in it has one, and nothing in it is unknown. */
export interface Directory {
  path: string
  name: string
  /** The one above it, if that may have a copy as well. */
  parent: Directory | null
  /** What its data files hold: `NAME/TOKEN`, equal for equal contents. */
  entries: string[]
  /** Files in it that are no samples, by their number in the snapshot. */
  others: { name: string; file: number }[]
  /** Data files in it and below it; a directory of which only the hash is known counts as two if it tells no number. */
  files: number
  /** There is such a directory in it or below it. */
  hasUnknownCount: boolean
  /** Bytes of these files; `null`: not known. */
  bytes: number | null
}

/**
 * The directories that may have a copy, each after the one that holds it. Nothing is built where no directory has a
 * copy of each of its files.
 */
export function directoriesOf(snapshot: Held, groups: readonly Group[]): Directory[] {
  const spoilt = spoiltDirectories(snapshot, groups)
  if (spoilt === null) return []
  const all = new Map<string, Directory>()
  const at = createAt(snapshot, spoilt, all)
  groups.forEach((group, number) => {
    for (const file of group.files) {
      for (const path of [placeOf(file), ...(file.links ?? [])]) hold(path, file, group, number, at)
    }
  })
  addOthers(snapshot, at)
  // None is made before the one that holds it.
  const directories = [...all.values()]
  for (let index = directories.length - 1; index >= 0; index--) {
    const { parent, files, hasUnknownCount, bytes } = directories[index] as Directory
    if (parent === null) continue
    parent.files += files
    parent.hasUnknownCount ||= hasUnknownCount
    parent.bytes = parent.bytes === null || bytes === null ? null : parent.bytes + bytes
  }
  return directories
}

/**
 * Directories that hold the same as another one, and all that lies in those.
 * @param directories each after the one that holds it
 */
export function candidates(
  classes: readonly DirectoryClass[],
  directories: readonly Directory[],
): Directory[] {
  const chosen = new Set(classes.filter(isShared).flatMap((each) => each.directories))
  for (const directory of directories) {
    if (directory.parent !== null && chosen.has(directory.parent)) chosen.add(directory)
  }
  return [...chosen]
}

/** Gives the directory at a path, made if there is none yet; `null` where there can be no copy. */
type At = (path: string) => Directory | null

/** @param spoilt directories that can have no copy */
function createAt(snapshot: Held, spoilt: ReadonlySet<string>, all: Map<string, Directory>): At {
  return (path) => {
    const missing: string[] = []
    let directory: Directory | null = null
    if (isTooDeep(path)) return null
    for (let above = path; ; above = parentDirectory(above)) {
      const known = all.get(above)
      if (known !== undefined) {
        directory = known
        break
      }
      if (isTop(above) || spoilt.has(above) || !snapshot.isWhole(above)) break
      missing.push(above)
    }
    for (const each of missing.reverse()) {
      directory = emptyDirectory(each, directory)
      all.set(each, directory)
    }
    return directory
  }
}

function hold(path: string, file: DataFile, { size }: Group, group: number, at: At): void {
  if (file.pointer?.path === null) return
  // What stands for a directory may have its place written with a slash at the end.
  const directory = at(isDirectory(file) ? path.replace(/\/$/, '') : parentDirectory(path))
  if (directory === null) return
  const count = isDirectory(file) ? (file.pointer?.fileCount ?? null) : 1
  directory.entries.push(`${isDirectory(file) ? '' : baseName(path)}/g${group}`)
  directory.files += count ?? 2
  directory.hasUnknownCount ||= count === null
  directory.bytes = directory.bytes === null || size === null ? null : directory.bytes + size
}

function addOthers({ others }: Held, at: At): void {
  const known = new Map<number, Directory | null>()
  for (let file = 0; file < others.names.length; file++) {
    const number = others.directoryOf[file] as number
    let directory = known.get(number)
    if (directory === undefined) {
      directory = at(parentDirectory(pathAt(others, file)))
      known.set(number, directory)
    }
    directory?.others.push({ name: nameAt(others.names, file), file })
  }
}

function emptyDirectory(path: string, parent: Directory | null): Directory {
  return {
    path,
    name: baseName(path),
    parent,
    entries: [],
    others: [],
    files: 0,
    hasUnknownCount: false,
    bytes: 0,
  }
}
