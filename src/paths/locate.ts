import { isAbsolute, posix, relative, resolve, sep } from 'node:path'
import { pathIn } from '../columns/paths.js'
import { encodePath } from './lossless.js'

/** Where a path of a snapshot lies on this machine, in the form that Node's file functions take. */
export function locate(root: string, path: string): string | Buffer {
  return encodePath(locateText(root, path))
}

/** Where a path of a snapshot (`''` for the root) lies on this machine; lossless text. */
export function locateText(root: string, path: string): string {
  if (path === '') return root
  return isAbsolute(path) ? path : pathIn(root, path)
}

/**
 * A path that a user gave, as snapshots write it: relative to the root if it lies below it (`''` for the root
 * itself), else as given; with `/`, and without `.`, doubled or trailing separators.
 */
export function pathFromRoot(root: string, given: string): string {
  const path = isAbsolute(given) ? belowRoot(root, given) : given
  const slashed = sep === '\\' ? path.replaceAll('\\', '/') : path
  const normal = posix.normalize(slashed)
  const trimmed = normal.length > 1 ? normal.replace(/\/$/, '') : normal
  return trimmed === '.' ? '' : trimmed
}

/** Whether a path that `pathFromRoot` gave lies outside the root. */
export function isOutside(path: string): boolean {
  return path === '..' || path.startsWith('../') || isAbsolute(path)
}

function belowRoot(root: string, absolute: string): string {
  const inner = relative(root, resolve(absolute))
  return isOutside(inner) || inner.startsWith(`..${sep}`) ? absolute : inner || '.'
}
