import type { Group, RepeatedDirectory, World } from '../model.js'
import { comparePaths } from '../paths/order.js'
import { classify } from './directory-classes.js'
import { candidates, type Directory, type DirectoryClass, directoriesOf, isShared } from './directory-tree.js'
import { nameOthers } from './other-contents.js'
import type { Held } from './spoilt-directories.js'

export interface DirectoryMatch {
  /** Largest first, then by first path. */
  directories: RepeatedDirectory[]
  /** Bytes read to compare what is no sample. */
  bytesRead: number
}

/**
 * Finds whole directories that hold the same, by the groups of their data files and by the contents of all others in
 * them that are no samples. Of files on disk those others are read only where all else is equal. Only the topmost
 * are listed; one below them only if it has a further copy elsewhere.
 * @param groups of the snapshot's files; a file in none of them has no copy
 */
export async function findRepeatedDirectories(
  snapshot: Held,
  groups: readonly Group[],
  world: World,
): Promise<DirectoryMatch> {
  const directories = directoriesOf(snapshot, groups)
  if (directories.length < 2) return { directories: [], bytesRead: 0 }
  const named = await nameOthers(directories, snapshot, world, (tokenOf) =>
    candidates(classify(directories, tokenOf), directories),
  )
  const classes = classify(directories, named.tokenOf)
  return {
    directories: topmost(classes).map(describe).sort(byBytes),
    bytesRead: named.bytesRead,
  }
}

/** Those that are more than the same part of directories that are the same themselves. */
function topmost(classes: readonly DirectoryClass[]): DirectoryClass[] {
  const classOf = new Map<Directory, DirectoryClass>()
  const shared = classes.filter(isShared)
  for (const each of shared) for (const directory of each.directories) classOf.set(directory, each)
  return shared.filter(({ directories }) => {
    const [first] = directories as [Directory]
    const above = first.parent && classOf.get(first.parent)
    const isPart = ({ parent, name }: Directory): boolean =>
      name === first.name && parent !== null && classOf.get(parent) === above
    return !above || !directories.every(isPart)
  })
}

function describe({ directories }: DirectoryClass): RepeatedDirectory {
  const { files, bytes, hasUnknownCount } = directories[0] as Directory
  return {
    paths: directories.map(({ path }) => path).sort(comparePaths),
    files: hasUnknownCount ? null : files,
    bytes,
  }
}

function byBytes(left: RepeatedDirectory, right: RepeatedDirectory): number {
  const size = ({ bytes }: RepeatedDirectory): number => bytes ?? -1
  return size(right) - size(left) || comparePaths(left.paths[0] as string, right.paths[0] as string)
}
