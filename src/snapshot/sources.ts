import { addAll } from '../columns/lists.js'
import { concatenated, select } from '../columns/numbers.js'
import { holdsPath, pathAt } from '../columns/paths.js'
import { Failure } from '../failure.js'
import { workTreeAbove } from '../git/discovery.js'
import { GitError } from '../git/process.js'
import type { FileError, Numbers, Repository, Source, World } from '../model.js'
import { isOutside } from '../paths/locate.js'
import { placeOf, slashed } from '../paths/places.js'
import { display } from '../text/display.js'
import { createEntries, FILE, type Listing } from './entries.js'
import { setKindsOnDisk } from './files/kinds-on-disk.js'
import { measureAhead } from './files/measure-ahead.js'
import type { MeasuredBefore } from './files/measured.js'
import { mayMeetTwice } from './files/mounts.js'
import { walk } from './files/walk.js'
import { asNamedIn, isInWorkTree } from './git/aliases.js'
import { listIndex, listWorkTree, readIndex } from './git/list.js'
import { overCommit } from './git/without-index.js'
import { readAllUntracked, readChanges, readUntracked } from './git/work-tree.js'
import { readScope } from './read-scope.js'
import { followedLinks, inScope, type ScopeEntry } from './scope.js'

/** What was listed, and what it was listed for. */
export interface ScopedListing extends Listing {
  scope: ScopeEntry[]
  /** A path of the listing relative to the repository's top level; never asked without a repository. */
  fromTopLevel(path: string): string
  /** What the disk was asked meanwhile. */
  disk?: MeasuredBefore
}

type List = (paths: readonly string[] | null, world: World) => Promise<ScopedListing>

/** How each source lists what `paths` include. */
export const LISTINGS: Record<Source, List> = { git: listGit, files: listFiles, auto: listAuto }

async function listGit(paths: readonly string[] | null, world: World): Promise<ScopedListing> {
  const repository = await world.git.open(world.root)
  if (repository === null) {
    const root = display(world.root)
    throw new Failure(`source: git needs a git work tree, but ${root} lies in none; use source files or auto`)
  }
  const own = await readIndex(repository, world.root)
  const scope = readScope(paths, world.root, (path) => holdsPath(own.entries, path))
  const stranger = scope.find((entry) => !isInWorkTree(entry, repository))
  if (stranger) {
    const leads = isOutside(stranger.base) ? 'lies' : `leads to ${display(stranger.place.real)},`
    const text = display(stranger.text)
    throw new Failure(`paths: "${text}" ${leads} outside the git work tree; use source files or auto for it`)
  }
  const index = asNamedIn(scope, world.root, own)
  const listing = await listIndex(index, scope)
  return {
    ...listing,
    chosen: withoutFollowed(listing, scope, world),
    scope,
    fromTopLevel: index.fromTopLevel,
  }
}

async function listFiles(paths: readonly string[] | null, world: World): Promise<ScopedListing> {
  const scope = readScope(paths, world.root, () => false)
  const found = createEntries()
  const { entries, objectIds } = found
  const errors: FileError[] = []
  const isMetTwice = mayMeetTwice(scope.map(({ place }) => place.real))
  const ahead = measureAhead(entries, world, 0, isMetTwice)
  walk(scope, world.root, workTreeAbove(placeOf(world.root, '').real), found, errors, ahead.found)
  return {
    ...{ entries, objectIds, errors, scope, disk: { ahead, isMetTwice } },
    chosen: inScope(entries, scope),
    objectFormat: 'sha1',
    notes: [],
    repository: null,
    staged: null,
    fromTopLevel: (path) => path,
  }
}

async function listAuto(paths: readonly string[] | null, world: World): Promise<ScopedListing> {
  const found = await openIfGitIsThere(world)
  if (found.repository === null) {
    const listing = await listFiles(paths, world)
    return { ...listing, notes: found.notes }
  }
  const { repository } = found
  // At the same time: each of them looks at every file.
  const [own, ...differences] = await Promise.all([
    readIndex(repository, world.root),
    readChanges(repository),
    readUntracked(repository),
  ])
  const [changes, untracked] =
    own.commit === undefined
      ? differences
      : overCommit(own, differences[1], await readAllUntracked(repository))
  const scope = readScope(paths, world.root, (path) => holdsPath(own.entries, path))
  const index = asNamedIn(scope, world.root, own)
  const isGits = (entry: ScopeEntry): boolean => isInWorkTree(entry, repository)
  const ours = scope.filter(isGits)
  const others = scope.filter((entry) => !isGits(entry))
  const { couldNotList } = untracked
  const { chosen, ...tracked } = listWorkTree(index, changes, untracked.paths, ours)

  const isMetTwice = mayMeetTwice(scope.map(({ place }) => place.real))
  const measured = await setKindsOnDisk(tracked.entries, chosen, isMetTwice, world)

  const errors: FileError[] = []
  const first = index.entries.names.length
  const ahead = measureAhead(index.entries, world, first, isMetTwice)
  walk(others, world.root, null, index, errors, ahead.found)
  const beside = inScope(index.entries, others, first)
  // Git only warns of a directory that it can't read; the walk knows it by its exact name, and why.
  if (couldNotList !== null) {
    const unread: FileError[] = []
    walk(ours, world.root, slashed(repository.topLevel), createEntries(), unread)
    addAll(
      errors,
      unread.filter(({ path }) => couldNotList(index.fromTopLevel(path))),
    )
  }
  return {
    ...tracked,
    chosen: concatenated(withoutFollowed({ ...tracked, chosen }, scope, world), beside),
    staged: tracked.staged && { ...tracked.staged, isAll: tracked.staged.isAll && beside.length === 0 },
    errors,
    scope,
    fromTopLevel: index.fromTopLevel,
    disk: { ahead, measured, isMetTwice },
  }
}

function withoutFollowed(
  { entries, chosen }: Pick<Listing, 'entries' | 'chosen'>,
  scope: readonly ScopeEntry[],
  { root }: World,
): Numbers {
  const followed = followedLinks(scope, root)
  if (followed.size === 0) return chosen
  return select(chosen, (entry) => entries.kinds[entry] === FILE || !followed.has(pathAt(entries, entry)))
}

async function openIfGitIsThere(world: World): Promise<{ repository: Repository | null; notes: string[] }> {
  try {
    return { repository: await world.git.open(world.root), notes: [] }
  } catch (error) {
    if (!(error instanceof GitError) || error.stderr !== null) throw error
    return { repository: null, notes: [`${error.message}; all files were compared by content`] }
  }
}
