import type { CommentMode, Verdict } from '../model.js'
import type { Client, Patience } from './client.js'
import { reportBody, resolvedBody, supersededBody } from './comment-body.js'
import { changeComment, createComment, findComments, type Thread } from './comment-thread.js'
import { NO_TOKEN, troubleWords } from './comment-trouble.js'

/** What there is to say, and where. */
export interface CommentRequest {
  mode: CommentMode
  result: Verdict['result']
  /** The gate is open, and something was compared: an earlier comment is done with. */
  isResolved: boolean
  /** The report in Markdown, rendered within `COMMENT_BUDGET` bytes; nothing in it is escaped here. */
  report: string
  /** From `commentMarker`. */
  marker: string
  /** `null`: the event is of no pull request, so there is nothing to comment on. */
  pullRequest: number | null
  /** `OWNER/NAME`, from `GITHUB_REPOSITORY`. */
  repository: string
  token: string | null
  /** From `GITHUB_API_URL`. */
  apiUrl: string
}

/** A minute for a rate limit to clear, and some time to write then. */
const PATIENCE: Patience = { second: 1000, deadline: 75_000 }

/**
 * Keeps the one comment of this job and configuration up to date. `on-failure` writes the first one only when the
 * gate is shut, and turns it to "resolved" when it is open again. Whatever goes wrong becomes one warning: the
 * verdict doesn't depend on it.
 */
export async function updateComment(
  request: CommentRequest,
  warn: (message: string) => void,
  patience: Patience = PATIENCE,
): Promise<void> {
  const { mode, pullRequest, repository, token, apiUrl } = request
  if (mode === 'never' || pullRequest === null) return
  if (token === null) return warn(NO_TOKEN)
  try {
    // Loaded only when needed: it takes time, and reads the event on its own account.
    const { openGitHub } = await import(/* webpackIgnore: true */ './client.js')
    const [owner = '', repo = ''] = repository.split('/')
    await write(openGitHub(token, apiUrl, patience), { owner, repo, number: pullRequest }, request)
  } catch (error) {
    warn(troubleWords(error, pullRequest, token))
  }
}

async function write(
  client: Client,
  thread: Thread,
  { mode, result, isResolved, report, marker }: CommentRequest,
): Promise<void> {
  const [newest, ...older] = await findComments(client, thread, marker)
  const saysReport = mode === 'always' || result === 'fail'
  if (newest === undefined) {
    if (saysReport) await createComment(client, thread, marker, reportBody(marker, report))
    return
  }
  const body = saysReport || !isResolved ? reportBody(marker, report) : resolvedBody(marker, newest.body)
  if (body.trimEnd() !== newest.body.trimEnd()) await changeComment(client, thread, newest.id, body)
  // Two runs at once may each have written a first comment.
  for (const { id } of older) await changeComment(client, thread, id, supersededBody())
}
