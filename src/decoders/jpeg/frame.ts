import type { Source } from '../model.js'
import { damaged, NotDecodable, truncated } from '../not-decodable.js'
import { readOrientation } from '../orientation.js'
import { EXIF, isFrame, START_OF_SCAN, standsAlone } from './markers.js'

/** One plane of a JPEG. */
export interface Component {
  id: number
  /** Blocks of it in a unit that is coded together. */
  across: number
  down: number
  /** Number of its quantization table. */
  quantization: number
}

/** What the frame header of a JPEG says (ITU-T T.81, B.2.2). */
export interface Frame {
  width: number
  height: number
  isProgressive: boolean
  components: Component[]
}

const EXIF_NAME = 'Exif\0\0'
/** Files with large profiles and previews have hundreds. */
const MOST_SEGMENTS = 10_000

/**
 * Reads the first frame header, where its marker stands, and the orientation in the EXIF before it.
 * @throws {NotDecodable}
 */
export function readFrame(source: Source): Frame & { orientation: number; position: number } {
  let orientation = 1
  let position = 2
  for (let count = 0; count < MOST_SEGMENTS; count++) {
    const [first, marker] = source.take(position, 2) as unknown as [number, number]
    if (first !== 0xff) throw damaged('no marker where one should be')
    if (marker === 0xff || standsAlone(marker)) {
      position += marker === 0xff ? 1 : 2
      continue
    }
    const length = source.take(position + 2, 2).readUInt16BE()
    if (isFrame(marker)) {
      return { ...parseFrame(marker, source.take(position + 4, length - 2)), orientation, position }
    }
    if (marker === START_OF_SCAN) break
    if (marker === EXIF && length > 2 + EXIF_NAME.length && isExif(source, position + 4)) {
      orientation = readOrientation(source, position + 4 + EXIF_NAME.length)
    }
    position += 2 + length
  }
  throw damaged('no frame header')
}

function isExif(source: Source, position: number): boolean {
  return source.take(position, EXIF_NAME.length).toString('latin1') === EXIF_NAME
}

/**
 * @param data of the segment, behind its length
 * @throws {NotDecodable}
 */
export function parseFrame(marker: number, data: Buffer): Frame {
  // Baseline, extended and progressive with Huffman codes; the others are lossless, hierarchical or arithmetic.
  if (marker > 0xc2) throw new NotDecodable(`${nameOf(marker)} JPEG can't be decoded`)
  if (data.length < 6) throw truncated()
  const depth = data.readUInt8(0)
  if (depth !== 8) throw new NotDecodable(`JPEG with ${depth} bits a sample can't be decoded`)
  const [height, width, count] = [data.readUInt16BE(1), data.readUInt16BE(3), data.readUInt8(5)]
  if (width === 0 || height === 0) throw damaged('no width or height')
  if (count !== 1 && count !== 3 && count !== 4) throw damaged('unknown number of components')
  if (data.length < 6 + count * 3) throw truncated()
  const components = Array.from({ length: count }, (_, index) => {
    const at = 6 + index * 3
    const sampling = data.readUInt8(at + 1)
    const [across, down] = [sampling >> 4, sampling & 15]
    if (across < 1 || across > 4 || down < 1 || down > 4) throw damaged('unknown sampling')
    return { id: data.readUInt8(at), across, down, quantization: data.readUInt8(at + 2) & 15 }
  })
  return { width, height, isProgressive: marker === 0xc2, components }
}

function nameOf(marker: number): string {
  if (marker >= 0xc9) return 'arithmetic'
  return marker === 0xc3 ? 'lossless' : 'hierarchical'
}
