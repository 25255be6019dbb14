import { parentDirectory, pathAt } from '../../columns/paths.js'
import { KINDS } from '../entries.js'
import { addChange } from './changes.js'
import type { GitFiles } from './list.js'
import type { Untracked, WorkTreeChanges } from './work-tree.js'

const SUBMODULE = KINDS.indexOf('submodule')

/**
 * How the disk differs from a commit that was read in place of an empty index, as after a checkout that was interrupted.
 * Git calls all that lies there untracked then, though it is what the commit records: one path is one file, and what
 * stands at a path now is what counts. What is not on disk at all is as the commit has it.
 * @param untracked what git does not track nor ignore
 * @param onDisk all that it does not track, ignored or not: paths as in `untracked`
 * @returns the commit's files that the disk stands over, and `untracked` without them
 */
export function overCommit(
  { entries, fromTopLevel }: GitFiles,
  untracked: Untracked,
  onDisk: readonly string[],
): [changes: WorkTreeChanges, untracked: Untracked] {
  const modified = new Map<string, Set<string>>()
  const deleted = new Map<string, Set<string>>()
  const found = new Set(onDisk)
  const directories = new Set<string>()
  for (const path of onDisk) {
    for (let above = parentDirectory(path); above !== '' && !directories.has(above); ) {
      directories.add(above)
      above = parentDirectory(above)
    }
  }
  const isBelowFile = entries.directories.map((directory) => liesAtOrBelow(fromTopLevel(directory), found))
  const recorded = new Set<string>()
  for (let entry = 0; entry < entries.names.length; entry++) {
    const path = fromTopLevel(pathAt(entries, entry))
    if (entries.kinds[entry] === SUBMODULE) {
      if (found.has(`${path}/`)) recorded.add(`${path}/`)
      else if (found.has(path) || directories.has(path)) addChange(deleted, path)
    } else if (found.has(path)) {
      recorded.add(path)
      addChange(modified, path)
    } else if (
      found.has(`${path}/`) ||
      directories.has(path) ||
      isBelowFile[entries.directoryOf[entry] as number]
    ) {
      addChange(deleted, path)
    }
  }
  return [
    { modified, deleted, announced: new Map() },
    { ...untracked, paths: untracked.paths.filter((path) => !recorded.has(path)) },
  ]
}

/** Whether a directory is one of some files, or lies below one. */
function liesAtOrBelow(directory: string, files: ReadonlySet<string>): boolean {
  for (let above = directory; above !== ''; above = parentDirectory(above)) {
    if (files.has(above) || files.has(`${above}/`)) return true
  }
  return false
}
