import { readSmallFile } from '../content/small-file.js'
import type { BaseRequest } from '../git/base.js'
import { isObjectId } from '../git/history.js'

/** What the event says about the change that the step looks at. */
export interface ChangeEvent {
  /** What to compare with; `null` if the event names no base. */
  request: BaseRequest | null
  /** Whether an event of this name has a base, so that it is a fault if it names none. */
  hasBase: boolean
  /** The pull request; `null` for other events. */
  pullRequest: number | null
}

/** GitHub sends no payload beyond 25 MB. */
const MOST_PAYLOAD_BYTES = 64 * 1024 * 1024

const NO_COMMIT = /^0+$/

/**
 * Reads the event. Its payload is in part written by the author of the change, so each value counts only if it has
 * the form that it should have.
 * @param name `GITHUB_EVENT_NAME`
 * @param payload the parsed JSON of `GITHUB_EVENT_PATH`
 * @param variables `GITHUB_SHA`: for pull requests the commit that merges head and base for a test;
 *   `GITHUB_BASE_REF`: the base branch, should the payload not name it
 */
export function readEvent(
  name: string,
  payload: unknown,
  { GITHUB_SHA, GITHUB_BASE_REF }: { GITHUB_SHA?: string | undefined; GITHUB_BASE_REF?: string | undefined },
): ChangeEvent {
  switch (name) {
    case 'pull_request':
    case 'pull_request_target': {
      const merge = name === 'pull_request' && GITHUB_SHA ? GITHUB_SHA : null
      return pullRequestEvent(payload, merge, GITHUB_BASE_REF || null)
    }
    case 'merge_group':
      return { request: mergeGroupBase(payload), hasBase: true, pullRequest: null }
    case 'push':
      return { request: pushBase(payload), hasBase: false, pullRequest: null }
    default:
      return { request: null, hasBase: false, pullRequest: null }
  }
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

function pullRequestEvent(payload: unknown, merge: string | null, branch: string | null): ChangeEvent {
  const number = at(payload, 'pull_request', 'number')
  const base = commitAt(payload, 'pull_request', 'base', 'sha')
  const ref = textAt(payload, 'pull_request', 'base', 'ref') ?? branch
  return {
    request: ref ? { kind: 'pull-request', ref, base, merge } : null,
    hasBase: true,
    pullRequest: typeof number === 'number' && Number.isSafeInteger(number) ? number : null,
  }
}

function mergeGroupBase(payload: unknown): BaseRequest | null {
  const commit = commitAt(payload, 'merge_group', 'base_sha')
  if (commit === null) return null
  const ref = textAt(payload, 'merge_group', 'base_ref')?.replace(/^refs\/heads\//, '') ?? commit
  return { kind: 'commit', ref, commit, otherwise: null }
}

/** A new branch, and one whose earlier tip is gone, is compared with where it left the default branch. */
function pushBase(payload: unknown): BaseRequest | null {
  const before = commitAt(payload, 'before')
  const defaultBranch = textAt(payload, 'repository', 'default_branch')
  const isDefault = textAt(payload, 'ref') === `refs/heads/${defaultBranch}`
  const otherwise = isDefault ? null : defaultBranch
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

function at(payload: unknown, ...keys: string[]): unknown {
  let value = payload
  for (const key of keys) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
    value = (value as Record<string, unknown>)[key]
  }
  return value
}
