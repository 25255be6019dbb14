import { display } from '../text/display.js'
import { shorten } from '../text/shorten.js'
import { isAnswered, statusOf } from './fault.js'

const ADVICE =
  'A comment needs "pull-requests: write" among the permissions of the job; on pull requests from forks and from Dependabot the token is read-only whatever they say'

/** Characters of what GitHub says that are worth showing. */
const REASON_LENGTH = 200

/** What statuses mean for a comment. */
const MEANINGS: Readonly<Record<number, string>> = {
  403: 'the token may not do this on GitHub',
  404: 'GitHub shows this token no such repository or pull request',
  410: 'comments are turned off on GitHub',
  413: 'the text is too long for GitHub',
  422: 'GitHub does not take the text',
}

/** Why there is no comment although one was asked for: the token is missing. */
export const NO_TOKEN = `There is no comment on the pull request because the input "token" is empty. ${ADVICE}`

/** Why there is no comment: one line, safe to show, without the token. */
export function troubleWords(error: unknown, pullRequest: number, token: string): string {
  const message = error instanceof Error ? error.message : String(error)
  // Proxies and failing servers answer with whole pages.
  const words = /^\s*<(?:!doctype|html)\b/i.test(message) || isNoAnswer(error) ? '' : message
  const reason = shorten(display(words.replaceAll(token, '***').trim()), REASON_LENGTH)
  return `The comment on pull request ${pullRequest} could not be written: ${circumstance(error)}${reason === '' ? '' : ` (${reason})`}. ${ADVICE}`
}

function circumstance(error: unknown): string {
  const status = statusOf(error)
  if (isNoAnswer(error)) return 'what GitHub answered could not be understood'
  if (status === 0) return 'something went wrong'
  if (!isAnswered(error)) return 'GitHub could not be reached'
  if (isRateLimit(error, status)) return `GitHub's rate limit did not clear in time, status ${status}`
  if (status === 401) return 'GitHub does not know the token, status 401'
  return `${MEANINGS[status] ?? (status >= 500 ? 'GitHub is in trouble' : 'GitHub refused')}; it answered with status ${status}`
}

/** Whether the answer was no JSON, or not of the shape that was asked for: what JavaScript says of it helps nobody. */
function isNoAnswer(error: unknown): boolean {
  return statusOf(error) === 0 && (error instanceof SyntaxError || error instanceof TypeError)
}

function isRateLimit(error: unknown, status: number): boolean {
  return status === 429 || (status === 403 && error instanceof Error && /rate limit/i.test(error.message))
}
