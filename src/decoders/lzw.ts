import { damaged } from './not-decodable.js'

/** How the two formats that have it write the codes of Lempel, Ziv and Welch. */
export interface LzwKind {
  /** Bits of a symbol: 8, or fewer where there are fewer colours. */
  symbolBits: number
  /** Whether a code's highest bit comes first. */
  isHighFirst: boolean
  /** By how many codes sooner than needed a code gets one more bit. */
  early: 0 | 1
}

const LONGEST_CODE = 12
const MOST_CODES = 1 << LONGEST_CODE

/** How much so many bytes can unpack to at most: each code stands for one symbol more than the one before, at best. */
export function mostSymbols(bytes: number, symbolBits: number): number {
  const codes = Math.ceil((bytes * 8) / (symbolBits + 1))
  return codes * Math.min(codes, MOST_CODES)
}

/**
 * Unpacks into a buffer, and stops where it is full.
 * Each string of the table is one that was written before, so its place in what was written is all that is kept of it.
 * @returns how many bytes were written
 * @throws {NotDecodable} if a code comes that can't be known yet
 */
export function unpackLzw(data: Uint8Array, into: Uint8Array, kind: LzwKind): number {
  const { symbolBits, isHighFirst, early } = kind
  const clear = 1 << symbolBits
  const end = clear + 1
  const starts = new Int32Array(MOST_CODES)
  const lengths = new Int32Array(MOST_CODES)
  let next = end + 1
  let size = symbolBits + 1
  /** Where the string before begins; -1 right after a clear. */
  let before = -1
  let beforeLength = 0
  let written = 0
  let bits = 0
  let count = 0
  let at = 0
  while (written < into.length) {
    while (count < size && at < data.length) {
      const byte = data[at++] as number
      bits = isHighFirst ? ((bits << 8) | byte) & 0xffffff : bits | (byte << count)
      count += 8
    }
    if (count < size) break
    count -= size
    const code = isHighFirst ? (bits >> count) & ((1 << size) - 1) : bits & ((1 << size) - 1)
    if (!isHighFirst) bits >>>= size
    if (code === end) break
    if (code === clear) {
      next = end + 1
      size = symbolBits + 1
      before = -1
      continue
    }
    const start = written
    if (code < clear) into[written++] = code
    else {
      const isNew = code === next && before >= 0
      if (code >= next && !isNew) throw damaged('unknown code')
      const from = isNew ? before : (starts[code] as number)
      const length = isNew ? beforeLength + 1 : (lengths[code] as number)
      const stop = Math.min(into.length, written + length)
      for (let read = from; written < stop; read++) into[written++] = into[read] as number
    }
    if (before >= 0 && next < MOST_CODES) {
      starts[next] = before
      lengths[next] = beforeLength + 1
      next++
      if (next + early >= 1 << size && size < LONGEST_CODE) size++
    }
    before = start
    beforeLength = written - start
  }
  return written
}
