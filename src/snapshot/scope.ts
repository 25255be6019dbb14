import { createNumbers } from '../columns/numbers.js'
import { parentDirectory, pathAt } from '../columns/paths.js'
import type { Numbers } from '../model.js'
import { globBase, globMatcher, isGlob } from '../paths/glob.js'
import { isOutside, locate, pathFromRoot } from '../paths/locate.js'
import { lookAt, lookThrough } from '../paths/look.js'
import { type Entries, FILE } from './entries.js'
import { isInUsualPaths, USUAL_PATHS } from './usual-paths.js'

/** One entry of `paths`, understood. */
export interface ScopeEntry {
  /** As given. */
  text: string
  kind: 'automatic' | 'glob' | 'name'
  /** Relative to the root (`''` is the root), or as given if it lies outside. */
  path: string
  /** The directory above everything that it includes. */
  base: string
  includes(path: string): boolean
  /** How many of the files that lie directly in a directory it includes; `some`: each has to be asked for. */
  share(directory: string): 'all' | 'some' | 'none'
}

/**
 * The entries of a listing that any entry of `paths` includes, decided for whole directories where that is possible.
 * @param from number of the first entry to look at
 */
export function inScope(entries: Entries, scope: readonly ScopeEntry[], from = 0): Int32Array {
  const tests = entries.directories.map((directory) => testOf(directory, scope))
  const chosen = createNumbers()
  for (let entry = from; entry < entries.names.length; entry++) {
    const isIncluded = tests[entries.directoryOf[entry] as number] as DirectoryTest
    if (isIncluded === true || (isIncluded !== false && isIncluded(pathAt(entries, entry))))
      chosen.push(entry)
  }
  return chosen.taken()
}

/** What a directory alone decides, or how to ask for each path in it. */
type DirectoryTest = boolean | ((path: string) => boolean)

function testOf(directory: string, scope: readonly ScopeEntry[]): DirectoryTest {
  const shares = scope.map((entry) => entry.share(directory))
  if (shares.includes('all')) return true
  const open = scope.filter((_, index) => shares[index] === 'some')
  return open.length > 0 && ((path) => open.some(({ includes }) => includes(path)))
}

/** The entries of `paths` that include none of the chosen files. */
export function withoutFiles(scope: readonly ScopeEntry[], entries: Entries, chosen: Numbers): ScopeEntry[] {
  return scope.filter((entry) => {
    const tests = entries.directories.map((directory) => testOf(directory, [entry]))
    for (const file of chosen) {
      const isIncluded = tests[entries.directoryOf[file] as number] as DirectoryTest
      if (isIncluded === false || entries.kinds[file] !== FILE) continue
      if (isIncluded === true || isIncluded(pathAt(entries, file))) return false
    }
    return true
  })
}

/**
 * Understands `paths`: what exists under exactly that name is meant by name, with everything below it; any other
 * text is a glob, with everything below the directories that it matches.
 * @param isKnown whether a path exists elsewhere than on disk, in git's index
 * @throws {Failure} for a glob that can't be read
 */
export function readScope(
  paths: readonly string[] | null,
  root: string,
  isKnown: (path: string) => boolean,
): ScopeEntry[] {
  if (paths === null) {
    const includes = (path: string): boolean => !isOutside(path)
    const share = (directory: string) => (includes(directory) ? 'all' : 'none')
    return [{ text: 'auto', kind: 'automatic', path: '', base: '', includes, share }]
  }
  return paths.map((text) => {
    if (text === USUAL_PATHS) return usualPaths()
    const path = pathFromRoot(root, text)
    if (!isGlob(path) || exists(root, path) || isKnown(path)) {
      const includes = below(path)
      const share = (directory: string) =>
        includes(directory) ? 'all' : directory === parentDirectory(path) ? 'some' : 'none'
      return { text, kind: 'name', path, base: path, includes, share }
    }
    const includes = globMatcher(path)
    // A glob includes everything below what it matches.
    const share = (directory: string) => (directory !== '' && includes(directory) ? 'all' : 'some')
    return { text, kind: 'glob', path, base: globBase(path), includes, share }
  })
}

function usualPaths(): ScopeEntry {
  const includes = (path: string): boolean => !isOutside(path) && isInUsualPaths(path)
  const share = (directory: string) => (includes(`${directory}/`) ? 'all' : 'none')
  return { text: USUAL_PATHS, kind: 'glob', path: USUAL_PATHS, base: '', includes, share }
}

/** Whether a directory is included with everything below it. */
export function isWholeIn(scope: readonly ScopeEntry[]): (directory: string) => boolean {
  return (directory) => scope.some(({ share }) => share(directory) === 'all')
}

/**
 * Takes the part that lies outside the root off a directory: what stands above a given directory says nothing about
 * data.
 */
export function innerOf(scope: readonly ScopeEntry[]): (directory: string) => string {
  return (directory) => {
    if (!isOutside(directory)) return directory
    const above = scope.find(
      ({ base, share }) => `${directory}/`.startsWith(`${base}/`) && share(directory) !== 'none',
    )
    return above === undefined ? directory : directory.slice(above.base.length + 1)
  }
}

/** Whether an entry names a symbolic link to a directory: the user means what lies behind it. */
export function isLinkedDirectory(entry: ScopeEntry, root: string): boolean {
  if (entry.kind !== 'name') return false
  const location = locate(root, entry.path)
  const link = lookAt(location)
  return link?.isSymbolicLink() === true && lookThrough(location)?.isDirectory() === true
}

function below(directory: string): (path: string) => boolean {
  if (directory === '') return (path) => !isOutside(path)
  const prefix = directory.endsWith('/') ? directory : `${directory}/`
  return (path) => path === directory || path.startsWith(prefix)
}

function exists(root: string, path: string): boolean {
  return lookAt(locate(root, path)) !== undefined
}
