import { isUtf8 } from 'node:buffer'
import { lstatSync } from 'node:fs'
import { relative, resolve, sep } from 'node:path'
import { readSmallFile } from '../disk/small-file.js'
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
 * @param content what it holds, where that is not for the disk to say; `none`: there is none; `null`: what lies on disk.
 * @returns `null` if there is none, and none was given that has to be on disk.
 * @throws {Failure} if a given file is missing, or a file can't be read or isn't a sound config.
 */
export function readConfig(
  root: string,
  path: string | null,
  content: Buffer | 'none' | null = null,
): ConfigFile | null {
  if (content === 'none') return null
  const absolute = resolve(root, path ?? DEFAULT_CONFIG)
  if (content === null && path === null && isAbsent(absolute)) return null
  // Not before: the first text that is shown takes 4 ms, for its pattern, and most scans show none.
  const name = display(path ?? DEFAULT_CONFIG)
  const bytes = content ?? readFromDisk(absolute, name)
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

function readFromDisk(path: string, name: string): Buffer {
  const { bytes, trouble, isAbsent } = readSmallFile(encodePath(path), MAX_BYTES, 'followed')
  if (bytes !== null) return bytes
  throw new Failure(
    isAbsent
      ? `The config file ${name} does not exist, or is a link to nothing; check the option config.`
      : `The config file ${name} ${trouble}; is it the right file?`,
  )
}
