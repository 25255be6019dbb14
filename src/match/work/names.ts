import { CONVERSION, lineConverter, lineStatistics, withoutIdents } from '../../content/conversion.js'
import { DIGEST_BYTES, DIGEST_FLAGS, type Digests, isWanted, takeDigests } from '../../content/digests.js'
import { startObjectId } from '../../content/object-id.js'
import {
  type Advance,
  DIGEST_ALGORITHMS,
  type DigestAlgorithm,
  type NamesResult,
  type NamesTask,
} from '../../model.js'
import { createReading, type Read, type Reading } from './reading.js'

const CHUNK_BYTES = 1024 * 1024

/** Texts beyond are not held in memory while it shows whether git would change them. */
const MOST_HELD = 32 * 1024 * 1024

const chunk = Buffer.allocUnsafeSlow(CHUNK_BYTES)

/** Names of a content: git's, and hashes; SHA-256, whose collisions nobody can make, is always among them. */
interface Names {
  /** Git's object id, hex. */
  objectId: string
  /** Bytes. */
  size: number
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
  const sizes = new Float64Array(task.sizes.length)
  const objectIds = Array.from(task.sizes, (_, file) => {
    const conversion = task.conversions?.[file] ?? 0
    const names =
      conversion === 0
        ? namesOf(file, wanted[file] as number, reading)
        : namesAsStored(file, wanted[file] as number, conversion, reading)
    advance(1, 0)
    sizes[file] = names?.size ?? 0
    for (const algorithm of DIGEST_ALGORITHMS) {
      const digest = names?.digests[algorithm]
      if (digest) digests[algorithm].set(digest, file * DIGEST_BYTES[algorithm])
    }
    return names?.objectId ?? ''
  })
  return { digests, objectIds, sizes, errors: reading.errors, bytesRead: reading.bytesRead() }
}

/** @param wanted a sum of `DIGEST_FLAGS` */
function namesOf(file: number, wanted: number, reading: Reading): Names | null {
  const size = reading.sizeOf(file)
  return reading.open(file, (read) => {
    const naming = startNaming(size, wanted, reading)
    visitAll(size, read, naming.update)
    return naming.end()
  })
}

/** Names what git would store: read once, or twice where it is changed and too large to be held. */
function namesAsStored(file: number, wanted: number, conversion: number, reading: Reading): Names | null {
  const size = reading.sizeOf(file)
  const hasIdents = (conversion & CONVERSION.ident) !== 0
  return reading.open(file, (read) => {
    const asItIs = startNaming(size, wanted, reading)
    const statistics = lineStatistics()
    const held: Buffer[] | null = hasIdents || size <= MOST_HELD ? [] : null
    visitAll(size, read, (part) => {
      asItIs.update(part)
      statistics.update(part)
      held?.push(Buffer.from(part))
    })
    const removed = statistics.removed(conversion)
    if (removed === 0 && !hasIdents) return asItIs.end()
    const converter = lineConverter()
    const convert = (part: Buffer): Buffer => (removed === 0 ? part : converter.update(part))
    if (held === null) {
      const stored = startNaming(size - removed, wanted, reading)
      visitAll(size, read, (part) => stored.update(convert(part)))
      stored.update(converter.end())
      return stored.end()
    }
    const lines = Buffer.concat([...held.map(convert), converter.end()])
    const content = hasIdents ? withoutIdents(lines) : lines
    const stored = startNaming(content.length, wanted, reading)
    stored.update(content)
    return stored.end()
  })
}

function visitAll(size: number, read: Read, visit: (part: Buffer) => void): void {
  for (let position = 0; position < size; position += CHUNK_BYTES) {
    const length = Math.min(CHUNK_BYTES, size - position)
    read(chunk, 0, length, position)
    visit(chunk.subarray(0, length))
  }
}

function startNaming(size: number, wanted: number, { objectFormat }: Reading) {
  const named = startObjectId(objectFormat, size)
  const digests = takeDigests(wanted)
  return {
    update(part: Buffer): void {
      named.update(part)
      digests.update(part)
    },
    end: (): Names => ({ objectId: named.digest('hex'), size, digests: digests.end() }),
  }
}
