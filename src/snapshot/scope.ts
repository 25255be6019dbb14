import { createNumbers } from '../columns/numbers.js'
import { pathAt } from '../columns/paths.js'
import type { Numbers } from '../model.js'
import { isOutside, locate } from '../paths/locate.js'
import { lookAt } from '../paths/look.js'
import { type Entries, FILE } from './entries.js'

/** One entry of `paths`, understood. */
export interface ScopeEntry {
  /** As given. */
  text: string
  kind: 'automatic' | 'glob' | 'name'
  /** Relative to the root (`''` is the root), or as given if it lies outside. */
  path: string
  /** The directory above everything that it includes. */
  base: string
  /** A directory at or above `base` as paths have it, and where it is once links are followed (absolute, with `/`). */
  place: { shown: string; real: string }
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

/** The links that entries name, which stand for the directories that they lead to and are not passed over. */
export function followedLinks(scope: readonly ScopeEntry[], root: string): Set<string> {
  const links = scope.filter(({ kind, base, place }) => {
    return kind === 'name' && place.shown === base && isLink(locate(root, base))
  })
  return new Set(links.map(({ path }) => path))
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

function isLink(location: string | Buffer): boolean {
  try {
    return lookAt(location)?.isSymbolicLink() === true
  } catch {
    return false
  }
}
