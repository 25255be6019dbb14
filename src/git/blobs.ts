import type { Repository } from '../model.js'
import { type BatchParser, createBatchParser, type TakeBlob } from './batch-parser.js'
import { readObjectSizes } from './object-sizes.js'
import { readPresent } from './present.js'
import { garbled } from './records.js'

const FORMAT = '--batch=%(objecttype) %(objectsize)'

/** Bytes: room for any text that describes data. */
const MOST_BYTES = 16 * 1024 * 1024

/**
 * More are divided among gits, as few as are worth it: most pointers are packed as differences, each from another, and
 * every git unpacks anew what its own build on. 180,000 take two gits 1.1 s, in nine parts 5 s.
 */
const MOST_OF_ONE_GIT = 20_000
const GITS = 2

/** So few come through a pipe sooner than through a file. */
const FEW = 1000

/** Bytes that a file may take. */
const MOST_SPOOLED = 64 * 1024 * 1024

/** So many bytes are unpacked in vain before git is asked for sizes first. */
const MOST_IN_VAIN = 64 * 1024 * 1024

/**
 * Reads many blobs as a stream, by few calls of git. Nothing is fetched.
 * @param ids whole object ids
 * @param take gets each blob, in any order
 * @param mostBytes a larger blob is not kept
 */
export async function readBlobs(
  repository: Repository,
  ids: readonly string[],
  take: TakeBlob,
  mostBytes = MOST_BYTES,
): Promise<void> {
  const present = await placesOfPresent(repository, ids, take)
  const share = Math.max(MOST_OF_ONE_GIT, Math.ceil(present.length / GITS))
  const parts: Promise<void>[] = []
  for (let start = 0; start < present.length; start += share) {
    parts.push(readPart(repository, ids, present.slice(start, start + share), take, mostBytes))
  }
  await Promise.all(parts)
}

/** In a clone that leaves blobs out git would give up at the first that is missing. */
async function placesOfPresent(
  repository: Repository,
  ids: readonly string[],
  take: TakeBlob,
): Promise<number[]> {
  const places = Array.from(ids.keys())
  if (ids.length === 0 || (await repository.lacks()) === 'nothing') return places
  const here = await readPresent(repository, new Set(ids))
  return places.filter((at) => {
    const id = ids[at] as string
    if (!here.has(id)) take(id, null, null, at)
    return here.has(id)
  })
}

async function readPart(
  repository: Repository,
  ids: readonly string[],
  places: readonly number[],
  take: TakeBlob,
  mostBytes: number,
): Promise<void> {
  let left = places
  let canSpool = true
  while (left.length > 0) {
    const part = left
    const parser = createBatchParser((object, bytes, size) => {
      const at = part[object] as number
      take(ids[at] as string, bytes, size, at)
    }, mostBytes)
    const isSpooled: boolean = canSpool && part.length > FEW
    const input = Buffer.from(`${part.map((at) => ids[at]).join('\n')}\n`)
    if (await readSome(repository, input, parser, isSpooled)) {
      if (parser.finished !== part.length || parser.isInside) throw garbled('cat-file')
      return
    }
    left = part.slice(parser.finished)
    canSpool = !isSpooled || parser.finished > 0
    if (parser.passedOver > MOST_IN_VAIN) left = await withoutLarge(repository, ids, left, take, mostBytes)
  }
}

/**
 * Reads until too much is unpacked in vain, or written to a file; nothing if there can be no file.
 * @returns whether all was read
 */
async function readSome(
  repository: Repository,
  input: Buffer,
  parser: BatchParser,
  isSpooled: boolean,
): Promise<boolean> {
  const inVain = new Error('too much is unpacked in vain')
  let isStopped = false
  const takeChunk = (chunk: Buffer): void => {
    if (isStopped) return
    parser.take(chunk)
    isStopped = parser.passedOver > MOST_IN_VAIN
    if (isStopped) throw inVain
  }
  const args = ['cat-file', '--buffer', FORMAT]
  try {
    if (isSpooled) return await repository.spool(args, takeChunk, input, MOST_SPOOLED)
    await repository.stream(args, takeChunk, input)
    return true
  } catch (error) {
    if (error !== inVain) throw error
    return false
  }
}

async function withoutLarge(
  repository: Repository,
  ids: readonly string[],
  places: readonly number[],
  take: TakeBlob,
  mostBytes: number,
): Promise<number[]> {
  const wanted = places.map((at) => ids[at] as string)
  const sizes = new Map(await readObjectSizes(repository, wanted))
  return places.filter((at) => {
    const id = ids[at] as string
    const size = sizes.get(id) ?? 0
    if (size > mostBytes) take(id, null, size, at)
    return size <= mostBytes
  })
}
