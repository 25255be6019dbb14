import { type Dirent, lstatSync, readdirSync } from 'node:fs'
import { NOT_NAMED } from '../../columns/data-files.js'
import { parentDirectory, pathIn } from '../../columns/paths.js'
import { describeReadError } from '../../disk/read.js'
import { isTopLevel, workTreeAbove } from '../../git/discovery.js'
import { directoryMatcher } from '../../globs/glob.js'
import { isNeverListed } from '../../layout/directories/zones.js'
import type { FileError } from '../../model.js'
import { locate, locateText } from '../../paths/locate.js'
import { lookAt, lookThrough } from '../../paths/look.js'
import { decodePath, encodePath } from '../../paths/lossless.js'
import { directoriesAbove, innerPath } from '../../paths/places.js'
import { type EntryBuilder, KINDS, type Kind } from '../entries.js'
import type { ScopeEntry } from '../scope.js'

const NOT_ASCII = /[^\0-\x7f]/

/**
 * Lists everything on disk below the directories that entries of `paths` can include, each thing once; what is there
 * beside has to be sorted out afterwards. Links are not followed, but for a directory that an entry itself names. A
 * directory that can't be read is an error of that directory, not of the walk. `.git` is never entered, and a
 * repository inside of ours stands for itself, as a submodule does.
 * @param topLevel of the work tree that is scanned (absolute, without links, with `/`); `null`: it is none
 * @param found told after each directory how many entries there are now
 */
export function walk(
  scope: readonly ScopeEntry[],
  root: string,
  topLevel: string | null,
  into: EntryBuilder,
  errors: FileError[],
  found: (end: number) => void = () => {},
): void {
  const listed = new Set<string>()
  const whole = new Set<string>()
  const wholePlaces = new Set<string>()
  const single = new Set<string>()
  // What is listed whole spares the others: of `data` and all that is in it only the first is gone through.
  for (const entry of [...scope].sort((left, right) => rank(left) - rank(right))) {
    if (isInWhole(entry) || isInOther(entry)) continue
    const what = entry.kind === 'name' ? stand(entry.path) : 'directory'
    if (what === 'file') single.add(entry.path)
    // Nothing outside of a glob's fixed part is looked at: it can lead out of the root.
    if (what !== 'directory') continue
    const inner = innerOf(entry)
    list(entry.base, pruning(entry), inner !== null, inner === '')
    if (entry.kind !== 'name') continue
    whole.add(entry.base)
    wholePlaces.add(entry.place.real)
  }
  for (const path of single) {
    if (!listed.has(parentDirectory(path))) into.add(path, kindOf(lstatSync(locate(root, path))), NOT_NAMED)
  }

  /** By what it is: below a directory a link can lead elsewhere. */
  function isInWhole({ place }: ScopeEntry): boolean {
    if (wholePlaces.size === 0) return false
    if (wholePlaces.has(place.real)) return true
    for (const above of directoriesAbove(place.real)) if (wholePlaces.has(above)) return true
    return false
  }

  /** Whether an entry leads into a repository inside of ours, not only to it. */
  function isInOther(entry: ScopeEntry): boolean {
    const inner = innerOf(entry) ?? ''
    const isFile = entry.place.shown !== entry.base
    const above = isFile ? inner : parentDirectory(inner)
    return topLevel !== null && above !== '' && workTreeAbove(pathIn(topLevel, above)) !== topLevel
  }

  /** Where in the work tree an entry's directory lies. */
  function innerOf({ place }: ScopeEntry): string | null {
    return topLevel === null ? null : innerPath(topLevel, place.real)
  }

  function stand(path: string): 'directory' | 'file' | 'nothing' {
    try {
      const location = locate(root, path)
      if (lookThrough(location)?.isDirectory()) return 'directory'
      return lookAt(location) ? 'file' : 'nothing'
    } catch (error) {
      errors.push({ path, message: describeReadError(error) })
      return 'nothing'
    }
  }

  function list(
    directory: string,
    isPruned: (directory: string) => boolean,
    isOurs: boolean,
    isTop: boolean,
  ): void {
    if (whole.has(directory) || isPruned(directory)) return
    const isListed = listed.has(directory)
    const entries = read(directory, isListed)
    if (isOurs && !isTop && holdsRepository(directory, entries)) {
      if (!isListed) into.add(directory, 'submodule', NOT_NAMED)
      listed.add(directory)
      return
    }
    listed.add(directory)
    const number = into.directoryNumber(directory)
    for (const entry of entries) {
      const name = nameOf(entry)
      if (name === '.git') continue
      if (entry.isDirectory()) list(pathIn(directory, name), isPruned, isOurs, false)
      else if (!isListed) add(number, name, entry)
    }
    found(into.entries.names.length)
  }

  function holdsRepository(directory: string, entries: readonly Dirent[]): boolean {
    return entries.some(({ name }) => name === '.git') && isTopLevel(locateText(root, directory))
  }

  function read(directory: string, isKnown: boolean): Dirent[] {
    try {
      // As Latin-1 every byte is one character: nothing is lost, and it is twice as fast as buffers.
      const options = { encoding: 'latin1', withFileTypes: true } as const
      return readdirSync(encodePath(locateText(root, directory)), options)
    } catch (error) {
      if (!isKnown) errors.push({ path: directory, message: describeReadError(error) })
      return []
    }
  }

  function add(directory: number, name: string, entry: Dirent): void {
    into.append(directory, name, KINDS.indexOf(kindOf(entry)), NOT_NAMED)
  }
}

/** Names before globs, and what can lie in something else after it. */
function rank({ kind, base }: ScopeEntry): number {
  return (kind === 'name' ? 0 : 1_000_000) + base.length
}

/** Which directories hold nothing of an entry, so that they need not be listed. */
function pruning(entry: ScopeEntry): (directory: string) => boolean {
  if (entry.kind === 'automatic') return (directory) => directory !== '' && isNeverListed(directory)
  if (entry.kind === 'name') return () => false
  const canHold = directoryMatcher(entry.path)
  return (directory) => !canHold(directory)
}

function nameOf({ name }: Dirent): string {
  return NOT_ASCII.test(name) ? decodePath(Buffer.from(name, 'latin1')) : name
}

function kindOf(entry: { isFile(): boolean; isSymbolicLink(): boolean }): Kind {
  if (entry.isFile()) return 'file'
  return entry.isSymbolicLink() ? 'symlink' : 'special'
}
