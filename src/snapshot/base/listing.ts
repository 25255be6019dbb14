import { holdsPath } from '../../columns/paths.js'
import { Failure } from '../../failure.js'
import type { Options, Repository, Snapshot, World } from '../../model.js'
import { display } from '../../text/display.js'
import { asNamedIn } from '../git/aliases.js'
import { type GitFiles, readCommit } from '../git/list.js'
import { readScope } from '../read-scope.js'
import { inScope } from '../scope.js'
import type { ScopedListing } from '../sources.js'

/** What a commit records, for some options: `listing` refers to ids of the snapshot of now, and may add to them. */
export type BaseListing = Promise<
  (options: Pick<Options, 'paths'>) => {
    listing: ScopedListing
    repository: Repository
    /** As in `GitEntries`. */
    gained: readonly string[] | undefined
  }
>

/**
 * Begins to list what a commit records. Nothing of the snapshot is touched until the answer is called, so that git can
 * work while contents are compared.
 * @throws {Failure} outside a git work tree, or if git does not know the commit
 */
export async function listBase(commit: string, { staged }: Snapshot, world: World): BaseListing {
  const repository = await openRepository(world)
  const taken = await readCommit(repository, world.root, commit, staged)
  return ({ paths }) => {
    const files = taken()
    return { listing: scoped(files, repository, commit, paths, world), repository, gained: files.gained }
  }
}

function scoped(
  files: GitFiles,
  repository: Repository,
  commit: string,
  paths: Options['paths'],
  { root }: World,
): ScopedListing {
  const scope = readScope(paths, root, (path) => holdsPath(files.entries, path))
  const { entries, objectIds, fromTopLevel } = asNamedIn(scope, root, files)
  return {
    ...{ entries, objectIds, fromTopLevel, scope, repository, commit },
    chosen: inScope(entries, scope),
    objectFormat: repository.objectFormat,
    errors: [],
    notes: [],
    staged: null,
  }
}

async function openRepository(world: World): Promise<Repository> {
  const repository = await world.git.open(world.root)
  if (repository !== null) return repository
  throw new Failure(
    `base: ${display(world.root)} lies in no git work tree, so there is no commit to compare with`,
  )
}
