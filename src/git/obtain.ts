import type { Repository } from '../model.js'
import { findCommit, isObjectId, isShallow } from './history.js'

/** Fetches from `origin`, and does not throw where that is not possible; `null` if the network may not be used. */
export type Fetch = Repository['fetch'] | null

/** History is asked for in growing steps, since nearly all pull requests branch off not far back. */
const DEPTHS = [64, 512, 4096]

/** A server that leaves directories out as it was asked to gives all of them in one answer. */
const MOST_ROUNDS = 8

/** A commit by its id, fetched if need be. */
export async function obtain(repository: Repository, id: string, fetch: Fetch): Promise<string | null> {
  const here = await findCommit(repository, id)
  if (here !== null || fetch === null || !isObjectId(id)) return here
  await fetch([...(await depthOfOne(repository)), 'origin', id])
  return findCommit(repository, id)
}

/** The commit that a ref of the remote names, which is kept below `refs/remotes/origin`, or among the tags. */
export async function obtainRef(
  repository: Repository,
  remote: string,
  here: string,
  fetch: Fetch,
): Promise<string | null> {
  const known = await findCommit(repository, here)
  if (known !== null || fetch === null) return known
  await fetch([...(await depthOfOne(repository)), 'origin', `+${remote}:${here}`])
  return findCommit(repository, here)
}

/**
 * Fetches more and more of a shallow clone's history until something is found in it.
 * @param tips commits whose history it is
 */
export async function deepenUntil(
  repository: Repository,
  tips: readonly string[],
  fetch: Fetch,
  find: () => Promise<string | null>,
): Promise<string | null> {
  let found = await find()
  for (const depth of [...DEPTHS.map((commits) => `--depth=${commits}`), '--unshallow']) {
    if (found !== null || fetch === null || !(await isShallow(repository))) break
    await fetch([depth, 'origin', ...tips])
    found = await find()
  }
  return found
}

/**
 * Whether all directories of a commit can be had: a clone may have left them out, though it has the commit. They are
 * fetched if need be.
 */
export async function obtainTrees(
  repository: Repository,
  commit: string,
  mayFetch: boolean,
): Promise<boolean> {
  if ((await repository.lacks()) !== 'trees') return true
  let absent = await absentTrees(repository, commit)
  for (let round = 0; absent.length > 0 && mayFetch && round < MOST_ROUNDS; round++) {
    const isFetched = await repository.fetchTrees(absent).then(
      () => true,
      () => false,
    )
    if (!isFetched) break
    absent = await absentTrees(repository, commit)
  }
  return absent.length === 0
}

/** Directories of a commit that are not here; those below one that is not here aren't known. */
async function absentTrees(repository: Repository, commit: string): Promise<string[]> {
  const args = ['rev-list', '--objects', '--no-walk', '--filter=blob:none', '--missing=print', commit, '--']
  const output = (await repository.run(args)).toString('latin1')
  return Array.from(output.matchAll(/^\?([0-9a-f]+)$/gm), ([, id]) => id as string)
}

async function depthOfOne(repository: Repository): Promise<string[]> {
  return (await isShallow(repository)) ? ['--depth=1'] : []
}
