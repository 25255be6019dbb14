import type { RowKind } from '../areas.js'
import { damaged } from '../not-decodable.js'
import type { PngLayout } from './layout.js'

/** Writes `pixels` pixels of a row as red, green, blue and alpha, from `at` on, `step` bytes from one to the next. */
export type Expand = (row: Uint8Array, pixels: number, into: Uint8Array, at: number, step: number) => void

/** What stands in the chunks beside the pixels; `null` if there is no such chunk. */
export interface PngColours {
  /** `PLTE`: three bytes a colour. */
  palette: Uint8Array | null
  /** `tRNS`: alpha of the palette, or the one colour that is transparent. */
  transparent: Uint8Array | null
}

const OPAQUE = 255
const COLOURS = 256

/** Whether a pixel may let the ground shine through. */
export function hasAlpha({ colour }: PngLayout, { transparent }: PngColours): boolean {
  return colour >= 4 || transparent !== null
}

/** How the pixels of a row lie, if they lie as they are drawn; `null` if they have to be expanded. */
export function rowKind({ colour, depth }: PngLayout, { transparent }: PngColours): RowKind | null {
  if (depth !== 8) return null
  if (colour === 6) return 'rgba'
  if (transparent !== null) return null
  return colour === 2 ? 'rgb' : colour === 0 ? 'gray' : null
}

/**
 * How rows of this kind become 8 bits of red, green, blue and alpha; of 16 bits the high ones are kept.
 * @throws {NotDecodable} if there is no palette where one is needed
 */
export function expansionOf(layout: PngLayout, { palette, transparent }: PngColours): Expand {
  const { colour, depth, channels } = layout
  if (colour === 3) {
    if (palette === null || palette.length < 3) throw damaged('no palette')
    return byTable(paletteTable(palette, transparent), depth)
  }
  const bytes = depth === 16 ? 2 : 1
  if (colour === 0 && depth <= 8) return byTable(grayTable(depth, transparent), depth)
  const key = colour === 0 || colour === 2 ? keyOf(transparent, channels) : null
  return colour === 0 || colour === 4 ? grays(channels, bytes, key) : colours(channels, bytes, key)
}

/** Four bytes for each value of a sample. */
function paletteTable(palette: Uint8Array, alpha: Uint8Array | null): Uint8Array {
  const table = new Uint8Array(COLOURS * 4)
  for (let index = 0; index < COLOURS; index++) {
    // What lies beyond the palette is drawn black by everybody.
    table.set(palette.subarray(index * 3, index * 3 + 3), index * 4)
    table[index * 4 + 3] = alpha?.[index] ?? OPAQUE
  }
  return table
}

function grayTable(depth: number, transparent: Uint8Array | null): Uint8Array {
  const most = 2 ** depth - 1
  const key = keyOf(transparent, 1)?.[0]
  const table = new Uint8Array(COLOURS * 4)
  for (let value = 0; value <= most; value++) {
    table.fill((value * 255) / most, value * 4, value * 4 + 3)
    table[value * 4 + 3] = value === key ? 0 : OPAQUE
  }
  return table
}

function keyOf(transparent: Uint8Array | null, channels: number): number[] | null {
  if (transparent === null || transparent.length < channels * 2) return null
  const view = Buffer.from(transparent.buffer, transparent.byteOffset, transparent.length)
  return Array.from({ length: channels }, (_, channel) => view.readUInt16BE(channel * 2))
}

function byTable(table: Uint8Array, depth: number): Expand {
  const mask = 2 ** depth - 1
  const perByte = 8 / depth
  return (row, pixels, into, start, step) => {
    for (let pixel = 0, at = start; pixel < pixels; pixel++, at += step) {
      const value =
        depth === 8
          ? (row[pixel] as number)
          : ((row[Math.floor(pixel / perByte)] as number) >> (8 - depth - (pixel % perByte) * depth)) & mask
      into[at] = table[value * 4] as number
      into[at + 1] = table[value * 4 + 1] as number
      into[at + 2] = table[value * 4 + 2] as number
      into[at + 3] = table[value * 4 + 3] as number
    }
  }
}

function grays(channels: number, bytes: number, key: number[] | null): Expand {
  const size = channels * bytes
  return (row, pixels, into, start, step) => {
    for (let pixel = 0, from = 0, at = start; pixel < pixels; pixel++, from += size, at += step) {
      const value = row[from] as number
      into[at] = value
      into[at + 1] = value
      into[at + 2] = value
      into[at + 3] = channels === 2 ? (row[from + bytes] as number) : OPAQUE
      if (key !== null && isKey(row, from, bytes, key)) into[at + 3] = 0
    }
  }
}

function colours(channels: number, bytes: number, key: number[] | null): Expand {
  if (bytes === 1 && key === null) return channels === 4 ? asTheyAre : withoutAlpha
  const size = channels * bytes
  return (row, pixels, into, start, step) => {
    for (let pixel = 0, from = 0, at = start; pixel < pixels; pixel++, from += size, at += step) {
      into[at] = row[from] as number
      into[at + 1] = row[from + bytes] as number
      into[at + 2] = row[from + 2 * bytes] as number
      into[at + 3] = channels === 4 ? (row[from + 3 * bytes] as number) : OPAQUE
      if (key !== null && isKey(row, from, bytes, key)) into[at + 3] = 0
    }
  }
}

const asTheyAre: Expand = (row, pixels, into, start, step) => {
  if (step === 4) {
    into.set(row, start)
    return
  }
  for (let pixel = 0, at = start; pixel < pixels; pixel++, at += step) {
    for (let channel = 0; channel < 4; channel++) into[at + channel] = row[pixel * 4 + channel] as number
  }
}

const withoutAlpha: Expand = (row, pixels, into, start, step) => {
  for (let pixel = 0, from = 0, at = start; pixel < pixels; pixel++, from += 3, at += step) {
    into[at] = row[from] as number
    into[at + 1] = row[from + 1] as number
    into[at + 2] = row[from + 2] as number
    into[at + 3] = OPAQUE
  }
}

function isKey(row: Uint8Array, from: number, bytes: number, key: number[]): boolean {
  return key.every((wanted, channel) => {
    const at = from + channel * bytes
    const value = row[at] as number
    return (bytes === 2 ? value * 256 + (row[at + 1] as number) : value) === wanted
  })
}
