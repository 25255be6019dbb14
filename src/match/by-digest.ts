import { addTo } from '../columns/lists.js'
import type { Reading } from '../content/read-files.js'
import type { Reader } from '../content/remembered.js'
import type { Snapshot } from '../model.js'
import { divideByHead } from './by-head.js'
import { HEAD_BYTES } from './work/narrow.js'

/** Sets of equal files, by git's id of their content. */
export interface DigestMatch extends Reading {
  sets: [objectId: string, members: number[]][]
}

/**
 * Finds equal files in sets of files of one size by what can be kept of each: the quick hash of the first block, then
 * SHA-256 of the whole. For sets that are too many to be held in memory together, and for contents that are
 * remembered from one run to the next.
 */
export async function matchByDigest(
  sets: readonly (readonly number[])[],
  snapshot: Snapshot,
  reader: Reader,
): Promise<DigestMatch> {
  const sizeOf = (file: number): number => snapshot.files.sizes[file] as number
  const all = sets.flat()
  // A file of one block is read once, whole.
  const alike = all.filter((file) => sizeOf(file) <= HEAD_BYTES)
  const larger = all.filter((file) => sizeOf(file) > HEAD_BYTES)
  const heads = await divideByHead(larger, snapshot, reader)
  for (const set of heads.sets) for (const file of set) alike.push(file)

  const byDigest = new Map<string, number[]>()
  const objectIds = new Map<string, string>()
  const names = await reader.names(alike, (file, { objectId, digests }) => {
    const key = digests.sha256.toString('latin1')
    addTo(byDigest, key, file)
    objectIds.set(key, objectId)
  })
  return {
    sets: [...byDigest]
      .filter(([, members]) => members.length > 1)
      .map(([key, members]) => [objectIds.get(key) as string, members]),
    errors: [...heads.errors, ...names.errors],
    bytesRead: heads.bytesRead + names.bytesRead,
  }
}
