import { display } from '../text/display.js'
import { shorten } from '../text/shorten.js'
import { isAnswered, statusOf } from './fault.js'

const ADVICE =
  'A comment needs "pull-requests: write" among the permissions of the job; on pull requests from forks and from Dependabot the token is read-only whatever they say'

/** Characters of what GitHub says that are worth showing. */
const REASON_LENGTH = 200

/** Why there is no comment although one was asked for: the token is missing. */
export const NO_TOKEN = `There is no comment on the pull request because the input "token" is empty. ${ADVICE}`

/** Why there is no comment: one line, safe to show, without the token. */
export function troubleWords(error: unknown, pullRequest: number, token: string): string {
  const message = error instanceof Error ? error.message : String(error)
  const reason = shorten(display(message.replaceAll(token, '***').trim()), REASON_LENGTH)
  return `The comment on pull request ${pullRequest} could not be written: ${circumstance(error)}${reason === '' ? '' : ` (${reason})`}. ${ADVICE}`
}

function circumstance(error: unknown): string {
  const status = statusOf(error)
  if (status === 0) return 'something went wrong'
  if (!isAnswered(error)) return 'GitHub could not be reached'
  if (isRateLimit(error, status)) return `GitHub's rate limit did not clear in time, status ${status}`
  if (status === 401) return 'GitHub does not know the token, status 401'
  return `GitHub answered with status ${status}`
}

function isRateLimit(error: unknown, status: number): boolean {
  return status === 429 || (status === 403 && error instanceof Error && /rate limit/i.test(error.message))
}
