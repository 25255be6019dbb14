import { placeOf } from '../columns/data-files.js'
import { parentDirectory } from '../columns/paths.js'
import type { DataFile, Group, Snapshot } from '../model.js'

/** Nothing is said of directories below this level, so that a path made to be deep costs no more than another. */
const DEEPEST_LEVEL = 500

/**
 * The directories that can have no copy, since something in them has none or could not be read, and all above them;
 * `null` if no directory can have one.
 */
export function spoiltDirectories(snapshot: Snapshot, groups: readonly Group[]): Set<string> | null {
  const states = statesOf(snapshot, groups)
  if (!states.includes(FULL) && !groups.some(({ files }) => files.some(isDirectory))) return null

  const spoilt = new Set<string>()
  const spoil = (path: string): void => {
    for (let above = shallow(path); !isTop(above) && !spoilt.has(above); above = parentDirectory(above))
      spoilt.add(above)
  }
  snapshot.files.directories.forEach((path, number) => {
    if (states[number] === SPOILT || isTooDeep(path)) spoil(path)
  })
  for (const path of snapshot.others.directories) if (isTooDeep(path)) spoil(path)
  // What could not be read may be a directory.
  for (const { path } of snapshot.errors) spoil(path)
  spoilLinks(snapshot, groups, spoil)
  return spoilt
}

/** Whether a file stands for a whole directory of which only the hash is known. */
export function isDirectory({ pointer }: DataFile): boolean {
  return pointer?.identity?.algorithm.endsWith('-directory') === true
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
function statesOf({ files }: Snapshot, groups: readonly Group[]): Uint8Array {
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
function countInGroups(groups: readonly Group[]): (directory: string) => number {
  const numbers = new Map<string, number>()
  const counts: number[] = []
  for (const group of groups) {
    for (const file of group.files) {
      // Several outputs can be described by one file, which is none of those that the directory holds.
      if (file.pointer?.path === null) continue
      const directory = parentDirectory(placeOf(file))
      const number = numbers.get(directory)
      if (number !== undefined) counts[number] = (counts[number] as number) + 1
      else numbers.set(directory, counts.push(1) - 1)
    }
  }
  return (directory) => counts[numbers.get(directory) ?? -1] ?? 0
}

/** Another name of a file is as much of a directory as the file; without a group nothing equals it. */
function spoilLinks({ files }: Snapshot, groups: readonly Group[], spoil: (path: string) => void): void {
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
