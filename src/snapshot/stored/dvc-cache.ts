import { existsSync } from 'node:fs'
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import { encodePath } from '../../paths/lossless.js'
import { realPlace } from '../../paths/real-place.js'
import { type DvcDirectoryEntry, dvcDirectoryHash, parseDvcDirectory } from '../../pointers/dvc-directory.js'
import type { ContentIdentity } from '../../pointers/identity.js'
import { readTextOnDisk } from '../texts.js'

/** Bytes: a list of some 600,000 files. */
const LARGEST_LIST = 64 * 1024 * 1024
const CONFIGS = ['config', 'config.local']
const LARGEST_CONFIG = 1024 * 1024

/** Gives the files of a directory that DVC keeps; `null` if its list is not in the cache. */
export type ReadDvcList = (directory: string, identity: ContentIdentity) => DvcDirectoryEntry[] | null

/**
 * Reads lists of directories from DVC's cache on this machine. A list is believed if it has the hash that it is
 * named by, so that it says the same wherever it was found.
 * @param boundary absolute directory that a cache must lie in: a repository's configuration can name any other
 * @param earlier caches that were named before: a change of the configuration must not take lists out of sight
 * @param took told of bytes read
 * @returns takes the absolute directory of the DVC file, and the directory's identity
 */
export function dvcListReader(
  boundary: string,
  earlier: readonly string[],
  took: (bytes: number) => void,
): ReadDvcList {
  const caches = new Map<string, string | null>()
  const lists = new Map<string, DvcDirectoryEntry[] | null>()
  const listAt = (place: string, hex: string): DvcDirectoryEntry[] | null => {
    let list = lists.get(place)
    if (list === undefined) {
      list = isInside(place, boundary) ? readList(place, hex, took) : null
      lists.set(place, list)
    }
    return list
  }
  return (directory, { algorithm, hex }) => {
    if (!caches.has(directory)) caches.set(directory, dvcCacheFor(directory, boundary))
    const cache = caches.get(directory) ?? null
    const generation = algorithm === 'md5-directory' ? 'files/md5' : ''
    if (generation === '' && algorithm !== 'md5-lf-directory') return null
    for (const each of cache === null ? earlier : [cache, ...earlier]) {
      const list = listAt(join(each, generation, hex.slice(0, 2), `${hex.slice(2)}.dir`), hex)
      if (list !== null) return list
    }
    return null
  }
}

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
  return readTextOnDisk(encodePath(path), LARGEST_CONFIG, () => {}).text
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

function readList(place: string, hex: string, took: (bytes: number) => void): DvcDirectoryEntry[] | null {
  const { text } = readTextOnDisk(encodePath(place), LARGEST_LIST, took)
  const list = text === null ? null : parseDvcDirectory(text)
  return list !== null && dvcDirectoryHash(list) === hex ? list : null
}

/** Whether a path lies in a directory once links are followed. */
function isInside(path: string, directory: string): boolean {
  const real = realPlace(path)
  if (real === null) return false
  const inner = relative(directory, real)
  return inner !== '..' && !inner.startsWith(`..${sep}`) && !isAbsolute(inner)
}
