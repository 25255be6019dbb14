/** Formats whose pixels can be had. */
export type PictureFormat = 'jpeg' | 'png' | 'webp' | 'gif' | 'tiff' | 'bmp'

/** What a picture says of itself; width and height in pixels as people see it, with its orientation applied. */
export interface PictureHeader {
  format: PictureFormat
  width: number
  height: number
}

/** A decoded picture: first frame or page, 8 bits, colours as they are stored, taken for sRGB. */
export interface Raster {
  width: number
  height: number
  /** Four bytes a pixel, row by row: red, green, blue, alpha. */
  rgba: Uint8Array
  /**
   * A digest of what these pixels don't tell: of the low bytes of samples of 16 bits, of the whole content where further
   * frames or pages follow; `null` if there is nothing. Two pictures are proved equal only if this is equal, too.
   */
  rest: Uint8Array | null
}

/** Side of the luma of a thumbnail, in cells. */
export const LUMA_SIDE = 64
/** Side of its mean colours, in cells. */
export const CHROMA_SIDE = 8

/** A picture over white, brought to the same square whatever its sides, each cell the mean of the area that it covers. */
export interface Thumbnail {
  header: PictureHeader
  /** 64 × 64 bytes, row by row: .299 red + .587 green + .114 blue. */
  luma: Uint8Array
  /** 8 × 8 × 3 bytes, row by row: mean red, green, blue. */
  chroma: Uint8Array
  /** The pixels, where they had to be decoded anyway; as `rasterOf` gives them. */
  raster: Raster | null
  /** Whether equal pixels always give this thumbnail: it holds the means of all of them, summed up as they are stored. */
  isExact: boolean
}

/** What may be taken for one picture. */
export interface DecodingLimits {
  /** Larger pictures are not decoded whole. A pixel costs up to 12 bytes while it is decoded. */
  pixels: number
  /** Longer contents are not decoded at all: they are read into memory. */
  bytes: number
}

/** A picture as it is stored, before its orientation is applied. */
export interface Stored {
  width: number
  height: number
  /** As EXIF counts: 1 as stored, 2 to 8 mirrored and turned. */
  orientation: number
}

/** How one format is told, measured and decoded. */
export interface Decoder {
  format: PictureFormat
  /** What a reader calls it. */
  title: string
  /** Whether a content begins as this format does. */
  begins(start: Buffer): boolean
  /**
   * Reads what it says of itself, not the pixels.
   * @throws {NotDecodable} for a kind of this format that can't be decoded, and for broken headers
   */
  measure(source: Source): Stored
  /**
   * Decodes it whole, as it is stored.
   * @throws {NotDecodable}
   */
  decode(bytes: Buffer, stored: Stored): Promise<Raster>
  /**
   * Gives the thumbnail, as it is stored, without decoding it whole; `null` where whole pixels are the way to it.
   * @throws {NotDecodable}
   */
  summarize?(bytes: Buffer, stored: Stored): Promise<Areas> | null
  /**
   * Decodes the rows at the top alone, as they are stored; `null` where that saves nothing or can't be done.
   * @throws {NotDecodable}
   */
  decodeTop?(bytes: Buffer, stored: Stored, rows: number): Promise<Raster | null>
  /** Whether no pixel of it ever lets the ground shine through. */
  isOpaque?: boolean
  /** Whether `summarize` gives the means of all pixels, rather than something near them. */
  summarizesAll?: boolean
  /** The largest picture that `summarize` takes, in pixels; by default what is decoded whole. */
  mostSummarized?: number
  /** The largest picture that `decode` takes, in pixels, where that is less than is allowed. */
  mostWhole?: number
}

/** Mean values of the cells of a thumbnail. */
export interface Areas {
  /** 64 × 64. */
  luma: Uint8Array
  /** 8 × 8 × 3. */
  chroma: Uint8Array
}

/** Bytes at a position, for reading headers. */
export interface Source {
  readonly size: number
  /**
   * Bytes from a position on, only until the next call.
   * @throws {NotDecodable} `truncated` if the content ends before
   */
  take(position: number, length: number): Buffer
}
