import type { Dirent } from 'node:fs'
import { lstatSync, statSync } from 'node:fs'
import glob from 'fast-glob'
import type { FileError } from '../../model.js'
import { globsBelow } from '../../paths/glob.js'
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
    return list(['**'], directory, root, errors)
  }
  if (entry.kind === 'default') {
    return list(['**'], '', root, errors, isOutsideDefaultScope).filter(({ path }) => entry.includes(path))
  }
  return list(globsBelow(entry.path), '', root, errors).filter(({ path }) => entry.includes(path))
}

function list(
  patterns: string[],
  directory: string,
  root: string,
  errors: FileError[],
  isPruned: (directory: string) => boolean = () => false,
): Candidate[] {
  const found = glob.sync(patterns, {
    cwd: locate(root, directory === '' ? '.' : directory) as string,
    dot: true,
    followSymbolicLinks: false,
    fs: losslessFileSystem(root, isPruned, errors),
    objectMode: true,
    onlyFiles: false,
    unique: true,
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
