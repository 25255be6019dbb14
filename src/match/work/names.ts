import { DIGEST_BYTES, DIGEST_FLAGS, type Digests, isWanted, takeDigests } from '../../content/digests.js'
import { startObjectId } from '../../content/object-id.js'
import {
  type Advance,
  DIGEST_ALGORITHMS,
  type DigestAlgorithm,
  type NamesResult,
  type NamesTask,
} from '../../model.js'
import { createReading, type Reading } from './reading.js'

const CHUNK_BYTES = 1024 * 1024

const chunk = Buffer.allocUnsafeSlow(CHUNK_BYTES)

/** Names of a content: git's, and hashes; SHA-256, whose collisions nobody can make, is always among them. */
interface Names {
  /** Git's object id, hex. */
  objectId: string
  digests: Digests
}

/** Reads files whole for their names. */
export function nameFiles(task: NamesTask, advance: Advance): NamesResult {
  const reading = createReading(task, advance)
  const wanted = Uint8Array.from(task.sizes, (_, file) => (task.wanted?.[file] ?? 0) | DIGEST_FLAGS.sha256)
  const all = wanted.reduce((sum, flags) => sum | flags, 0)
  const bytesOf = (algorithm: DigestAlgorithm): Uint8Array =>
    new Uint8Array(isWanted(algorithm, all) ? task.sizes.length * DIGEST_BYTES[algorithm] : 0)
  const digests = { sha256: bytesOf('sha256'), md5: bytesOf('md5'), 'md5-lf': bytesOf('md5-lf') }
  const objectIds = Array.from(task.sizes, (_, file) => {
    const names = namesOf(file, wanted[file] as number, reading)
    advance(1, 0)
    for (const algorithm of DIGEST_ALGORITHMS) {
      const digest = names?.digests[algorithm]
      if (digest) digests[algorithm].set(digest, file * DIGEST_BYTES[algorithm])
    }
    return names?.objectId ?? ''
  })
  return { digests, objectIds, errors: reading.errors, bytesRead: reading.bytesRead() }
}

/** @param wanted a sum of `DIGEST_FLAGS` */
function namesOf(file: number, wanted: number, reading: Reading): Names | null {
  const size = reading.sizeOf(file)
  const named = startObjectId(reading.objectFormat, size)
  const digests = takeDigests(wanted)
  return reading.open(file, (read) => {
    for (let position = 0; position < size; position += CHUNK_BYTES) {
      const length = Math.min(CHUNK_BYTES, size - position)
      read(chunk, 0, length, position)
      const part = chunk.subarray(0, length)
      named.update(part)
      digests.update(part)
    }
    return { objectId: named.digest('hex'), digests: digests.end() }
  })
}
