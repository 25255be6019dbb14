export const EOI = 0xd9
export const START_OF_SCAN = 0xda
export const QUANTIZATION = 0xdb
export const HUFFMAN = 0xc4
export const RESTART_INTERVAL = 0xdd
export const EXIF = 0xe1
export const JFIF = 0xe0
export const ADOBE = 0xee

/** Whether it begins a frame: SOF0 to SOF15, among which three others lie. */
export function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== HUFFMAN && marker !== 0xc8 && marker !== 0xcc
}

/** Whether it stands alone, with no length and no data: restarts, SOI, EOI and TEM. */
export function standsAlone(marker: number): boolean {
  return (marker >= 0xd0 && marker <= EOI) || marker === 0x01
}

export function isRestart(marker: number): boolean {
  return marker >= 0xd0 && marker <= 0xd7
}

/**
 * Where the next marker begins, over the data of a scan and over what fills gaps: a 0xff with neither 0 nor another 0xff
 * behind it.
 * @returns the number of bytes if there is none
 */
export function nextMarker(bytes: Buffer, from: number): number {
  let at = bytes.indexOf(0xff, from)
  while (at >= 0 && at + 1 < bytes.length) {
    const next = bytes[at + 1]
    if (next !== 0 && next !== 0xff) return at
    at = bytes.indexOf(0xff, at + (next === 0 ? 2 : 1))
  }
  return bytes.length
}
