import { createHash } from 'node:crypto'
import { type Options, RULES } from '../model.js'

/** What tells one comment from the others on the same pull request. */
export interface CommentOwner {
  /** The name of the workflow, from `GITHUB_WORKFLOW`. */
  workflow: string
  /** The job's id, from `GITHUB_JOB`. */
  job: string
  /** What is judged, and how. */
  options: Pick<Options, 'root' | 'paths' | 'splits' | 'labels' | 'rules'>
}

/**
 * The invisible first line of the comment of this job and configuration, by which the next run finds it. It holds
 * a hash, so nothing in it can end the HTML comment.
 */
export function commentMarker({ workflow, job, options }: CommentOwner): string {
  const { root, paths, splits, labels, rules } = options
  const judged = [paths, splits, labels, RULES.map((rule) => rules[rule])]
  const identity = JSON.stringify([workflow, job, ...judged, ...(root === null ? [] : [root])])
  return `<!-- data-hygiene comment ${createHash('sha256').update(identity).digest('hex').slice(0, 32)} -->`
}
