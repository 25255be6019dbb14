import { realpathSync } from 'node:fs'
import { isAbsolute, posix, relative, sep } from 'node:path'
import type { Repository } from '../../model.js'

/** How paths of a repository look from the scan's root, and the reverse. */
export interface View {
  /** A path of the repository as seen from the root. */
  fromRoot(path: string): string
  /** A path as seen from the root, relative to the top level. */
  fromTopLevel(path: string): string
}

export function viewFrom(root: string, { topLevel }: Repository): View {
  const prefix = relative(topLevel, realpathSync(root)).replaceAll(sep, '/')
  return {
    fromRoot(path) {
      if (prefix === '') return path
      return path.startsWith(`${prefix}/`) ? path.slice(prefix.length + 1) : posix.relative(prefix, path)
    },
    fromTopLevel(path) {
      if (isAbsolute(path)) return path
      const inner = posix.join(prefix, path)
      return inner === '.' ? '' : inner
    },
  }
}
