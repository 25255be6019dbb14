import {
  DEFAULT_LIMITS,
  NotDecodable,
  type Raster,
  rasterOf,
  thumbnailOf,
  topOf,
} from '../../decoders/picture.js'
import type { Bytes } from '../../disk/bytes.js'
import { addPixels, isCertainByPixelsOnly, PRINT_BYTES, printOf } from '../../kinds/near-picture/print.js'
import { namePixels, PIXELS_BYTES } from '../../kinds/picture/equal-pixels.js'
import type { Advance, ContentsResult, ContentsTask } from '../../model.js'
import { readEach } from '../read-each.js'

/** So few pixels take less time to name, once they are there, than to ask whether that is needed. */
const FEW_PIXELS = 128 * 128

/** A pixel takes so many bytes while its picture is decoded. */
const BYTES_PER_PIXEL = 12
const MOST_PIXELS = 50_000_000

/** Makes fingerprints of pictures; a part of the work that threads share. */
export async function readPrints(task: ContentsTask, advance: Advance): Promise<ContentsResult> {
  const values = new Uint8Array(task.locations.length * PRINT_BYTES)
  const seen = await readEach(task, advance, async (bytes, picture) => {
    const { print } = await lookAt(bytes, limitsOf(task), false)
    values.set(print, picture * PRINT_BYTES)
  })
  return { ...seen, values }
}

/** The same, and names the pixels of all; a part of the work that threads share. */
export async function readPrintsAndPixels(task: ContentsTask, advance: Advance): Promise<ContentsResult> {
  const values = new Uint8Array(task.locations.length * PRINT_BYTES)
  const pixels = new Uint8Array(task.locations.length * PIXELS_BYTES)
  const seen = await readEach(task, advance, async (bytes, picture) => {
    const { print, name } = await lookAt(bytes, limitsOf(task), true)
    values.set(print, picture * PRINT_BYTES)
    if (name !== null) pixels.set(name, picture * PIXELS_BYTES)
  })
  return { ...seen, values, pixels }
}

/** Decodes the topmost rows of pictures for the names of these; a part of the work that threads share. */
export async function readTops(task: ContentsTask, advance: Advance): Promise<ContentsResult> {
  const values = new Uint8Array(task.locations.length * PIXELS_BYTES)
  const seen = await readEach(task, advance, async (bytes, picture) => {
    const top = await topOf(bytes, limitsOf(task))
    if (top !== null) values.set(namePixels(top), picture * PIXELS_BYTES)
  })
  return { ...seen, values }
}

/** Decodes pictures whole for the names of their pixels; a part of the work that threads share. */
export async function readPixels(task: ContentsTask, advance: Advance): Promise<ContentsResult> {
  const values = new Uint8Array(task.locations.length * PIXELS_BYTES)
  const seen = await readEach(task, advance, async (bytes, picture) => {
    values.set(namePixels(await rasterOf(bytes, limitsOf(task))), picture * PIXELS_BYTES)
  })
  return { ...seen, values }
}

function limitsOf({ memory }: ContentsTask): typeof DEFAULT_LIMITS {
  return { ...DEFAULT_LIMITS, pixels: Math.min(MOST_PIXELS, Math.floor(memory / BYTES_PER_PIXEL)) }
}

/** The fingerprint of a picture, and the name of its pixels where these are wanted and can be had. */
async function lookAt(
  bytes: Bytes,
  limits: typeof DEFAULT_LIMITS,
  areAllNamed: boolean,
): Promise<{ print: Uint8Array; name: Uint8Array | null }> {
  const { header, luma, chroma, raster, isExact } = await thumbnailOf(bytes, limits)
  const print = printOf({ ...header, luma, colours: chroma, isExact })
  const isWanted = arePixelsWanted(print, raster)
  const whole = isWanted || areAllNamed ? await wholeOf(raster, bytes, limits) : null
  const name = whole && namePixels(whole)
  if (name !== null && isWanted) addPixels(print, name)
  return { print, name }
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
