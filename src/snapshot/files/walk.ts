import { type Dirent, lstatSync, readdirSync } from 'node:fs'
import { NOT_NAMED } from '../../columns/data-files.js'
import { parentDirectory, pathIn } from '../../columns/paths.js'
import { describeReadError } from '../../content/read.js'
import { isNeverListed } from '../../layout/zones.js'
import type { FileError } from '../../model.js'
import { directoryMatcher } from '../../paths/glob.js'
import { locate, locateText } from '../../paths/locate.js'
import { lookAt, lookThrough } from '../../paths/look.js'
import { decodePath, encodePath } from '../../paths/lossless.js'
import { type EntryBuilder, KINDS, type Kind } from '../entries.js'
import type { ScopeEntry } from '../scope.js'

const NOT_ASCII = /[^\0-\x7f]/

/**
 * Lists everything on disk below the directories that entries of `paths` can include, each thing once; what is there
 * beside has to be sorted out afterwards. Links are not followed, but for a directory that an entry itself names. A
 * directory that can't be read is an error of that directory, not of the walk. `.git` is never entered.
 * @param found told after each directory how many entries there are now
 */
export function walk(
  scope: readonly ScopeEntry[],
  root: string,
  into: EntryBuilder,
  errors: FileError[],
  found: (end: number) => void = () => {},
): void {
  const listed = new Set<string>()
  const single = new Set<string>()
  for (const entry of scope) {
    const location = locate(root, entry.path)
    const isOneFile = entry.kind === 'name' && !lookThrough(location)?.isDirectory()
    // Nothing outside of a glob's fixed part is looked at: it can lead out of the root.
    if (!isOneFile) list(entry.base, pruning(entry))
    else if (lookAt(location)) single.add(entry.path)
  }
  for (const path of single) {
    if (!listed.has(parentDirectory(path))) into.add(path, kindOf(lstatSync(locate(root, path))), NOT_NAMED)
  }

  function list(directory: string, isPruned: (directory: string) => boolean): void {
    if (isPruned(directory)) return
    const isListed = listed.has(directory)
    listed.add(directory)
    const number = into.directoryNumber(directory)
    for (const entry of read(directory)) {
      const name = nameOf(entry)
      if (name === '.git') continue
      if (entry.isDirectory()) list(pathIn(directory, name), isPruned)
      else if (!isListed) add(number, name, entry)
    }
    found(into.entries.names.length)
  }

  function read(directory: string): Dirent[] {
    try {
      // As Latin-1 every byte is one character: nothing is lost, and it is twice as fast as buffers.
      const options = { encoding: 'latin1', withFileTypes: true } as const
      return readdirSync(encodePath(locateText(root, directory)), options)
    } catch (error) {
      errors.push({ path: directory, message: describeReadError(error) })
      return []
    }
  }

  function add(directory: number, name: string, entry: Dirent): void {
    into.append(directory, name, KINDS.indexOf(kindOf(entry)), NOT_NAMED)
  }
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
