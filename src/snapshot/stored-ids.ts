import type { Group, Repository, Snapshot, World } from '../model.js'
import { isOutside } from '../paths/locate.js'
import { identifyConverted } from './git/conversion.js'

/** How a name begins that git gave. */
const GIT = 'git:'

/**
 * The ids under which git would store each group's content, for looking it up in a commit. Of files that were
 * compared on disk only the members of groups are asked for: git may convert them when it stores them.
 * @param fromTopLevel a path of the snapshot relative to the repository's top level
 */
export async function storedIds(
  groups: readonly Group[],
  { source }: Snapshot,
  repository: Repository,
  { root }: Pick<World, 'root'>,
  fromTopLevel: (path: string) => string,
): Promise<(group: Group) => string[]> {
  const onDisk =
    source === 'files' ? groups.flatMap(({ files }) => files.filter(({ pointer }) => !pointer)) : []
  // Git does not convert what lies elsewhere, and refuses to be asked for it.
  const members = onDisk.filter(({ path }) => !isOutside(fromTopLevel(path))).map((file) => ({ ...file }))
  if (members.length > 0) {
    // A member that can't be read now keeps no id of its own; the group's id still stands for it.
    await identifyConverted(members, repository, root, fromTopLevel)
  }
  const converted = new Map(members.map(({ path, objectId }) => [path, objectId]))
  return ({ names, files }) => {
    const named = names.filter((name) => name.startsWith(GIT)).map((name) => name.slice(GIT.length))
    if (converted.size === 0) return named
    const ids = files
      .map(({ path, pointer }) => (pointer ? null : converted.get(path)))
      .filter((objectId) => typeof objectId === 'string')
    return [...new Set([...named, ...ids])]
  }
}
