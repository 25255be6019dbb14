import { knownSize, NOT_NAMED, pick, UNKNOWN_SIZE } from '../columns/data-files.js'
import { holdsPath } from '../columns/paths.js'
import { Failure } from '../failure.js'
import type { DataFiles, Group, ObjectIds, Options, Repository, Snapshot, World } from '../model.js'
import { display } from '../text/display.js'
import { identifyConverted } from './git/conversion.js'
import { EMPTY_OBJECT_IDS, readCommit, viewFrom } from './git/list.js'
import { pathsOfReports } from './own-reports.js'
import { innerOf, inScope, readScope } from './scope.js'
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
): Promise<DataFiles> {
  world.progress.phase('listing the base')
  const repository = await openRepository(world)
  const tree = await readCommit(repository, world.root, commit)
  const { entries, objectIds } = tree
  const scope = readScope(options.paths, world.root, (path) => holdsPath(entries, path))
  const reports = pathsOfReports(world.root, ownReports)
  const chosen = inScope(entries, scope)
  const named = siftByName(entries, chosen, options.exclude, reports, innerOf(scope), {})

  const sizes = sizesKnownNow(objectIds, now.files)
  const sizeOf = (entry: number): number => sizes[entries.contents[entry] as number] as number
  const present = named.filter((entry) => reasonBySize(knownSize(sizeOf(entry)), options.minSize) === null)
  return {
    directories: entries.directories,
    directoryOf: pick(entries.directoryOf, present),
    names: pick(entries.names, present),
    sizes: present.map(sizeOf),
    contents: pick(entries.contents, present),
    objectIds,
    modified: [],
    pointers: new Map(),
    links: new Map(),
  }
}

/** By the number of each content of the base. */
function sizesKnownNow(objectIds: ObjectIds, now: DataFiles): Float64Array {
  const sizes = new Float64Array(objectIds.count).fill(UNKNOWN_SIZE)
  now.contents.forEach((content, file) => {
    const size = now.sizes[file] as number
    if (content === NOT_NAMED || size === UNKNOWN_SIZE) return
    const here = objectIds.find(now.objectIds.hex(content))
    if (here >= 0) sizes[here] = size
  })
  for (const id of EMPTY_OBJECT_IDS) {
    const empty = objectIds.find(id)
    if (empty >= 0) sizes[empty] = 0
  }
  return sizes
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
