import { existsSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import { parentDirectory } from '../columns/paths.js'
import type { Repository, StoredPointer, World } from '../model.js'
import { isOutside, locateText, pathFromRoot } from '../paths/locate.js'
import { encodePath } from '../paths/lossless.js'
import { realPlace } from '../paths/real-place.js'
import type { ContentIdentity } from '../pointers/identity.js'
import { dvcCacheFor } from './dvc-cache.js'
import { lfsStorageOf } from './lfs-storage.js'

/** Absolute paths at which the data of a pointer may be kept on this machine; lossless text. */
export type StoresOf = (pointer: StoredPointer) => readonly string[]

/**
 * Finds the stores of Git LFS and DVC in which the data of pointers may be kept.
 * @returns is given all pointers that will be asked for
 */
export function openStores(
  repository: Repository | null,
  { root }: Pick<World, 'root'>,
): (pointers: Iterable<StoredPointer>) => Promise<StoresOf> {
  /** By the directory of what describes the data; `null`: none that is believed. */
  const caches = new Map<string, string | null>()

  async function findCache(directory: string): Promise<void> {
    if (caches.has(directory)) return
    const real = standing(root, directory)
    const boundary = repository?.topLevel ?? realpathSync(root)
    const cache = real === null ? null : dvcCacheFor(real, boundary)
    caches.set(directory, cache === null || (await isTracked(repository, cache)) ? null : cache)
  }

  return async (pointers) => {
    let usesLfs = false
    for (const pointer of pointers) {
      if (pointer.kind === 'dvc') await findCache(directoryOf(pointer))
      else usesLfs = true
    }
    const lfs = usesLfs && repository !== null ? await lfsStore(repository) : null
    return (pointer) => {
      const { identity, kind } = pointer
      if (identity === null) return []
      const cache = kind === 'dvc' ? (caches.get(directoryOf(pointer)) ?? null) : null
      if (cache !== null) return dvcObject(cache, identity)
      return lfs === null ? [] : lfsObject(lfs, identity)
    }
  }
}

/** The directory itself, or, of one that a change took away, the nearest one above that is left. */
function standing(root: string, directory: string): string | null {
  const real = realPlace(locateText(root, directory))
  return real !== null || directory === '' ? real : standing(root, parentDirectory(directory))
}

function directoryOf({ describedIn }: StoredPointer): string {
  return parentDirectory(describedIn ?? '')
}

/** Whether git tracks anything in a cache: then a change can put there what it likes, and nothing in it is believed. */
async function isTracked(repository: Repository | null, cache: string): Promise<boolean> {
  if (repository === null) return false
  const place = pathFromRoot(repository.topLevel, realPlace(cache) ?? cache)
  if (place === '') return true
  if (isOutside(place)) return false
  // What a submodule or another clone holds is no work of git's here, but a change can say which state it has.
  if (holdsRepository(repository.topLevel, place)) return true
  return (await repository.run(['ls-files', '-z', '--', place])).length > 0
}

/** Whether a directory, or one above it and below the top level, is a repository of its own. */
function holdsRepository(topLevel: string, place: string): boolean {
  for (let path = place; path !== ''; path = parentDirectory(path)) {
    if (existsSync(encodePath(join(topLevel, path, '.git')))) return true
  }
  return false
}

/** The directory in which Git LFS keeps its objects; `null`: none that is believed. */
async function lfsStore(repository: Repository): Promise<string | null> {
  const named = await lfsStorageOf(repository)
  if (named === null) return join(repository.commonDirectory, 'lfs')
  return (await isTracked(repository, named)) ? null : named
}

/** Where Git LFS keeps an object. Source: git-lfs, docs/spec.md. */
function lfsObject(store: string, { algorithm, hex }: ContentIdentity): string[] {
  if (algorithm !== 'sha256') return []
  return [join(store, 'objects', hex.slice(0, 2), hex.slice(2, 4), hex)]
}

/** Where DVC 3 and DVC 2 keep a file in their cache. Source: dvc, `dvc/cachemgr.py`, and caches that both wrote. */
function dvcObject(cache: string, { algorithm, hex }: ContentIdentity): string[] {
  const object = join(hex.slice(0, 2), hex.slice(2))
  if (algorithm === 'md5') return [join(cache, 'files', 'md5', object)]
  return algorithm === 'md5-lf' ? [join(cache, object)] : []
}
