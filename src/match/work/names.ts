import { createHash } from 'node:crypto'
import { startObjectId } from '../../content/object-id.js'
import type { Advance, NamesResult, NarrowResult, ReadTask } from '../../model.js'
import { type Pieces, pieceOf } from './arena.js'
import { createReading, type Reading } from './reading.js'

const CHUNK_BYTES = 1024 * 1024
const DIGEST_BYTES = 32

const chunk = Buffer.allocUnsafeSlow(CHUNK_BYTES)

/** Both names of a content: git's, and one whose collisions nobody can make. */
interface Names {
  /** Git's object id, hex. */
  objectId: string
  digest: Buffer
}

/** Reads files whole for their names. */
export function nameFiles(task: ReadTask, advance: Advance): NamesResult {
  const reading = createReading(task, advance)
  const digests = new Uint8Array(task.sizes.length * DIGEST_BYTES)
  const objectIds = Array.from(task.sizes, (_, file) => {
    const names = namesOf(file, null, reading)
    advance(1, 0)
    if (names) digests.set(names.digest, file * DIGEST_BYTES)
    return names?.objectId ?? ''
  })
  return { digests, objectIds, errors: reading.errors, bytesRead: reading.bytesRead() }
}

/** Sets of equal files, by SHA-256 of the whole. */
export function nameWhole(files: readonly number[], heads: Pieces, reading: Reading): NarrowResult['groups'] {
  const sets = new Map<string, NarrowResult['groups'][number]>()
  for (const file of files) {
    const names = namesOf(file, pieceOf(heads, file), reading)
    if (names === null) continue
    const key = names.digest.toString('latin1')
    const set = sets.get(key)
    if (set) set.members.push(file)
    else sets.set(key, { objectId: names.objectId, members: [file] })
  }
  return [...sets.values()].filter(({ members }) => members.length > 1)
}

/** @param head what was read of it before */
function namesOf(file: number, head: Buffer | null, reading: Reading): Names | null {
  const size = reading.sizeOf(file)
  const named = startObjectId(reading.objectFormat, size)
  const digest = createHash('sha256')
  if (head) {
    named.update(head)
    digest.update(head)
  }
  return reading.open(file, (read) => {
    for (let position = head?.length ?? 0; position < size; position += CHUNK_BYTES) {
      const length = Math.min(CHUNK_BYTES, size - position)
      read(chunk, 0, length, position)
      const part = chunk.subarray(0, length)
      named.update(part)
      digest.update(part)
    }
    return { objectId: named.digest('hex'), digest: digest.digest() }
  })
}
