import { posix } from 'node:path'
import { baseName, parentDirectory, pathIn } from '../columns/paths.js'
import { locate, locateText } from './locate.js'
import { lookAt, lookThrough } from './look.js'
import { realPlace } from './real-place.js'

/** What stands at a path of a snapshot, whatever links lead there. */
export interface Place {
  /** Absolute, without links, with `/`. A link to something else than a directory stands for itself. */
  real: string
  isDirectory: boolean
}

/** Finds what stands at a path of a snapshot. Where that can't be known its name has to do. */
export function placeOf(root: string, path: string): Place {
  const location = locateText(root, path)
  const kind = kindOf(root, path)
  const real =
    kind === 'link'
      ? pathIn(realOrWritten(posix.dirname(slashed(location))), posix.basename(slashed(location)))
      : realOrWritten(location)
  return { real, isDirectory: kind === 'directory' }
}

/**
 * A path of a snapshot as others know it who have the repository but not this disk: relative to the top level, by
 * whatever links it was reached; `null` if it lies elsewhere.
 * @param topLevel absolute, without links
 */
export function placeInRepository(root: string, path: string, topLevel: string): string | null {
  const directory = placeOf(root, parentDirectory(path)).real
  const inner = innerPath(slashed(topLevel), directory)
  return inner === null ? null : pathIn(inner, baseName(path))
}

/**
 * What lies at an absolute place as seen from a directory above it or at it: `''` for the directory itself; `null` if
 * it lies elsewhere. Both without links, with `/`.
 */
export function innerPath(directory: string, place: string): string | null {
  if (place === directory) return ''
  const prefix = directory.endsWith('/') ? directory : `${directory}/`
  return place.startsWith(prefix) ? place.slice(prefix.length) : null
}

/** The directories above an absolute place with `/`, from the nearest up. */
export function* directoriesAbove(place: string): Generator<string> {
  for (let slash = place.lastIndexOf('/'); slash > 0; slash = place.lastIndexOf('/', slash - 1)) {
    yield place.slice(0, slash)
  }
  if (place !== '/') yield '/'
}

/** With `/` on every system, so that places can be compared and cut as text. */
export function slashed(path: string): string {
  return process.platform === 'win32' ? path.replaceAll('\\', '/') : path
}

function realOrWritten(location: string): string {
  return slashed(realPlace(location) ?? posix.normalize(slashed(location)))
}

function kindOf(root: string, path: string): 'directory' | 'link' | 'other' {
  const location = locate(root, path)
  try {
    if (lookThrough(location)?.isDirectory()) return 'directory'
    return lookAt(location)?.isSymbolicLink() ? 'link' : 'other'
  } catch {
    // Behind a directory that is closed to us.
    return 'other'
  }
}
