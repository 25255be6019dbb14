import { closeSync, openSync, writeSync } from 'node:fs'
import type { Repository } from '../model.js'
import { readBlobs } from './blobs.js'

/** Larger ones are not held in memory; each takes a call of git of its own. */
const MOST_BYTES_HELD = 4 * 1024 * 1024

const ONLY_MINE = 0o600

/**
 * Writes blobs that this clone has into files of their own, where threads can read them. Nothing is fetched.
 * @param placeOf a file for the blob with this id; must not be there yet
 * @returns bytes of each blob, by its id; what the clone lacks is not among them
 * @throws a system error if they can't be written
 */
export async function writeBlobs(
  repository: Repository,
  ids: readonly string[],
  placeOf: (id: string) => string,
): Promise<Map<string, number>> {
  const sizes = new Map<string, number>()
  const large: string[] = []
  await readBlobs(
    repository,
    ids,
    (id, bytes, size) => {
      if (bytes !== null) sizes.set(id, writeNew(placeOf(id), bytes))
      else if (size !== null) large.push(id)
    },
    MOST_BYTES_HELD,
  )
  for (const id of large) {
    const file = openSync(placeOf(id), 'wx', ONLY_MINE)
    try {
      let size = 0
      await repository.stream(['cat-file', 'blob', id], (chunk) => {
        size += writeAll(file, chunk)
      })
      sizes.set(id, size)
    } finally {
      closeSync(file)
    }
  }
  return sizes
}

function writeNew(place: string, bytes: Buffer): number {
  const file = openSync(place, 'wx', ONLY_MINE)
  try {
    return writeAll(file, bytes)
  } finally {
    closeSync(file)
  }
}

/** A call may write less than it was given. */
function writeAll(file: number, bytes: Buffer): number {
  let done = 0
  while (done < bytes.length) done += writeSync(file, bytes, done)
  return done
}
