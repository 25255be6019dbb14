import { lstatSync } from 'node:fs'
import { stampName } from '../cache/stamp.js'
import type { ContentPlaces, ReadableContent } from '../content/readable.js'
import { findReadable } from '../content/readable.js'
import { addPixels, PRINT_BYTES, readPrint } from '../kinds/near-picture/print.js'
import { PIXELS_BYTES } from '../kinds/picture/equal-pixels.js'
import type { DataFiles, PrintsTask, World } from '../model.js'
import { encodePath } from '../paths/lossless.js'
import type { PictureContent } from './picture-files.js'

/** Fingerprints that earlier runs made, by the names of contents. */
export interface KeptPrints {
  find(name: string): Uint8Array | null
  keep(name: string, print: Uint8Array): void
}

/** Fingerprints of pictures by number, `PRINT_BYTES` each, shared by all threads. */
export interface Prints {
  bytes: Uint8Array
  /** 1: there is one. */
  isKnown: Uint8Array
  /** Why there is none, by picture. */
  troubles: Map<number, string>
  /** Pictures of which the content is not on this machine. */
  absent: number[]
  bytesRead: number
}

/** What a picture's own bytes are not on this machine. */
export const NOT_HERE = 'its content is not here'

/** So many bytes are made readable at once: git writes out what lies in its store alone. */
const BYTES_AT_ONCE = 512 * 1024 * 1024
const FILES_PER_TASK = 32
const BYTES_PER_TASK = 8 * 1024 * 1024
/** A pixel takes so many bytes while its picture is decoded. */
const BYTES_PER_PIXEL = 12
const MOST_PIXELS = 50_000_000

export function emptyPrints(pictures: number): Prints {
  return {
    bytes: new Uint8Array(new SharedArrayBuffer(pictures * PRINT_BYTES)),
    isKnown: new Uint8Array(pictures),
    troubles: new Map(),
    absent: [],
    bytesRead: 0,
  }
}

/** The bytes of one fingerprint, to be read and changed. */
export function printAt({ bytes }: Prints, picture: number): Uint8Array {
  return bytes.subarray(picture * PRINT_BYTES, (picture + 1) * PRINT_BYTES)
}

/**
 * Takes what earlier runs know.
 * @returns the pictures that are left to be read
 */
export function recallPrints(
  contents: readonly PictureContent[],
  from: number,
  prints: Prints,
  kept: KeptPrints | null,
): number[] {
  const left: number[] = []
  for (let picture = from; picture < contents.length; picture++) {
    const { stored } = contents[picture] as PictureContent
    const known = stored === null ? null : (kept?.find(stored) ?? null)
    if (known !== null && readPrint(known) !== null) setPrint(prints, picture, known)
    else left.push(picture)
  }
  return left
}

/**
 * Makes fingerprints of pictures, each content once, and keeps them for later runs.
 * @param files whose numbers the contents have
 * @throws {Failure} if git can't be run
 */
export async function makePrints(
  contents: readonly PictureContent[],
  pictures: readonly number[],
  files: DataFiles,
  places: ContentPlaces,
  prints: Prints,
  kept: KeptPrints | null,
  world: World,
): Promise<void> {
  for (const batch of inBatches(pictures, (picture) => sizeOf(contents, picture, files), BYTES_AT_ONCE)) {
    await readBatch('prints', contents, batch, files, places, world, {
      absent: (picture) => prints.absent.push(picture),
      recall: (picture, name) => {
        const known = kept?.find(name) ?? null
        if (known === null || readPrint(known) === null) return false
        setPrint(prints, picture, known)
        return true
      },
      take: (picture, name, print) => {
        setPrint(prints, picture, print)
        if (name !== null) kept?.keep(name, print)
      },
      trouble: (picture, message) => prints.troubles.set(picture, message),
      read: (bytes) => {
        prints.bytesRead += bytes
      },
    })
  }
}

/** Adds the names of their pixels to the fingerprints of these pictures, as far as they can be decoded whole. */
export async function addPixelNames(
  contents: readonly PictureContent[],
  pictures: readonly number[],
  files: DataFiles,
  places: ContentPlaces,
  prints: Prints,
  kept: KeptPrints | null,
  world: World,
): Promise<void> {
  for (const batch of inBatches(pictures, (picture) => sizeOf(contents, picture, files), BYTES_AT_ONCE)) {
    await readBatch('pixels', contents, batch, files, places, world, {
      absent() {},
      recall: () => false,
      take: (picture, name, digest) => {
        const print = printAt(prints, picture)
        addPixels(print, digest)
        if (name !== null) kept?.keep(name, print)
      },
      // It is told by its thumbnail as before.
      trouble() {},
      read: (bytes) => {
        prints.bytesRead += bytes
      },
    })
  }
}

/** Bytes that reading these pictures takes, as far as they are known. */
export function bytesOf(
  contents: readonly PictureContent[],
  pictures: readonly number[],
  files: DataFiles,
): number {
  return pictures.reduce((sum, picture) => sum + sizeOf(contents, picture, files), 0)
}

function sizeOf(contents: readonly PictureContent[], picture: number, files: DataFiles): number {
  return Math.max(0, files.sizes[contents[picture]?.files[0] as number] as number)
}

function setPrint(prints: Prints, picture: number, print: Uint8Array): void {
  prints.bytes.set(print, picture * PRINT_BYTES)
  prints.isKnown[picture] = 1
}

/** What is done with what comes of reading pictures; `name`: under which it can be kept, if any. */
interface Takers {
  absent(picture: number): void
  recall(picture: number, name: string): boolean
  take(picture: number, name: string | null, result: Uint8Array): void
  trouble(picture: number, message: string): void
  read(bytes: number): void
}

async function readBatch(
  kind: 'prints' | 'pixels',
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
          }
        })
      },
      world.progress.advance,
    )
  } finally {
    readable.close()
  }
}

/** A name for what lies in a file, of which nothing else names the content; `null`: it was written too lately. */
function nameByStamp(location: string): string | null {
  const started = BigInt(Date.now()) * 1_000_000n
  const stat = lstatSync(encodePath(location), { bigint: true, throwIfNoEntry: false })
  return stat === undefined ? null : stampName(stat, started)
}

function* inBatches(
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
