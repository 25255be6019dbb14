import { NotDecodable } from './not-decodable.js'

/** Pictures whose pixels can't be had here, by how they begin. */
const REFUSED: readonly { title: string; begins(start: Buffer): boolean }[] = [
  { title: 'AVIF', begins: (start) => isBrand(start, ['avif', 'avis']) },
  {
    title: 'HEIC',
    begins: (start) => isBrand(start, ['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'mif1', 'msf1']),
  },
  { title: 'RAW', begins: (start) => isBrand(start, ['crx ']) || isRaw(start) },
  {
    title: 'JPEG XL',
    begins: (start) => holds(start, 0, '\xff\x0a') || holds(start, 0, '\0\0\0\x0cJXL \r\n\x87\n'),
  },
  {
    title: 'JPEG 2000',
    begins: (start) => holds(start, 0, '\0\0\0\x0cjP  \r\n\x87\n') || holds(start, 0, '\xff\x4f\xff\x51'),
  },
  { title: 'DICOM', begins: (start) => holds(start, 128, 'DICM') },
  { title: 'PSD', begins: (start) => holds(start, 0, '8BPS') },
  { title: 'SVG', begins: isSvg },
  { title: 'Netpbm', begins: (start) => /^P[1-7]\s/.test(start.toString('latin1', 0, 3)) },
  { title: 'ICO', begins: (start) => holds(start, 0, '\0\0\x01\0') },
  { title: 'Radiance HDR', begins: (start) => holds(start, 0, '#?RADIANCE') },
  { title: 'XCF', begins: (start) => holds(start, 0, 'gimp xcf') },
  { title: 'OpenEXR', begins: (start) => holds(start, 0, '\x76\x2f\x31\x01') },
]

/**
 * @param start the first 256 bytes, or all if there are fewer
 * @throws {NotDecodable} for a picture that is known and can't be decoded
 */
export function refuseUnknown(start: Buffer): void {
  const format = REFUSED.find(({ begins }) => begins(start))
  if (format !== undefined) throw new NotDecodable(`${format.title} can't be decoded`)
}

/** ISO/IEC 14496-12: the first box names what the file is for. */
function isBrand(start: Buffer, brands: readonly string[]): boolean {
  return holds(start, 4, 'ftyp') && brands.includes(start.toString('latin1', 8, 12))
}

/** Behind what XML may have before its first element; drawings are never run or drawn here. */
function isSvg(start: Buffer): boolean {
  return /^(\xef\xbb\xbf)?\s*(<[?!][^>]*>\s*)*<svg[\s>]/i.test(start.toString('latin1'))
}

/** Fuji, Olympus, Panasonic; those of others begin as TIFF does. */
function isRaw(start: Buffer): boolean {
  return ['FUJIFILMCCD-RAW', 'IIRO', 'IIRS', 'IIU\0', 'MMOR'].some((name) => holds(start, 0, name))
}

function holds(bytes: Buffer, offset: number, text: string): boolean {
  return bytes.toString('latin1', offset, offset + text.length) === text
}
