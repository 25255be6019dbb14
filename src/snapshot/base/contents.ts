import type { ContentCache } from '../../cache/content-cache.js'
import { UNKNOWN_SIZE } from '../../columns/data-files.js'
import { addTo } from '../../columns/lists.js'
import { askedDigests } from '../../content/asked-digests.js'
import { type BlobToHash, hashBlobs } from '../../content/blob-digests.js'
import { readObjectSizes } from '../../git/object-sizes.js'
import { type DataFiles, DIGEST_ALGORITHMS, type Group, type Repository, type World } from '../../model.js'
import { type ContentIdentity, identityKey } from '../../pointers/identity.js'
import { dataOfNow } from './now.js'

/** Contents of the base that pointers of now stand for. */
export interface ContentsBehind {
  /** Git's ids of the base's contents that equal a group's. */
  idsOf(group: Group): string[]
  /** What other pointers say of these contents. */
  namesOf(group: Group): string[]
  bytesRead: number
}

/**
 * Finds the contents of the base that pointers of now stand for: data that was in git, and moved to where pointers
 * lead. Of what is no longer there as data only contents of a pointer's size are read.
 * @param base its data files
 * @param groups those that have a pointer which the base does not have at its place
 */
export async function contentsBehindPointers(
  base: DataFiles,
  now: DataFiles,
  groups: readonly Group[],
  repository: Repository,
  world: World,
  cache: ContentCache | null,
): Promise<ContentsBehind> {
  const found = new Map<string, BlobIdentities[]>()
  const asked = askedDigests(groups.flatMap(({ files }) => files.flatMap(({ pointer }) => pointer ?? [])))
  // One content of the base can have been known to several kinds of pointers.
  const askedThen = askedDigests(base.pointers.values())
  const blobs: BlobToHash[] = []
  if (!asked.isEmpty) {
    for (const [objectId, size] of await sizesOfGone(base, now, repository)) {
      const wanted = asked.of(size)
      if (wanted !== 0) blobs.push({ objectId, size, wanted: wanted | askedThen.of(size) })
    }
  }
  const bytesRead = await hashBlobs(blobs, repository, world, cache, ({ objectId, size }, digests) => {
    const identities = DIGEST_ALGORITHMS.flatMap((algorithm): ContentIdentity[] => {
      const digest = digests[algorithm]
      return digest === null ? [] : [{ algorithm, hex: digest.toString('hex'), size }]
    })
    for (const identity of identities) {
      const key = sizedKey(identity)
      addTo(found, key, { objectId, identities })
    }
  })
  const contentsOf = ({ files }: Group): BlobIdentities[] => {
    if (found.size === 0) return []
    const keys = new Set(
      files.flatMap(({ pointer }) => (pointer?.identity ? sizedKey(pointer.identity) : [])),
    )
    return [...keys].flatMap((key) => {
      const contents = found.get(key) ?? []
      // Several contents with one hash: which of them is meant can't be told.
      return contents.length === 1 ? contents : []
    })
  }
  return {
    idsOf: (group) => contentsOf(group).map(({ objectId }) => objectId),
    namesOf: (group) => contentsOf(group).flatMap(({ identities }) => identities.map(identityKey)),
    bytesRead,
  }
}

interface BlobIdentities {
  objectId: string
  identities: readonly ContentIdentity[]
}

/** The contents of the base that now has not as data, and that are here: git's id and bytes of each. */
async function sizesOfGone(
  base: DataFiles,
  now: DataFiles,
  repository: Repository,
): Promise<Map<string, number>> {
  const wasSeen = dataOfNow(base.objectIds, now)
  const gone = new Map<string, number>()
  for (const content of base.contents) {
    if (content < 0 || wasSeen[content] === 1) continue
    wasSeen[content] = 1
    gone.set(base.objectIds.hex(content), UNKNOWN_SIZE)
  }
  // Others than were asked for may be among the answers.
  for (const [id, size] of await readObjectSizes(repository, [...gone.keys()])) {
    if (gone.has(id)) gone.set(id, size)
  }
  return gone
}

function sizedKey(identity: ContentIdentity): string {
  return `${identityKey(identity)}:${identity.size}`
}
