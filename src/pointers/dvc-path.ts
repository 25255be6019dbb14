import { posix } from 'node:path'
import { isOutside } from '../paths/locate.js'

/** A URL, a Windows drive, or a path from the root of the file system. */
const ABSOLUTE = /^(?:[a-z][a-z0-9+.-]*:\/\/|[a-z]:[/\\]|[/\\])/i

/** Where an output of DVC lies. */
export interface OutputPlace {
  /** The output's path as snapshots write paths, `''` for the root itself; `null` unless it is in the repository. */
  readonly path: string | null
  /** `unresolved`: the path depends on something that isn't written where we can read it. */
  readonly place: 'repository' | 'outside' | 'unresolved'
}

/**
 * Finds the place of an output: DVC means its path from the stage's working directory, and that from the
 * directory of the DVC file.
 * @param file path of the DVC file in the repository
 * @param workingDirectory as written; `null` if it can't be known
 * @param written the output's path as written
 */
export function outputPlace(file: string, workingDirectory: string | null, written: string): OutputPlace {
  if (ABSOLUTE.test(written)) return { path: null, place: 'outside' }
  if (workingDirectory === null || isUnreadable(workingDirectory) || isUnreadable(written)) {
    return { path: null, place: 'unresolved' }
  }
  if (ABSOLUTE.test(workingDirectory)) return { path: null, place: 'outside' }
  const path = posix.join(posix.dirname(file), workingDirectory, written).replace(/\/$/, '')
  if (isOutside(path)) return { path: null, place: 'outside' }
  return { path: path === '.' ? '' : path, place: 'repository' }
}

/** A template of DVC, which only DVC can fill in, or what can't be a path. */
function isUnreadable(path: string): boolean {
  return path === '' || path.includes('\0') || path.includes('${')
}
