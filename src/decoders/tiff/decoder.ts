import type { Decoder, Raster } from '../model.js'
import { truncated } from '../not-decodable.js'
import { createLowBytes, digestOf } from '../rest.js'
import { sourceIn } from '../source.js'
import { jpegPart } from './jpeg-part.js'
import { COMPRESSION, readLayout, type TiffLayout } from './layout.js'
import { colourOf } from './pixels.js'
import { undoPredictor, unpackPart } from './unpack.js'

/** The first page of a TIFF: whole numbers of up to 16 bits, in the kinds of compression that are common. */
export const TIFF: Decoder = {
  format: 'tiff',
  title: 'TIFF',
  begins: (start) => /^(II[*+]\0|MM\0[*+])/.test(start.toString('latin1', 0, 4)),
  measure(source) {
    const { width, height, orientation } = readLayout(source)
    return { width, height, orientation }
  },
  async decode(bytes) {
    const layout = readLayout(sourceIn(bytes))
    const samples = await readSamples(bytes, layout)
    const raster = paint(samples, layout)
    return layout.directory.hasNext ? { ...raster, rest: digestOf(bytes) } : raster
  },
}

/** All samples in order, rows without gaps: two bytes each where they have 16 bits, high byte first, else one. */
async function readSamples(bytes: Buffer, layout: TiffLayout): Promise<Uint8Array> {
  const { width, height, samples, bits, partWidth, partHeight, isPlanar, offsets, byteCounts } = layout
  const size = bits === 16 ? 2 : 1
  const all = new Uint8Array(width * height * samples * size)
  const across = Math.ceil(width / partWidth)
  const down = Math.ceil(height / partHeight)
  const isTiled = partWidth !== width
  for (let index = 0; index < across * down * (isPlanar ? samples : 1); index++) {
    const plane = Math.floor(index / (across * down))
    const row = Math.floor(index / across) % down
    const column = index % across
    const top = row * partHeight
    const lines = Math.min(partHeight, height - top)
    const offset = offsets[index] as number
    const length = byteCounts[index] ?? bytes.length - offset
    if (offset + length > bytes.length) throw truncated()
    const packed = bytes.subarray(offset, offset + length)
    // The last strip ends with the picture, a tile is always whole.
    const part = await readPart(packed, isTiled ? partHeight : lines, layout)
    const perPixel = (isPlanar ? 1 : samples) * size
    const pixels = Math.min(partWidth, width - column * partWidth)
    for (let line = 0; line < lines; line++) {
      const from = line * partWidth * perPixel
      const to = ((top + line) * width + column * partWidth) * samples * size
      const values = part.subarray(from, from + pixels * perPixel)
      if (isPlanar) spread(values, size, all, to + plane * size, samples * size)
      else all.set(values, to)
    }
  }
  return all
}

async function readPart(packed: Buffer, lines: number, layout: TiffLayout): Promise<Uint8Array> {
  const { bits, partWidth, isPlanar, samples, hasPredictor, compression, directory } = layout
  const perPixel = isPlanar ? 1 : samples
  if (compression === COMPRESSION.jpeg) return jpegPart(packed, lines, layout)
  const rowBytes = Math.ceil((partWidth * perPixel * bits) / 8)
  const part = unpackPart(packed, rowBytes * lines, layout)
  if (bits === 16 && directory.isLittle) Buffer.from(part.buffer, part.byteOffset, part.length).swap16()
  if (hasPredictor) undoPredictor(part, rowBytes, perPixel, bits)
  return bits < 8 ? widen(part, rowBytes, partWidth * perPixel, bits) : part
}

/** Samples of fewer than eight bits to a byte each. */
function widen(part: Uint8Array, rowBytes: number, count: number, bits: number): Uint8Array {
  const lines = part.length / rowBytes
  const wide = new Uint8Array(lines * count)
  const mask = 2 ** bits - 1
  const perByte = 8 / bits
  for (let line = 0, out = 0; line < lines; line++) {
    for (let sample = 0; sample < count; sample++, out++) {
      const byte = part[line * rowBytes + Math.floor(sample / perByte)] as number
      wide[out] = (byte >> (8 - bits - (sample % perByte) * bits)) & mask
    }
  }
  return wide
}

function spread(values: Uint8Array, size: number, into: Uint8Array, start: number, step: number): void {
  for (let from = 0, to = start; from < values.length; from += size, to += step) {
    for (let byte = 0; byte < size; byte++) into[to + byte] = values[from + byte] as number
  }
}

function paint(values: Uint8Array, layout: TiffLayout): Raster {
  const { width, height, samples, bits } = layout
  const rgba = new Uint8Array(width * height * 4)
  const { colours, alphaAt, colour } = colourOf(layout)
  const rowSamples = width * samples
  const high = new Uint8Array(rowSamples)
  const low = bits === 16 ? createLowBytes(rowSamples) : null
  for (let row = 0; row < height; row++) {
    const at = row * rowSamples
    if (low === null) {
      colour(values.subarray(at, at + rowSamples), width, rgba, row * width * 4)
      continue
    }
    const line = values.subarray(at * 2, (at + rowSamples) * 2)
    low.add(line)
    for (let sample = 0; sample < rowSamples; sample++) high[sample] = line[sample * 2] as number
    colour(high, width, rgba, row * width * 4)
  }
  // What is neither colour nor alpha, such as infrared, is not drawn.
  const isMore = samples > colours + (alphaAt < 0 ? 0 : 1)
  return { width, height, rgba, rest: isMore ? digestOf(values) : (low?.finish() ?? null) }
}
