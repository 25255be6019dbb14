import { lstatSync } from 'node:fs'
import { stampName } from '../cache/stamp.js'
import { type ContentPlaces, findReadable, type ReadableContent } from '../content/readable.js'
import { PRINT_BYTES } from '../kinds/near-picture/print.js'
import { PIXELS_BYTES } from '../kinds/picture/equal-pixels.js'
import type { DataFiles, PixelsResult, PrintsResult, PrintsTask, World } from '../model.js'
import { encodePath } from '../paths/lossless.js'
import type { PictureContent } from './picture-files.js'

const FILES_PER_TASK = 32
const BYTES_PER_TASK = 8 * 1024 * 1024
/** A pixel takes so many bytes while its picture is decoded. */
const BYTES_PER_PIXEL = 12
const MOST_PIXELS = 50_000_000

/** What is done with what comes of reading pictures; `name`: under which it can be kept, if any. */
export interface Takers {
  absent(picture: number): void
  recall(picture: number, name: string): boolean
  take(picture: number, name: string | null, result: Uint8Array): void
  /** Where the pixels of all are to be named beside their fingerprints: gets their name; `null`: not decoded whole. */
  pixels?(picture: number, name: string | null, pixels: Uint8Array | null): void
  trouble(picture: number, message: string): void
  read(bytes: number): void
}

/**
 * Reads some pictures on all threads.
 * @throws {Failure} if git can't be run
 */
export async function readBatch(
  kind: 'prints' | 'tops' | 'pixels',
  contents: readonly PictureContent[],
  pictures: readonly number[],
  files: DataFiles,
  places: ContentPlaces,
  world: World,
  takers: Takers,
): Promise<void> {
  const fileOf = (picture: number): number => contents[picture]?.files[0] as number
  const all = pictures.flatMap((picture) => contents[picture]?.files ?? [])
  const readable = await findReadable(files, all, places)
  try {
    const at = new Map<number, ReadableContent>()
    const names = new Map<number, string | null>()
    const left: number[] = []
    for (const picture of pictures) {
      const file = contents[picture]?.files.find((number) => readable.at.has(number))
      const place = readable.at.get(file ?? fileOf(picture))
      if (place === undefined) {
        takers.absent(picture)
        continue
      }
      const name = contents[picture]?.stored ?? nameByStamp(place.location)
      if (name !== null && takers.recall(picture, name)) continue
      at.set(picture, place)
      names.set(picture, name)
      left.push(picture)
    }
    const tasks = [
      ...inBatches(left, (picture) => at.get(picture)?.size ?? 0, BYTES_PER_TASK, FILES_PER_TASK),
    ]
    const memory = world.memoryPerThread?.() ?? Number.POSITIVE_INFINITY
    const mostPixels = Math.min(MOST_PIXELS, Math.floor(memory / BYTES_PER_PIXEL))
    const taskOf = (task: readonly number[]): PrintsTask => {
      const found = task.map((picture) => at.get(picture) as ReadableContent)
      return {
        locations: found.map(({ location }) => location),
        sizes: found.map(({ size }) => size),
        modified: found.map(({ modified }) => modified),
        mostPixels,
        namesAll: takers.pixels !== undefined,
      }
    }
    const width = kind === 'prints' ? PRINT_BYTES : PIXELS_BYTES
    await world.workers.run(
      kind,
      { length: tasks.length, at: (number) => taskOf(tasks[number] as number[]) },
      (result, number) => {
        const task = tasks[number] as number[]
        takers.read(result.bytesRead)
        const failed = new Map(
          [...result.errors, ...result.undecoded].map(({ file, message }) => [file, message]),
        )
        const values = 'prints' in result ? result.prints : result.digests
        task.forEach((picture, index) => {
          const message = failed.get(index)
          if (message !== undefined) takers.trouble(picture, message)
          else {
            const value = values.subarray(index * width, (index + 1) * width)
            takers.take(picture, names.get(picture) ?? null, value)
            takers.pixels?.(picture, names.get(picture) ?? null, pixelsAt(result, index))
          }
        })
      },
      world.progress.advance,
    )
  } finally {
    readable.close()
  }
}

/** The name of a picture's pixels that came with its fingerprint; `null`: there is none. */
function pixelsAt(result: PrintsResult | PixelsResult, index: number): Uint8Array | null {
  if (!('pixels' in result)) return null
  const pixels = result.pixels.subarray(index * PIXELS_BYTES, (index + 1) * PIXELS_BYTES)
  return pixels.some((byte) => byte !== 0) ? pixels : null
}

/** A name for what lies in a file, of which nothing else names the content; `null`: it was written too lately. */
function nameByStamp(location: string): string | null {
  const started = BigInt(Date.now()) * 1_000_000n
  const stat = lstatSync(encodePath(location), { bigint: true, throwIfNoEntry: false })
  return stat === undefined ? null : stampName(stat, started)
}

/** Numbers in their order, in batches of so many bytes and so many of them. */
export function* inBatches(
  pictures: readonly number[],
  size: (picture: number) => number,
  mostBytes: number,
  mostPictures = Number.POSITIVE_INFINITY,
): Generator<number[]> {
  let batch: number[] = []
  let bytes = 0
  for (const picture of pictures) {
    const own = size(picture)
    if (batch.length > 0 && (bytes + own > mostBytes || batch.length >= mostPictures)) {
      yield batch
      batch = []
      bytes = 0
    }
    batch.push(picture)
    bytes += own
  }
  if (batch.length > 0) yield batch
}
