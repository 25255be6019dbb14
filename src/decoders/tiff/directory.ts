import type { Source } from '../model.js'
import { damaged, NotDecodable } from '../not-decodable.js'

/** Numbers of the tags that are read here (Adobe, TIFF 6.0, and what came after it). */
export const TAG = {
  subfile: 254,
  width: 256,
  height: 257,
  bits: 258,
  compression: 259,
  photometric: 262,
  fillOrder: 266,
  make: 271,
  stripOffsets: 273,
  orientation: 274,
  samples: 277,
  rowsPerStrip: 278,
  stripBytes: 279,
  planar: 284,
  predictor: 317,
  palette: 320,
  tileWidth: 322,
  tileHeight: 323,
  tileOffsets: 324,
  tileBytes: 325,
  subdirectories: 330,
  extraSamples: 338,
  sampleFormat: 339,
  jpegTables: 347,
  dngVersion: 50706,
} as const

/** The first directory of a TIFF: numbers of its tags. */
export interface TiffDirectory {
  isLittle: boolean
  /** Whether another page follows. */
  hasNext: boolean
  /** @returns the values of a tag; `[]` if there is none */
  all(tag: number): readonly number[]
  /** @returns the first value of a tag, or what stands for it */
  first(tag: number, otherwise: number): number
}

const ENTRY_BYTES = 12
const MOST_ENTRIES = 4096
/** Bytes of a value by its type: byte, text, short, long, … signed, and undefined. */
const SIZES: ReadonlyMap<number, number> = new Map([
  [1, 1],
  [2, 1],
  [3, 2],
  [4, 4],
  [6, 1],
  [7, 1],
  [8, 2],
  [9, 4],
  [13, 4],
])
const CLASSIC = 42
const BIG = 43
const WANTED: ReadonlySet<number> = new Set(Object.values(TAG))

/** @throws {NotDecodable} */
export function readDirectory(source: Source): TiffDirectory {
  const isLittle = source.take(0, 2).toString('latin1') === 'II'
  const short = (at: number): number => {
    const bytes = source.take(at, 2)
    return isLittle ? bytes.readUInt16LE() : bytes.readUInt16BE()
  }
  const long = (at: number): number => {
    const bytes = source.take(at, 4)
    return isLittle ? bytes.readUInt32LE() : bytes.readUInt32BE()
  }
  if (short(2) === BIG) throw new NotDecodable("BigTIFF can't be decoded")
  if (short(2) !== CLASSIC) throw damaged('unknown kind of TIFF')
  const start = long(4)
  const count = short(start)
  if (count === 0 || count > MOST_ENTRIES) throw damaged('no tags')
  const tags = new Map<number, readonly number[]>()
  for (let entry = 0; entry < count; entry++) {
    const at = start + 2 + entry * ENTRY_BYTES
    const tag = short(at)
    const size = SIZES.get(short(at + 2))
    if (!WANTED.has(tag) || size === undefined) continue
    const values = long(at + 4)
    const place = values * size <= 4 ? at + 8 : long(at + 8)
    // What lies outside of the file is noticed here, before any room is made for it.
    const bytes = source.take(place, values * size)
    tags.set(tag, readValues(bytes, size, isLittle))
  }
  const next = start + 2 + count * ENTRY_BYTES
  return {
    isLittle,
    hasNext: next + 4 <= source.size && long(next) !== 0,
    all: (tag) => tags.get(tag) ?? [],
    first: (tag, otherwise) => tags.get(tag)?.[0] ?? otherwise,
  }
}

function readValues(bytes: Buffer, size: number, isLittle: boolean): readonly number[] {
  return Array.from({ length: bytes.length / size }, (_, index) =>
    isLittle ? bytes.readUIntLE(index * size, size) : bytes.readUIntBE(index * size, size),
  )
}
