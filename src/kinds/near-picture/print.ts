import { createHash } from '../../libraries/crypto.js'
import { COLOURS } from './colour.js'
import { HASH_WORDS, hashesOf, THUMBNAIL } from './hash.js'
import { isFlat, showsTooLittle, type Texture, textureOf } from './texture.js'

/** Formats of pictures, by number in a fingerprint. New ones are added at the end. */
const PICTURE_FORMATS = ['jpeg', 'png', 'webp', 'gif', 'tiff', 'bmp'] as const
export type PictureFormat = (typeof PICTURE_FORMATS)[number]

/** Changes where the same picture would have another fingerprint, or fingerprints would be judged by other measures. */
export const NEAR_VERSION = 4

const CELLS = THUMBNAIL * THUMBNAIL
const COLOUR_BYTES = 3 * COLOURS * COLOURS

const WIDTH = 0
const HEIGHT = 4
const FLAT = 8
const DEVIATION = 12
const DETAIL = 16
const FORMAT = 20
const HAS_PIXELS = 21
const IS_EXACT = 22
const HAS_TOP = 23
const PIXELS = 24
const PIXELS_BYTES = 32
const TOP = PIXELS + PIXELS_BYTES
const HASHES = TOP + PIXELS_BYTES
const COLOURS_AT = HASHES + 4 * HASH_WORDS
const LUMA = COLOURS_AT + COLOUR_BYTES

/** Bytes of a fingerprint; its numbers have their lowest byte first. */
export const PRINT_BYTES = LUMA + CELLS

/** Everything that pictures are compared by, seen through the bytes that hold it. */
export interface Print extends Texture {
  format: PictureFormat
  /** Pixels, as people see the picture. */
  width: number
  height: number
  /** As of `namePixels`; `null`: not decoded whole. */
  pixels: Buffer | null
  /** The same of its topmost rows; `null`: they were not decoded. All 0: they can't be had alone. */
  top: Buffer | null
  /** Whether pictures with equal pixels have this very thumbnail, if theirs is exact, too. */
  isExact: boolean
  /** 8 × 8 mean colours. */
  colours: Uint8Array
  /** 64 × 64 means. */
  luma: Uint8Array
}

/** What a picture looks like. */
export interface Look {
  format: PictureFormat
  width: number
  height: number
  luma: Uint8Array
  colours: Uint8Array
  /** As in `Print`; by default it is not. */
  isExact?: boolean
}

/** The fingerprint of a picture, without its pixels. */
export function printOf({ format, width, height, luma, colours, isExact = false }: Look): Buffer {
  const bytes = Buffer.alloc(PRINT_BYTES)
  const { flat, deviation, detail } = textureOf(luma, width, height)
  bytes.writeUInt32LE(width, WIDTH)
  bytes.writeUInt32LE(height, HEIGHT)
  bytes.writeFloatLE(flat, FLAT)
  bytes.writeFloatLE(deviation, DEVIATION)
  bytes.writeFloatLE(detail, DETAIL)
  bytes.writeUInt8(PICTURE_FORMATS.indexOf(format), FORMAT)
  bytes.writeUInt8(isExact ? 1 : 0, IS_EXACT)
  hashesOf(luma).forEach((word, index) => {
    bytes.writeUInt32LE(word, HASHES + 4 * index)
  })
  bytes.set(colours, COLOURS_AT)
  bytes.set(luma, LUMA)
  return bytes
}

/** Adds the name of the pixels to a fingerprint. */
export function addPixels(print: Uint8Array, pixels: Uint8Array): void {
  print[HAS_PIXELS] = 1
  print.set(pixels, PIXELS)
}

/** Adds the name of the topmost rows to a fingerprint; all 0 where they can't be had alone. */
export function addTop(print: Uint8Array, top: Uint8Array): void {
  print[HAS_TOP] = 1
  print.set(top, TOP)
}

/** Reads a fingerprint; `null` if these bytes are none. */
export function readPrint(bytes: Uint8Array): Print | null {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const format = view.length === PRINT_BYTES ? PICTURE_FORMATS[view.readUInt8(FORMAT)] : undefined
  if (format === undefined) return null
  return {
    format,
    width: view.readUInt32LE(WIDTH),
    height: view.readUInt32LE(HEIGHT),
    flat: view.readFloatLE(FLAT),
    deviation: view.readFloatLE(DEVIATION),
    detail: view.readFloatLE(DETAIL),
    pixels: view[HAS_PIXELS] === 1 ? view.subarray(PIXELS, PIXELS + PIXELS_BYTES) : null,
    top: view[HAS_TOP] === 1 ? view.subarray(TOP, TOP + PIXELS_BYTES) : null,
    isExact: view[IS_EXACT] === 1,
    colours: view.subarray(COLOURS_AT, LUMA),
    luma: view.subarray(LUMA),
  }
}

/** SHA-256 of all that tells how alike a picture is to others: not of the names of its pixels. */
export function likenessDigest(print: Uint8Array): Buffer {
  return createHash('sha256').update(print.subarray(0, FORMAT)).update(print.subarray(HASHES)).digest()
}

/** Whether little or nothing but equal pixels can tell that a picture equals another: it is small, flat or faint. */
export function isCertainByPixelsOnly(print: Uint8Array): boolean {
  const read = readPrint(print)
  return read !== null && (isFlat(read) || showsTooLittle(read, read.width, read.height))
}

/** Copies the hashes of a fingerprint to those of all. */
export function copyHashes(print: Uint8Array, into: Uint32Array, picture: number): void {
  const view = Buffer.from(print.buffer, print.byteOffset, print.byteLength)
  for (let word = 0; word < HASH_WORDS; word++) {
    into[picture * HASH_WORDS + word] = view.readUInt32LE(HASHES + 4 * word)
  }
}
