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
  const found = lookThrough(encodePath(path))
  if (found?.isDirectory()) return
  if (found !== undefined) throw notADirectory(path)
  const above = dirname(path)
  if (above !== path) makeDirectories(above, options)
  try {
    mkdirSync(encodePath(path), options)
  } catch (error) {
    // Another process may have made it in this moment.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST' || directoryTrouble(path) !== null) throw error
  }
}

/** As the system says it of whatever is below a file. */
function notADirectory(path: string): NodeJS.ErrnoException {
  const error = new Error(`ENOTDIR: not a directory, mkdir '${path}'`)
  return Object.assign(error, { code: 'ENOTDIR', syscall: 'mkdir', path })
}
