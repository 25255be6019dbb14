import { mostSymbols, unpackLzw } from '../lzw.js'
import type { Decoder, Source } from '../model.js'
import { damaged, truncated } from '../not-decodable.js'
import { digestOf } from '../rest.js'
import { sourceIn } from '../source.js'

const SCREEN_BYTES = 13
const IMAGE = 0x2c
const EXTENSION = 0x21
const GRAPHIC_CONTROL = 0xf9
const TRAILER = 0x3b
/** Comments before the first image are no reason to read on for ever. */
const MOST_BLOCKS = 100_000
const ROWS_OF_PASSES: readonly [first: number, step: number][] = [
  [0, 8],
  [4, 8],
  [2, 4],
  [1, 2],
]

/** The first frame of a GIF (CompuServe, GIF89a) on its screen, which is transparent where the frame doesn't reach. */
export const GIF: Decoder = {
  format: 'gif',
  title: 'GIF',
  begins: (start) => /^GIF8[79]a/.test(start.toString('latin1', 0, 6)),
  measure(source) {
    const screen = source.take(0, SCREEN_BYTES)
    const [width, height] = [screen.readUInt16LE(6), screen.readUInt16LE(8)]
    if (width === 0 || height === 0) throw damaged('no width or height')
    return { width, height, orientation: 1 }
  },
  async decode(bytes, { width, height }) {
    const frame = readFrame(sourceIn(bytes))
    return { width, height, rgba: draw(frame, width, height), rest: frame.isLast ? null : digestOf(bytes) }
  },
}

interface GifFrame {
  left: number
  top: number
  width: number
  height: number
  isInterlaced: boolean
  /** Three bytes a colour. */
  palette: Buffer
  /** Number of the colour that isn't drawn; -1 if all are. */
  transparent: number
  symbolBits: number
  data: Buffer
  /** Whether it is the only one. */
  isLast: boolean
}

function readFrame(source: Source): GifFrame {
  let at = SCREEN_BYTES
  const takePalette = (flags: number): Buffer => {
    if ((flags & 0x80) === 0) return Buffer.alloc(0)
    const length = 3 * 2 ** ((flags & 7) + 1)
    at += length
    return source.take(at - length, length)
  }
  const screenPalette = takePalette(source.take(10, 1).readUInt8())
  let transparent = -1
  for (let count = 0; count < MOST_BLOCKS; count++) {
    const kind = source.take(at, 1).readUInt8()
    if (kind === TRAILER) break
    if (kind === EXTENSION) {
      if (source.take(at + 1, 1).readUInt8() === GRAPHIC_CONTROL) {
        const control = source.take(at + 2, 5)
        transparent = (control.readUInt8(1) & 1) === 1 ? control.readUInt8(4) : -1
      }
      at = blocksFrom(source, at + 2).end
      continue
    }
    if (kind !== IMAGE) throw damaged('unknown block')
    const place = source.take(at + 1, 9)
    const flags = place.readUInt8(8)
    at += 10
    const own = takePalette(flags)
    const symbolBits = source.take(at, 1).readUInt8()
    if (symbolBits < 1 || symbolBits > 8) throw damaged('unknown size of codes')
    const { pieces, end } = blocksFrom(source, at + 1)
    return {
      left: place.readUInt16LE(0),
      top: place.readUInt16LE(2),
      width: place.readUInt16LE(4),
      height: place.readUInt16LE(6),
      isInterlaced: (flags & 0x40) !== 0,
      palette: own.length > 0 ? own : screenPalette,
      transparent,
      symbolBits,
      data: Buffer.concat(pieces),
      isLast: !hasImage(source, end),
    }
  }
  throw damaged('no image')
}

/** Data in pieces, each behind its length, up to an empty one. */
function blocksFrom(source: Source, start: number): { pieces: Buffer[]; end: number } {
  const pieces: Buffer[] = []
  let at = start
  for (;;) {
    const length = source.take(at, 1).readUInt8()
    if (length === 0) return { pieces, end: at + 1 }
    pieces.push(source.take(at + 1, length))
    at += 1 + length
  }
}

/** Whether another image follows; what is broken behind the first is not our concern. */
function hasImage(source: Source, start: number): boolean {
  let at = start
  while (at < source.size) {
    const kind = source.take(at, 1).readUInt8()
    if (kind !== EXTENSION || at + 2 >= source.size) return kind === IMAGE
    try {
      at = blocksFrom(source, at + 2).end
    } catch {
      return false
    }
  }
  return false
}

function draw(frame: GifFrame, width: number, height: number): Uint8Array {
  if (frame.left + frame.width > width || frame.top + frame.height > height) {
    throw damaged('a frame larger than its screen')
  }
  if (frame.palette.length === 0) throw damaged('no palette')
  const { symbolBits, data } = frame
  if (frame.width * frame.height > mostSymbols(data.length, symbolBits)) throw truncated()
  const indices = new Uint8Array(frame.width * frame.height)
  const written = unpackLzw(data, indices, { symbolBits, isHighFirst: false, early: 0 })
  if (written < indices.length) throw truncated()
  const colours = coloursOf(frame)
  const pixels = new Uint32Array(width * height)
  const rows = frame.isInterlaced ? interlacedRows(frame.height) : null
  for (let line = 0; line < frame.height; line++) {
    let out = (frame.top + (rows === null ? line : (rows[line] as number))) * width + frame.left
    const end = (line + 1) * frame.width
    for (let at = line * frame.width; at < end; at++) pixels[out++] = colours[indices[at] as number] as number
  }
  return new Uint8Array(pixels.buffer)
}

/** Four bytes for each number; those beyond the palette are black. */
function coloursOf({ palette, transparent }: GifFrame): Uint32Array {
  const bytes = new Uint8Array(256 * 4)
  for (let index = 0; index < 256; index++) {
    if (index === transparent) continue
    bytes.set(palette.subarray(index * 3, index * 3 + 3), index * 4)
    bytes[index * 4 + 3] = 255
  }
  return new Uint32Array(bytes.buffer)
}

function interlacedRows(height: number): Int32Array {
  const rows = new Int32Array(height)
  let count = 0
  for (const [first, step] of ROWS_OF_PASSES) {
    for (let row = first; row < height; row += step) rows[count++] = row
  }
  return rows
}
