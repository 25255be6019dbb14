// Undoes the filters of rows of PNG (W3C, Portable Network Graphics, 9), as src/decoders/png/unfilter.ts does. Pixels of
// three bytes and more are taken whole, a channel to a lane of 16 bits; what stands left of a row is 0.

/**
 * @param filter 1 what stands left, 2 above, 3 the mean of both, 4 Paeth's choice
 * @param row where the row begins; behind it are 16 bytes to be spoilt
 * @param above where the row before does, already undone
 * @param length bytes of a row
 * @param step bytes of a pixel
 */
export function unfilter(filter: i32, row: usize, above: usize, length: i32, step: i32): void {
  if (filter == 2) addAbove(row, above, length)
  else if (step == 1 || step == 2) addNarrow(filter, row, above, length, step)
  else if (filter == 1) addLeft(row, length, step)
  else if (filter == 3) addMean(row, above, length, step)
  else if (filter == 4) addPaeth(row, above, length, step)
}

function addAbove(row: usize, above: usize, length: i32): void {
  for (let at: i32 = 0; at < length; at += 16) {
    v128.store(row + at, i8x16.add(v128.load(row + at), v128.load(above + at)))
  }
}

function addLeft(row: usize, length: i32, step: i32): void {
  let left = i8x16.splat(0)
  for (let at: i32 = 0; at < length; at += step) {
    left = i8x16.add(v128.load64_zero(row + at), left)
    keep(row + at, left, step)
  }
}

function addMean(row: usize, above: usize, length: i32, step: i32): void {
  let left = i16x8.splat(0)
  const mask = i16x8.splat(0xff)
  for (let at: i32 = 0; at < length; at += step) {
    const mean = i16x8.shr_u(i16x8.add(left, lanesAt(above + at)), 1)
    left = v128.and(i16x8.add(lanesAt(row + at), mean), mask)
    keep(row + at, i8x16.narrow_i16x8_u(left, left), step)
  }
}

function addPaeth(row: usize, above: usize, length: i32, step: i32): void {
  let left = i16x8.splat(0)
  let corner = i16x8.splat(0)
  const mask = i16x8.splat(0xff)
  for (let at: i32 = 0; at < length; at += step) {
    const top = lanesAt(above + at)
    const across = i16x8.sub(top, corner)
    const down = i16x8.sub(left, corner)
    const toLeft = i16x8.abs(across)
    const toTop = i16x8.abs(down)
    const toCorner = i16x8.abs(i16x8.add(across, down))
    const least = i16x8.min_s(toCorner, i16x8.min_s(toLeft, toTop))
    const other = v128.bitselect(top, corner, i16x8.eq(toTop, least))
    const nearest = v128.bitselect(left, other, i16x8.eq(toLeft, least))
    left = v128.and(i16x8.add(lanesAt(row + at), nearest), mask)
    corner = top
    keep(row + at, i8x16.narrow_i16x8_u(left, left), step)
  }
}

/** Pixels of one or two bytes, byte by byte. */
function addNarrow(filter: i32, row: usize, above: usize, length: i32, step: i32): void {
  for (let at: i32 = 0; at < length; at++) {
    const left: i32 = at < step ? 0 : load<u8>(row + at - step)
    const top: i32 = load<u8>(above + at)
    let value: i32 = left
    if (filter == 3) value = (left + top) >> 1
    else if (filter == 4) {
      const corner: i32 = at < step ? 0 : load<u8>(above + at - step)
      const toLeft = abs(top - corner)
      const toTop = abs(left - corner)
      const toCorner = abs(left + top - 2 * corner)
      const other = select(top, corner, toTop <= toCorner)
      value = select(left, other, (toLeft <= toTop) & (toLeft <= toCorner))
    }
    store<u8>(row + at, load<u8>(row + at) + <u8>value)
  }
}

@inline function lanesAt(place: usize): v128 {
  return i16x8.extend_low_i8x16_u(v128.load64_zero(place))
}

/** Stores the bytes of one pixel. */
@inline function keep(place: usize, bytes: v128, step: i32): void {
  if (step == 3) {
    store<u16>(place, i16x8.extract_lane_u(bytes, 0))
    store<u8>(place + 2, i8x16.extract_lane_u(bytes, 2))
  } else if (step == 4) store<u32>(place, i32x4.extract_lane(bytes, 0))
  else if (step == 6) {
    store<u32>(place, i32x4.extract_lane(bytes, 0))
    store<u16>(place + 4, i16x8.extract_lane_u(bytes, 2))
  } else v128.store64_lane(place, bytes, 0)
}
