import { isUtf8 } from 'node:buffer'
import { closeSync, constants, fstatSync, lstatSync, openSync, readSync } from 'node:fs'
import { relative, resolve, sep } from 'node:path'
import { Failure } from '../failure.js'
import { encodePath } from '../paths/lossless.js'
import { display } from '../text/display.js'
import { readConfigText } from './config-text.js'
import { DEFAULT_CONFIG, type Given } from './definition.js'
import type { OptionName } from './table.js'

const MAX_BYTES = 1024 * 1024

export interface ConfigFile {
  /** Relative to the root, with `/`. */
  path: string
  given: Map<OptionName, Given>
}

/**
 * Reads the config file.
 * @param root absolute directory, lossless text.
 * @param path where it is, relative to the root; `null`: not given, so `.github/data-hygiene.yml` if present.
 * @param content what it holds, where that is not for the disk to say; `null`: what lies on disk.
 * @returns `null` if no file was given and there is none.
 * @throws {Failure} if a given file is missing, or a file can't be read or isn't a sound config.
 */
export function readConfig(
  root: string,
  path: string | null,
  content: Buffer | null = null,
): ConfigFile | null {
  const absolute = resolve(root, path ?? DEFAULT_CONFIG)
  if (content === null && path === null && isAbsent(absolute)) return null
  // Not before: the first text that is shown takes 4 ms, for its pattern, and most scans show none.
  const name = display(path ?? DEFAULT_CONFIG)
  const bytes = content ?? readRegularFile(absolute, name)
  if (!isUtf8(bytes)) throw new Failure(`The config file ${name} is not valid UTF-8; save it as UTF-8.`)
  return {
    path: relative(root, absolute).replaceAll(sep, '/'),
    given: readConfigText(bytes.toString('utf8'), name),
  }
}

/** Only where there is no name at all: a link that leads nowhere was meant to be a config file. */
function isAbsent(path: string): boolean {
  try {
    lstatSync(encodePath(path))
    return false
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    return code === 'ENOENT' || code === 'ENOTDIR'
  }
}

function readRegularFile(path: string, name: string): Buffer {
  let descriptor: number | undefined
  try {
    // Without O_NONBLOCK, opening a named pipe would wait for a writer.
    descriptor = openSync(encodePath(path), constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
    if (!fstatSync(descriptor).isFile()) throw new Failure(`The config file ${name} is not a regular file.`)
    return readWhole(descriptor, name)
  } catch (error) {
    if (error instanceof Failure) throw error
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT')
      throw new Failure(
        `The config file ${name} does not exist, or is a link to nothing; check the option config.`,
      )
    throw new Failure(`The config file ${name} can't be read (${code ?? 'unknown error'}).`)
  } finally {
    if (descriptor !== undefined) closeSync(descriptor)
  }
}

/** Reads to the end rather than to the size that `stat` gives, which is 0 for files of `/proc`. */
function readWhole(descriptor: number, name: string): Buffer {
  const buffer = Buffer.alloc(MAX_BYTES + 1)
  let length = 0
  while (length < buffer.length) {
    const count = readSync(descriptor, buffer, length, buffer.length - length, null)
    if (count === 0) return buffer.subarray(0, length)
    length += count
  }
  throw new Failure(`The config file ${name} is larger than 1 MiB; is it the right file?`)
}
