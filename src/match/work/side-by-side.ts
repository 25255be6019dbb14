import type { Hash } from 'node:crypto'
import { startObjectId } from '../../content/object-id.js'
import type { NarrowResult } from '../../model.js'
import { createArena, type Pieces, pieceOf } from './arena.js'
import type { EqualParts } from './equal-parts.js'
import type { Reading } from './reading.js'

/** Two pieces of this length fit into the cache of a core. */
const MOST_BYTES_OF_PIECE = 256 * 1024
/** For many files together. */
const MOST_BYTES = 4 * 1024 * 1024
const LEAST_BYTES_OF_PIECE = 16 * 1024

/** Files that are equal as far as they were read, and the hash of that under which git would name them. */
interface Alike {
  files: readonly number[]
  hash: Hash
}

const arena = createArena()

/**
 * Reads large files of one size side by side, piece by piece, and goes on with those whose pieces are equal.
 * @param heads what is known of their beginnings, which are equal
 * @returns sets of equal files, and git's id of their content
 */
export function compareSideBySide(
  set: readonly number[],
  heads: Pieces,
  reading: Reading,
  equalParts: EqualParts,
): NarrowResult['groups'] {
  const [first] = set as [number, ...number[]]
  const size = reading.sizeOf(first)
  const share = Math.floor(MOST_BYTES / set.length)
  const step = Math.max(LEAST_BYTES_OF_PIECE, Math.min(MOST_BYTES_OF_PIECE, share))
  const start = startObjectId(reading.objectFormat, size).update(pieceOf(heads, first))
  let alike: Alike[] = [{ files: set, hash: start }]
  for (let position = heads.length; position < size && alike.length > 0; position += step) {
    const length = Math.min(step, size - position)
    alike = alike.flatMap((each) => divide(each, position, length, reading, equalParts))
  }
  return alike.map(({ files, hash }) => ({ objectId: hash.digest('hex'), members: [...files] }))
}

function divide(
  { files, hash }: Alike,
  position: number,
  length: number,
  reading: Reading,
  equalParts: EqualParts,
): Alike[] {
  const pieces = arena(files, length)
  const read = files.filter((file) => reading.part(file, pieces, position))
  const sets = equalParts(read, pieces)
  const copies = sets.map((_, index) => (index === 0 ? hash : hash.copy()))
  return sets.map((members, index) => ({
    files: members,
    hash: (copies[index] as Hash).update(pieceOf(pieces, members[0] as number)),
  }))
}
