import { type MakeDirectoryOptions, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { lookThrough } from '../paths/look.js'
import { encodePath } from '../paths/lossless.js'
import { display } from '../text/display.js'
import { describeReadError } from './read.js'

/** Why a path is no directory to look into, in words that follow its name, safe to show; `null` if it is one. */
export function directoryTrouble(path: string): string | null {
  try {
    return lookThrough(encodePath(path))?.isDirectory() ? null : 'is not a directory'
  } catch (error) {
    return `is not a directory that can be looked into: ${display(describeReadError(error))}`
  }
}

/**
 * Makes a directory and those above it that are missing. Node's own way asks for ever where a directory is there and
 * nothing can be made in it, as below `/proc`.
 * @param path absolute; lossless text
 * @throws a system error if that is not possible
 */
export function makeDirectories(path: string, options: Pick<MakeDirectoryOptions, 'mode'> = {}): void {
  if (lookThrough(encodePath(path))?.isDirectory()) return
  const above = dirname(path)
  if (above !== path) makeDirectories(above, options)
  try {
    mkdirSync(encodePath(path), options)
  } catch (error) {
    // Another process may have made it in this moment.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST' || directoryTrouble(path) !== null) throw error
  }
}
