import type { ContentCache } from '../../cache/content-cache.js'
import { unnamedFiles } from '../../columns/data-files.js'
import { addTo } from '../../columns/lists.js'
import { filesAt, pathAt } from '../../columns/paths.js'
import { askedDigests } from '../../content/asked-digests.js'
import { type BlobToHash, hashBlobs } from '../../content/blob-digests.js'
import { DIGEST_FLAGS, type Digests } from '../../content/digests.js'
import { createReader } from '../../content/remembered.js'
import {
  type DataFiles,
  DIGEST_ALGORITHMS,
  type Group,
  type Repository,
  type Snapshot,
  type World,
} from '../../model.js'
import { type ContentIdentity, identityKey } from '../../pointers/identity.js'

/** What groups of real files were in the base, which had only pointers at their places. */
export interface Fetched {
  /** By group: names that pointers of the base can have for its content. */
  names: Map<Group, string[]>
  bytesRead: number
}

/**
 * Looks groups of real files up in the pointers of the base: data that was fetched since (`dvc pull`), or was taken back
 * into git. A group is hashed as the pointers at its places were, and as those were that tell its size: they can have
 * stood elsewhere.
 * @param base the base's data files, its pointers among them
 * @param now what is there now
 * @param groups those that the base may have had as pointers
 */
export async function lookUpFetched(
  base: DataFiles,
  now: Snapshot,
  groups: readonly Group[],
  repository: Repository,
  world: World,
  cache: ContentCache | null,
): Promise<Fetched> {
  const fetched: Fetched = { names: new Map(), bytesRead: 0 }
  if (base.pointers.size === 0) return fetched
  const asked = askedDigests(base.pointers.values())
  const flagsAt = new Map<string, number>()
  for (const [file, { identity }] of base.pointers) {
    if (identity) flagsAt.set(pathAt(base, file), flagOf(identity))
  }
  const blobs = new Map<string, BlobToHash>()
  const owners = new Map<string, Group[]>()
  const onDisk = new Map<string, { group: Group; wanted: number }>()
  const take = (group: Group, digests: Digests): void => {
    const names = DIGEST_ALGORITHMS.flatMap((algorithm) => {
      const hex = digests[algorithm]?.toString('hex')
      return hex === undefined ? [] : [identityKey({ algorithm, hex, size: group.size })]
    })
    fetched.names.set(group, names)
  }
  for (const group of groups) {
    const real = group.files.filter(({ pointer }) => !pointer)
    const [member] = real
    if (member === undefined) continue
    // All members are equal, so that one answers for what the base says at the places of all.
    const atPlaces = real.reduce((flags, { path }) => flags | (flagsAt.get(path) ?? 0), 0)
    const wanted = atPlaces | (group.size === null ? 0 : asked.of(group.size))
    if (wanted === 0) continue
    if (member.objectId === null) onDisk.set(member.path, { group, wanted })
    else {
      const known = blobs.get(member.objectId)
      blobs.set(member.objectId, {
        objectId: member.objectId,
        size: group.size ?? 0,
        wanted: wanted | (known?.wanted ?? 0),
      })
      addTo(owners, member.objectId, group)
    }
  }
  fetched.bytesRead += await hashBlobs(
    [...blobs.values()],
    repository,
    world,
    cache,
    ({ objectId }, digests) => {
      for (const group of owners.get(objectId) ?? []) take(group, digests)
    },
  )
  fetched.bytesRead += await hashOnDisk(now, onDisk, world, cache, take)
  return fetched
}

/** What can't be read any more is not told: then nothing says that it was there before. */
async function hashOnDisk(
  now: Snapshot,
  asked: ReadonlyMap<string, { group: Group; wanted: number }>,
  world: World,
  cache: ContentCache | null,
  take: (group: Group, digests: Digests) => void,
): Promise<number> {
  if (asked.size === 0) return 0
  const { files } = now
  const ofFile = new Map<number, { group: Group; wanted: number }>()
  for (const [path, [file]] of filesAt(files, unnamedFiles(files), asked.keys())) {
    const each = asked.get(path)
    if (file !== undefined && each !== undefined) ofFile.set(file, each)
  }
  const reading = await createReader(now, world, cache).names(
    [...ofFile.keys()],
    (file, { digests }) => {
      const each = ofFile.get(file)
      if (each) take(each.group, digests)
    },
    (file) => ofFile.get(file)?.wanted ?? 0,
  )
  return reading.bytesRead
}

function flagOf({ algorithm }: ContentIdentity): number {
  const digest = DIGEST_ALGORITHMS.find((each) => each === algorithm)
  return digest === undefined ? 0 : DIGEST_FLAGS[digest]
}
