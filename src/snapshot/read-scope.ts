import { resolve } from 'node:path'
import { baseName, parentDirectory } from '../columns/paths.js'
import { globMatcher, isGlob, wholeMatcher } from '../globs/glob.js'
import { isOutside, locate, pathFromRoot } from '../paths/locate.js'
import { lookAt } from '../paths/look.js'
import { innerPath, placeOf, slashed } from '../paths/places.js'
import { baseOfGlob, refuseFromTop, restOfGlob } from './given-glob.js'
import type { ScopeEntry } from './scope.js'
import { inOneSpelling, patternOf, type Written } from './spelling.js'
import { isInUsualPaths, USUAL_PATHS } from './usual-paths.js'
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
  const realRoot = placeOf(root, '').real
  if (paths === null) {
    const includes = (path: string): boolean => !isOutside(path)
    const share = (directory: string) => (includes(directory) ? 'all' : 'none')
    const place = { shown: '', real: realRoot }
    return [{ text: 'auto', kind: 'automatic', path: '', base: '', place, includes, share }]
  }
  const fromRoot = namingFrom(root, realRoot)
  return inOneSpelling(paths.map((text) => understand(text, root, realRoot, fromRoot, isKnown))).map(entryOf)
}

/** Takes an entry apart, and finds out where it leads. */
function understand(
  text: string,
  root: string,
  realRoot: string,
  fromRoot: (directory: string, real: string) => string,
  isKnown: (path: string) => boolean,
): Written {
  const path = pathFromRoot(root, text)
  const isName = !isGlob(path) || exists(root, path) || isKnown(path)
  const base = isName ? path : baseOfGlob(path)
  refuseFromTop(text, base, (inner) => exists(root, inner) || isKnown(inner))
  const place = placeOf(root, base)
  const isFile = isName && base !== '' && !place.isDirectory
  const real = isFile ? parentDirectory(place.real) : place.real
  const directory = fromRoot(isFile ? parentDirectory(base) : base, real)
  return {
    text,
    kind: isName ? 'name' : 'glob',
    directory,
    rest: isFile ? baseName(base) : isName ? '' : restOfGlob(text, path, base),
    real,
    isPlain: slashed(resolve(realRoot, directory)) === real,
  }
}

/**
 * Names directories from the root, whatever way leads there: `../project/data` and `/link/data` are `data`. What comes
 * after the root stays as it is written.
 */
function namingFrom(root: string, realRoot: string): (directory: string, real: string) => string {
  const isRoot = new Map<string, boolean>()
  const leadsToRoot = (directory: string): boolean => {
    const known = isRoot.get(directory)
    if (known !== undefined) return known
    const answer = placeOf(root, directory).real === realRoot
    isRoot.set(directory, answer)
    return answer
  }
  return (directory, real) => {
    if (!isOutside(directory)) return directory
    for (let above = directory; isOutside(above); above = parentDirectory(above)) {
      if (leadsToRoot(above)) return innerPath(above, directory) as string
      if (above === '/') break
    }
    return innerPath(realRoot, real) ?? directory
  }
}

function entryOf(written: Written): ScopeEntry {
  const { text, kind, directory, real } = written
  const place = { shown: directory, real }
  const path = patternOf(written, directory)
  if (text === USUAL_PATHS) {
    const includes = (inner: string): boolean => !isOutside(inner) && isInUsualPaths(inner)
    const share = (inner: string) => (includes(`${inner}/`) ? 'all' : 'none')
    return { text, kind: 'glob', path, base: directory, place, includes, share }
  }
  if (kind === 'name') {
    const includes = below(path)
    const share = (directory: string) =>
      includes(directory) ? 'all' : directory === parentDirectory(path) ? 'some' : 'none'
    return { text, kind, path, base: path, place, includes, share }
  }
  const matches = globMatcher(path)
  const isWhole = wholeMatcher(path)
  // A wildcard stands for nothing outside of the root, where other entries can lead.
  const leadsOut = isOutside(directory)
  const includes = (inner: string): boolean => isOutside(inner) === leadsOut && matches(inner)
  const share = (directory: string) => {
    if (directory === '') return leadsOut ? 'none' : 'some'
    if (isOutside(directory) !== leadsOut) return 'none'
    return isWhole(directory) ? 'all' : 'some'
  }
  return { text, kind, path, base: directory, place, includes, share }
}

function below(directory: string): (path: string) => boolean {
  if (directory === '') return (path) => !isOutside(path)
  const prefix = directory.endsWith('/') ? directory : `${directory}/`
  return (path) => path === directory || path.startsWith(prefix)
}

function exists(root: string, path: string): boolean {
  try {
    return lookAt(locate(root, path)) !== undefined
  } catch {
    // What is behind a closed directory has to be taken by its name, so that it can be told why it is not seen.
    return true
  }
}
