import { NOT_NAMED } from '../../columns/data-files.js'
import { concatenated, select } from '../../columns/numbers.js'
import type { Numbers, Repository, StagedFiles } from '../../model.js'
import { countOf } from '../../text/quantity.js'
import { createEntries, FILE, KINDS, type Listing } from '../entries.js'
import { inScope, type ScopeEntry } from '../scope.js'
import { testIn } from './changes.js'
import { type GitEntries, readEntries, readTree } from './entries.js'
import { keepStaged, readDifference, treeByDifference } from './staged.js'
import { type View, viewFrom } from './view.js'
import { readChanges, type WorkTreeChanges } from './work-tree.js'

/** The id that git gives an empty content, by the length of its ids. */
export const EMPTY_OBJECT_IDS: readonly string[] = [
  'e69de29bb2d1d6434b8b29ae775ad8c2e48c5391',
  '473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813',
]

const UNMERGED = KINDS.indexOf('unmerged')
const SYMLINK = KINDS.indexOf('symlink')

/** The files that git has in its index or in a commit, their paths as seen from the root. */
export interface GitFiles extends View, GitEntries {
  repository: Repository
  /** Keeps what is staged as it is now, under its own names; `null` if it is no index, or one with conflicts. */
  keep(): StagedFiles | null
}

/** What is staged. */
export async function readIndex(repository: Repository, root: string): Promise<GitFiles> {
  return asSeenFrom(root, repository, await readEntries(repository))
}

/**
 * Asks git what a commit holds.
 * @param staged what is known of the index; `null`: nothing
 * @returns gives its files; those that refer to the ids of `staged` may add to them
 */
export async function readCommit(
  repository: Repository,
  root: string,
  commit: string,
  staged: StagedFiles | null,
): Promise<() => GitFiles> {
  if (staged === null) {
    const files = asSeenFrom(root, repository, await readTree(repository, commit))
    return () => files
  }
  const view = viewFrom(root, repository)
  const difference = await readDifference(repository, commit)
  return () => {
    const files = treeByDifference(staged, difference, view, commit)
    return { ...files, ...view, repository, keep: () => keepStaged(files) }
  }
}

/** Lists what is committed or staged: the disk has no say. */
export async function listIndex(index: GitFiles, scope: readonly ScopeEntry[]): Promise<Listing> {
  const { repository, entries, objectIds } = index
  // An announced file shows the empty content's id, and only the disk tells it from an empty file.
  const mayBeAnnounced = EMPTY_OBJECT_IDS.some((id) => objectIds.find(id) >= 0)
  const announced = mayBeAnnounced ? (await readChanges(repository)).announced : null
  const isAnnounced = testIn(announced, entries, index.fromTopLevel)
  const chosen = select(inScope(entries, scope), (entry) => !isAnnounced(entry))
  const staged = announced === null || announced.size === 0 ? index.keep() : null
  return { ...listingOf(index, chosen), staged, notes: notesOn(index, chosen, false) }
}

/** Lists what is there now: tracked files that are as staged by git's ids, changed and untracked ones from disk. */
export function listWorkTree(
  index: GitFiles,
  { modified, deleted, announced }: WorkTreeChanges,
  untrackedPaths: readonly string[],
  scope: readonly ScopeEntry[],
): Listing {
  const { entries } = index
  const tracked = inScope(entries, scope)
  const notes = notesOn(index, tracked, true)
  const isDeleted = testIn(deleted, entries, index.fromTopLevel)
  const isChanged = testIn(modified, entries, index.fromTopLevel)
  const isAnnounced = testIn(announced, entries, index.fromTopLevel)
  // Before what the disk says is written over it.
  const kept = announced.size === 0 ? index.keep() : null
  const isAll = modified.size === 0 && untrackedPaths.length === 0
  const staged = kept && { ...kept, isAll }
  const present = select(tracked, (entry) => !isDeleted(entry))
  // Those out of scope too: what describes data need not lie in scope.
  if (modified.size > 0 || announced.size > 0) {
    for (let entry = 0; entry < entries.names.length; entry++) {
      const kind = entries.kinds[entry]
      if ((kind === FILE || kind === SYMLINK) && (isChanged(entry) || isAnnounced(entry))) {
        entries.contents[entry] = NOT_NAMED
      }
    }
  }
  const untracked = addUntracked(untrackedPaths, index)
  const chosen = concatenated(present, inScope(entries, scope, untracked))
  return { ...listingOf(index, chosen), staged, isGone: isDeleted, notes }
}

/** @returns the number of the first of them */
function addUntracked(paths: readonly string[], index: GitFiles): number {
  const first = index.entries.names.length
  for (const path of paths) {
    const isRepository = path.endsWith('/')
    const shown = index.fromRoot(isRepository ? path.slice(0, -1) : path)
    index.add(shown, isRepository ? 'submodule' : 'file', NOT_NAMED)
  }
  return first
}

function asSeenFrom(root: string, repository: Repository, files: GitEntries): GitFiles {
  const view = viewFrom(root, repository)
  const directories = files.entries.directories.map(view.fromRoot)
  const seen = { ...files, ...createEntries(files.objectIds, { ...files.entries, directories }) }
  return { ...seen, ...view, repository, keep: () => keepStaged(seen) }
}

function listingOf(
  { entries, objectIds, repository, commit }: GitFiles,
  chosen: Numbers,
): Omit<Listing, 'notes' | 'staged'> {
  const listing = {
    entries,
    chosen,
    objectIds,
    objectFormat: repository.objectFormat,
    errors: [],
    repository,
  }
  return commit === undefined ? listing : { ...listing, commit }
}

function notesOn({ entries, frozen }: GitFiles, chosen: Numbers, ofDisk: boolean): string[] {
  const unmerged = select(chosen, (entry) => entries.kinds[entry] === UNMERGED).length
  const ignored = ofDisk && frozen.size > 0 ? select(chosen, (entry) => frozen.has(entry)).length : 0
  const notes: string[] = []
  if (unmerged > 0) notes.push(`${countOf(unmerged, 'file')} with an unresolved merge conflict: not compared`)
  if (ignored > 0) {
    notes.push(`${countOf(ignored, 'file')} marked assume-unchanged or skip-worktree: compared as staged`)
  }
  return notes
}
