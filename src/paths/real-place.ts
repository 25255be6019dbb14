import { lstatSync, readlinkSync, realpathSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
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

/** As many as Linux follows. */
const MOST_LINKS = 40

/** Where what is written to an absolute path lands, through links that lead nowhere yet, too. */
export function realTarget(path: string, links = MOST_LINKS): string {
  const real = realPlace(path)
  const directory = real === null && links > 0 ? realPlace(dirname(path)) : null
  if (real !== null || directory === null) return real ?? path
  try {
    const target = decodePath(readlinkSync(encodePath(path), { encoding: 'buffer' }))
    return realTarget(resolve(directory, target), links - 1)
  } catch {
    return path
  }
}
