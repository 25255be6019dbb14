/** Formats that every browser draws and that hold no program: SVG, which can, is text to us. */
export interface Picture {
  mediaType: string
  /** Pixels. */
  width: number
  height: number
}

interface PictureFormat {
  mediaType: string
  /** Whether a content begins as this format does. */
  begins(bytes: Buffer): boolean
  /** Width and height in pixels as the content states them; `RangeError` if it ends before. */
  measure(bytes: Buffer): [width: number, height: number]
}

/** Sources: PNG (W3C), JFIF and ITU-T T.81, GIF89a, the WebP container, Windows bitmap headers, ISO/IEC 23008-12. */
const FORMATS: readonly PictureFormat[] = [
  {
    mediaType: 'image/png',
    begins: (bytes) => holds(bytes, 0, '\x89PNG\r\n\x1a\n') && holds(bytes, 12, 'IHDR'),
    measure: (bytes) => [bytes.readUInt32BE(16), bytes.readUInt32BE(20)],
  },
  { mediaType: 'image/jpeg', begins: (bytes) => holds(bytes, 0, '\xff\xd8\xff'), measure: measureJpeg },
  {
    mediaType: 'image/gif',
    begins: (bytes) => holds(bytes, 0, 'GIF87a') || holds(bytes, 0, 'GIF89a'),
    measure: (bytes) => [bytes.readUInt16LE(6), bytes.readUInt16LE(8)],
  },
  {
    mediaType: 'image/webp',
    begins: (bytes) => holds(bytes, 0, 'RIFF') && holds(bytes, 8, 'WEBP'),
    measure: measureWebp,
  },
  {
    mediaType: 'image/bmp',
    begins: (bytes) => holds(bytes, 0, 'BM') && bytes.length > 26 && bytes.readUInt32LE(2) === bytes.length,
    measure: measureBitmap,
  },
  {
    mediaType: 'image/avif',
    begins: (bytes) => holds(bytes, 4, 'ftypavif') || holds(bytes, 4, 'ftypavis'),
    measure: measureAvif,
  },
]

/** Recognises a whole picture by its first bytes, never by its name; `null` if it is none that is known here. */
export function recognisePicture(bytes: Buffer): Picture | null {
  const format = FORMATS.find(({ begins }) => begins(bytes))
  if (format === undefined) return null
  try {
    const [width, height] = format.measure(bytes)
    return width > 0 && height > 0 ? { mediaType: format.mediaType, width, height } : null
  } catch (error) {
    // It ends before what it states. By its name, since the class is another one in a test's realm.
    if ((error as Error).name === 'RangeError') return null
    throw error
  }
}

function holds(bytes: Buffer, offset: number, text: string): boolean {
  return bytes.toString('latin1', offset, offset + text.length) === text
}

/** The frame header: any SOF marker but DHT, JPG and DAC, which lie among them. */
function measureJpeg(bytes: Buffer): [number, number] {
  let offset = 2
  for (;;) {
    const marker = bytes.readUInt8(offset + 1)
    if (marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc) {
      return [bytes.readUInt16BE(offset + 7), bytes.readUInt16BE(offset + 5)]
    }
    offset += marker === 0xff ? 1 : 2 + bytes.readUInt16BE(offset + 2)
  }
}

function measureWebp(bytes: Buffer): [number, number] {
  const chunk = bytes.toString('latin1', 12, 16)
  if (chunk === 'VP8X') return [bytes.readUIntLE(24, 3) + 1, bytes.readUIntLE(27, 3) + 1]
  if (chunk === 'VP8 ') return [bytes.readUInt16LE(26) & 0x3fff, bytes.readUInt16LE(28) & 0x3fff]
  const bits = bytes.readUInt32LE(21)
  return chunk === 'VP8L' ? [(bits & 0x3fff) + 1, ((bits >>> 14) & 0x3fff) + 1] : [0, 0]
}

function measureBitmap(bytes: Buffer): [number, number] {
  if (bytes.readUInt32LE(14) === 12) return [bytes.readUInt16LE(18), bytes.readUInt16LE(20)]
  // A negative height means that the rows run from the top.
  return [bytes.readInt32LE(18), Math.abs(bytes.readInt32LE(22))]
}

/** The largest of the spatial extents: a picture can be made of tiles and hold a thumbnail. */
function measureAvif(bytes: Buffer): [number, number] {
  let [width, height] = [0, 0]
  for (let at = bytes.indexOf('ispe'); at >= 0; at = bytes.indexOf('ispe', at + 4)) {
    width = Math.max(width, bytes.readUInt32BE(at + 8))
    height = Math.max(height, bytes.readUInt32BE(at + 12))
  }
  return [width, height]
}
