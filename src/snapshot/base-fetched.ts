import type { ContentCache } from '../cache/content-cache.js'
import { placeOf } from '../columns/data-files.js'
import { parentDirectory, pathAt } from '../columns/paths.js'
import { type BlobToHash, hashBlobs } from '../content/blob-digests.js'
import { DIGEST_FLAGS, type Digests, takeDigests } from '../content/digests.js'
import { readWhole } from '../content/read.js'
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
  const blobs = new Map<string, BlobToHash>()
  const owners = new Map<string, Asked[]>()
  const take = ({ group, identities }: Asked, digests: Digests): void => {
    const equal = identities.filter(({ algorithm, hex }) =>
      DIGEST_ALGORITHMS.some((each) => each === algorithm && digests[each]?.toString('hex') === hex),
    )
    if (equal.length > 0) fetched.names.set(group, [...new Set(equal.map(identityKey))])
  }
  for (const group of groups) {
    const places = group.files.map(placeOf).filter((place) => isBelow(place, unlisted))
    if (places.length > 0) fetched.assumed.set(group, places)
    const real = group.files.filter(({ pointer }) => !pointer)
    // All members are equal, so that one answers for what the base says at the places of all.
    const asked = { group, identities: real.flatMap(({ path }) => identities.get(path) ?? []) }
    const wanted = asked.identities.reduce((flags, identity) => flags | flagOf(identity), 0)
    const [member] = real
    if (member === undefined || wanted === 0) continue
    if (member.objectId === null) {
      const digests = hashOnDisk(member, wanted, world)
      fetched.bytesRead += member.size ?? 0
      if (digests) take(asked, digests)
    } else {
      blobs.set(member.objectId, { objectId: member.objectId, size: group.size ?? 0, wanted })
      owners.set(member.objectId, [...(owners.get(member.objectId) ?? []), asked])
    }
  }
  fetched.bytesRead += await hashBlobs(
    [...blobs.values()],
    repository,
    world,
    cache,
    ({ objectId }, digests) => {
      for (const asked of owners.get(objectId) ?? []) take(asked, digests)
    },
  )
  return fetched
}

/** A group, and what the base's pointers say at the places of its members. */
interface Asked {
  group: Group
  identities: ContentIdentity[]
}

function flagOf({ algorithm }: ContentIdentity): number {
  const digest = DIGEST_ALGORITHMS.find((each) => each === algorithm)
  return digest === undefined ? 0 : DIGEST_FLAGS[digest]
}

/** `null` if it can't be read any more: then nothing tells that it was there before. */
function hashOnDisk({ path, size }: DataFile, wanted: number, { root }: World): Digests | null {
  const taker = takeDigests(wanted)
  try {
    readWhole(locate(root, path), size ?? 0, taker.update)
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
