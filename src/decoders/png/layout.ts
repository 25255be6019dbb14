import type { Source } from '../model.js'
import { damaged, truncated } from '../not-decodable.js'
import { readOrientation } from '../orientation.js'

/** Kinds of pixels, by PNG's number: samples of a pixel, and the bits that a sample may have. */
const COLOURS: ReadonlyMap<number, { channels: number; depths: readonly number[] }> = new Map([
  [0, { channels: 1, depths: [1, 2, 4, 8, 16] }],
  [2, { channels: 3, depths: [8, 16] }],
  [3, { channels: 1, depths: [1, 2, 4, 8] }],
  [4, { channels: 2, depths: [8, 16] }],
  [6, { channels: 4, depths: [8, 16] }],
])

/** What the header of a PNG says (W3C, Portable Network Graphics, 11.2.1). */
export interface PngLayout {
  width: number
  height: number
  /** Bits of a sample. */
  depth: number
  /** 0 gray, 2 colour, 3 palette, 4 gray with alpha, 6 colour with alpha. */
  colour: number
  /** Samples of a pixel. */
  channels: number
  isInterlaced: boolean
}

/** A part of the file, named by four letters. */
export interface Chunk {
  type: string
  /** Where its data begins. */
  start: number
  /** Bytes of its data. */
  length: number
}

/** Where the first chunk begins. */
const SIGNATURE_BYTES = 8
const HEADER_BYTES = 13
/** Length and type before the data, a checksum behind it. */
const FRAME_BYTES = 12
/** A picture of 50 megapixels in chunks of 8 KiB has 25,000. */
const MOST_CHUNKS = 200_000

/** @throws {NotDecodable} */
export function readLayout(source: Source): PngLayout {
  const header = source.take(SIGNATURE_BYTES, 8 + HEADER_BYTES)
  if (header.toString('latin1', 4, 8) !== 'IHDR') throw damaged('no header')
  const width = header.readUInt32BE(8)
  const height = header.readUInt32BE(12)
  const depth = header.readUInt8(16)
  const colour = header.readUInt8(17)
  const interlace = header.readUInt8(20)
  if (width === 0 || height === 0) throw damaged('no width or height')
  const known = COLOURS.get(colour)
  if (known === undefined || !known.depths.includes(depth)) throw damaged('unknown kind of pixels')
  if (header.readUInt8(18) !== 0 || header.readUInt8(19) !== 0 || interlace > 1) {
    throw damaged('unknown kind of compression')
  }
  return { width, height, depth, colour, channels: known.channels, isInterlaced: interlace === 1 }
}

/**
 * The chunks in order, from the header to the end, which is the last one.
 * @throws {NotDecodable} if there is no end
 */
export function* chunksOf(source: Source): Generator<Chunk> {
  let position = SIGNATURE_BYTES
  for (let count = 0; count < MOST_CHUNKS; count++) {
    const head = source.take(position, 8)
    const length = head.readUInt32BE()
    const type = head.toString('latin1', 4, 8)
    if (position + FRAME_BYTES + length > source.size) throw truncated()
    yield { type, start: position + 8, length }
    if (type === 'IEND') return
    position += FRAME_BYTES + length
  }
  throw damaged('too many chunks')
}

/** Orientation in `eXIf`, which may stand anywhere; 1 if there is none. */
export function orientationOf(source: Source): number {
  for (const { type, start } of chunksOf(source)) {
    if (type === 'eXIf') return readOrientation(source, start)
  }
  return 1
}
