import { type Codec, keptCodec } from '../codec.js'
import type { Raster } from '../model.js'
import { damaged, NotDecodable } from '../not-decodable.js'
import { sourceIn } from '../source.js'
import { readFrame } from './frame.js'
import { EOI } from './markers.js'
import { readTerms } from './terms.js'

const INKS = 4
/** It takes 60 bytes for a pixel. */
const MOST_INK_PIXELS = 20_000_000
const TAIL_BYTES = 64

let codec: Codec | undefined

/**
 * Decodes a JPEG whole, as it is stored: by mozjpeg, and by jpeg-js if it has four inks, which mozjpeg doesn't take.
 * @throws {NotDecodable} if it is damaged, cut, or of another size
 */
export async function decodeJpeg(bytes: Buffer, width: number, height: number): Promise<Raster> {
  // A picture that ends well was hardly cut; else its blocks are counted. The decoder draws what is missing in gray.
  if (!endsWell(bytes)) readTerms(bytes)
  if (hasInks(bytes)) return decodeInks(bytes, width, height)
  codec ??= keptCodec((await import(/* webpackIgnore: true */ '../../libraries/jpeg.js')).createJpegInstance)
  return codec(bytes, width, height)
}

/** Whether it is made of four inks, as pictures for print are. */
export function hasInks(bytes: Buffer): boolean {
  return readFrame(sourceIn(bytes)).components.length === INKS
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
