import type { Raster } from '../model.js'
import { sourceIn } from '../source.js'
import { readFrame } from './frame.js'
import { decodeByCodec } from './whole.js'

const BLOCK = 8
/** From the marker of a frame header to its height: the marker, the length, the bits of a sample. */
const TO_HEIGHT = 5

/**
 * Decodes the topmost rows of a JPEG: its header is made to say that it ends soon behind them, so the decoder passes over
 * the rest of each scan. One unit more than these rows need, since colours are smoothed over the rows beside them.
 * @returns `null` where nearly all would have to be decoded, or it has four inks
 * @throws {NotDecodable}
 */
export async function decodeJpegTop(bytes: Buffer, rows: number): Promise<Raster | null> {
  const { width, height, components, position } = readFrame(sourceIn(bytes))
  if (components.length > 3) return null
  const unit = BLOCK * Math.max(...components.map(({ down }) => down))
  const needed = (Math.ceil(rows / unit) + 1) * unit
  if (needed >= height) return null
  const short = Buffer.from(bytes)
  short.writeUInt16BE(needed, position + TO_HEIGHT)
  const { rgba } = await decodeByCodec(short, width, needed)
  return { width, height: rows, rgba: rgba.slice(0, width * rows * 4), rest: null }
}
