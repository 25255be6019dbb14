import { readSmallFile } from '../disk/small-file.js'
import type { BaseRequest } from '../git/base.js'
import { isObjectId } from '../git/history.js'
import { display } from '../text/display.js'

/** What the event says about the change that the step looks at. */
export interface ChangeEvent {
  /** What to compare with; `null` if the event names no base. */
  request: BaseRequest | null
  /** Whether an event of this name has a base, so that it is a fault if it names none. */
  hasBase: boolean
  /** Whether it is about a pull request, whose author must not set the rules. */
  isPullRequest: boolean
  /** The number of the pull request; `null` for other events, or if it is not told. */
  pullRequest: number | null
  /** What is odd about the base, or why there is none; safe to show. `null`: nothing. */
  note: string | null
}

/** GitHub sends no payload beyond 25 MB. */
const MOST_PAYLOAD_BYTES = 64 * 1024 * 1024

const NO_COMMIT = /^0+$/

/**
 * Events of a pull request: in their payloads it stands as `pull_request`. GitHub has four, such as
 * `pull_request_review`; Gitea and Forgejo have more, such as `pull_request_sync`.
 */
const OF_PULL_REQUESTS = /^pull_request(?:_|$)/

/** Events that may be about pull requests, which they list: but none from a fork. */
const WITH_PULL_REQUESTS = ['workflow_run', 'check_run', 'check_suite']

/**
 * Reads the event. Its payload is in part written by the author of the change, so each value counts only if it has
 * the form that it should have.
 * @param name `GITHUB_EVENT_NAME`
 * @param payload the parsed JSON of `GITHUB_EVENT_PATH`
 * @param variables `GITHUB_BASE_REF`: the base branch of a pull request, should the payload not name it
 */
export function readEvent(
  name: string,
  payload: unknown,
  { GITHUB_BASE_REF }: { GITHUB_BASE_REF?: string | undefined },
): ChangeEvent {
  if (OF_PULL_REQUESTS.test(name)) {
    return pullRequestEvent(at(payload, 'pull_request'), GITHUB_BASE_REF || null)
  }
  if (WITH_PULL_REQUESTS.includes(name)) {
    const [pullRequest] = listAt(payload, name, 'pull_requests')
    const ofEvent = textAt(payload, name, 'event')
    const isOfPullRequest = ofEvent?.startsWith('pull_request') === true
    if (pullRequest !== undefined && (isOfPullRequest || ofEvent === null)) {
      return pullRequestEvent(pullRequest, null)
    }
    if (isOfPullRequest) return forkEvent(payload)
  }
  const request =
    name === 'merge_group' ? mergeGroupBase(payload) : name === 'push' ? pushBase(payload) : null
  const hasBase = name === 'merge_group'
  // A push that does not tell what was there before is none of a server's, but of a test run on a desk.
  const isTold = name !== 'push' || textAt(payload, 'before') !== null
  const note = request === null && !hasBase && isTold ? noBaseOf(name) : null
  return { request, hasBase, isPullRequest: false, pullRequest: null, note }
}

function noBaseOf(name: string): string {
  const event =
    name === '' ? 'There is no event that names a base' : `The event ${display(name)} names no base`
  return `${event} to compare with, so findings count as new unless a baseline has them`
}

/** The payload in a file; `null` if there is none or it is no JSON. */
export function readPayload(path: string | undefined): unknown {
  if (!path) return null
  const { bytes } = readSmallFile(path, MOST_PAYLOAD_BYTES, 'followed')
  if (bytes === null) return null
  try {
    return JSON.parse(bytes.toString('utf8')) as unknown
  } catch {
    return null
  }
}

function pullRequestEvent(pullRequest: unknown, branch: string | null): ChangeEvent {
  const number = at(pullRequest, 'number')
  const ref = textAt(pullRequest, 'base', 'ref') ?? branch
  const base = commitAt(pullRequest, 'base', 'sha')
  const head = commitAt(pullRequest, 'head', 'sha')
  const isMerged = at(pullRequest, 'merged') === true
  const mergedAs = isMerged ? commitAt(pullRequest, 'merge_commit_sha') : null
  return {
    request: ref ? { kind: 'pull-request', ref, base, head, mergedAs } : null,
    hasBase: true,
    isPullRequest: true,
    pullRequest: typeof number === 'number' && Number.isSafeInteger(number) ? number : null,
    note: null,
  }
}

/** A pull request from a fork, of which only its event is told: nearly all are into the default branch. */
function forkEvent(payload: unknown): ChangeEvent {
  const ref = textAt(payload, 'repository', 'default_branch')
  return {
    request: ref === null ? null : { kind: 'branch', ref },
    hasBase: true,
    isPullRequest: true,
    pullRequest: null,
    note:
      ref === null
        ? null
        : `The event does not say into which branch the pull request is: taken for ${display(ref)}; the option base names another`,
  }
}

function mergeGroupBase(payload: unknown): BaseRequest | null {
  const commit = commitAt(payload, 'merge_group', 'base_sha')
  if (commit === null) return null
  const ref = textAt(payload, 'merge_group', 'base_ref')?.replace(/^refs\/heads\//, '') ?? commit
  return { kind: 'commit', ref, commit, otherwise: null }
}

/** A tag has no earlier state. A new branch, and one whose earlier tip is gone, is compared with where it left the default branch. */
function pushBase(payload: unknown): BaseRequest | null {
  const before = commitAt(payload, 'before')
  const defaultBranch = textAt(payload, 'repository', 'default_branch')
  const isDefault = textAt(payload, 'ref') === `refs/heads/${defaultBranch}`
  const otherwise = isDefault ? null : defaultBranch
  if (textAt(payload, 'ref')?.startsWith('refs/tags/')) return null
  if (before !== null) return { kind: 'commit', ref: before, commit: before, otherwise }
  return otherwise === null ? null : { kind: 'branch', ref: otherwise }
}

function commitAt(payload: unknown, ...keys: string[]): string | null {
  const text = textAt(payload, ...keys)
  return text !== null && isObjectId(text) && !NO_COMMIT.test(text) ? text : null
}

function textAt(payload: unknown, ...keys: string[]): string | null {
  const value = at(payload, ...keys)
  return typeof value === 'string' && value !== '' ? value : null
}

function listAt(payload: unknown, ...keys: string[]): unknown[] {
  const value = at(payload, ...keys)
  return Array.isArray(value) ? value : []
}

function at(payload: unknown, ...keys: string[]): unknown {
  let value = payload
  for (const key of keys) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
    value = (value as Record<string, unknown>)[key]
  }
  return value
}
