// AssemblyScript: finds the ends of lines, sixteen bytes at a time.

const NEWLINE: u8 = 10

/**
 * @param from of the bytes; sixteen may be read behind `end`
 * @param most line ends that are looked for
 * @param places gets the place of each
 * @returns how many there are
 */
export function find(from: usize, end: usize, most: u32, places: usize): u32 {
  const newlines = i8x16.splat(NEWLINE)
  let count: u32 = 0
  for (let block = from; block < end; block += 16) {
    let ends = i8x16.bitmask(i8x16.eq(v128.load(block), newlines))
    while (ends != 0) {
      const place = block + ctz(ends)
      if (place >= end || count == most) return count
      store<u32>(places + (count << 2), <u32>place)
      count++
      ends &= ends - 1
    }
  }
  return count
}
