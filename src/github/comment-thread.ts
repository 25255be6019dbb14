import type { Client } from './client.js'
import { isFaultOfServer } from './fault.js'

/** The comments of a pull request. */
export interface Thread {
  owner: string
  repo: string
  /** The pull request's. */
  number: number
}

/** A comment that we wrote. */
export interface Comment {
  id: number
  body: string
}

interface Candidate extends Comment {
  login: string
  /** GitHub says of every person that they are one. */
  isBot: boolean
}

/**
 * The comments that begin with the marker and that the token's own account wrote, newest first. Others may copy the
 * marker, and a token that can write may change their comments too: those are left alone.
 * @throws if GitHub refuses or can't be reached, as do all functions here
 */
export async function findComments(client: Client, thread: Thread, marker: string): Promise<Comment[]> {
  const candidates = await markedComments(client, thread, marker)
  if (candidates.length === 0) return []
  const viewer = await client.viewer()
  return candidates.filter((candidate) => isBy(candidate, viewer)).sort((left, right) => right.id - left.id)
}

/**
 * Writes a new comment. An attempt that failed on GitHub's side may have succeeded all the same, so there is another
 * one only if the comment isn't there.
 */
export async function createComment(
  client: Client,
  thread: Thread,
  marker: string,
  body: string,
): Promise<void> {
  try {
    await postComment(client, thread, body)
  } catch (error) {
    if (!isFaultOfServer(error)) throw error
    const comments = await findComments(client, thread, marker)
    if (comments.length === 0) await postComment(client, thread, body)
  }
}

export async function changeComment(
  { api }: Client,
  thread: Thread,
  id: number,
  body: string,
): Promise<void> {
  const { owner, repo } = thread
  await api.rest.issues.updateComment({ owner, repo, comment_id: id, body })
}

async function postComment({ api }: Client, { owner, repo, number }: Thread, body: string): Promise<void> {
  await api.rest.issues.createComment({ owner, repo, issue_number: number, body, request: { retries: 0 } })
}

async function markedComments(
  { api }: Client,
  { owner, repo, number }: Thread,
  marker: string,
): Promise<Candidate[]> {
  const pages = api.paginate.iterator(api.rest.issues.listComments, {
    owner,
    repo,
    issue_number: number,
    per_page: 100,
  })
  const candidates: Candidate[] = []
  for await (const { data } of pages) {
    if (!Array.isArray(data)) throw new Error('the list of comments could not be understood')
    for (const { id, body, user } of data) {
      if (!body?.startsWith(marker)) continue
      candidates.push({ id, body, login: user?.login ?? '', isBot: user?.type !== 'User' })
    }
  }
  return candidates
}

/** GraphQL and REST don't agree on whether the login of a bot ends with `[bot]`. */
function isBy({ login, isBot }: Candidate, viewer: string | null): boolean {
  if (viewer === null) return isBot
  return login === viewer || (isBot && withoutSuffix(login) === withoutSuffix(viewer))
}

function withoutSuffix(login: string): string {
  return login.replace(/\[bot\]$/, '')
}
