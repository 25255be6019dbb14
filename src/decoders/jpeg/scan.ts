import { damaged, truncated } from '../not-decodable.js'
import { type HuffmanTable, LOOKUP_BITS } from './huffman.js'
import { isRestart, nextMarker } from './markers.js'
import type { Plane } from './planes.js'

/** A plane in a scan, with the tables that the scan gives it. */
export interface ScanPlane {
  plane: Plane
  dc: HuffmanTable
  /** `null` where the scan holds no AC terms. */
  ac: HuffmanTable | null
}

/** One pass over blocks of some planes (ITU-T T.81, B.2.3). */
export interface Scan {
  planes: ScanPlane[]
  /** Units that are coded together, across and down; of no meaning for a single plane, whose unit is a block. */
  unitsAcross: number
  unitsDown: number
  /** Units between two restart markers; 0 if there are none. */
  restartInterval: number
  /** Whether it only adds a bit to what an earlier scan gave. */
  isRefinement: boolean
  /** How far the values are shifted. */
  shift: number
}

const BLOCK_TERMS = 64
const SIXTEEN_ZEROS = 0xf0
const LOOKUP_MASK = (1 << LOOKUP_BITS) - 1

/**
 * Reads the DC terms of a scan into its planes, and passes over the AC terms.
 * @param start of the coded data
 * @returns where the data ends
 * @throws {NotDecodable} if a code is unknown, or the data ends before the last block
 */
export function readScan(bytes: Buffer, start: number, scan: Scan): number {
  const { planes, restartInterval, isRefinement, shift } = scan
  const end = bytes.length
  let position = start
  /** The lowest `count` bits of it come next. */
  let bits = 0
  let count = 0
  /** Bits that were made up behind the last one. */
  let madeUp = 0
  let isOver = false

  /** Leaves at least 25 bits. */
  function fill(): void {
    while (count <= 24) {
      let byte = 0
      if (isOver || position >= end) madeUp += 8
      else {
        byte = bytes[position] as number
        if (byte !== 0xff) position++
        else {
          const next = position + 1 < end ? (bytes[position + 1] as number) : -1
          if (next === 0xff) {
            position++
            continue
          }
          if (next === 0) position += 2
          else {
            isOver = true
            byte = 0
            madeUp += 8
          }
        }
      }
      bits = (bits << 8) | byte
      count += 8
    }
  }

  /** A code longer than what is looked up at once. */
  function readLong({ largest, offsets, symbols }: HuffmanTable): number {
    for (let length = LOOKUP_BITS + 1; length <= 16; length++) {
      const code = (bits >>> (count - length)) & ((1 << length) - 1)
      if (code <= (largest[length] as number)) {
        count -= length
        return symbols[code + (offsets[length] as number)] as number
      }
    }
    throw damaged('unknown code')
  }

  function readSymbol(table: HuffmanTable): number {
    if (count < 25) fill()
    const entry = table.codes[(bits >>> (count - LOOKUP_BITS)) & LOOKUP_MASK] as number
    if (entry < 0) return readLong(table)
    count -= entry >> 8
    return entry & 0xff
  }

  /** Three quarters of all time pass here, so what changes with each code is held in variables of its own. */
  function passTerms(table: HuffmanTable): void {
    const { runs } = table
    let left = count
    let held = bits
    for (let term = 1; term < BLOCK_TERMS; ) {
      if (left < LOOKUP_BITS) {
        count = left
        fill()
        left = count
        held = bits
      }
      const run = runs[(held >>> (left - LOOKUP_BITS)) & LOOKUP_MASK] as number
      const next = term + ((run >> 8) & 0xff)
      if (run !== 0 && next < BLOCK_TERMS) {
        left -= run >> 16
        if ((run & 1) === 1) break
        term = next
        continue
      }
      count = left
      const symbol = readSymbol(table)
      const length = symbol & 15
      if (length > 0) {
        if (count < length) fill()
        count -= length
        term += (symbol >> 4) + 1
      } else if (symbol === SIXTEEN_ZEROS) term += 16
      else return
      left = count
      held = bits
    }
    count = left
  }

  function readBlock({ plane, dc, ac }: ScanPlane, index: number): void {
    if (isRefinement) {
      if (count < 1) fill()
      count--
      plane.terms[index] = (plane.terms[index] as number) | (((bits >>> count) & 1) << shift)
      return
    }
    const length = readSymbol(dc)
    if (length > 15) throw damaged('unknown code')
    if (length > 0) {
      if (count < length) fill()
      count -= length
      const value = (bits >>> count) & ((1 << length) - 1)
      plane.last += value < 1 << (length - 1) ? value - (1 << length) + 1 : value
    }
    plane.terms[index] = plane.last << shift
    if (ac !== null) passTerms(ac)
  }

  /** Goes on behind a restart marker; what precedes it and was not needed is passed over. */
  function restart(): void {
    if (madeUp > count) throw truncated()
    position = nextMarker(bytes, position)
    if (position >= end || !isRestart(bytes[position + 1] as number)) throw truncated()
    position += 2
    bits = 0
    count = 0
    madeUp = 0
    isOver = false
    for (const { plane } of planes) plane.last = 0
  }

  for (const { plane } of planes) plane.last = 0
  const single = planes.length === 1 ? (planes[0] as ScanPlane) : null
  const across = single === null ? scan.unitsAcross : single.plane.width
  const down = single === null ? scan.unitsDown : single.plane.height
  let untilRestart = restartInterval > 0 ? restartInterval : -1
  for (let row = 0; row < down; row++) {
    for (let column = 0; column < across; column++) {
      if (untilRestart === 0) {
        restart()
        untilRestart = restartInterval
      }
      untilRestart--
      if (single !== null) {
        readBlock(single, row * single.plane.stride + column)
        continue
      }
      for (const part of planes) {
        const { across: width, down: height, stride } = part.plane
        for (let line = 0; line < height; line++) {
          const index = (row * height + line) * stride + column * width
          for (let block = 0; block < width; block++) readBlock(part, index + block)
        }
      }
    }
    // Nothing but zeros is left: without this a small file could keep us busy for long.
    if (madeUp > count) throw truncated()
  }
  return position
}
