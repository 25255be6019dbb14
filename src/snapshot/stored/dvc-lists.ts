import { join } from 'node:path'
import { dvcCacheFor, isInside } from '../../content/dvc-cache.js'
import { encodePath } from '../../paths/lossless.js'
import { type DvcDirectoryEntry, dvcDirectoryHash, parseDvcDirectory } from '../../pointers/dvc-directory.js'
import type { ContentIdentity } from '../../pointers/identity.js'
import { readTextOnDisk } from '../texts/texts.js'

/** Bytes: a list of some 600,000 files. */
const LARGEST_LIST = 64 * 1024 * 1024

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

function readList(place: string, hex: string, took: (bytes: number) => void): DvcDirectoryEntry[] | null {
  const { text } = readTextOnDisk(encodePath(place), LARGEST_LIST, took)
  const list = text === null ? null : parseDvcDirectory(text)
  return list !== null && dvcDirectoryHash(list) === hex ? list : null
}
