import { cpSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { DIST } from '../fixtures/program.js'
import { commitAll, git, headOf, makeRepository } from '../fixtures/repository.js'
import { type Files, makeDirectory } from '../fixtures/tree.js'

/** A repository with the action, a workflow that uses it, and a dataset that has a copy already. */
export interface Project {
  origin: string
  /** The tip of `main`. */
  base: string
}

const DATASET = {
  'data/train/owl.txt': 'owl',
  'data/train/owl-again.txt': 'owl',
  'data/train/lark.txt': 'lark',
  'data/test/wren.txt': 'wren',
}

/** @param more further files, such as workflows in place of the usual one */
export function makeProject(more: Files | null = null): Project {
  const origin = makeRepository(DATASET)
  cpSync(DIST, join(origin, 'dist'), { recursive: true })
  cpSync(join(DIST, '..', 'action.yml'), join(origin, 'action.yml'))
  if (more === null) {
    const workflows = join(origin, '.github', 'workflows')
    mkdirSync(workflows, { recursive: true })
    cpSync(join(import.meta.dirname, 'gate.yml'), join(workflows, 'gate.yml'))
  }
  return { origin, base: commitAll(origin, more ?? {}) }
}

/** Commits to a new branch that starts at `from`, and gives the commit. */
export function commitTo({ origin }: Project, branch: string, from: string, files: Files): string {
  git(origin, 'checkout', '--quiet', '-b', branch, from)
  return commitAll(origin, files)
}

/** The commit that merges `head` into `into`, as GitHub makes it for a pull request and a merge queue. */
export function mergeFor({ origin }: Project, ref: string, into: string, head: string): string {
  git(origin, 'checkout', '--quiet', '--detach', into)
  git(origin, 'merge', '--quiet', '--no-ff', '--message', 'Merge', head)
  git(origin, 'update-ref', ref, 'HEAD')
  return headOf(origin)
}

/** What `actions/checkout` leaves: one commit, and the remote that it is from. */
export function checkOut({ origin }: Project, ref: string, branch: string | null = null): string {
  const checkout = makeDirectory()
  git(checkout, 'init', '--quiet')
  git(checkout, 'remote', 'add', 'origin', `file://${origin}`)
  const tracking = `refs/remotes/${ref.replace(/^refs\/(?:heads|pull)\//, '')}`
  git(checkout, 'fetch', '--quiet', '--no-tags', '--depth=1', 'origin', `+${ref}:${tracking}`)
  git(checkout, 'checkout', '--quiet', ...(branch === null ? ['--detach'] : ['-B', branch]), tracking)
  return checkout
}
