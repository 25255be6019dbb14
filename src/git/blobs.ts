import type { Repository } from '../model.js'
import { createBatchParser, type TakeBlob } from './batch-parser.js'
import { readObjectSizes } from './object-sizes.js'

const FORMAT = '--batch=%(objecttype) %(objectsize)'

/** Bytes: room for any text that describes data. */
const MOST_BYTES = 16 * 1024 * 1024

/** So many blobs are read by one git. It unpacks one in 5 µs, so that of very many two are worth their start. */
const BLOBS_AT_ONCE = 20_000
const GITS_AT_ONCE = 2

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
  let next = 0
  const readNext = async (): Promise<void> => {
    while (next < present.length) {
      const places = present.slice(next, next + BLOBS_AT_ONCE)
      next += places.length
      await readPart(repository, ids, places, take, mostBytes)
    }
  }
  await Promise.all(Array.from({ length: GITS_AT_ONCE }, readNext))
}

/** In a clone that leaves blobs out git would give up at the first that is missing. */
async function placesOfPresent(
  repository: Repository,
  ids: readonly string[],
  take: TakeBlob,
): Promise<number[]> {
  const places = Array.from(ids.keys())
  if (ids.length === 0 || !repository.isPartialClone) return places
  const wanted = new Set(ids)
  const here = new Set<string>()
  for (const [id] of await readObjectSizes(repository, ids)) if (wanted.has(id)) here.add(id)
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
  if (places.length === 0) return
  const idAt = (at: number): string => ids[at] as string
  const parser = createBatchParser((object, bytes, size) => {
    const at = places[object] as number
    take(idAt(at), bytes, size, at)
  }, mostBytes)
  const inVain = new Error('too much is unpacked in vain')
  let isStopped = false
  const takeChunk = (chunk: Buffer): void => {
    if (isStopped) return
    parser.take(chunk)
    isStopped = parser.passedOver > MOST_IN_VAIN && parser.finished < places.length
    if (isStopped) throw inVain
  }
  const input = Buffer.from(`${places.map(idAt).join('\n')}\n`)
  const args = ['cat-file', '--buffer', FORMAT]
  if (places.length > FEW && (await repository.spool(args, parser.take, input, MOST_SPOOLED))) return
  try {
    await repository.stream(args, takeChunk, input)
  } catch (error) {
    if (error !== inVain) throw error
    const rest = await withoutLarge(repository, ids, places.slice(parser.finished), take, mostBytes)
    await readPart(repository, ids, rest, take, mostBytes)
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
