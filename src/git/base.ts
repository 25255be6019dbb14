import { Failure } from '../failure.js'
import type { Base, Repository } from '../model.js'
import { display } from '../text/display.js'
import { findCommit, findMergeBase, isShallow, readParents } from './history.js'
import { findBranch, findNamed } from './named-base.js'
import { deepenUntil, type Fetch, obtain, obtainTrees } from './obtain.js'

/** What to compare with, before it is known which commit that is. */
export type BaseRequest =
  /** A ref that the user named: the merge base of it and `HEAD`. */
  | { kind: 'named'; ref: string }
  /**
   * A pull request into the branch `ref`, whose tip is the commit `base` if that is known: the merge base of it and
   * `HEAD`. If `HEAD` merges the pull request's own `head`, that is its first parent, so that what the branch gained
   * meanwhile is not blamed on the pull request. `mergedAs` is what it became, if it was merged.
   */
  | {
      kind: 'pull-request'
      ref: string
      base: string | null
      head: string | null
      mergedAs: string | null
    }
  /** The commit itself; if it is gone, the merge base of `HEAD` and the branch `otherwise`. */
  | { kind: 'commit'; ref: string; commit: string; otherwise: string | null }
  /** The merge base of `HEAD` and a branch of `origin`. */
  | { kind: 'branch'; ref: string }

/** What came of a request; `reason` says why there is no base, or what is odd about it, and is safe to show. */
export interface Resolved {
  base: Base | null
  reason: string
}

/**
 * Finds the commit to compare with, and fetches what a shallow or partial clone lacks of it if it may.
 * @param mayFetch whether the network may be used
 * @returns `null` with the reason if there is none
 * @throws {Failure} if the user named a ref that does not exist
 */
export async function resolveBase(
  repository: Repository,
  request: BaseRequest,
  mayFetch: boolean,
): Promise<Resolved> {
  const head = await findCommit(repository, 'HEAD')
  if (head === null) return none('there is no commit yet')
  const troubles: string[] = []
  const fetch = mayFetch ? tolerant(repository.fetch, troubles) : null
  const found = await findRequested(repository, request, head, fetch)
  const { base } = found
  if (base !== null && (await obtainTrees(repository, base.commit, mayFetch))) return found
  const reason =
    base === null
      ? found.reason
      : `this clone leaves out directories of the base, ${base.commit}; clone without a filter, or with --filter=blob:none`
  return { base: null, reason: [reason, ...troubles.slice(-1)].join(': ') }
}

/**
 * The tip of the branch that a request is about, where there is no commit to compare with: what a pull request is to
 * come into says what holds there, whatever history it has.
 * @returns `null` if it can't be had
 */
export async function findTip(
  repository: Repository,
  request: BaseRequest,
  mayFetch: boolean,
): Promise<Base | null> {
  if (request.kind === 'named' || request.kind === 'commit') return null
  const fetch = mayFetch ? tolerant(repository.fetch, []) : null
  const known = request.kind === 'pull-request' ? request.base : null
  const commit =
    (known && (await obtain(repository, known, fetch))) || (await findBranch(repository, request.ref, fetch))
  if (!commit || !(await obtainTrees(repository, commit, mayFetch))) return null
  return { ref: request.ref, commit }
}

async function findRequested(
  repository: Repository,
  request: BaseRequest,
  head: string,
  fetch: Fetch,
): Promise<Resolved> {
  switch (request.kind) {
    case 'named': {
      const commit = await findNamed(repository, request.ref, fetch)
      return mergeBase(repository, head, commit, request.ref, fetch)
    }
    case 'pull-request':
      return pullRequestBase(repository, request, head, fetch)
    case 'commit': {
      const found = await exactly(repository, request.commit, request.ref, fetch)
      if (found.base !== null || request.otherwise === null) return found
      return findRequested(repository, { kind: 'branch', ref: request.otherwise }, head, fetch)
    }
    case 'branch': {
      const commit = await findBranch(repository, request.ref, fetch)
      if (commit === null) return none(`the branch ${request.ref} can't be had`)
      return mergeBase(repository, head, commit, request.ref, fetch)
    }
  }
}

async function pullRequestBase(
  repository: Repository,
  request: Extract<BaseRequest, { kind: 'pull-request' }>,
  head: string,
  fetch: Fetch,
): Promise<Resolved> {
  const { base, ref } = request
  const [first, second, ...more] = await readParents(repository, head)
  // A head of its own may be a merge, too: one that takes in what the branch gained.
  if (first && second && second === request.head && more.length === 0) {
    return exactly(repository, first, ref, fetch)
  }
  const commit =
    (base && (await obtain(repository, base, fetch))) || (await findBranch(repository, ref, fetch))
  if (!commit) return none(`${base ? `the commit ${base}` : 'the tip'} of ${ref} can't be had`)
  const found = await mergeBase(repository, head, commit, ref, fetch)
  if (found.base?.commit !== head) return found
  if (head === request.mergedAs && first) return exactly(repository, first, ref, fetch)
  const reason = `the checkout holds nothing that ${ref} has not, so nothing can be new: check out the head of the pull request`
  return { ...found, reason: display(reason) }
}

function none(reason: string): Resolved {
  return { base: null, reason: display(reason) }
}

async function exactly(repository: Repository, id: string, ref: string, fetch: Fetch): Promise<Resolved> {
  const commit = await obtain(repository, id, fetch)
  return commit === null ? none(`the commit ${id} can't be had`) : { base: { ref, commit }, reason: '' }
}

async function mergeBase(
  repository: Repository,
  head: string,
  other: string,
  ref: string,
  fetch: Fetch,
): Promise<Resolved> {
  const commit = await deepenUntil(repository, [head, other], fetch, () =>
    findMergeBase(repository, head, other),
  )
  if (commit !== null) return { base: { ref, commit }, reason: '' }
  const why = (await isShallow(repository)) ? ', which is a shallow checkout' : ''
  return none(`HEAD and ${ref} have no common commit here${why}`)
}

/** A fetch that keeps why it failed, for what it was to bring may be here all the same. */
function tolerant(fetch: Repository['fetch'], troubles: string[]): Repository['fetch'] {
  return (args) =>
    fetch(args).catch((error: unknown) => {
      if (!(error instanceof Failure)) throw error
      troubles.push(error.message)
    })
}
