import type { ContentCache } from '../cache/content-cache.js'
import { readBlobs } from '../git/blobs.js'
import { readObjectSizes } from '../git/object-sizes.js'
import type { Repository, World } from '../model.js'
import { type Digests, isWanted, takeDigests } from './digests.js'

/** Larger ones are not held in memory; each takes a call of git of its own (4 ms, a tenth of what hashing takes). */
const MOST_BYTES_HELD = 4 * 1024 * 1024

/** A blob to be hashed. */
export interface BlobToHash {
  /** Git's object id, hex. */
  objectId: string
  /** Bytes. */
  size: number
  /** A sum of `DIGEST_FLAGS`. */
  wanted: number
}

/**
 * Hashes contents that git has, each read once, or recalled from an earlier run. What this clone lacks is not
 * fetched.
 * @param take gets each blob that is here with its true size
 * @returns bytes read
 */
export async function hashBlobs(
  blobs: readonly BlobToHash[],
  repository: Repository,
  world: Pick<World, 'progress'>,
  cache: ContentCache | null,
  take: (blob: BlobToHash, digests: Digests) => void,
): Promise<number> {
  let bytesRead = 0
  const unknown = blobs.filter((blob) => {
    const known = recall(blob, cache)
    if (known !== null) take({ ...blob, size: known.size }, known.digests)
    return known === null
  })
  const give = (blob: BlobToHash, size: number, digests: Digests): void => {
    bytesRead += size
    world.progress.advance(1, size)
    const { sha256, md5 } = digests
    if (sha256 !== null || md5 !== null) cache?.rememberBlob(blob.objectId, { size, sha256, md5 })
    take({ ...blob, size }, digests)
  }

  const small = new Map<string, BlobToHash>()
  for (const blob of unknown) if (blob.size <= MOST_BYTES_HELD) small.set(blob.objectId, blob)
  const hash = (objectId: string, bytes: Buffer | null): void => {
    const blob = small.get(objectId)
    if (blob === undefined || bytes === null) return
    const taker = takeDigests(blob.wanted)
    taker.update(bytes)
    give(blob, bytes.length, taker.end())
  }
  await readBlobs(repository, [...small.keys()], hash, MOST_BYTES_HELD)

  const large = unknown.filter(({ size }) => size > MOST_BYTES_HELD)
  const present = new Map(
    await readObjectSizes(
      repository,
      large.map(({ objectId }) => objectId),
    ),
  )
  for (const blob of large.filter(({ objectId }) => present.has(objectId))) {
    const taker = takeDigests(blob.wanted)
    let size = 0
    await repository.stream(['cat-file', 'blob', blob.objectId], (chunk) => {
      taker.update(chunk)
      size += chunk.length
    })
    give(blob, size, taker.end())
  }
  return bytesRead
}

function recall(
  { objectId, wanted }: BlobToHash,
  cache: ContentCache | null,
): { size: number; digests: Digests } | null {
  const known = cache?.findBlob(objectId)
  // Nothing remembers a text's hash with LF for CRLF.
  if (!known || isWanted('md5-lf', wanted)) return null
  const { size, sha256, md5 } = known
  if ((isWanted('sha256', wanted) && sha256 === null) || (isWanted('md5', wanted) && md5 === null))
    return null
  return { size, digests: { sha256, md5, 'md5-lf': null } }
}
