import { existsSync } from 'node:fs'
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import { readSmallFile } from '../disk/small-file.js'
import { decodePath, encodePath } from '../paths/lossless.js'
import { realPlace } from '../paths/real-place.js'

const CONFIGS = ['config', 'config.local']
const LARGEST_CONFIG = 1024 * 1024

/**
 * The cache that DVC uses for files of a directory: `.dvc/cache` in the nearest directory above that has a `.dvc`,
 * unless the configuration there names another. `null` if there is none within the boundary.
 */
export function dvcCacheFor(directory: string, boundary: string): string | null {
  const home = dvcHomeOf(directory, boundary)
  if (home === null) return null
  const cache = cacheOf(
    home,
    CONFIGS.map((name) => configOnDisk(join(home, name))),
  )
  return isInside(cache, boundary) ? cache : null
}

/**
 * The cache for files of a directory that other texts of the configuration name, wherever it lies; `null` if there is
 * no configuration.
 * @param textAt gives the text of a file of the configuration by its absolute path; `null`: there is none
 */
export async function dvcCacheBy(
  textAt: (path: string) => Promise<string | null>,
  directory: string,
  boundary: string,
): Promise<string | null> {
  const home = dvcHomeOf(directory, boundary)
  if (home === null) return null
  const texts: (string | null)[] = []
  for (const name of CONFIGS) texts.push(await textAt(join(home, name)))
  return cacheOf(home, texts)
}

/** The text of a file of DVC's configuration; `null` if there is none that can be read. */
export function configOnDisk(path: string): string | null {
  const { bytes } = readSmallFile(encodePath(path), LARGEST_CONFIG, 'refused')
  return bytes === null ? null : decodePath(bytes)
}

function dvcHomeOf(directory: string, boundary: string): string | null {
  for (let above = directory; isInside(above, boundary); above = dirname(above)) {
    const home = join(above, '.dvc')
    if (existsSync(encodePath(home))) return home
    if (dirname(above) === above) break
  }
  return null
}

/** @param texts those of `CONFIGS`, of which the last has the last word */
function cacheOf(home: string, texts: readonly (string | null)[]): string {
  const named = texts.map((text) => cacheDirectoryIn(text ?? '')).filter((directory) => directory !== null)
  return resolve(home, named.at(-1) ?? 'cache')
}

/** The value of `dir` in the section `cache` of a configuration file of DVC, if it has one. */
function cacheDirectoryIn(config: string): string | null {
  let section = ''
  let found: string | null = null
  for (const line of config.split(/\r?\n/)) {
    section = /^\s*\[([^\]]*)\]/.exec(line)?.[1]?.trim() ?? section
    const value = /^\s*dir\s*=\s*(.*?)\s*$/.exec(line)?.[1]
    if (section === 'cache' && value) found = value.replace(/^(["'])(.*)\1$/, '$2')
  }
  return found
}

/** Whether a path lies in a directory once links are followed. */
export function isInside(path: string, directory: string): boolean {
  const real = realPlace(path)
  if (real === null) return false
  const inner = relative(directory, real)
  return inner !== '..' && !inner.startsWith(`..${sep}`) && !isAbsolute(inner)
}
