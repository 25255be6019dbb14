import { type Codec, keptCodec } from '../codec.js'
import type { Raster } from '../model.js'
import { damaged, NotDecodable, truncated } from '../not-decodable.js'
import { sourceIn } from '../source.js'
import { type Frame, readFrame } from './frame.js'
import { EOI } from './markers.js'
import { blocksOf } from './planes.js'
import { readTerms } from './terms.js'

const INKS = 4
/** A pixel takes 40 bytes meanwhile. */
const MOST_INK_PIXELS = 6_000_000
const BITS_OF_BYTE = 8
const TAIL_BYTES = 64

let codec: Codec | undefined

/**
 * Decodes a JPEG whole, as it is stored: by mozjpeg, and by jpeg-js if it has four inks, which mozjpeg doesn't take.
 * @throws {NotDecodable} if it is damaged, cut, or of another size
 */
export async function decodeJpeg(bytes: Buffer, width: number, height: number): Promise<Raster> {
  const frame = readFrame(sourceIn(bytes))
  refuseEmpty(bytes, frame)
  // A picture that ends well was hardly cut; else its blocks are counted. The decoder draws what is missing in gray.
  if (!endsWell(bytes)) readTerms(bytes)
  if (frame.components.length === INKS) return decodeInks(bytes, width, height)
  return decodeByCodec(bytes, width, height)
}

/**
 * Decodes a JPEG of one or three planes by mozjpeg, whatever is missing of it.
 * @throws {NotDecodable} if it is damaged, or of another size
 */
export async function decodeByCodec(bytes: Buffer, width: number, height: number): Promise<Raster> {
  codec ??= keptCodec((await import(/* webpackIgnore: true */ '../../libraries/jpeg.js')).createJpegInstance)
  return codec(bytes, width, height)
}

/**
 * Each block takes a bit at least: what is shorter is cut, which is known before any room is made.
 * @throws {NotDecodable}
 */
export function refuseEmpty(bytes: Buffer, frame: Frame): void {
  if (bytes.length * BITS_OF_BYTE < blocksOf(frame)) throw truncated()
}

/** Whether the last marker is the end; what programs append behind it is small. */
function endsWell(bytes: Buffer): boolean {
  for (let at = bytes.length - 2; at >= Math.max(0, bytes.length - TAIL_BYTES); at--) {
    if (bytes[at] === 0xff && bytes[at + 1] === EOI) return true
  }
  return false
}

async function decodeInks(bytes: Buffer, width: number, height: number): Promise<Raster> {
  if (width * height > MOST_INK_PIXELS) {
    throw new NotDecodable(
      `${Math.ceil((width * height) / 1_000_000)} megapixels of four inks, at most ${MOST_INK_PIXELS / 1_000_000} are decoded`,
    )
  }
  const { decode } = await import(/* webpackIgnore: true */ '../../libraries/cmyk-jpeg.js')
  let decoded: { width: number; height: number; data: Uint8Array }
  try {
    decoded = decode(bytes, { useTArray: true, tolerantDecoding: false, maxMemoryUsageInMB: 2048 })
  } catch {
    throw damaged('its data means nothing')
  }
  if (decoded.width !== width || decoded.height !== height) throw damaged('it has another size than it says')
  return { width, height, rgba: decoded.data, rest: null }
}
