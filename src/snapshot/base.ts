import { Failure } from '../failure.js'
import type { DataFile, Group, Options, Repository, Snapshot, World } from '../model.js'
import { sortByPath } from '../paths/order.js'
import { display } from '../text/display.js'
import { identifyConverted } from './git/conversion.js'
import { EMPTY_OBJECT_IDS, isKnownToGit, listCommit, readCommit, viewFrom } from './git/list.js'
import { pathsOfReports } from './own-reports.js'
import { innerOf, readScope } from './scope.js'
import { reasonBySize, siftByName } from './sift.js'

/**
 * The data files that a commit holds, by the same options. Only trees are read: sizes are those of contents that
 * the snapshot of now knows, and a file of unknown size is kept.
 * @throws {Failure} outside a git work tree
 */
export async function takeBaseSnapshot(
  options: Pick<Options, 'paths' | 'exclude' | 'minSize'>,
  commit: string,
  now: Snapshot,
  ownReports: readonly string[],
  world: World,
): Promise<DataFile[]> {
  world.progress.phase('listing the base')
  const repository = await openRepository(world)
  const tree = await readCommit(repository, world.root, commit)
  const scope = readScope(options.paths, world.root, (path) => isKnownToGit(tree, path))
  const reports = pathsOfReports(world.root, ownReports)
  const named = siftByName(listCommit(tree, scope), options.exclude, reports, innerOf(scope), {})

  const sizes = new Map(now.files.map(({ objectId, size }) => [objectId, size]))
  const files = named.map(({ path, objectId }): DataFile => {
    const size = EMPTY_OBJECT_IDS.has(objectId ?? '') ? 0 : (sizes.get(objectId) ?? null)
    return { path, size, objectId }
  })
  return sortByPath(files.filter(({ size }) => reasonBySize(size, options.minSize) === null))
}

/**
 * The ids under which git would store each group's content, for looking it up in a commit. Of files that were
 * compared on disk only the members of groups are asked for: git may convert them when it stores them.
 */
export async function storedIds(
  groups: readonly Group[],
  { source }: Snapshot,
  world: World,
): Promise<(group: Group) => string[]> {
  const members = source === 'files' ? groups.flatMap(({ files }) => files.map((file) => ({ ...file }))) : []
  if (members.length > 0) {
    const repository = await openRepository(world)
    const { fromTopLevel } = viewFrom(world.root, repository)
    // A member that can't be read now keeps no id of its own; the group's id still stands for it.
    await identifyConverted(members, repository, world.root, fromTopLevel)
  }
  const converted = new Map(members.map(({ path, objectId }) => [path, objectId]))
  return ({ id, files }) => {
    const ids = files
      .map(({ path }) => converted.get(path))
      .filter((objectId) => typeof objectId === 'string')
    return [...new Set([id.replace(/^git:/, ''), ...ids])]
  }
}

async function openRepository(world: World): Promise<Repository> {
  const repository = await world.git.open(world.root)
  if (repository !== null) return repository
  throw new Failure(
    `base: ${display(world.root)} lies in no git work tree, so there is no commit to compare with`,
  )
}
