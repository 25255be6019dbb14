import type { ContentCache } from '../../cache/content-cache.js'
import { placeOf } from '../../columns/data-files.js'
import { nameAt } from '../../columns/names.js'
import { parentDirectory, pathIn } from '../../columns/paths.js'
import { type BlobToHash, hashBlobs } from '../../content/blob-digests.js'
import { DIGEST_FLAGS } from '../../content/digests.js'
import { readObjectSizes } from '../../git/object-sizes.js'
import type { Group, PathColumns, Repository, StoredPointer, World } from '../../model.js'
import { dvcDirectoryHash } from '../../pointers/dvc-directory.js'
import type { ContentIdentity } from '../../pointers/identity.js'
import { readEntries } from '../git/entries.js'
import { viewFrom } from '../git/view.js'
import type { ScopedListing } from '../sources.js'
import type { StoredBuilder } from '../stored/builder.js'

/** What is known of directories of DVC whose list at the base is not here. */
export interface Unlisted {
  /** By group: its places in such directories that are taken to have held it. */
  assumed: Map<Group, string[]>
  bytesRead: number
}

/** A directory as the base describes it, and what git has below it now. */
interface Directory {
  entry: number
  path: string
  pointer: StoredPointer
  /** By path below the directory: git's id. */
  tracked: Map<string, string>
}

/**
 * Tells which places of groups lie in a directory that DVC kept at the base and whose list is not here. Data that was
 * fetched is taken to have been there. What git itself has there now came with the change: it was there only if all
 * that git has below the directory gives the very list that the base names, which is then added.
 * @param listing of the commit
 * @param into its pointers
 */
export async function lookUpUnlisted(
  { entries, repository }: ScopedListing,
  groups: readonly Group[],
  world: World,
  cache: ContentCache | null,
  into: StoredBuilder,
): Promise<Unlisted> {
  const found: Unlisted = { assumed: new Map(), bytesRead: 0 }
  const directories = directoriesOf(entries, into)
  if (directories.size === 0 || repository === null) return found
  const inside = groups
    .map((group) => ({
      group,
      places: group.files.map(placeOf).filter((place) => above(place, directories)),
    }))
    .filter(({ places }) => places.length > 0)
  if (inside.length === 0) return found
  await addTracked(directories, repository, world.root)
  const asked = new Set(inside.flatMap(({ places }) => places.map((place) => above(place, directories))))
  for (const directory of asked) {
    if (directory === undefined) continue
    const { list, bytesRead } = await listByGit(directory, repository, world, cache)
    found.bytesRead += bytesRead
    if (list !== null) replace(directory, list, directories, into)
  }
  for (const { group, places } of inside) {
    const assumed = places.filter((place) => {
      const directory = above(place, directories)
      return directory !== undefined && !directory.tracked.has(below(place, directory))
    })
    if (assumed.length > 0) found.assumed.set(group, assumed)
  }
  return found
}

function directoriesOf(entries: PathColumns, { pointers }: StoredBuilder): Map<string, Directory> {
  const directories = new Map<string, Directory>()
  for (const [entry, pointer] of pointers) {
    // A directory as a whole has the empty name below itself.
    if (nameAt(entries.names, entry) !== '') continue
    const path = entries.directories[entries.directoryOf[entry] as number] as string
    directories.set(path, { entry, path, pointer, tracked: new Map() })
  }
  return directories
}

/** Puts the files of a directory in its place. */
function replace(
  { entry, path, pointer }: Directory,
  list: readonly ListedFile[],
  directories: Map<string, Directory>,
  into: StoredBuilder,
): void {
  const { kind, describedIn, hasPlace, objectId } = pointer
  into.drop(entry)
  directories.delete(path)
  for (const { relativePath, identity } of list) {
    into.add(pathIn(path, relativePath), { kind, identity, describedIn, hasPlace, objectId }, identity.size)
  }
}

function above(place: string, directories: ReadonlyMap<string, Directory>): Directory | undefined {
  for (let at = parentDirectory(place); at !== '' && at !== '/'; at = parentDirectory(at)) {
    const directory = directories.get(at)
    if (directory !== undefined) return directory
  }
  return undefined
}

function below(place: string, { path }: Directory): string {
  return place.slice(path.length + 1)
}

async function addTracked(
  directories: ReadonlyMap<string, Directory>,
  repository: Repository,
  root: string,
): Promise<void> {
  const { fromRoot } = viewFrom(root, repository)
  const { entries, objectIds } = await readEntries(repository)
  const placed = entries.directories.map(fromRoot)
  const holders = placed.map((path) => above(`${path}/x`, directories))
  for (let entry = 0; entry < entries.names.length; entry++) {
    const number = entries.directoryOf[entry] as number
    const content = entries.contents[entry] as number
    const directory = holders[number]
    if (directory === undefined || content < 0) continue
    const place = pathIn(placed[number] as string, nameAt(entries.names, entry))
    directory.tracked.set(below(place, directory), objectIds.hex(content))
  }
}

interface ListedFile {
  relativePath: string
  identity: ContentIdentity
}

/** What git has below a directory, if it gives the list that the base names; read only if its size agrees. */
async function listByGit(
  { pointer: { identity, fileCount = null }, tracked }: Directory,
  repository: Repository,
  world: World,
  cache: ContentCache | null,
): Promise<{ list: ListedFile[] | null; bytesRead: number }> {
  const algorithm = FILE_ALGORITHMS[identity?.algorithm ?? '']
  if (identity === null || algorithm === undefined || tracked.size === 0) return { list: null, bytesRead: 0 }
  const ids = [...new Set(tracked.values())]
  const sizes = new Map(await readObjectSizes(repository, ids))
  let total = 0
  for (const id of tracked.values()) total += sizes.get(id) ?? Number.NaN
  const isOther = identity.size === null ? Number.isNaN(total) : identity.size !== total
  if (isOther || (fileCount !== null && fileCount !== tracked.size)) return { list: null, bytesRead: 0 }

  const hashes = new Map<string, string>()
  const blobs = ids.map((objectId): BlobToHash => {
    return { objectId, size: sizes.get(objectId) as number, wanted: DIGEST_FLAGS[algorithm] }
  })
  const bytesRead = await hashBlobs(blobs, repository, world, cache, ({ objectId }, digests) => {
    hashes.set(objectId, digests[algorithm]?.toString('hex') ?? '')
  })
  const list = Array.from(tracked, ([relativePath, id]): ListedFile => {
    const size = sizes.get(id) as number
    return { relativePath, identity: { algorithm, hex: hashes.get(id) ?? '', size } }
  })
  const named = list.map(({ relativePath, identity: { hex } }) => ({ relativePath, md5: hex }))
  return { list: dvcDirectoryHash(named) === identity.hex ? list : null, bytesRead }
}

/** How the files of a directory were hashed, by how the directory was. */
const FILE_ALGORITHMS: Readonly<Record<string, 'md5' | 'md5-lf' | undefined>> = {
  'md5-directory': 'md5',
  'md5-lf-directory': 'md5-lf',
}
