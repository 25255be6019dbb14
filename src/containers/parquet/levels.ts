import { Failure } from '../../failure.js'

/** Up to so many bits are gathered in a word of 32 while another byte comes in. */
const MOST_BITS = 24

/** Whether numbers of so many bits are read here. */
export function isNarrow(bits: number): boolean {
  return bits <= MOST_BITS
}

/**
 * Reads numbers as Parquet writes levels and places in dictionaries: runs of one number, and groups of eight packed bits.
 * Source: Apache Parquet, "Run Length Encoding / Bit-Packing Hybrid".
 * @param bits of each number, at most 24
 * @param into gets as many as it has room for
 * @throws {Failure} if there are not so many, or they are wider
 */
export function readRuns(
  bytes: Uint8Array,
  from: number,
  to: number,
  bits: number,
  into: Uint8Array | Int32Array,
): void {
  if (!isNarrow(bits)) throw new Failure('a page has numbers of too many bits')
  const mask = 2 ** bits - 1
  let at = from
  for (let seen = 0; seen < into.length; ) {
    let header = 0
    for (let shift = 0; ; shift += 7) {
      if (at >= to || shift > 28) throw cutOff()
      const byte = bytes[at++] as number
      header |= (byte & 0x7f) << shift
      if (byte < 0x80) break
    }
    const run = header >>> 1
    if (run === 0) throw cutOff()
    if ((header & 1) === 0) {
      let value = 0
      for (let shift = 0; shift < bits; shift += 8) {
        if (at >= to) throw cutOff()
        value |= (bytes[at++] as number) << shift
      }
      const end = Math.min(into.length, seen + run)
      into.fill(value & mask, seen, end)
      seen = end
      continue
    }
    const end = Math.min(into.length, seen + run * 8)
    const behind = at + run * bits
    let word = 0
    let held = 0
    while (seen < end) {
      while (held < bits) {
        if (at >= to) throw cutOff()
        word |= (bytes[at++] as number) << held
        held += 8
      }
      into[seen++] = word & mask
      word >>>= bits
      held -= bits
    }
    at = behind
  }
}

/** Whether all values of a page are there, told in one run, as it mostly is. */
export function isOneRun(bytes: Uint8Array, from: number, to: number, value: number, count: number): boolean {
  let header = 0
  let at = from
  for (let shift = 0; shift <= 28 && at < to; shift += 7) {
    const byte = bytes[at++] as number
    header |= (byte & 0x7f) << shift
    if (byte < 0x80) return (header & 1) === 0 && header >>> 1 >= count && bytes[at] === value
  }
  return false
}

function cutOff(): Failure {
  return new Failure('a page is cut off')
}
