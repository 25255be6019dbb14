import type { Repository } from '../model.js'
import { GitError } from './process.js'

const OBJECT_ID = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/

/** Whether a text is a full object id. */
export function isObjectId(text: string): boolean {
  return OBJECT_ID.test(text)
}

/** The commit that a ref or id names, if this clone has it. */
export async function findCommit(repository: Repository, name: string): Promise<string | null> {
  // A name that starts with a dash would be an option.
  if (name.startsWith('-') || name.includes('\0')) return null
  const args = ['rev-parse', '--quiet', '--verify', '--end-of-options', `${name}^{commit}`]
  const output = await repository.run(args).catch(() => null)
  // Before git 2.45 the words `--end-of-options` are printed too.
  return output?.toString('latin1').trim().split('\n').find(isObjectId) ?? null
}

/**
 * The parents that a commit records. Unlike what git itself answers in a shallow clone, these are the true ones,
 * whether this clone has them or not.
 */
export async function readParents(repository: Repository, commit: string): Promise<string[]> {
  const text = (await repository.run(['cat-file', 'commit', commit])).toString('utf8')
  const header = text.slice(0, text.indexOf('\n\n'))
  return Array.from(header.matchAll(/^parent ([0-9a-f]+)$/gm), (match) => match[1] as string)
}

/** The best common ancestor of two commits that this clone knows of; `null` if it knows of none. */
export async function findMergeBase(
  repository: Repository,
  left: string,
  right: string,
): Promise<string | null> {
  try {
    const output = await repository.run(['merge-base', left, right])
    return output.toString('latin1').trim()
  } catch (error) {
    // Status 1 and no word: there is none.
    if (error instanceof GitError && error.stderr === '') return null
    throw error
  }
}

/** Whether the clone's history is cut off. */
export async function isShallow(repository: Repository): Promise<boolean> {
  return (await repository.run(['rev-parse', '--is-shallow-repository'])).toString('latin1').trim() === 'true'
}
