// AssemblyScript: compares the hash of a picture with all that nearly equal it in the bits of some band, eight at a time.
// `src/kinds/near-picture/hash-search.ts` lays out what is read here.

/** Bits of a band, and bytes of what says where its places begin and end, what is in them, and of all of it. */
const BITS: u32 = 16
const PLACES: usize = <usize>8 << BITS
const BANDS: u32 = 4

/** Places that are looked up at once, so that memory is waited for once for all of them. */
const AHEAD: usize = 16

/** What was read only so that it is near. */
export let touched: u32 = 0

/** Whether the last call compared all that it had to. */
export let isWhole: bool = true

/**
 * Each found is two words: the number of its hash, and how many bits differ. One that is near in several bands is found in
 * each of them.
 * @param own hashes of a picture, itself and as it is turned; of all pictures in their order
 * @param turns how many they are
 * @param bands for each the places, then numbers, other words and other halves of `room` hashes
 * @param close most bits that differ
 * @param most hashes that are compared
 * @param masks in what bits places differ from that of the hash
 * @param found where those that are close are left, of which there is room for `most`; before it there are 16 + 8 × `AHEAD` bytes
 * @returns how many were found
 */
export function probe(
  own: usize, turns: u32, bands: usize, room: usize, masks: usize, maskCount: u32, close: i32, most: u32, found: usize,
): u32 {
  const size = PLACES + room * 10
  const queue = found - 16 - (AHEAD << 3)
  let left = most
  let next = found
  isWhole = true
  for (let number: u32 = 0, band = bands; number < BANDS; number++, band += size) {
    const at: usize = (number >> 1) << 2
    const shift = (number & 1) * BITS
    const inOrder = band + PLACES
    const others = inOrder + room * 4
    const rests = others + room * 4
    // In each place hashes rise, so that those of this picture are the first: nobody who follows meets them again.
    for (let turn = own, last = own + (turns << 3); turn < last; turn += 8) {
      const place = band + (<usize>((load<u32>(turn + at) >> shift) & 0xffff) << 3)
      store<u32>(place, load<u32>(place) + 1)
    }
    if (!isWhole) continue
    const word = load<u32>(own + at)
    const value = (word >> shift) & 0xffff
    const rest = i16x8.splat(<i16>((word >> (BITS - shift)) & 0xffff))
    const other = i32x4.splat(<i32>load<u32>(own + (4 - at)))
    for (let mask = masks, last = masks + (maskCount << 2); mask < last; mask += 4) {
      const turn = ((mask - masks) >> 2) % AHEAD
      if (turn == 0) {
        const behind = min(last, mask + (AHEAD << 2))
        for (let ahead = mask, place = queue; ahead < behind; ahead += 4, place += 8) {
          const entries = load<u64>(band + (<usize>(value ^ load<u32>(ahead)) << 3))
          store<u64>(place, entries)
          const entry = <usize>(entries & 0xffffffff)
          touched += load<u32>(others + (entry << 2)) + load<u16>(rests + (entry << 1))
        }
      }
      let entry = load<u32>(queue + (turn << 3))
      let end = load<u32>(queue + (turn << 3), 4)
      if (end - entry > left) {
        end = entry + left
        isWhole = false
      }
      left -= end - entry
      const known = popcnt(load<u32>(mask))
      const limit = i16x8.splat(<i16>(close - known))
      for (; entry < end; entry += 8) {
        const words = others + (entry << 2)
        const bits = i16x8.add(
          i16x8.narrow_i32x4_u(bitsIn(v128.xor(v128.load(words), other)), bitsIn(v128.xor(v128.load(words, 16), other))),
          i16x8.extadd_pairwise_i8x16_u(i8x16.popcnt(v128.xor(v128.load(rests + (entry << 1)), rest))),
        )
        let hits = i16x8.bitmask(i16x8.le_s(bits, limit))
        if (hits == 0) continue
        // What lies behind the end belongs to others.
        if (end - entry < 8) hits &= (1 << (end - entry)) - 1
        v128.store(found - 16, bits)
        for (; hits != 0; hits &= hits - 1) {
          const lane = ctz(hits)
          store<u32>(next, load<u32>(inOrder + ((entry + lane) << 2)))
          store<u32>(next, known + load<u16>(found - 16 + (lane << 1)), 4)
          next += 8
        }
      }
      if (!isWhole) break
    }
  }
  return <u32>(next - found) >> 3
}

/** Of each of four words. */
@inline function bitsIn(words: v128): v128 {
  return i32x4.extadd_pairwise_i16x8_u(i16x8.extadd_pairwise_i8x16_u(i8x16.popcnt(words)))
}
