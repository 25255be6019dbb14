import type { ContentCache } from '../cache/content-cache.js'
import { placeOf } from '../columns/data-files.js'
import { parentDirectory, pathAt } from '../columns/paths.js'
import { type BlobToHash, hashBlobs } from '../content/blob-digests.js'
import { DIGEST_FLAGS, type Digests, takeDigests } from '../content/digests.js'
import { readFrom } from '../content/read.js'
import {
  type DataFile,
  type DataFiles,
  DIGEST_ALGORITHMS,
  type Group,
  type Repository,
  type World,
} from '../model.js'
import { locate } from '../paths/locate.js'
import { type ContentIdentity, identityKey } from '../pointers/identity.js'

/** What groups of real files were in the base, which had only pointers at their places. */
export interface Fetched {
  /** By group: the names that the base's pointers have for its content. */
  names: Map<Group, string[]>
  /** By group: places below a directory whose list is not here, which are taken to have held this content. */
  assumed: Map<Group, string[]>
  bytesRead: number
}

/**
 * Looks groups of real files up in the pointers of the base: data that was fetched since (`dvc pull`), or was taken back
 * into git. A member is hashed as the pointer at its place was, whatever else is there.
 * @param base the base's data files, its pointers among them
 * @param groups those that the base may have had as pointers
 */
export async function lookUpFetched(
  base: DataFiles,
  groups: readonly Group[],
  repository: Repository,
  world: World,
  cache: ContentCache | null,
): Promise<Fetched> {
  const fetched: Fetched = { names: new Map(), assumed: new Map(), bytesRead: 0 }
  if (base.pointers.size === 0) return fetched
  const identities = new Map<string, ContentIdentity>()
  const unlisted = new Set<string>()
  for (const [file, { identity }] of base.pointers) {
    if (base.names[file] === '') unlisted.add(base.directories[base.directoryOf[file] as number] as string)
    else if (identity) identities.set(pathAt(base, file), identity)
  }
  const blobs: BlobToHash[] = []
  const owners = new Map<string, [Group, ContentIdentity][]>()
  const take = (group: Group, identity: ContentIdentity, digests: Digests): void => {
    const equal = DIGEST_ALGORITHMS.some(
      (algorithm) => algorithm === identity.algorithm && digests[algorithm]?.toString('hex') === identity.hex,
    )
    if (equal) fetched.names.set(group, [...(fetched.names.get(group) ?? []), identityKey(identity)])
  }
  for (const group of groups) {
    const places = group.files.map(placeOf).filter((place) => isBelow(place, unlisted))
    if (places.length > 0) fetched.assumed.set(group, places)
    const member = group.files.find(({ path, pointer }) => !pointer && flagOf(identities.get(path)) !== 0)
    const identity = member && identities.get(member.path)
    if (!identity) continue
    const wanted = flagOf(identity)
    if (member.objectId === null) {
      const digests = hashOnDisk(member, wanted, world)
      fetched.bytesRead += member.size ?? 0
      if (digests) take(group, identity, digests)
    } else {
      blobs.push({ objectId: member.objectId, size: group.size ?? 0, wanted })
      owners.set(member.objectId, [...(owners.get(member.objectId) ?? []), [group, identity]])
    }
  }
  fetched.bytesRead += await hashBlobs(blobs, repository, world, cache, ({ objectId }, digests) => {
    for (const [group, identity] of owners.get(objectId) ?? []) take(group, identity, digests)
  })
  return fetched
}

function flagOf(identity: ContentIdentity | undefined): number {
  const algorithm = DIGEST_ALGORITHMS.find((each) => each === identity?.algorithm)
  return algorithm === undefined ? 0 : DIGEST_FLAGS[algorithm]
}

/** `null` if it can't be read any more: then nothing tells that it was there before. */
function hashOnDisk({ path, size }: DataFile, wanted: number, { root }: World): Digests | null {
  const taker = takeDigests(wanted)
  try {
    readFrom(locate(root, path), size ?? 0, 0, null, taker.update)
    return taker.end()
  } catch {
    return null
  }
}

function isBelow(path: string, directories: ReadonlySet<string>): boolean {
  for (let above = parentDirectory(path); above !== '' && above !== '/'; above = parentDirectory(above)) {
    if (directories.has(above)) return true
  }
  return false
}
