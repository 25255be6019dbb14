import { readFrame } from '../jpeg/frame.js'
import { decodeJpeg } from '../jpeg/whole.js'
import { damaged } from '../not-decodable.js'
import { sourceIn } from '../source.js'
import { TAG } from './directory.js'
import { PHOTOMETRIC, type TiffLayout } from './layout.js'

const SOI_BYTES = 2
const EOI_BYTES = 2

/**
 * Decodes a part of a TIFF that is a JPEG of its own, with tables that stand before all of them (Adobe, TIFF Technical
 * Note 2).
 * @returns samples of its rows, a byte each
 * @throws {NotDecodable}
 */
export async function jpegPart(packed: Buffer, lines: number, layout: TiffLayout): Promise<Uint8Array> {
  const { directory, photometric, partWidth, partHeight, isPlanar, samples } = layout
  const perPixel = isPlanar ? 1 : samples
  if (perPixel !== 1 && perPixel !== 3) throw damaged('unknown number of samples')
  if (packed.length < SOI_BYTES + EOI_BYTES) throw damaged('a part is empty')
  const tables = Buffer.from(directory.all(TAG.jpegTables))
  const whole = Buffer.concat([
    packed.subarray(0, SOI_BYTES),
    adobeSegment(photometric === PHOTOMETRIC.luma ? 1 : 0),
    tables.subarray(SOI_BYTES, Math.max(SOI_BYTES, tables.length - EOI_BYTES)),
    packed.subarray(SOI_BYTES),
  ])
  const { width, height } = readFrame(sourceIn(whole))
  // Some writers fill up the last strip.
  if (width !== partWidth || height < lines || height > partHeight) throw damaged('a part of another size')
  const { rgba } = await decodeJpeg(whole, width, height)
  const values = new Uint8Array(partWidth * lines * perPixel)
  for (let from = 0, to = 0; to < values.length; from += 4, to += perPixel) {
    for (let sample = 0; sample < perPixel; sample++) values[to + sample] = rgba[from + sample] as number
  }
  return values
}

/** Says whether the colours are red, green and blue (0) or YCbCr (1), which else would be guessed. */
function adobeSegment(transform: number): Buffer {
  return Buffer.from([0xff, 0xee, 0, 14, ...Buffer.from('Adobe'), 0, 100, 0, 0, 0, 0, transform])
}
