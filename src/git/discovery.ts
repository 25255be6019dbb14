import { existsSync, realpathSync } from 'node:fs'
import { dirname, join } from 'node:path'

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
