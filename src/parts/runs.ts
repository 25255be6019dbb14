/** Numbers of more bits are none that a part has. */
const MOST_BITS = 32

/** A run of bits is told in groups of so many numbers. */
const GROUP = 8

/**
 * Reads numbers as Parquet packs those of a dictionary and of levels: runs of one number, and numbers of a few bits each.
 * https://parquet.apache.org/docs/file-format/data-pages/encodings/#run-length-encoding--bit-packing-hybrid-rle--3
 * @param bits of each number
 * @param into filled whole
 * @throws if there are not so many numbers
 */
export function readRuns(bytes: Uint8Array, bits: number, into: Int32Array | Uint8Array): void {
  if (bits > MOST_BITS) throw new Error('numbers of too many bits')
  const mask = bits === MOST_BITS ? -1 : (1 << bits) - 1
  let at = 0
  for (let place = 0; place < into.length; ) {
    let header = 0
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++]
      if (byte === undefined || shift > 28) throw new Error('a run is cut off')
      header |= (byte & 0x7f) << shift
      if (byte < 0x80) break
    }
    header >>>= 0
    const count = header >>> 1
    if (count === 0) throw new Error('a run is empty')
    if ((header & 1) === 0) {
      const length = (bits + 7) >> 3
      if (at + length > bytes.length) throw new Error('a run is cut off')
      let value = 0
      for (let byte = 0; byte < length; byte++) value |= (bytes[at++] as number) << (byte * 8)
      const end = Math.min(into.length, place + count)
      into.fill(value, place, end)
      place = end
    } else {
      const end = Math.min(into.length, place + count * GROUP)
      // What is filled up in the last group need not be there.
      if (at + Math.ceil(((end - place) * bits) / 8) > bytes.length) throw new Error('a run is cut off')
      unpack(bytes, at, bits, mask, into, place, end)
      at += count * bits
      place = end
    }
  }
}

/** Numbers of `bits` bits, the lowest first, from `at` on. */
function unpack(
  bytes: Uint8Array,
  at: number,
  bits: number,
  mask: number,
  into: Int32Array | Uint8Array,
  from: number,
  to: number,
): void {
  let bit = 0
  for (let place = from; place < to; place++, bit += bits) {
    const first = at + Math.floor(bit / 8)
    const skipped = bit & 7
    let value = 0
    for (let byte = 0; byte * 8 < bits + skipped; byte++) {
      const shift = byte * 8 - skipped
      const own = bytes[first + byte] as number
      value |= shift < 0 ? own >> -shift : own << shift
    }
    into[place] = value & mask
  }
}
