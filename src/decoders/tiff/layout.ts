import type { Source, Stored } from '../model.js'
import { damaged, NotDecodable } from '../not-decodable.js'
import { readDirectory, TAG, type TiffDirectory } from './directory.js'

/** How the pixels of a TIFF are to be understood. */
export const PHOTOMETRIC = {
  whiteIsZero: 0,
  blackIsZero: 1,
  colours: 2,
  palette: 3,
  inks: 5,
  luma: 6,
} as const

/** How its parts are packed. */
export const COMPRESSION = {
  none: 1,
  lzw: 5,
  jpeg: 7,
  deflate: 8,
  oldDeflate: 32946,
  packBits: 32773,
} as const

/** What the first directory of a TIFF says, once it was checked. */
export interface TiffLayout extends Stored {
  directory: TiffDirectory
  /** Bits of a sample: 1, 2, 4, 8 or 16. */
  bits: number
  /** Samples of a pixel. */
  samples: number
  photometric: number
  compression: number
  /** Whether each sample has parts of its own. */
  isPlanar: boolean
  hasPredictor: boolean
  /** The parts are of this size each; those at the border may go beyond it. */
  partWidth: number
  partHeight: number
  offsets: readonly number[]
  byteCounts: readonly number[]
}

const NAMES: ReadonlyMap<number, string> = new Map([
  [2, 'fax'],
  [3, 'fax'],
  [4, 'fax'],
  [6, 'old JPEG'],
  [34712, 'JPEG 2000'],
  [34887, 'LERC'],
  [34925, 'LZMA'],
  [50000, 'Zstandard'],
  [50001, 'WebP'],
])
const LEAST_SAMPLES: ReadonlyMap<number, number> = new Map([
  [PHOTOMETRIC.whiteIsZero, 1],
  [PHOTOMETRIC.blackIsZero, 1],
  [PHOTOMETRIC.colours, 3],
  [PHOTOMETRIC.palette, 1],
  [PHOTOMETRIC.inks, 4],
  [PHOTOMETRIC.luma, 3],
])
const MOST_SAMPLES = 64
const MEGA = 1_000_000
/** Samples and pixels stand in memory together. */
const MOST_MEMORY = 300 * MEGA
const PIXEL_BYTES = 4

/** @throws {NotDecodable} for a kind that can't be decoded, and what breaks the rules */
export function readLayout(source: Source): TiffLayout {
  refuseRaw(source.take(0, Math.min(source.size, 16)))
  const directory = readDirectory(source)
  const { all, first } = directory
  if (all(TAG.dngVersion).length > 0 || isPreviewOfRaw(directory))
    throw new NotDecodable("RAW can't be decoded")
  const width = first(TAG.width, 0)
  const height = first(TAG.height, 0)
  if (width === 0 || height === 0) throw damaged('no width or height')
  const samples = first(TAG.samples, 1)
  const bits = first(TAG.bits, 1)
  const compression = first(TAG.compression, COMPRESSION.none)
  const photometric = first(TAG.photometric, PHOTOMETRIC.blackIsZero)
  refuseUnknown(directory, { samples, bits, compression, photometric })
  const isTiled = all(TAG.tileWidth).length > 0
  const orientation = first(TAG.orientation, 1)
  const partHeight = isTiled ? first(TAG.tileHeight, 0) : Math.min(height, first(TAG.rowsPerStrip, height))
  const layout: TiffLayout = {
    width,
    height,
    orientation: orientation >= 1 && orientation <= 8 ? orientation : 1,
    directory,
    bits,
    samples,
    photometric,
    compression,
    isPlanar: first(TAG.planar, 1) === 2 && samples > 1,
    hasPredictor: first(TAG.predictor, 1) === 2,
    partWidth: isTiled ? first(TAG.tileWidth, 0) : width,
    partHeight,
    offsets: all(isTiled ? TAG.tileOffsets : TAG.stripOffsets),
    byteCounts: all(isTiled ? TAG.tileBytes : TAG.stripBytes),
  }
  refuseParts(layout)
  return layout
}

function refuseRaw(start: Buffer): void {
  if (start.toString('latin1', 8, 10) === 'CR') throw new NotDecodable("RAW can't be decoded")
}

/** Cameras put a small picture first, and their own data in a directory below it. */
function isPreviewOfRaw({ all, first }: TiffDirectory): boolean {
  return (first(TAG.subfile, 0) & 1) === 1 && all(TAG.make).length > 0 && all(TAG.subdirectories).length > 0
}

function refuseUnknown(
  { all, first }: TiffDirectory,
  kind: Pick<TiffLayout, 'samples' | 'bits' | 'compression' | 'photometric'>,
): void {
  const { samples, bits, compression, photometric } = kind
  if (!Object.values<number>(COMPRESSION).includes(compression)) {
    throw new NotDecodable(`TIFF with ${NAMES.get(compression) ?? 'unknown'} compression can't be decoded`)
  }
  const least = LEAST_SAMPLES.get(photometric)
  if (least === undefined) throw new NotDecodable("TIFF of this kind of colours can't be decoded")
  if (samples < least || samples > MOST_SAMPLES) throw damaged('unknown number of samples')
  if (![1, 2, 4, 8, 16].includes(bits))
    throw new NotDecodable(`TIFF with ${bits} bits a sample can't be decoded`)
  if (all(TAG.bits).some((each) => each !== bits)) {
    throw new NotDecodable("TIFF with samples of several sizes can't be decoded")
  }
  if (all(TAG.sampleFormat).some((format) => format !== 1 && format !== 4)) {
    throw new NotDecodable("TIFF with signed or fractional samples can't be decoded")
  }
  if (first(TAG.fillOrder, 1) !== 1 || first(TAG.predictor, 1) > 2) {
    throw new NotDecodable("TIFF of this kind of compression can't be decoded")
  }
  const isJpeg = compression === COMPRESSION.jpeg
  if (isJpeg ? bits !== 8 || photometric === PHOTOMETRIC.inks : photometric === PHOTOMETRIC.luma) {
    throw new NotDecodable("TIFF of this kind of colours can't be decoded")
  }
}

function refuseParts(layout: TiffLayout): void {
  const { width, height, partWidth, partHeight, isPlanar, samples, bits, offsets, byteCounts } = layout
  const pixelBytes = PIXEL_BYTES + samples * (bits === 16 ? 2 : 1)
  if (width * height * pixelBytes > MOST_MEMORY) {
    throw new NotDecodable(
      `${Math.ceil((width * height) / MEGA)} megapixels, at most ${Math.floor(MOST_MEMORY / pixelBytes / MEGA)} of this kind are decoded whole`,
    )
  }
  if (partWidth < 1 || partHeight < 1) throw damaged('parts without size')
  // A part is made room for, whatever lies in it.
  if (partWidth * partHeight > Math.max(width * height, 1024 * 1024) * 2)
    throw damaged('parts larger than the picture')
  const parts = Math.ceil(width / partWidth) * Math.ceil(height / partHeight) * (isPlanar ? samples : 1)
  if (offsets.length < parts || (byteCounts.length > 0 && byteCounts.length < parts))
    throw damaged('parts are missing')
}
