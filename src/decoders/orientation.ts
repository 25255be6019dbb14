import type { Areas, Raster, Source, Stored } from './model.js'
import { CHROMA_SIDE, LUMA_SIDE } from './model.js'
import { NotDecodable } from './not-decodable.js'

/** How EXIF's 1 to 8 are made: rows and columns change places first, then columns run backwards, then rows. */
const TURNS: readonly { swaps: boolean; mirrorsColumns: boolean; mirrorsRows: boolean }[] = [
  { swaps: false, mirrorsColumns: false, mirrorsRows: false },
  { swaps: false, mirrorsColumns: true, mirrorsRows: false },
  { swaps: false, mirrorsColumns: true, mirrorsRows: true },
  { swaps: false, mirrorsColumns: false, mirrorsRows: true },
  { swaps: true, mirrorsColumns: false, mirrorsRows: false },
  { swaps: true, mirrorsColumns: true, mirrorsRows: false },
  { swaps: true, mirrorsColumns: true, mirrorsRows: true },
  { swaps: true, mirrorsColumns: false, mirrorsRows: true },
]
const AS_STORED = 1
const ORIENTATION_TAG = 0x112
const SHORT = 3
const ENTRY_BYTES = 12
/** EXIF's first directory has some dozen. */
const MOST_ENTRIES = 1000

/** Width and height as people see them. */
export function turnedSize({ width, height, orientation }: Stored): { width: number; height: number } {
  return TURNS[orientation - 1]?.swaps === true ? { width: height, height: width } : { width, height }
}

/** The pixels as people see them; the same object where nothing is to be done. */
export function turnRaster(raster: Raster, orientation: number): Raster {
  if (orientation === AS_STORED) return raster
  const { width, height } = turnedSize({ ...raster, orientation })
  const from = new Uint32Array(raster.rgba.buffer, raster.rgba.byteOffset, raster.width * raster.height)
  const to = new Uint32Array(width * height)
  turn(from, raster.width, raster.height, orientation, to)
  return { width, height, rgba: new Uint8Array(to.buffer), rest: raster.rest }
}

/** A thumbnail as people see it. */
export function turnAreas(areas: Areas, orientation: number): Areas {
  if (orientation === AS_STORED) return areas
  const luma = new Uint8Array(areas.luma.length)
  turn(areas.luma, LUMA_SIDE, LUMA_SIDE, orientation, luma)
  const chroma = new Uint8Array(areas.chroma.length)
  for (let channel = 0; channel < 3; channel++) {
    const plane = areas.chroma.filter((_, index) => index % 3 === channel)
    const turned = new Uint8Array(plane.length)
    turn(plane, CHROMA_SIDE, CHROMA_SIDE, orientation, turned)
    for (let index = 0; index < turned.length; index++) chroma[index * 3 + channel] = turned[index] as number
  }
  return { luma, chroma }
}

/**
 * Orientation that EXIF gives, in its first directory, tag 0x112 (CIPA DC-008).
 * @param start where its TIFF header begins
 * @returns 1 to 8; 1 where it gives none, or what can't be understood: a picture is not refused for its notes
 */
export function readOrientation(source: Source, start: number): number {
  try {
    const order = source.take(start, 2).toString('latin1')
    if (order !== 'II' && order !== 'MM') return AS_STORED
    const isLittle = order === 'II'
    const short = (at: number): number => {
      const bytes = source.take(start + at, 2)
      return isLittle ? bytes.readUInt16LE() : bytes.readUInt16BE()
    }
    const bytes = source.take(start + 4, 4)
    const directory = isLittle ? bytes.readUInt32LE() : bytes.readUInt32BE()
    const count = Math.min(short(directory), MOST_ENTRIES)
    for (let entry = 0; entry < count; entry++) {
      const at = directory + 2 + entry * ENTRY_BYTES
      if (short(at) !== ORIENTATION_TAG) continue
      const value = short(at + 2) === SHORT ? short(at + 8) : AS_STORED
      return value >= 1 && value <= TURNS.length ? value : AS_STORED
    }
    return AS_STORED
  } catch (error) {
    if (error instanceof NotDecodable) return AS_STORED
    throw error
  }
}

function turn<Cells extends Uint8Array | Uint32Array>(
  from: Cells,
  width: number,
  height: number,
  orientation: number,
  to: Cells,
): void {
  const { swaps, mirrorsColumns, mirrorsRows } = TURNS[orientation - 1] as (typeof TURNS)[number]
  const [across, down] = swaps ? [height, width] : [width, height]
  for (let row = 0, at = 0; row < down; row++) {
    const line = mirrorsRows ? down - 1 - row : row
    for (let column = 0; column < across; column++, at++) {
      const place = mirrorsColumns ? across - 1 - column : column
      to[at] = (swaps ? from[place * width + line] : from[line * width + place]) as number
    }
  }
}
