import type { getOctokit } from '@actions/github'

/** What the plugin for rate limits can hold, in seconds since 1970: it reads more as a time in the past. */
const LATEST = 2 ** 31 - 1

type Headers = Record<string, string | number | undefined>

/**
 * Makes every limit that GitHub names one that can be waited for. A plugin that comes before the one for rate limits,
 * which takes the headers as they are.
 */
export function soundLimits({ hook }: Pick<ReturnType<typeof getOctokit>, 'hook'>): void {
  hook.error('request', (error) => {
    const response = 'response' in error ? error.response : undefined
    if (response?.headers) Object.assign(response.headers, soundHeaders(response.headers, Date.now() / 1000))
    throw error
  })
}

/**
 * The headers of an answer that say how long to wait, so that it is a second at least: a limit that is over by its
 * own account, or that is no number, would else be met again at once.
 * @param now seconds since 1970
 */
export function soundHeaders(headers: Headers, now: number): Headers {
  const sound: Headers = {}
  const reset = headers['x-ratelimit-reset']
  if (reset !== undefined) {
    const second = Number(reset)
    // The plugin waits for one second more.
    sound['x-ratelimit-reset'] = String(Math.min(LATEST, Math.max(Math.ceil(now), second || 0)))
  }
  const after = Number(headers['retry-after'])
  if (headers['retry-after'] !== undefined && after < 1) sound['retry-after'] = '1'
  return sound
}
