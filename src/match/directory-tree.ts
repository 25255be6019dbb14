import { placeOf } from '../columns/data-files.js'
import { baseName, parentDirectory, pathAt } from '../columns/paths.js'
import type { DataFile, Group, Snapshot } from '../model.js'
import { type DirectoryClass, isShared } from './directory-classes.js'

/** Nothing is said of directories below this level, so that a path made to be deep costs no more than another. */
const DEEPEST_LEVEL = 500

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
export function directoriesOf(snapshot: Snapshot, groups: readonly Group[]): Directory[] {
  const grown = growTree(snapshot, groups)
  if (grown === null) return []
  const { all, at } = grown
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

function growTree(
  snapshot: Snapshot,
  groups: readonly Group[],
): { all: Map<string, Directory>; at: At } | null {
  const states = statesOf(snapshot, groups)
  if (!states.includes(FULL) && !groups.some(({ files }) => files.some(isDirectory))) return null

  const spoilt = new Set<string>()
  const spoil = (path: string): void => {
    for (let above = shallow(path); !isTop(above) && !spoilt.has(above); above = parentDirectory(above))
      spoilt.add(above)
  }
  snapshot.files.directories.forEach((path, number) => {
    if (states[number] === SPOILT) spoil(path)
  })
  // What could not be read may be a directory.
  for (const { path } of snapshot.errors) spoil(path)
  spoilLinks(snapshot, groups, spoil)

  const all = new Map<string, Directory>()
  const at: At = (path) => {
    const missing: string[] = []
    let directory: Directory | null = null
    if (shallow(path) !== path) return null
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
  return { all, at }
}

const FULL = 1
const SPOILT = 2

/** For each directory of the snapshot: `FULL` if all data files in it are in groups, else `SPOILT`; 0 without any. */
function statesOf({ files }: Snapshot, groups: readonly Group[]): Uint8Array {
  const inGroups = new Map<string, number>()
  for (const group of groups) {
    for (const file of group.files) {
      // Several outputs can be described by one file, which is none of those that the directory holds.
      if (file.pointer?.path === null) continue
      const directory = parentDirectory(placeOf(file))
      inGroups.set(directory, (inGroups.get(directory) ?? 0) + 1)
    }
  }
  const inAll = new Uint32Array(files.directories.length)
  for (const directory of files.directoryOf) inAll[directory] = (inAll[directory] as number) + 1
  return Uint8Array.from(inAll, (count, number) => {
    if (count === 0) return 0
    return inGroups.get(files.directories[number] as string) === count ? FULL : SPOILT
  })
}

/** Another name of a file is as much of a directory as the file; without a group nothing equals it. */
function spoilLinks({ files }: Snapshot, groups: readonly Group[], spoil: (path: string) => void): void {
  if (files.links.size === 0) return
  const grouped = new Set(groups.flatMap((group) => group.files.flatMap(({ links }) => links ?? [])))
  for (const links of files.links.values()) {
    for (const path of links) if (!grouped.has(path)) spoil(parentDirectory(path))
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

/** Whether a file stands for a whole directory of which only the hash is known. */
function isDirectory({ pointer }: DataFile): boolean {
  return pointer?.identity?.algorithm.endsWith('-directory') === true
}

function addOthers({ others }: Snapshot, at: At): void {
  const known = new Map<number, Directory | null>()
  others.directoryOf.forEach((number, file) => {
    let directory = known.get(number)
    if (directory === undefined) {
      directory = at(parentDirectory(pathAt(others, file)))
      known.set(number, directory)
    }
    directory?.others.push({ name: others.names[file] as string, file })
  })
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

/** The scan's root, the machine's, or what stands above the scan's root: no copies of anything. */
function isTop(path: string): boolean {
  return path === '' || path === '/' || path === '..' || path.endsWith('/..')
}

/** A path, or the part of it that is deep enough. */
function shallow(path: string): string {
  // Each level takes two characters at least.
  if (path.length < DEEPEST_LEVEL * 2) return path
  let end = -1
  for (let level = 0; level < DEEPEST_LEVEL; level++) {
    end = path.indexOf('/', end + 1)
    if (end < 0) return path
  }
  return path.slice(0, end)
}
