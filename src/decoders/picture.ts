import type { Bytes } from '../disk/bytes.js'
import { areasOf } from './areas.js'
import { DECODERS } from './formats.js'
import type {
  Areas,
  Decoder,
  DecodingLimits,
  PictureHeader,
  Raster,
  Source,
  Stored,
  Thumbnail,
} from './model.js'
import { NotDecodable, truncated } from './not-decodable.js'
import { turnAreas, turnedSize, turnRaster } from './orientation.js'
import { sourceOf } from './source.js'
import { refuseUnknown } from './undecodable.js'

export type { DecodingLimits, PictureFormat, PictureHeader, Raster, Thumbnail } from './model.js'
export { NotDecodable } from './not-decodable.js'
export { DECODERS_VERSION } from './version.js'

const MEGA = 1_000_000
const START_BYTES = 256
const AS_STORED = 1
/** Enough that few pictures have nothing but sky in them. */
const TOP_ROWS = 16

/** What is decoded where nobody says otherwise: 50 megapixels, 512 MB. */
export const DEFAULT_LIMITS: DecodingLimits = { pixels: 50 * MEGA, bytes: 512 * MEGA }

/**
 * Tells a picture by its first bytes, never by its name, and reads its size.
 * @returns `null` if it is no picture
 * @throws {NotDecodable} for HEIC and other pictures that can't be decoded, and for broken headers; what `bytes` throws
 */
export function readHeader(bytes: Bytes): PictureHeader | null {
  const picture = open(bytes)
  return picture === null ? null : headerOf(picture)
}

/**
 * Makes the thumbnail that everything about likeness comes from.
 * @throws {NotDecodable} for what is no picture, can't be decoded, is cut, damaged or too large
 */
export async function thumbnailOf(bytes: Bytes, limits = DEFAULT_LIMITS): Promise<Thumbnail> {
  const { decoder, stored } = openPicture(bytes)
  const header = headerOf({ decoder, stored })
  const most = Math.max(limits.pixels, decoder.mostSummarized ?? 0)
  refuseLarge(bytes.size, stored, { ...limits, pixels: most })
  const content = readWhole(bytes)
  const areas = (await decoder.summarize?.(content, stored)) ?? null
  const isAsStored = stored.orientation === AS_STORED
  if (areas !== null) {
    const isExact = isAsStored && decoder.summarizesAll === true
    return { header, ...turnAreas(areas, stored.orientation), raster: null, isExact }
  }
  refuseLarge(bytes.size, stored, wholeLimits(decoder, limits))
  const raster = await decoder.decode(content, stored)
  const isTransparent = decoder.isOpaque !== true && clearTransparent(raster)
  const whole: Areas = areasOf(raster, isTransparent)
  const { orientation } = stored
  return {
    header,
    ...turnAreas(whole, orientation),
    raster: turnRaster(raster, orientation),
    isExact: isAsStored,
  }
}

/**
 * Decodes a picture whole, as people see it; where it is fully transparent all of a pixel is 0.
 * @throws {NotDecodable} as `thumbnailOf` does
 */
export async function rasterOf(bytes: Bytes, limits = DEFAULT_LIMITS): Promise<Raster> {
  const { decoder, stored } = openPicture(bytes)
  refuseLarge(bytes.size, stored, wholeLimits(decoder, limits))
  const raster = await decoder.decode(readWhole(bytes), stored)
  if (decoder.isOpaque !== true) clearTransparent(raster)
  return turnRaster(raster, stored.orientation)
}

/**
 * Decodes the topmost rows of a picture, as people see it: they tell most pictures apart that look the same.
 * @returns `null` where it has to be decoded whole for that
 * @throws {NotDecodable} as `thumbnailOf` does
 */
export async function topOf(bytes: Bytes, limits = DEFAULT_LIMITS): Promise<Raster | null> {
  const { decoder, stored } = openPicture(bytes)
  if (stored.orientation !== AS_STORED || decoder.decodeTop === undefined) return null
  refuseLarge(bytes.size, stored, wholeLimits(decoder, limits))
  const raster = await decoder.decodeTop(readWhole(bytes), stored, TOP_ROWS)
  if (raster !== null) clearTransparent(raster)
  return raster
}

interface Opened {
  decoder: Decoder
  stored: Stored
}

function open(bytes: Bytes): Opened | null {
  const source: Source = sourceOf(bytes)
  const start = Buffer.from(source.take(0, Math.min(bytes.size, START_BYTES)))
  const decoder = DECODERS.find(({ begins }) => begins(start))
  if (decoder !== undefined) return { decoder, stored: decoder.measure(source) }
  refuseUnknown(start)
  return null
}

function openPicture(bytes: Bytes): Opened {
  const picture = open(bytes)
  if (picture === null) throw new NotDecodable('no picture by its content')
  return picture
}

function headerOf({ decoder, stored }: Opened): PictureHeader {
  return { format: decoder.format, ...turnedSize(stored) }
}

function wholeLimits({ mostWhole }: Decoder, limits: DecodingLimits): DecodingLimits {
  return { ...limits, pixels: Math.min(limits.pixels, mostWhole ?? limits.pixels) }
}

function refuseLarge(size: number, { width, height }: Stored, limits: DecodingLimits): void {
  const pixels = width * height
  if (pixels > limits.pixels) {
    throw new NotDecodable(
      `${inMillions(pixels)} megapixels, at most ${inMillions(limits.pixels)} are decoded whole`,
    )
  }
  if (size > limits.bytes) {
    throw new NotDecodable(`${inMillions(size)} MB, at most ${inMillions(limits.bytes)} are read`)
  }
}

/** Two digits are enough, but whole numbers are told as they are. */
function inMillions(value: number): string {
  const millions = value / MEGA
  return String(millions >= 100 ? Math.ceil(millions) : Number(millions.toPrecision(2)))
}

function readWhole(bytes: Bytes): Buffer {
  const content = Buffer.allocUnsafeSlow(bytes.size)
  let filled = 0
  while (filled < bytes.size) {
    const read = bytes.read(filled, content.subarray(filled))
    if (read === 0) throw truncated()
    filled += read
  }
  return content
}

/** Which bits of a pixel are its alpha, as this machine reads four bytes. */
const ALPHA_SHIFT = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1 ? 24 : 0

/** Sets what can't be seen to 0; says whether any pixel lets the ground shine through. */
function clearTransparent({ rgba }: Raster): boolean {
  const pixels = new Uint32Array(rgba.buffer, rgba.byteOffset, rgba.length / 4)
  let isTransparent = false
  for (let index = 0; index < pixels.length; index++) {
    const alpha = ((pixels[index] as number) >>> ALPHA_SHIFT) & 0xff
    if (alpha === 0xff) continue
    isTransparent = true
    if (alpha === 0) pixels[index] = 0
  }
  return isTransparent
}
