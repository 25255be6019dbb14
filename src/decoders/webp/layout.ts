import type { Source, Stored } from '../model.js'
import { damaged, NotDecodable, truncated } from '../not-decodable.js'
import { readOrientation } from '../orientation.js'

/** A part of the file, named by four letters. */
export interface WebpChunk {
  type: string
  /** Where its data begins. */
  start: number
  length: number
}

/** A still picture within the file. */
export interface WebpImage {
  width: number
  height: number
  /** Where it lies on the picture. */
  left: number
  top: number
  /** Its transparency, if that stands apart, and its colours. */
  chunks: WebpChunk[]
}

/** What a WebP says of itself (RFC 9649). */
export interface WebpLayout extends Stored {
  image: WebpImage
  isAnimated: boolean
}

const FILE_HEADER = 12
const CHUNK_HEADER = 8
const FRAME_HEADER = 16
const MOST_CHUNKS = 100_000

/** @throws {NotDecodable} */
export function readLayout(source: Source): WebpLayout {
  const end = Math.min(source.size, 8 + source.take(4, 4).readUInt32LE())
  if (8 + source.take(4, 4).readUInt32LE() > source.size) throw truncated()
  let canvas: { width: number; height: number } | null = null
  let image: WebpImage | null = null
  let isAnimated = false
  let orientation = 1
  const chunks: WebpChunk[] = []
  for (const chunk of chunksFrom(source, FILE_HEADER, end)) {
    const { type, start, length } = chunk
    if (type === 'VP8X') {
      const data = source.take(start, 10)
      canvas = { width: data.readUIntLE(4, 3) + 1, height: data.readUIntLE(7, 3) + 1 }
    } else if (type === 'EXIF') {
      const hasName = length > 6 && source.take(start, 6).toString('latin1') === 'Exif\0\0'
      orientation = readOrientation(source, start + (hasName ? 6 : 0))
    } else if (type === 'ANMF' && image === null) {
      image = frameOf(source, start, length)
      isAnimated = true
    } else if (type === 'ALPH' || type === 'VP8 ' || type === 'VP8L') {
      if (image !== null) continue
      chunks.push(chunk)
      if (type !== 'ALPH') image = { ...sizeOf(source, chunk), left: 0, top: 0, chunks }
    }
    // Without the extended header nothing of meaning follows.
    if (image !== null && canvas === null) break
  }
  if (image === null) throw damaged('no image')
  const { width, height } = canvas ?? image
  if (!isAnimated && (width !== image.width || height !== image.height)) throw damaged('two sizes')
  if (image.left + image.width > width || image.top + image.height > height) {
    throw damaged('a frame larger than its picture')
  }
  return { width, height, orientation, image, isAnimated }
}

function* chunksFrom(source: Source, start: number, end: number): Generator<WebpChunk> {
  let at = start
  for (let count = 0; at + CHUNK_HEADER <= end; count++) {
    if (count > MOST_CHUNKS) throw damaged('too many chunks')
    const header = source.take(at, CHUNK_HEADER)
    const length = header.readUInt32LE(4)
    const type = header.toString('latin1', 0, 4)
    if (at + CHUNK_HEADER + length > end) throw truncated()
    yield { type, start: at + CHUNK_HEADER, length }
    at += CHUNK_HEADER + length + (length % 2)
  }
}

/** A frame of an animation: its place, then chunks of its own. */
function frameOf(source: Source, start: number, length: number): WebpImage {
  const header = source.take(start, FRAME_HEADER)
  const place = {
    left: header.readUIntLE(0, 3) * 2,
    top: header.readUIntLE(3, 3) * 2,
    width: header.readUIntLE(6, 3) + 1,
    height: header.readUIntLE(9, 3) + 1,
  }
  const chunks: WebpChunk[] = []
  for (const chunk of chunksFrom(source, start + FRAME_HEADER, start + length)) {
    if (chunk.type !== 'ALPH' && chunk.type !== 'VP8 ' && chunk.type !== 'VP8L') continue
    chunks.push(chunk)
    if (chunk.type === 'ALPH') continue
    const { width, height } = sizeOf(source, chunk)
    if (width !== place.width || height !== place.height) throw damaged('two sizes')
    return { ...place, chunks }
  }
  throw damaged('no image')
}

/** What the coded data itself says: decoders make room for that, whatever stands before. */
function sizeOf(source: Source, { type, start }: WebpChunk): { width: number; height: number } {
  if (type === 'VP8L') {
    const data = source.take(start, 5)
    const bits = data.readUInt32LE(1)
    if (data[0] !== 0x2f) throw damaged('no image')
    return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 }
  }
  const data = source.take(start, 10)
  // A frame that tells only what changed can't be the first.
  if (((data[0] as number) & 1) !== 0 || data.readUIntBE(3, 3) !== 0x9d012a) throw damaged('no image')
  const [width, height] = [data.readUInt16LE(6) & 0x3fff, data.readUInt16LE(8) & 0x3fff]
  if (width === 0 || height === 0) throw new NotDecodable('damaged: no width or height')
  return { width, height }
}
