import { type Dirent, lstatSync, readdirSync, statSync } from 'node:fs'
import { sep } from 'node:path'
import type { FileSystemAdapter } from 'fast-glob'
import { describeReadError } from '../../content/read.js'
import type { FileError } from '../../model.js'
import { decodePath, encodePath, pathBytes } from '../../paths/lossless.js'

/** Characters that no glob's `.` matches: a name that holds one would be left out of every listing. */
const LINE_BREAKS = /[\n\r\u2028\u2029]/g
const ESCAPE_BASE = 0xdc00

/**
 * The file system as fast-glob sees it, such that no name is lost: names that aren't valid UTF-8 and names with
 * line breaks come as text that globs can match, and a directory that can't be read is noted and passed over.
 * `.git` is never entered.
 * @param shownAs a directory's path as snapshots write it
 * @param isPruned directories, in that form, that need not be listed
 */
export function losslessFileSystem(
  shownAs: (directory: string) => string,
  isPruned: (directory: string) => boolean,
  errors: FileError[],
): Partial<FileSystemAdapter> {
  const readDirectory = (directory: string): Dirent[] => {
    const shown = shownAs(revealName(directory))
    if (isPruned(shown)) return []
    try {
      const entries = readdirSync(encodePath(directory), { encoding: 'buffer', withFileTypes: true })
      return entries.map(withHiddenName).filter((entry) => entry.name !== '.git')
    } catch (error) {
      errors.push({ path: shown, message: describeReadError(error) })
      return []
    }
  }
  return {
    lstatSync: ((path: string) => lstatSync(encodePath(path))) as typeof lstatSync,
    statSync: ((path: string) => statSync(encodePath(path))) as typeof statSync,
    readdirSync: readDirectory as unknown as FileSystemAdapter['readdirSync'],
  }
}

/** The true name behind one that `losslessFileSystem` gave. */
export function revealName(path: string): string {
  return /\p{Surrogate}/u.test(path) ? decodePath(pathBytes(path)) : path
}

function withHiddenName(entry: Dirent<Buffer>): Dirent {
  const named = entry as unknown as Dirent
  named.name = decodePath(entry.name).replace(LINE_BREAKS, hideCharacter)
  return named
}

/** Line breaks take the form that `decodePath` gives to bytes which are no text; `encodePath` undoes both. */
function hideCharacter(character: string): string {
  // Without this exception a name could not be opened on Windows, where names with line breaks can't exist.
  if (sep === '\\') return character
  return Array.from(Buffer.from(character), (byte) => String.fromCharCode(ESCAPE_BASE + byte)).join('')
}
