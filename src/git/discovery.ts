import { existsSync, realpathSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { isEndless, readSmallFile } from '../disk/small-file.js'
import { Failure } from '../failure.js'
import { lookThrough } from '../paths/look.js'
import { decodePath, encodePath } from '../paths/lossless.js'
import { display } from '../text/display.js'

/** What git reads in each directory from the root up to the repository's top level, and in its own directory. */
const READ_BY_GIT = ['.git', '.gitattributes', '.gitignore']
const READ_IN_GIT_DIRECTORY = [
  'HEAD',
  'config',
  'index',
  'commondir',
  'packed-refs',
  'info/attributes',
  'info/exclude',
]

/** More than a path can have. */
const MOST_LINK_BYTES = 64 * 1024

/**
 * Whether git can find a repository from a directory: `.git` in it or above it, or a directory that is a repository
 * itself (git(1), "discovery"). Where there is neither, git need not be started to say so, which takes 10 ms, nor be
 * there at all.
 * @throws {Failure} if something that git would read is a pipe or a device, at which it would wait without end
 */
export function mayHoldRepository(directory: string): boolean {
  let above = realpathSync(directory)
  for (;;) {
    for (const name of READ_BY_GIT) refuseEndless(join(above, name))
    if (existsSync(join(above, '.git'))) {
      for (const name of READ_IN_GIT_DIRECTORY) refuseEndless(join(above, '.git', name))
      return true
    }
    if (existsSync(join(above, 'HEAD')) && existsSync(join(above, 'objects'))) return true
    const parent = dirname(above)
    if (parent === above) return false
    above = parent
  }
}

function refuseEndless(path: string): void {
  const stat = lookThrough(encodePath(path))
  if (stat === undefined || !isEndless(stat)) return
  const what = stat.isFIFO() ? 'a named pipe' : 'a device'
  throw new Failure(`${display(path)} is ${what}, at which git would wait without end; remove it`)
}

/**
 * The top level of the work tree that holds a directory, as it lies on disk; `null` if there is none. Git need not be
 * there to ask.
 * @param directory absolute, without links; lossless text
 */
export function workTreeAbove(directory: string): string | null {
  for (let above = directory; ; above = dirname(above)) {
    if (isTopLevel(above)) return above
    if (dirname(above) === above) return null
  }
}

/** Whether a directory is the top level of a repository's work tree, by what git itself looks for in its `.git`. */
export function isTopLevel(directory: string): boolean {
  const place = join(directory, '.git')
  try {
    if (statSync(encodePath(place)).isDirectory()) return isGitDirectory(place)
    const { bytes } = readSmallFile(encodePath(place), MOST_LINK_BYTES, 'followed')
    const [, named] = /^gitdir: (.+?)\n*$/s.exec(bytes === null ? '' : decodePath(bytes)) ?? []
    return named !== undefined && isGitDirectory(resolve(directory, named))
  } catch {
    return false
  }
}

function isGitDirectory(directory: string): boolean {
  const has = (name: string): boolean => existsSync(encodePath(join(directory, name)))
  // A work tree that was added to a repository shares the others with it (gitrepository-layout(5)).
  return has('HEAD') && (has('commondir') || (has('objects') && has('refs')))
}
