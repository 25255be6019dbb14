import type { Dirent } from 'node:fs'
import { lstatSync, statSync } from 'node:fs'
import { resolve, sep } from 'node:path'
import glob from 'fast-glob'
import type { FileError } from '../../model.js'
import { directoryMatcher } from '../../paths/glob.js'
import { locate } from '../../paths/locate.js'
import type { Candidate } from '../candidate.js'
import { isOutsideDefaultScope } from '../exclusions.js'
import type { ScopeEntry } from '../scope.js'
import { losslessFileSystem, revealName } from './lossless-file-system.js'

/**
 * Lists everything on disk that one entry of `paths` includes. Links are not followed, but for a directory that
 * the entry itself names. A directory that can't be read is an error of that directory, not of the walk.
 */
export function walk(entry: ScopeEntry, root: string, errors: FileError[]): Candidate[] {
  if (entry.kind === 'name') {
    const location = locate(root, entry.path)
    const target = statSync(location, { throwIfNoEntry: false })
    if (!target?.isDirectory()) {
      const named = lstatSync(location, { throwIfNoEntry: false })
      return named ? [{ path: entry.path, kind: kindOf(named), objectId: null }] : []
    }
    const directory = entry.path === '' ? '' : `${entry.path.replace(/\/$/, '')}/`
    return list(directory, root, errors)
  }
  const canHold = entry.kind === 'default' ? null : directoryMatcher(entry.path)
  const isPruned = canHold === null ? isOutsideDefaultScope : (directory: string) => !canHold(directory)
  // Nothing outside of the glob's fixed part is looked at: it can lead out of the root.
  const base = entry.base === '' ? '' : `${entry.base}/`
  return list(base, root, errors, isPruned).filter(({ path }) => entry.includes(path))
}

function list(
  directory: string,
  root: string,
  errors: FileError[],
  isPruned: (directory: string) => boolean = () => false,
): Candidate[] {
  const cwd = resolve(root, directory)
  // What is given as `../x` or as an absolute path is shown so.
  const start = cwd.endsWith(sep) ? cwd.length : cwd.length + 1
  const shownAs = (path: string): string => directory + path.slice(start).replaceAll(sep, '/')
  const found = glob.sync('**', {
    cwd,
    dot: true,
    followSymbolicLinks: false,
    fs: losslessFileSystem((path) => shownAs(path).replace(/\/$/, ''), isPruned, errors),
    objectMode: true,
    onlyFiles: false,
    unique: false,
  })
  const candidates: Candidate[] = []
  for (const { path, dirent } of found) {
    if (dirent.isDirectory()) continue
    candidates.push({ path: directory + revealName(path), kind: kindOf(dirent as Dirent), objectId: null })
  }
  return candidates
}

function kindOf(entry: { isFile(): boolean; isSymbolicLink(): boolean }): Candidate['kind'] {
  if (entry.isFile()) return 'file'
  return entry.isSymbolicLink() ? 'symlink' : 'special'
}
