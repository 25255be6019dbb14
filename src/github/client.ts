import { randomUUID } from 'node:crypto'
import { getOctokit } from '@actions/github'
import { defaults } from '@actions/github/lib/utils'
import { retry } from '@octokit/plugin-retry'
import { throttling } from '@octokit/plugin-throttling'
import { isFaultOfServer } from './fault.js'
import { soundLimits } from './rate-limit.js'

/** How long GitHub is waited for. */
export interface Patience {
  /** Milliseconds that a second of waiting takes; tests make it short. */
  second: number
  /** Milliseconds after which whatever is still under way is given up. */
  deadline: number
}

/** GitHub's API as one token sees it. */
export interface Client {
  api: ReturnType<typeof getOctokit>
  /** The login that the token writes as; `null` if GitHub doesn't say. */
  viewer(): Promise<string | null>
}

/** Seconds in all to wait for rate limits to clear: GitHub asks for a minute at the one on writing. */
const RATE_LIMIT_ALLOWANCE = 60

/** What another try can't mend. Rate limits (403, 429) are left to the plugin that knows them. */
const FINAL = [400, 401, 403, 404, 409, 410, 422, 429, 451]

const SILENT = { debug() {}, info() {}, warn() {}, error() {} }

/**
 * Opens GitHub's API, through the proxy that the runner is set up with. Faults of the server and of the network are
 * tried again after 1 and 4 seconds, rate limits when GitHub says so, if that is soon. Prints nothing.
 * @param apiUrl such as `https://api.github.com`
 */
export function openGitHub(token: string, apiUrl: string, { second, deadline }: Patience): Client {
  const mayWait = allowance()
  const settings = {
    baseUrl: apiUrl,
    log: SILENT,
    request: { ...defaults.request, log: SILENT, signal: AbortSignal.timeout(deadline) },
    retry: { retries: 2, doNotRetry: FINAL, retryAfterBaseValue: second },
  }
  const throttle = {
    // Clients of one id wait for each other.
    id: randomUUID(),
    onRateLimit: mayWait,
    onSecondaryRateLimit: mayWait,
    retryAfterBaseValue: second,
  }
  return {
    api: getOctokit(token, { ...settings, throttle }, soundLimits, retry, throttling),
    viewer: () => askForViewer(getOctokit(token, settings, retry)),
  }
}

/** Grants waits until they add up to the allowance; each costs a second at least, so that there is an end. */
function allowance(): (seconds: number) => boolean {
  let left = RATE_LIMIT_ALLOWANCE
  return (seconds) => {
    left -= Math.max(1, seconds)
    return left >= 0
  }
}

/**
 * GraphQL says it for the tokens of workflows too, where REST's `/user` refuses. It has a client of its own because
 * throttling takes every GraphQL query for a write, and would put a second between it and the real one.
 */
async function askForViewer({ graphql }: Client['api']): Promise<string | null> {
  try {
    const { viewer } = await graphql<{ viewer: { login: string } }>('{ viewer { login } }')
    return viewer.login
  } catch (error) {
    if (isFaultOfServer(error)) throw error
    return null
  }
}
