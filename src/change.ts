import { type Comparison, findBase } from './comparison.js'
import { type BaseRequest, findTip } from './git/base.js'
import type { Credentials } from './git/remote.js'
import type { Base, Git, Options, Repository, World } from './model.js'
import type { RawOptions } from './options/raw.js'
import { type PolicyBase, readPolicyOf } from './policy.js'

/** What a run in a workflow goes by. */
export interface Change extends Comparison {
  options: Options
  /** What a reader should know about where the options came from; safe to show. */
  notes: string[]
  /** What the report alone says, of where the base came from; safe to show. */
  baseNotes: string[]
}

/** What a change is compared with by the event that tells of it. */
interface ChangeEvent {
  request: BaseRequest | null
  hasBase: boolean
  isPullRequest: boolean
  note: string | null
}

/**
 * Reads the policy that holds for an event, and what to compare with.
 * @param event what it is about; a policy of the base holds for a pull request alone
 * @param given the inputs of the step
 * @param root absolute directory of the checkout
 * @throws {Failure} if an option is not sound
 */
export async function readChange(
  event: ChangeEvent,
  given: RawOptions,
  root: string,
  git: Git,
  warn: World['warn'],
): Promise<Change> {
  const repository = await git.open(root)
  const found: string[] = []
  const eventBase = await findBase(event.request, repository, true, warn, (note) => found.push(note))
  const policy = await readPolicyOf(given, root, repository, await policyBase(event, eventBase, repository))
  const { base: named, mode, baseParts } = policy.options
  if (mode === 'judge' && baseParts.length > 0) return { ...policy, baseNotes: [], base: eventBase }
  if (named === null) {
    if (event.request === null && event.hasBase) {
      warn('Nothing to compare with, so all findings count as new: the event names no base')
    }
    return { ...policy, baseNotes: [...eventNotes(event, mode), ...found], base: eventBase }
  }
  const base = await findBase({ kind: 'named', ref: named }, repository, true, warn)
  return { ...policy, baseNotes: [], base }
}

function eventNotes({ note, request }: ChangeEvent, mode: Options['mode']): string[] {
  if (note === null) return []
  return [
    request === null ? `${note}; the option ${mode === 'judge' ? 'base-parts' : 'base'} names one` : note,
  ]
}

/** Where the policy stands: a pull request has no say in it, though it may be that nothing can be compared with. */
async function policyBase(
  { request, isPullRequest }: { request: BaseRequest | null; isPullRequest: boolean },
  base: Base | null,
  repository: Repository | null,
): Promise<PolicyBase | null> {
  if (!isPullRequest || request === null || repository === null) return null
  return base ?? (await findTip(repository, request, true)) ?? 'unknown'
}

/** The token of the step, for fetching what the checkout lacks where the checkout kept no credentials. */
export function credentialsOf(
  given: RawOptions,
  { GITHUB_SERVER_URL }: NodeJS.ProcessEnv,
): Credentials | null {
  const token = given['token']?.[0]?.trim()
  return token ? { server: GITHUB_SERVER_URL || 'https://github.com', token } : null
}
