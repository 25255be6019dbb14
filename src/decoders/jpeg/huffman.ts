import { damaged } from '../not-decodable.js'

/** Codes up to this length are looked up at once. */
export const LOOKUP_BITS = 11
const LONGEST = 16

/** How codes of one table are read; `bits` below are those that come next, the first of them the highest. */
export interface HuffmanTable {
  /**
   * By the next 11 bits: `length << 8 | symbol`; -1 if the code is longer. In a table of AC terms the low four bits of a
   * symbol say how many bits follow it.
   */
  codes: Int32Array
  /**
   * By the next 11 bits, as many AC terms as lie whole within them: `bits << 16 | terms << 8 | isEnd`, where `terms` is how
   * far they lead through the block; 0 if not even one does.
   */
  runs: Int32Array
  /** By the length of a code the largest one of that length, -1 if there is none. */
  largest: Int32Array
  /** By the length of a code what leads from it to its symbol. */
  offsets: Int32Array
  symbols: Uint8Array
}

const END_OF_BLOCK = 0x00
const SIXTEEN_ZEROS = 0xf0
const BLOCK_TERMS = 64

/**
 * Builds a table from how many codes there are of each length, 1 to 16, and what they mean (ITU-T T.81, annex C).
 * @throws {NotDecodable} if there are more codes than fit
 */
export function buildTable(counts: Uint8Array, symbols: Uint8Array, isForTerms: boolean): HuffmanTable {
  const codes = new Int32Array(1 << LOOKUP_BITS).fill(-1)
  const largest = new Int32Array(LONGEST + 1).fill(-1)
  const offsets = new Int32Array(LONGEST + 1)
  let code = 0
  let index = 0
  for (let length = 1; length <= LONGEST; length++) {
    const count = counts[length - 1] as number
    offsets[length] = index - code
    if (code + count > 1 << length) throw damaged('more codes than fit')
    for (let end = index + count; index < end; index++, code++) {
      if (length > LOOKUP_BITS) continue
      const free = LOOKUP_BITS - length
      codes.fill((length << 8) | (symbols[index] as number), code << free, (code + 1) << free)
    }
    if (count > 0) largest[length] = code - 1
    code <<= 1
  }
  const runs = isForTerms ? runsOf(codes) : new Int32Array(0)
  return { codes, runs, largest, offsets, symbols }
}

/** AC terms are only passed over, so several go at one look: half the time of one by one. */
function runsOf(codes: Int32Array): Int32Array {
  const runs = new Int32Array(codes.length)
  const mask = codes.length - 1
  for (let bits = 0; bits < runs.length; bits++) {
    let used = 0
    let terms = 0
    let isEnd = 0
    while (isEnd === 0) {
      const entry = codes[(bits << used) & mask] as number
      const symbol = entry & 0xff
      const length = used + (entry >> 8) + (symbol & 15)
      if (entry < 0 || length > LOOKUP_BITS) break
      const step = symbol === SIXTEEN_ZEROS ? 16 : (symbol >> 4) + 1
      if (symbol !== END_OF_BLOCK && terms + step >= BLOCK_TERMS) break
      used = length
      // A code of no bits and another than these two ends a block as well.
      if ((symbol & 15) === 0 && symbol !== SIXTEEN_ZEROS) isEnd = 1
      else terms += step
    }
    runs[bits] = (used << 16) | (terms << 8) | isEnd
  }
  return runs
}
