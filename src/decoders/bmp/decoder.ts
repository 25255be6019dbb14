import type { Decoder, Raster, Source, Stored } from '../model.js'
import { damaged, NotDecodable, truncated } from '../not-decodable.js'
import { sourceIn } from '../source.js'

const FILE_HEADER = 14
/** Sizes of the headers that there are: OS/2 1 and 2, and Windows from 3 to 5. */
const HEADERS: readonly number[] = [12, 40, 52, 56, 64, 108, 124]
const OS2_HEADER = 12
const PLAIN = 0
const MASKS = 3
const MASKS_WITH_ALPHA = 6
const OPAQUE = 255

/** The uncompressed kinds of BMP (Microsoft, Bitmap Storage). */
export const BMP: Decoder = {
  format: 'bmp',
  title: 'BMP',
  begins: (start) =>
    start.length >= FILE_HEADER + 4 &&
    start.toString('latin1', 0, 2) === 'BM' &&
    HEADERS.includes(start.readUInt32LE(FILE_HEADER)),
  measure(source) {
    const { width, height } = readLayout(source)
    return { width, height, orientation: 1 }
  },
  decode: async (bytes, stored) => decode(bytes, stored),
}

interface BmpLayout {
  width: number
  height: number
  isFromTop: boolean
  depth: number
  /** Which bits of a pixel are red, green, blue and alpha; `null` where pixels are numbers of colours. */
  masks: [number, number, number, number] | null
  /** Four bytes a colour: red, green, blue, alpha. */
  palette: Uint8Array
  pixelsAt: number
  rowBytes: number
}

function readLayout(source: Source): BmpLayout {
  const headerSize = source.take(FILE_HEADER, 4).readUInt32LE()
  const header = Buffer.from(source.take(FILE_HEADER, headerSize))
  const isOld = headerSize === OS2_HEADER
  const width = isOld ? header.readUInt16LE(4) : header.readInt32LE(4)
  const signedHeight = isOld ? header.readUInt16LE(6) : header.readInt32LE(8)
  const height = Math.abs(signedHeight)
  if (width <= 0 || height === 0) throw damaged('no width or height')
  const depth = header.readUInt16LE(isOld ? 10 : 14)
  const compression = isOld ? PLAIN : header.readUInt32LE(16)
  if (![1, 2, 4, 8, 16, 24, 32].includes(depth))
    throw new NotDecodable(`BMP of ${depth} bits can't be decoded`)
  const hasMasks = compression === MASKS || compression === MASKS_WITH_ALPHA
  // OS/2 has another meaning for the same number.
  if ((compression !== PLAIN && !hasMasks) || (hasMasks && headerSize === 64) || (hasMasks && depth < 16)) {
    throw new NotDecodable("compressed BMP can't be decoded")
  }
  let end = FILE_HEADER + headerSize
  let masks: BmpLayout['masks'] = null
  if (hasMasks) {
    const count = compression === MASKS_WITH_ALPHA || headerSize >= 56 ? 4 : 3
    const at = FILE_HEADER + 40
    if (headerSize === 40) end += count * 4
    const values = Array.from({ length: count }, (_, index) => source.take(at + index * 4, 4).readUInt32LE())
    masks = [values[0] ?? 0, values[1] ?? 0, values[2] ?? 0, values[3] ?? 0]
  } else if (depth === 16) masks = [0x7c00, 0x3e0, 0x1f, 0]
  else if (depth >= 24) masks = [0xff0000, 0xff00, 0xff, 0]
  const used = isOld ? 0 : header.readUInt32LE(32)
  const colours = depth > 8 ? 0 : Math.min(2 ** depth, used === 0 ? 2 ** depth : used)
  const palette = readPalette(source.take(end, colours * (isOld ? 3 : 4)), isOld ? 3 : 4)
  const pixelsAt = source.take(10, 4).readUInt32LE()
  const rowBytes = Math.ceil((width * depth) / 32) * 4
  return { width, height, isFromTop: signedHeight < 0, depth, masks, palette, pixelsAt, rowBytes }
}

function readPalette(bytes: Buffer, step: number): Uint8Array {
  const palette = new Uint8Array(256 * 4)
  for (let index = 0; index < 256; index++) {
    const at = index * step
    palette.set([bytes[at + 2] ?? 0, bytes[at + 1] ?? 0, bytes[at] ?? 0, OPAQUE], index * 4)
  }
  return palette
}

function decode(bytes: Buffer, { width, height }: Stored): Raster {
  const layout = readLayout(sourceIn(bytes))
  const { pixelsAt, rowBytes, isFromTop, depth, masks } = layout
  if (pixelsAt < FILE_HEADER || pixelsAt + rowBytes * height > bytes.length) throw truncated()
  const rgba = new Uint8Array(width * height * 4)
  const draw = masks === null ? numbered(layout.palette, depth) : masked(masks, depth / 8)
  for (let row = 0; row < height; row++) {
    const line = isFromTop ? row : height - 1 - row
    const start = pixelsAt + line * rowBytes
    draw(bytes.subarray(start, start + rowBytes), rgba, row * width * 4, width)
  }
  return { width, height, rgba, rest: null }
}

type Draw = (row: Buffer, rgba: Uint8Array, at: number, pixels: number) => void

function numbered(palette: Uint8Array, depth: number): Draw {
  const mask = 2 ** depth - 1
  const perByte = 8 / depth
  return (row, rgba, start, pixels) => {
    for (let pixel = 0, at = start; pixel < pixels; pixel++, at += 4) {
      const byte = row[Math.floor(pixel / perByte)] as number
      const colour = (byte >> (8 - depth - (pixel % perByte) * depth)) & mask
      for (let channel = 0; channel < 4; channel++)
        rgba[at + channel] = palette[colour * 4 + channel] as number
    }
  }
}

function masked(masks: [number, number, number, number], bytes: number): Draw {
  const channels = masks.map((mask) => {
    const shift = mask === 0 ? 0 : 31 - Math.clz32(mask & -mask)
    return { shift, most: mask >>> shift }
  })
  return (row, rgba, start, pixels) => {
    for (let pixel = 0, at = start; pixel < pixels; pixel++, at += 4) {
      const value = row.readUIntLE(pixel * bytes, bytes)
      for (let channel = 0; channel < 4; channel++) {
        const { shift, most } = channels[channel] as { shift: number; most: number }
        const bits = (value >>> shift) & most
        rgba[at + channel] = most === 0 ? (channel === 3 ? OPAQUE : 0) : Math.floor((bits * 255) / most)
      }
    }
  }
}
