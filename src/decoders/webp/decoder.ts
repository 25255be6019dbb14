import { type Codec, keptCodec } from '../codec.js'
import type { Decoder, Raster } from '../model.js'
import { digestOf } from '../rest.js'
import { sourceIn } from '../source.js'
import { readLayout, type WebpImage } from './layout.js'

const HAS_ALPHA = 0x10
/** A pixel takes 12 bytes meanwhile, and 30 bytes of a file can ask for all of them. */
const MOST_PIXELS = 25_000_000

/** WebP (RFC 9649) by libwebp; of an animation the first frame. */
export const WEBP: Decoder = {
  format: 'webp',
  title: 'WebP',
  begins: (start) => start.toString('latin1', 0, 4) === 'RIFF' && start.toString('latin1', 8, 12) === 'WEBP',
  measure(source) {
    const { width, height, orientation } = readLayout(source)
    return { width, height, orientation }
  },
  mostWhole: MOST_PIXELS,
  async decode(bytes) {
    const { width, height, image, isAnimated } = readLayout(sourceIn(bytes))
    codec ??= keptCodec(
      (await import(/* webpackIgnore: true */ '../../libraries/webp.js')).createWebpInstance,
    )
    const still = isAnimated ? stillOf(bytes, image) : bytes
    const frame = await codec(still, image.width, image.height)
    return isAnimated ? { ...onto(frame, image, width, height), rest: digestOf(bytes) } : frame
  },
}

let codec: Codec | undefined

/** A file of its own for one frame: the decoder takes no animations. */
function stillOf(bytes: Buffer, { width, height, chunks }: WebpImage): Buffer {
  const parts = chunks.map(({ type, start, length }) => {
    const part = Buffer.alloc(8 + length + (length % 2))
    part.write(type, 0, 'latin1')
    part.writeUInt32LE(length, 4)
    bytes.copy(part, 8, start, start + length)
    return part
  })
  const extended = Buffer.alloc(18)
  extended.write('VP8X', 0, 'latin1')
  extended.writeUInt32LE(10, 4)
  extended.writeUInt8(HAS_ALPHA, 8)
  extended.writeUIntLE(width - 1, 12, 3)
  extended.writeUIntLE(height - 1, 15, 3)
  const body = Buffer.concat([Buffer.from('WEBP'), ...(parts.length > 1 ? [extended] : []), ...parts])
  const header = Buffer.from('RIFF\0\0\0\0')
  header.writeUInt32LE(body.length, 4)
  return Buffer.concat([header, body])
}

function onto(frame: Raster, { left, top }: WebpImage, width: number, height: number): Raster {
  const rgba = new Uint8Array(width * height * 4)
  const rowBytes = frame.width * 4
  for (let row = 0; row < frame.height; row++) {
    const line = frame.rgba.subarray(row * rowBytes, (row + 1) * rowBytes)
    rgba.set(line, ((top + row) * width + left) * 4)
  }
  return { width, height, rgba, rest: null }
}
