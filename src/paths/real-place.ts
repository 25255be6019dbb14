import { lstatSync, realpathSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { decodePath, encodePath } from './lossless.js'

/** Where `path` is once links are followed, whether or not its end exists; `null` where that can't be known. */
export function realPlace(path: string): string | null {
  try {
    return decodePath(realpathSync.native(encodePath(path), 'buffer'))
  } catch {
    if (dirname(path) === path || isThere(path)) return null
    const parent = realPlace(dirname(path))
    return parent === null ? null : join(parent, basename(path))
  }
}

/** True for a link that leads nowhere yet: what is written to it would land there. */
function isThere(path: string): boolean {
  try {
    return lstatSync(encodePath(path), { throwIfNoEntry: false }) !== undefined
  } catch {
    return true
  }
}
