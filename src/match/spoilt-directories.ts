import { directoryOfPlace } from '../columns/data-files.js'
import { directoriesInUse, parentDirectory, pathAt } from '../columns/paths.js'
import type { DataFile, Group, Snapshot } from '../model.js'
import type { ContentIdentity } from '../pointers/identity.js'

/** What directories hold, as far as comparing them goes. */
export type Held = Pick<Snapshot, 'files' | 'others' | 'errors' | 'isWhole' | 'objectFormat'>

/** Nothing is said of directories below this level, so that a path made to be deep costs no more than another. */
const DEEPEST_LEVEL = 500

/**
 * The directories that can have no copy, since something in them has none or could not be read, and all above them;
 * `null` if no directory can have one.
 */
export function spoiltDirectories(snapshot: Held, groups: readonly Group[]): Set<string> | null {
  const states = statesOf(snapshot, groups)
  if (!states.includes(FULL) && !groups.some(({ files }) => files.some(isDirectory))) return null

  const spoilt = new Set<string>()
  const spoil = spoilIn(spoilt)
  snapshot.files.directories.forEach((path, number) => {
    if (states[number] === SPOILT || isTooDeep(path)) spoil(path)
  })
  for (const path of snapshot.others.directories) if (isTooDeep(path)) spoil(path)
  // What could not be read may be a directory.
  for (const { path } of snapshot.errors) spoil(path)
  spoilLinks(snapshot, groups, spoil)
  return spoilt
}

/**
 * The directories that can have a copy as far as a listing tells: nothing in them is known to have none, and all of it
 * was looked at.
 * @param mayRepeat whether a file can equal another one
 * @returns for each how many data files lie directly in it
 */
export function openDirectories(snapshot: Held, mayRepeat: (file: number) => boolean): Map<string, number> {
  const { files, others } = snapshot
  const spoilt = new Set<string>()
  const spoil = spoilIn(spoilt)
  const counts = new Uint32Array(files.directories.length)
  const isSpoilt = new Uint8Array(files.directories.length)
  const links = Array.from(files.links.values()).flat()
  for (let file = 0; file < files.directoryOf.length; file++) {
    const directory = files.directoryOf[file] as number
    counts[directory] = (counts[directory] as number) + 1
    if (mayRepeat(file)) continue
    isSpoilt[directory] = 1
    for (const path of files.links.get(file) ?? []) spoil(parentDirectory(path))
  }
  files.directories.forEach((path, number) => {
    if (isSpoilt[number] === 1 || isTooDeep(path)) spoil(path)
  })
  for (const path of others.directories) if (isTooDeep(path)) spoil(path)
  for (const path of links) if (isTooDeep(path)) spoil(parentDirectory(path))
  for (const { path } of snapshot.errors) spoil(path)

  const open = new Map<string, number>()
  const add = (path: string): void => {
    for (let above = path; !isTop(above) && !open.has(above); above = parentDirectory(above)) {
      if (!spoilt.has(above) && !isTooDeep(above) && snapshot.isWhole(above)) open.set(above, 0)
    }
  }
  files.directories.forEach((path, number) => {
    if (counts[number] === 0) return
    add(path)
    if (open.has(path)) open.set(path, counts[number] as number)
  })
  for (const path of directoriesInUse(others)) add(path)
  for (const path of links) add(parentDirectory(path))
  for (const [file, { identity }] of files.pointers) {
    if (isOfDirectory(identity)) add(pathAt(files, file).replace(/\/$/, ''))
  }
  return open
}

/** Whether a file stands for a whole directory of which only the hash is known. */
export function isDirectory({ pointer }: DataFile): boolean {
  return isOfDirectory(pointer?.identity ?? null)
}

function isOfDirectory(identity: ContentIdentity | null): boolean {
  return identity?.algorithm.endsWith('-directory') === true
}

/** Adds a directory and all above it. */
function spoilIn(spoilt: Set<string>): (path: string) => void {
  return (path) => {
    for (let above = shallow(path); !isTop(above) && !spoilt.has(above); above = parentDirectory(above))
      spoilt.add(above)
  }
}

/** The scan's root, the machine's, or what stands above the scan's root: no copies of anything. */
export function isTop(path: string): boolean {
  return path === '' || path === '/' || path === '..' || path.endsWith('/..')
}

export function isTooDeep(path: string): boolean {
  return shallow(path) !== path
}

const FULL = 1
const SPOILT = 2

/** For each directory of the snapshot: `FULL` if all data files in it are in groups, else `SPOILT`; 0 without any. */
function statesOf({ files }: Held, groups: readonly Group[]): Uint8Array {
  const { directories, directoryOf } = files
  const inGroups = countInGroups(groups)
  const inAll = new Uint32Array(directories.length)
  for (let file = 0; file < directoryOf.length; file++) {
    const directory = directoryOf[file] as number
    inAll[directory] = (inAll[directory] as number) + 1
  }
  return Uint8Array.from(inAll, (count, directory) => {
    if (count === 0) return 0
    return inGroups(directories[directory] as string) === count ? FULL : SPOILT
  })
}

/** How many data files of groups lie directly in a directory. */
export function countInGroups(groups: readonly Group[]): (directory: string) => number {
  const numbers = new Map<string, number>()
  const counts: number[] = []
  for (const group of groups) {
    for (const file of group.files) {
      // Several outputs can be described by one file, which is none of those that the directory holds.
      if (file.pointer?.path === null) continue
      const directory = directoryOfPlace(file)
      const number = numbers.get(directory)
      if (number !== undefined) counts[number] = (counts[number] as number) + 1
      else numbers.set(directory, counts.push(1) - 1)
    }
  }
  return (directory) => counts[numbers.get(directory) ?? -1] ?? 0
}

/** Another name of a file is as much of a directory as the file; without a group nothing equals it. */
function spoilLinks({ files }: Held, groups: readonly Group[], spoil: (path: string) => void): void {
  if (files.links.size === 0) return
  const grouped = new Set(groups.flatMap((group) => group.files.flatMap(({ links }) => links ?? [])))
  for (const links of files.links.values()) {
    for (const path of links) if (!grouped.has(path) || isTooDeep(path)) spoil(parentDirectory(path))
  }
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
