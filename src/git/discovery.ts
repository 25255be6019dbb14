import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { decodePath, encodePath } from '../paths/lossless.js'

/**
 * Whether git can find a repository from a directory: `.git` in it or above it, or a directory that is a repository
 * itself (git(1), "discovery"). Where there is neither, git need not be started to say so, which takes 10 ms, nor be
 * there at all.
 */
export function mayHoldRepository(directory: string): boolean {
  let above = realpathSync(directory)
  for (;;) {
    if (existsSync(join(above, '.git'))) return true
    if (existsSync(join(above, 'HEAD')) && existsSync(join(above, 'objects'))) return true
    const parent = dirname(above)
    if (parent === above) return false
    above = parent
  }
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
    const [, named] = /^gitdir: (.+?)\n*$/s.exec(decodePath(readFileSync(encodePath(place)))) ?? []
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
