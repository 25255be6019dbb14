import { closeSync, readSync } from 'node:fs'
import type { Bytes } from '../content/bytes.js'
import { heldBytes } from '../content/held-bytes.js'
import { assertUnchanged, describeReadError, openForReading } from '../content/read.js'
import {
  DEFAULT_LIMITS,
  NotDecodable,
  type Raster,
  rasterOf,
  thumbnailOf,
  topOf,
} from '../decoders/picture.js'
import { addPixels, isCertainByPixelsOnly, PRINT_BYTES, printOf } from '../kinds/near-picture/print.js'
import { namePixels, PIXELS_BYTES } from '../kinds/picture/equal-pixels.js'
import type { Advance, PixelsResult, PrintsResult, PrintsTask, TaskError } from '../model.js'
import { encodePath } from '../paths/lossless.js'

/** So few pixels take less time to name, once they are there, than to ask whether that is needed. */
const FEW_PIXELS = 128 * 128

/** Bytes of a picture that is read once, though its header is asked for first, and it may be decoded twice. */
const MOST_HELD = 32 * 1024 * 1024

/** Makes fingerprints of pictures; a part of the work that threads share. */
export async function readPrints(task: PrintsTask, advance: Advance): Promise<PrintsResult> {
  const prints = new Uint8Array(task.locations.length * PRINT_BYTES)
  const pixels = new Uint8Array(task.namesAll ? task.locations.length * PIXELS_BYTES : 0)
  const limits = { ...DEFAULT_LIMITS, pixels: task.mostPixels }
  const seen = await readAll(task, advance, async (bytes, picture) => {
    const { header, luma, chroma, raster, isExact } = await thumbnailOf(bytes, limits)
    const print = printOf({ ...header, luma, colours: chroma, isExact })
    const isWanted = arePixelsWanted(print, raster)
    const whole = isWanted || task.namesAll ? await wholeOf(raster, bytes, limits) : null
    const name = whole && namePixels(whole)
    if (name !== null && isWanted) addPixels(print, name)
    if (name !== null && task.namesAll) pixels.set(name, picture * PIXELS_BYTES)
    prints.set(print, picture * PRINT_BYTES)
  })
  return { ...seen, prints, pixels }
}

/** Decodes the topmost rows of pictures for the names of these; a part of the work that threads share. */
export async function readTops(task: PrintsTask, advance: Advance): Promise<PixelsResult> {
  const digests = new Uint8Array(task.locations.length * PIXELS_BYTES)
  const limits = { ...DEFAULT_LIMITS, pixels: task.mostPixels }
  const seen = await readAll(task, advance, async (bytes, picture) => {
    const top = await topOf(bytes, limits)
    if (top !== null) digests.set(namePixels(top), picture * PIXELS_BYTES)
  })
  return { ...seen, digests }
}

/** Decodes pictures whole for the names of their pixels; a part of the work that threads share. */
export async function readPixels(task: PrintsTask, advance: Advance): Promise<PixelsResult> {
  const digests = new Uint8Array(task.locations.length * PIXELS_BYTES)
  const limits = { ...DEFAULT_LIMITS, pixels: task.mostPixels }
  const seen = await readAll(task, advance, async (bytes, picture) => {
    digests.set(namePixels(await rasterOf(bytes, limits)), picture * PIXELS_BYTES)
  })
  return { ...seen, digests }
}

/** Whether only its pixels can tell that a picture equals another, or whether they cost next to nothing. */
function arePixelsWanted(print: Uint8Array, raster: Raster | null): boolean {
  return (raster !== null && raster.width * raster.height <= FEW_PIXELS) || isCertainByPixelsOnly(print)
}

/** All of a picture; `null`: it can't be had. */
async function wholeOf(
  raster: Raster | null,
  bytes: Bytes,
  limits: typeof DEFAULT_LIMITS,
): Promise<Raster | null> {
  if (raster !== null) return raster
  try {
    return await rasterOf(bytes, limits)
  } catch (error) {
    // Too large to be decoded whole: what the thumbnail tells is still told.
    if (error instanceof NotDecodable) return null
    throw error
  }
}

async function readAll(
  { locations, sizes, modified }: PrintsTask,
  advance: Advance,
  look: (bytes: Bytes, picture: number) => Promise<void>,
): Promise<{ bytesRead: number; errors: TaskError[]; undecoded: TaskError[] }> {
  const errors: TaskError[] = []
  const undecoded: TaskError[] = []
  let bytesRead = 0
  for (const [picture, location] of locations.entries()) {
    const size = sizes[picture] as number
    let read = 0
    try {
      const file = openForReading(encodePath(location))
      try {
        const bytes: Bytes = {
          size,
          read: (position, into) => {
            const count = readSync(file, into, 0, into.length, position)
            read += count
            return count
          },
        }
        assertUnchanged(file, size, modified[picture] as number)
        await look(heldBytes(bytes, MOST_HELD), picture)
        assertUnchanged(file, size, modified[picture] as number)
      } finally {
        closeSync(file)
      }
    } catch (error) {
      if (error instanceof NotDecodable) undecoded.push({ file: picture, message: error.reason })
      else errors.push({ file: picture, message: describeReadError(error) })
    }
    bytesRead += read
    advance(1, read)
  }
  return { bytesRead, errors, undecoded }
}
