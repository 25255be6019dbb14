import { realpathSync } from 'node:fs'
import { isAbsolute, posix, relative, sep } from 'node:path'
import type { Repository } from '../../model.js'
import { countOf } from '../../text/quantity.js'
import type { Candidate, Listing } from '../candidate.js'
import type { ScopeEntry } from '../scope.js'
import { type GitEntry, readEntries, readTree } from './entries.js'
import { readChanges, readUntracked, type Untracked } from './work-tree.js'

/** The id that git gives an empty content, by the length of its ids. */
export const EMPTY_OBJECT_IDS: ReadonlySet<string> = new Set([
  'e69de29bb2d1d6434b8b29ae775ad8c2e48c5391',
  '473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813',
])

/** How paths of a repository look from the scan's root, and the reverse. */
export interface View {
  /** A path of the repository as seen from the root. */
  fromRoot(path: string): string
  /** A path as seen from the root, relative to the top level. */
  fromTopLevel(path: string): string
}

/** The files that git has in its index or in a commit. */
export interface GitFiles extends View {
  repository: Repository
  entries: GitEntry[]
}

/** What is staged. */
export async function readIndex(repository: Repository, root: string): Promise<GitFiles> {
  return { repository, entries: await readEntries(repository), ...viewFrom(root, repository) }
}

/** What a commit holds. */
export async function readCommit(repository: Repository, root: string, commit: string): Promise<GitFiles> {
  return { repository, entries: await readTree(repository, commit), ...viewFrom(root, repository) }
}

export function viewFrom(root: string, { topLevel }: Repository): View {
  const prefix = relative(topLevel, realpathSync(root)).replaceAll(sep, '/')
  return {
    fromRoot(path) {
      if (prefix === '') return path
      return path.startsWith(`${prefix}/`) ? path.slice(prefix.length + 1) : posix.relative(prefix, path)
    },
    fromTopLevel: (path) => (isAbsolute(path) ? path : posix.join(prefix, path)),
  }
}

/** Whether a path, as seen from the root, is one of the files or a directory that holds one. */
export function isKnownToGit({ entries, fromRoot }: GitFiles, path: string): boolean {
  return entries.some((entry) => {
    const known = fromRoot(entry.path)
    return known === path || known.startsWith(`${path}/`)
  })
}

/** Lists what is committed or staged: the disk has no say. */
export async function listIndex(index: GitFiles, scope: readonly ScopeEntry[]): Promise<Listing> {
  const { repository, entries } = index
  // An announced file shows the empty content's id, and only the disk tells it from an empty file.
  const mayBeAnnounced = entries.some((entry) => EMPTY_OBJECT_IDS.has(entry.objectId))
  const announced = mayBeAnnounced ? (await readChanges(repository)).announced : new Set<string>()
  const tracked = entries.filter((entry) => !announced.has(entry.path))
  const candidates = tracked.map((entry) => candidateOf(entry, index.fromRoot, false))
  return { candidates: inScope(candidates, scope), errors: [], notes: notesOn(candidates), repository }
}

/** Lists what a commit holds. */
export function listCommit({ entries, fromRoot }: GitFiles, scope: readonly ScopeEntry[]): Candidate[] {
  return inScope(
    entries.map((entry) => candidateOf(entry, fromRoot, false)),
    scope,
  )
}

/** Lists what is there now: tracked files that are as staged by git's ids, changed and untracked ones from disk. */
export async function listWorkTree(
  index: GitFiles,
  scope: readonly ScopeEntry[],
): Promise<Listing & Pick<Untracked, 'couldNotList'>> {
  const { repository, entries, fromRoot } = index
  const { modified, deleted, announced } = await readChanges(repository)
  const present = entries.filter((entry) => !deleted.has(entry.path))
  const isOnDisk = (entry: GitEntry): boolean => modified.has(entry.path) || announced.has(entry.path)
  const candidates = present.map((entry) => candidateOf(entry, fromRoot, isOnDisk(entry)))
  const { paths, couldNotList } = await readUntracked(repository)
  for (const path of paths) {
    const isRepository = path.endsWith('/')
    candidates.push({
      path: fromRoot(isRepository ? path.slice(0, -1) : path),
      kind: isRepository ? 'submodule' : 'file',
      objectId: null,
    })
  }
  const frozen = new Set(entries.filter((entry) => entry.isFrozen).map((entry) => fromRoot(entry.path)))
  const included = inScope(candidates, scope)
  return { candidates: included, errors: [], notes: notesOn(included, frozen), repository, couldNotList }
}

function candidateOf(entry: GitEntry, fromRoot: (path: string) => string, isOnDisk: boolean): Candidate {
  const path = fromRoot(entry.path)
  if (isOnDisk && (entry.kind === 'file' || entry.kind === 'symlink'))
    return { path, kind: 'file', objectId: null }
  return { path, kind: entry.kind, objectId: entry.kind === 'file' ? entry.objectId : null }
}

function inScope(candidates: Candidate[], scope: readonly ScopeEntry[]): Candidate[] {
  return candidates.filter(({ path }) => scope.some((entry) => entry.includes(path)))
}

function notesOn(candidates: readonly Candidate[], frozen: ReadonlySet<string> = new Set()): string[] {
  const unmerged = candidates.filter((candidate) => candidate.kind === 'unmerged').length
  const ignored = candidates.filter((candidate) => frozen.has(candidate.path)).length
  const notes: string[] = []
  if (unmerged > 0) notes.push(`${countOf(unmerged, 'file')} with an unresolved merge conflict: not compared`)
  if (ignored > 0) {
    notes.push(`${countOf(ignored, 'file')} marked assume-unchanged or skip-worktree: compared as staged`)
  }
  return notes
}
