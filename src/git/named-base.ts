import { Failure } from '../failure.js'
import type { Repository } from '../model.js'
import { display } from '../text/display.js'
import { findCommit, isObjectId, isShallow } from './history.js'
import { deepenUntil, type Fetch, obtain, obtainRef } from './obtain.js'

/** `NAME~2`, `NAME^`: a commit, and the way back from it. */
const WAY_BACK = /^([^~^]+)([~^][~^0-9]*)$/

const SHORT_ID = /^[0-9a-f]{4,63}$/

/** What no name of a ref holds (git-check-ref-format(1)). */
const NO_REF = /[\u0000- ~^:?*[\\\u007f]|\.\.|@\{|^-/

/**
 * The commit that a user means by a text: what it names here, else what it names at `origin`, fetched if that is
 * allowed. A shallow clone is deepened for a way back (`HEAD~1`) and for a shortened id.
 * @throws {Failure} if there is none
 */
export async function findNamed(repository: Repository, text: string, fetch: Fetch): Promise<string> {
  const commit = (await findCommit(repository, text)) ?? (await findBeyond(repository, text, fetch))
  if (commit !== null) return commit
  const more = (await isShallow(repository).catch(() => false))
    ? ' here, and this checkout is shallow: check out its whole history (fetch-depth: 0), or name a branch, a tag or a full commit id'
    : '; name a branch, tag or commit'
  throw new Failure(`base: "${display(text)}" names no commit${more}`)
}

/** A branch of `origin`, fetched if need be. */
export function findBranch(repository: Repository, branch: string, fetch: Fetch): Promise<string | null> {
  if (branch === '' || NO_REF.test(branch)) return Promise.resolve(null)
  return obtainRef(repository, `refs/heads/${branch}`, `refs/remotes/origin/${branch}`, fetch)
}

async function findBeyond(repository: Repository, text: string, fetch: Fetch): Promise<string | null> {
  const [, name = text, way = ''] = WAY_BACK.exec(text) ?? []
  const start =
    (way === '' ? null : await findCommit(repository, name)) ?? (await findStart(repository, name, fetch))
  if (start !== null) {
    return way === ''
      ? start
      : deepenUntil(repository, [start], fetch, () => findCommit(repository, `${start}${way}`))
  }
  if (!SHORT_ID.test(name)) return null
  const head = await findCommit(repository, 'HEAD')
  return head === null ? null : deepenUntil(repository, [head], fetch, () => findCommit(repository, text))
}

async function findStart(repository: Repository, name: string, fetch: Fetch): Promise<string | null> {
  if (isObjectId(name)) return obtain(repository, name, fetch)
  if (NO_REF.test(name)) return null
  const [, kind = '', rest = name] = /^(?:refs\/)?(heads|tags|remotes\/origin)\/(.+)$/.exec(name) ?? []
  if (kind === 'tags') return findTag(repository, rest, fetch)
  if (kind !== '') return findBranch(repository, rest, fetch)
  if (name.startsWith('refs/')) {
    return obtainRef(repository, name, `refs/remotes/origin/${name.slice('refs/'.length)}`, fetch)
  }
  const branch = await findBranch(repository, name.replace(/^origin\//, ''), fetch)
  return branch ?? findTag(repository, name, fetch)
}

function findTag(repository: Repository, tag: string, fetch: Fetch): Promise<string | null> {
  return obtainRef(repository, `refs/tags/${tag}`, `refs/tags/${tag}`, fetch)
}
