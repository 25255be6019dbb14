import { Failure } from '../failure.js'
import type { Base, Repository } from '../model.js'
import { display } from '../text/display.js'
import { findCommit, findMergeBase, isObjectId, isShallow, readParents } from './history.js'

/** What to compare with, before it is known which commit that is. */
export type BaseRequest =
  /** A ref that the user named: the merge base of it and `HEAD`. */
  | { kind: 'named'; ref: string }
  /**
   * A pull request into the branch `ref`, whose tip is the commit `base` if that is known: the merge base of it and
   * `HEAD`. If `HEAD` is the commit `merge` that merges the pull request for a test, that is its first parent.
   */
  | { kind: 'pull-request'; ref: string; base: string | null; merge: string | null }
  /** The commit itself; if it is gone, the merge base of `HEAD` and the branch `otherwise`. */
  | { kind: 'commit'; ref: string; commit: string; otherwise: string | null }
  /** The merge base of `HEAD` and a branch of `origin`. */
  | { kind: 'branch'; ref: string }

/** History is asked for in growing steps, since nearly all pull requests branch off not far back. */
const DEPTHS = [64, 512, 4096]

/**
 * Finds the commit to compare with, and fetches what a shallow clone lacks of it if it may.
 * @param mayFetch whether the network may be used
 * @returns `null` with the reason if there is none
 * @throws {Failure} if the user named a ref that does not exist
 */
export async function resolveBase(
  repository: Repository,
  request: BaseRequest,
  mayFetch: boolean,
): Promise<{ base: Base | null; reason: string }> {
  const head = await findCommit(repository, 'HEAD')
  if (head === null) return none('there is no commit yet')
  const fetch = mayFetch ? repository.fetch : null
  switch (request.kind) {
    case 'named': {
      const commit = await findNamed(repository, request.ref, fetch)
      if (commit === null)
        throw new Failure(`base: "${display(request.ref)}" names no commit; name a branch, tag or commit`)
      return mergeBase(repository, head, commit, request.ref, fetch)
    }
    case 'pull-request': {
      const parents = head === request.merge ? await readParents(repository, head) : []
      const [first] = parents
      if (parents.length === 2 && first !== undefined) return exactly(repository, first, request.ref, fetch)
      const { base } = request
      const commit = await (base
        ? obtain(repository, base, fetch)
        : findBranch(repository, request.ref, fetch))
      if (commit === null)
        return none(`${base ? `the commit ${base}` : 'the tip'} of ${request.ref} can't be had`)
      return mergeBase(repository, head, commit, request.ref, fetch)
    }
    case 'commit': {
      const found = await exactly(repository, request.commit, request.ref, fetch)
      if (found.base !== null || request.otherwise === null) return found
      return resolveBase(repository, { kind: 'branch', ref: request.otherwise }, mayFetch)
    }
    case 'branch': {
      const commit = await findBranch(repository, request.ref, fetch)
      if (commit === null) return none(`the branch ${request.ref} can't be had`)
      return mergeBase(repository, head, commit, request.ref, fetch)
    }
  }
}

type Fetch = Repository['fetch'] | null
type Resolved = { base: Base | null; reason: string }

function none(reason: string): Resolved {
  return { base: null, reason: display(reason) }
}

async function exactly(repository: Repository, id: string, ref: string, fetch: Fetch): Promise<Resolved> {
  const commit = await obtain(repository, id, fetch)
  return commit === null ? none(`the commit ${id} can't be had`) : { base: { ref, commit }, reason: '' }
}

/** A commit by its id, fetched if need be. */
async function obtain(repository: Repository, id: string, fetch: Fetch): Promise<string | null> {
  const here = await findCommit(repository, id)
  if (here !== null || fetch === null || !isObjectId(id)) return here
  const depth = (await isShallow(repository)) ? ['--depth=1'] : []
  await fetch([...depth, 'origin', id]).catch(() => {})
  return findCommit(repository, id)
}

/** What a user means by a ref: what it names here, else a branch of the remote. */
async function findNamed(repository: Repository, ref: string, fetch: Fetch): Promise<string | null> {
  const here = await findCommit(repository, ref)
  if (here !== null) return here
  if (isObjectId(ref)) return obtain(repository, ref, fetch)
  return findBranch(repository, ref.replace(/^origin\//, ''), fetch)
}

async function findBranch(repository: Repository, branch: string, fetch: Fetch): Promise<string | null> {
  const tracking = `refs/remotes/origin/${branch}`
  const here = await findCommit(repository, tracking)
  if (here !== null || fetch === null) return here
  const depth = (await isShallow(repository)) ? ['--depth=1'] : []
  await fetch([...depth, 'origin', `+refs/heads/${branch}:${tracking}`]).catch(() => {})
  return findCommit(repository, tracking)
}

async function mergeBase(
  repository: Repository,
  head: string,
  other: string,
  ref: string,
  fetch: Fetch,
): Promise<Resolved> {
  let commit = await findMergeBase(repository, head, other)
  for (const depth of DEPTHS) {
    if (commit !== null || fetch === null || !(await isShallow(repository))) break
    await fetch([`--depth=${depth}`, 'origin', head, other]).catch(() => {})
    commit = await findMergeBase(repository, head, other)
  }
  if (commit === null && fetch !== null && (await isShallow(repository))) {
    await fetch(['--unshallow', 'origin', head, other]).catch(() => {})
    commit = await findMergeBase(repository, head, other)
  }
  if (commit === null) return none(`HEAD and ${ref} have no common commit here`)
  return { base: { ref, commit }, reason: '' }
}
