import { realpathSync } from 'node:fs'
import { pathIn } from '../columns/paths.js'
import { dvcCacheBy, dvcCacheFor } from '../content/dvc-cache.js'
import { lfsStorageOf } from '../content/lfs-storage.js'
import type { Repository, World } from '../model.js'
import { isOutside, pathFromRoot } from '../paths/locate.js'
import { realPlace } from '../paths/real-place.js'
import { display } from '../text/display.js'
import type { Listing } from './entries.js'
import { textsAt } from './stored/texts-at.js'

/** Where in a store of Git LFS an object lies, and where in a cache of DVC a file does: DVC 3, then DVC 2. */
const LFS_DIRECTORY = /^(|.*\/)objects\/[0-9a-f]{2}\/[0-9a-f]{2}$/s
const DVC_DIRECTORY = /^(|.*\/)[0-9a-f]{2}$/s
const LFS_OBJECT = /^objects\/([0-9a-f]{2})\/([0-9a-f]{2})\/\1\2[0-9a-f]{60}$/
const DVC_OBJECT = /^(?:files\/md5\/)?[0-9a-f]{2}\/[0-9a-f]{30}(?:\.dir)?$/

/** A directory below the root, and which paths below it are a store's. */
interface Store {
  directory: string
  object: RegExp
}

/**
 * Finds files that Git LFS and DVC keep for themselves in directories that they were told to use, below the root but
 * not where they usually are. Only objects by their form count as such: a repository can name any directory its
 * cache. Nothing is asked where no directory has that form.
 * @param base the commit that is compared with: a cache of DVC that it does not name, and the change does, is not believed,
 *   so that none can hide a copy there; `null`: none
 * @param note gets what a reader should know; safe to show
 * @returns `null` if there are none
 */
export async function contentStores(
  { entries, repository }: Pick<Listing, 'entries' | 'repository'>,
  world: Pick<World, 'root' | 'git'>,
  base: string | null,
  note: (message: string) => void,
): Promise<((directory: string, name: string) => boolean) | null> {
  const { directories } = entries
  const stores: Store[] = []
  if (directories.some((directory) => LFS_DIRECTORY.test(directory))) {
    const directory = await lfsStorage(repository, world)
    if (directory !== null) stores.push({ directory, object: LFS_OBJECT })
  }
  if (directories.some((directory) => DVC_DIRECTORY.test(directory))) {
    const root = realpathSync(world.root)
    const boundary = repository?.topLevel ?? root
    const cache = dvcCacheFor(root, boundary)
    const directory = cache === null ? null : belowRoot(root, cache)
    if (cache !== null && directory !== null) {
      const opened = base === null ? null : (repository ?? (await world.git.open(world.root)))
      const textAt = base === null || opened === null ? null : textsAt(opened, base)
      if (textAt === null || (await dvcCacheBy(textAt, root, boundary)) === cache) {
        stores.push({ directory, object: DVC_OBJECT })
      } else {
        note(
          `This change makes ${display(directory)} the cache of DVC, which it was not at the base: files there are compared like all others`,
        )
      }
    }
  }
  if (stores.length === 0) return null
  return (directory, name) => {
    const path = pathIn(directory, name)
    return stores.some(
      (store) =>
        path.startsWith(`${store.directory}/`) && store.object.test(path.slice(store.directory.length + 1)),
    )
  }
}

/** Where the configuration of the work tree has Git LFS keep its objects, as a path of the snapshot. */
async function lfsStorage(
  listed: Repository | null,
  { root, git }: Pick<World, 'root' | 'git'>,
): Promise<string | null> {
  // Plain files may lie where git can't be asked.
  const repository = listed ?? (await git.open(root).catch(() => null))
  const storage = repository === null ? null : await lfsStorageOf(repository)
  return storage === null ? null : belowRoot(realpathSync(root), realPlace(storage) ?? storage)
}

function belowRoot(root: string, absolute: string): string | null {
  const path = pathFromRoot(root, absolute)
  return path === '' || isOutside(path) ? null : path
}
