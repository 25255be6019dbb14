import { realpathSync } from 'node:fs'
import { isAbsolute, relative, resolve, sep } from 'node:path'
import { Failure } from '../failure.js'
import { GitError } from '../git/process.js'
import type { FileError, Repository, Source, World } from '../model.js'
import { isOutside } from '../paths/locate.js'
import { display } from '../text/display.js'
import type { Candidate, Listing } from './candidate.js'
import { walk } from './files/walk.js'
import { isKnownToGit, listIndex, listWorkTree, readIndex } from './git/list.js'
import { isLinkedDirectory, readScope, type ScopeEntry } from './scope.js'

/** What was listed, and what it was listed for. */
export interface ScopedListing extends Listing {
  scope: ScopeEntry[]
  /** A path of the listing relative to the repository's top level; never asked without a repository. */
  fromTopLevel(path: string): string
}

type List = (paths: readonly string[] | null, world: World) => Promise<ScopedListing>

/** How each source lists what `paths` include. */
export const LISTINGS: Record<Source, List> = { git: listGit, files: listFiles, auto: listAuto }

async function listGit(paths: readonly string[] | null, world: World): Promise<ScopedListing> {
  const repository = await world.git.open(world.root)
  if (repository === null) {
    const root = display(world.root)
    throw new Failure(`source: git needs a git work tree, but ${root} lies in none; use source files or auto`)
  }
  const index = await readIndex(repository, world.root)
  const scope = readScope(paths, world.root, (path) => isKnownToGit(index, path))
  const stranger = scope.find((entry) => !isInWorkTree(entry, repository, world.root))
  if (stranger) {
    const text = display(stranger.text)
    throw new Failure(`paths: "${text}" lies outside the git work tree; use source files or auto for it`)
  }
  return { ...(await listIndex(index, scope)), scope, fromTopLevel: index.fromTopLevel }
}

async function listFiles(paths: readonly string[] | null, world: World): Promise<ScopedListing> {
  const scope = readScope(paths, world.root, () => false)
  const listing = walkAll(scope, world.root)
  return { ...listing, scope, notes: [], repository: null, fromTopLevel: (path) => path }
}

async function listAuto(paths: readonly string[] | null, world: World): Promise<ScopedListing> {
  const found = await openIfGitIsThere(world)
  if (found.repository === null) {
    const listing = await listFiles(paths, world)
    return { ...listing, notes: found.notes }
  }
  const { repository } = found
  const index = await readIndex(repository, world.root)
  const scope = readScope(paths, world.root, (path) => isKnownToGit(index, path))
  const isGits = (entry: ScopeEntry): boolean =>
    isInWorkTree(entry, repository, world.root) && !isLinkedDirectory(entry, world.root)
  const ours = scope.filter(isGits)
  const { couldNotList, ...tracked } = await listWorkTree(index, ours)
  // Git only warns of a directory that it can't read; the walk knows it by its exact name, and why.
  const unread = couldNotList === null ? [] : walkAll(ours, world.root).errors
  const others = walkAll(
    scope.filter((entry) => !isGits(entry)),
    world.root,
  )
  return {
    ...tracked,
    candidates: [...tracked.candidates, ...others.candidates],
    errors: [...others.errors, ...unread.filter(({ path }) => couldNotList?.(index.fromTopLevel(path)))],
    scope,
    fromTopLevel: index.fromTopLevel,
  }
}

async function openIfGitIsThere(world: World): Promise<{ repository: Repository | null; notes: string[] }> {
  try {
    return { repository: await world.git.open(world.root), notes: [] }
  } catch (error) {
    if (!(error instanceof GitError) || error.stderr !== null) throw error
    return { repository: null, notes: [`${error.message}; all files were compared by content`] }
  }
}

function walkAll(
  scope: readonly ScopeEntry[],
  root: string,
): { candidates: Candidate[]; errors: FileError[] } {
  const errors: FileError[] = []
  const byPath = new Map<string, Candidate>()
  for (const entry of scope) {
    for (const candidate of walk(entry, root, errors)) byPath.set(candidate.path, candidate)
  }
  return { candidates: [...byPath.values()], errors }
}

function isInWorkTree(entry: ScopeEntry, repository: Repository, root: string): boolean {
  if (!isOutside(entry.base)) return true
  if (isAbsolute(entry.base)) return false
  const inner = relative(repository.topLevel, resolve(realpathSync(root), entry.base))
  return !isAbsolute(inner) && inner !== '..' && !inner.startsWith(`..${sep}`)
}
