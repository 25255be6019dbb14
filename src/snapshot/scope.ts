import { lstatSync, statSync } from 'node:fs'
import { globBase, globMatcher, isGlob } from '../paths/glob.js'
import { isOutside, locate, pathFromRoot } from '../paths/locate.js'
import { isInDefaultScope } from './exclusions.js'

/** The default of the option `paths`. */
export const DEFAULT_PATHS = '**/{data,dataset,datasets}/**'

/** One entry of `paths`, understood. */
export interface ScopeEntry {
  /** As given. */
  text: string
  kind: 'default' | 'glob' | 'name'
  /** Relative to the root (`''` is the root), or as given if it lies outside. */
  path: string
  /** The directory above everything that it includes. */
  base: string
  includes(path: string): boolean
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
    const includes = (path: string): boolean => !isOutside(path) && isInDefaultScope(path)
    return [{ text: DEFAULT_PATHS, kind: 'default', path: '', base: '', includes }]
  }
  return paths.map((text) => {
    const path = pathFromRoot(root, text)
    if (!isGlob(path) || exists(root, path) || isKnown(path)) {
      return { text, kind: 'name', path, base: path, includes: below(path) }
    }
    return { text, kind: 'glob', path, base: globBase(path), includes: globMatcher(path) }
  })
}

/** Takes the part that lies outside the root off a path: what stands above a given directory says nothing about data. */
export function innerOf(scope: readonly ScopeEntry[]): (path: string) => string {
  return (path) => {
    if (!isOutside(path)) return path
    const base = scope.find((entry) => entry.includes(path))?.base
    return base !== undefined && path.startsWith(`${base}/`) ? path.slice(base.length + 1) : path
  }
}

/** Whether an entry names a symbolic link to a directory: the user means what lies behind it. */
export function isLinkedDirectory(entry: ScopeEntry, root: string): boolean {
  if (entry.kind !== 'name') return false
  const location = locate(root, entry.path)
  const link = lstatSync(location, { throwIfNoEntry: false })
  return (
    link?.isSymbolicLink() === true && statSync(location, { throwIfNoEntry: false })?.isDirectory() === true
  )
}

function below(directory: string): (path: string) => boolean {
  if (directory === '') return (path) => !isOutside(path)
  const prefix = directory.endsWith('/') ? directory : `${directory}/`
  return (path) => path === directory || path.startsWith(prefix)
}

function exists(root: string, path: string): boolean {
  return lstatSync(locate(root, path), { throwIfNoEntry: false }) !== undefined
}
