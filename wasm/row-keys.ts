// AssemblyScript: the keys of records, as `src/kinds/row/add-records.ts` makes them, in a fraction of the time. What is at
// which place of the memory is said in `src/kinds/row/fast-records.ts`, which gives all places.

const EMPTY: i32 = 0
const TEXT: i32 = 1
const NUMBER: i32 = 2
const NULL_WORD: i32 = 3
const TRUE: i32 = 4
const FALSE: i32 = 5
const KINDS: u32 = 6

const ONE: i32 = 0x9e3779b1
const OTHER: i32 = 0x85ebca77
const NUMBER_START: i32 = 0x27d4eb2f
const EXACT_DIGITS: i32 = 15
const MOST_EXPONENT_DIGITS: u32 = 6
const NOT_COUNTING: i32 = -1
const NOT_SEEN: i32 = -2

/** Hashes a number that only a double can tell; its hash is then at `hashed`. @returns what the cell holds */
@external("env", "hard")
declare function hard(from: usize, to: usize): i32

let one: i32 = 0
let other: i32 = 0
let isWhole: bool = false

/** Where what `hard` found is. */
let hashed: usize = 0

@inline function isDigit(byte: i32): bool { return <u32>(byte - 48) < 10 }

@inline function mixed(word: i32): i32 {
  let mix = (word ^ (word >>> 16)) * <i32>0x85ebca6b
  mix = (mix ^ (mix >>> 13)) * <i32>0xc2b2ae35
  return mix ^ (mix >>> 16)
}

@inline function readText(from: usize, to: usize): void {
  let a = <i32>(to - from)
  let b = ONE
  let at = from
  for (; at + 4 <= to; at += 4) {
    const word = load<i32>(at)
    a = (a ^ word) * ONE
    a ^= a >>> 15
    b = (b + word) * OTHER
    b ^= b >>> 13
  }
  const rest = load<i32>(at) & ((1 << (<i32>(to - at) << 3)) - 1)
  a = (a ^ rest) * OTHER
  one = a ^ (a >>> 15)
  b = (b + rest) * ONE
  other = b ^ (b >>> 13)
}

/** A letter in lower case at a place. */
@inline function lower(at: usize): u32 { return <u32>load<u8>(at) | 0x20 }

@inline function wordOf(from: usize, length: u32): i32 {
  const first = lower(from)
  if (first == 0x6e) { // n
    if (length == 2) return lower(from + 1) == 0x61 ? NULL_WORD : TEXT
    if (length == 3) return lower(from + 1) == 0x61 && lower(from + 2) == 0x6e ? NULL_WORD : TEXT
    if (length != 4) return TEXT
    const second = lower(from + 1), third = lower(from + 2), fourth = lower(from + 3)
    if (second == 0x6f && third == 0x6e && fourth == 0x65) return NULL_WORD
    return second == 0x75 && third == 0x6c && fourth == 0x6c ? NULL_WORD : TEXT
  }
  if (first == 0x74 && length == 4) {
    return lower(from + 1) == 0x72 && lower(from + 2) == 0x75 && lower(from + 3) == 0x65 ? TRUE : TEXT
  }
  if (first == 0x66 && length == 5) {
    const isFalse =
      lower(from + 1) == 0x61 && lower(from + 2) == 0x6c && lower(from + 3) == 0x73 && lower(from + 4) == 0x65
    return isFalse ? FALSE : TEXT
  }
  return TEXT
}

function hashDigits(from: usize, to: usize, count: i32): void {
  let a = count
  let b = NUMBER_START
  let left = count
  for (let at = from; at < to && left > 0; at++) {
    const byte = <i32>load<u8>(at)
    if (byte == 46 || (byte == 48 && left == count)) continue
    left -= 1
    a = (a ^ byte) * ONE
    a ^= a >>> 15
    b = (b + byte) * OTHER
    b ^= b >>> 13
  }
  one = a
  other = b
}

/** @returns `NUMBER`, or `TEXT` if it is none */
function readNumber(from: usize, to: usize): i32 {
  const isNegative = load<u8>(from) == 45
  const start = isNegative ? from + 1 : from
  if (start == to || !isDigit(<i32>load<u8>(start))) return TEXT
  if (load<u8>(start) == 48 && start + 1 < to && isDigit(<i32>load<u8>(start + 1))) return TEXT
  let at = start
  let value: u64 = 0
  let digits: i32 = 0
  let zeros: i32 = 0
  let point: usize = 0
  for (; at < to; at++) {
    const byte = <i32>load<u8>(at)
    if (<u32>(byte - 49) < 9) {
      if (zeros > 0) {
        digits += zeros
        if (digits <= EXACT_DIGITS) for (; zeros > 0; zeros--) value *= 10
        zeros = 0
      }
      digits += 1
      value = value * 10 + (byte - 48)
    } else if (byte == 48) {
      if (digits > 0) zeros += 1
    } else if (byte == 46 && point == 0) point = at
    else break
  }
  let power = zeros - (point == 0 ? 0 : <i32>(at - point - 1))
  const behind = at
  const hasExponent = at < to
  if (hasExponent) {
    if ((<i32>load<u8>(at) | 0x20) != 0x65) return TEXT
    const sign = at + 1 < to ? <i32>load<u8>(at + 1) : 0
    let digit = sign == 45 || sign == 43 ? at + 2 : at + 1
    if (digit >= to || <u32>(to - digit) > MOST_EXPONENT_DIGITS) return TEXT
    let exponent: i32 = 0
    for (; digit < to; digit++) {
      const byte = <i32>load<u8>(digit)
      if (!isDigit(byte)) return TEXT
      exponent = exponent * 10 + byte - 48
    }
    power += sign == 45 ? -exponent : exponent
  }
  if (digits > EXACT_DIGITS && (point != 0 || hasExponent)) {
    const kind = hard(from, to)
    one = load<i32>(hashed)
    other = load<i32>(hashed + 4)
    isWhole = false
    return kind
  }
  isWhole = point == 0 && !hasExponent
  if (digits > EXACT_DIGITS) hashDigits(start, behind, digits)
  else {
    const low = <i32>value
    const high = <i32>(value >> 32)
    let a = (NUMBER_START ^ low) * ONE
    a = (a ^ (a >>> 15) ^ high) * ONE
    one = a ^ (a >>> 15)
    let b = (NUMBER_START + low) * OTHER
    b = ((b ^ (b >>> 13)) + high) * OTHER
    other = b ^ (b >>> 13)
  }
  const signed = digits == 0 ? 0 : power * 2 + (isNegative ? 1 : 0)
  one = (one ^ signed) * OTHER
  other = (other + signed) * ONE
  return NUMBER
}

@inline function read(from: usize, to: usize): i32 {
  const first = <i32>load<u8>(from)
  let kind = TEXT
  if (isDigit(first) || first == 45) kind = readNumber(from, to)
  else if (to - from <= 5) kind = wordOf(from, <u32>(to - from))
  // What is no number, or a word of some meaning, is hashed by its bytes; a number that is hard has been hashed.
  if (kind != NUMBER && kind >= 0) readText(from, to)
  return kind
}

/** Whether a column counts upwards from 0 or 1. */
@inline function watchCounting(from: usize, to: usize, kind: i32, first: usize, record: i32): void {
  let value: i32 = -1
  if (kind == NUMBER && isWhole && to - from < 10 && load<u8>(from) != 45) {
    value = 0
    for (let at = from; at < to; at++) value = value * 10 + load<u8>(at) - 48
  }
  const begun = load<i32>(first)
  const start = begun == NOT_SEEN && record == 0 ? value : begun
  const isNext = (start == 0 || start == 1) && value == start + record
  store<i32>(first, isNext ? start : NOT_COUNTING)
}

/** Between which places the cells of a batch lie that are not empty; `least` is above `most` if there is none. */
export let least: u32 = 0
export let most: u32 = 0

export function measure(cells: u32, starts: usize, ends: usize): void {
  let low = i32x4.splat(i32.MAX_VALUE)
  let high = i32x4.splat(0)
  const never = low
  // Behind the last cells there is room for three more, which are made empty.
  for (let at: usize = cells << 2; at & 15; at += 4) {
    store<i32>(starts + at, 0)
    store<i32>(ends + at, 0)
  }
  for (let at: usize = 0; at < cells << 2; at += 16) {
    const start = v128.load(starts + at)
    const end = v128.load(ends + at)
    low = i32x4.min_s(low, v128.bitselect(never, start, i32x4.eq(start, end)))
    high = i32x4.max_s(high, end)
  }
  least = min(
    min(i32x4.extract_lane(low, 0), i32x4.extract_lane(low, 1)),
    min(i32x4.extract_lane(low, 2), i32x4.extract_lane(low, 3)),
  )
  most = max(
    max(i32x4.extract_lane(high, 0), i32x4.extract_lane(high, 1)),
    max(i32x4.extract_lane(high, 2), i32x4.extract_lane(high, 3)),
  )
}

/**
 * Adds records to what is known of their columns, and writes their keys.
 * @param records that were there before
 * @param cells 8 bytes each: where it begins and ends, in bytes from `bytes`
 * @param all gets 32 bits for each cell that are equal for equal cells, 0 for one that is empty
 * @param watched of columns: the number of those whose cells' hashes are wanted, plus 1, or 0; they go to `hashes`, 12 bytes each
 */
export function addRecords(
  count: u32, width: u32, records: i32, bytes: usize, starts: usize, ends: usize, keys: usize,
  seeds: usize, isContent: usize, foldsNulls: usize, foldsTruths: usize, held: usize, wholes: usize, longest: usize,
  firsts: usize, watched: usize, watchedCount: u32, hashes: usize, found: usize, all: usize,
): void {
  hashed = found
  let at: usize = 0
  for (let record: u32 = 0; record < count; record++) {
    let lane: i32 = 0, second: i32 = 0
    for (let column: u32 = 0; column < width; column++, at += 4) {
      const from = bytes + load<u32>(starts + at)
      const to = bytes + load<u32>(ends + at)
      const watch = <u32>load<u8>(watched + column)
      const noted = hashes + (record * watchedCount + watch - 1) * 12
      if (from == to) {
        store<i32>(all + at, 0)
        if (watch != 0) store<i32>(noted, EMPTY)
        continue
      }
      const kind = read(from, to)
      store<i32>(all + at, one ^ rotl<i32>(other, 16))
      const counter = held + (column * KINDS + kind) * 4
      store<u32>(counter, load<u32>(counter) + 1)
      const own = column << 2
      if (kind == TEXT) {
        if (<u32>(to - from) > load<u32>(longest + own)) store<u32>(longest + own, <u32>(to - from))
      } else if (kind == NUMBER && isWhole) store<u32>(wholes + own, load<u32>(wholes + own) + 1)
      if (load<i32>(firsts + own) != NOT_COUNTING) watchCounting(from, to, kind, firsts + own, records + record)
      if (watch != 0) {
        store<i32>(noted, kind)
        store<i32>(noted + 4, one)
        store<i32>(noted + 8, other)
      }
      if (load<u8>(isContent + column) == 0 || (kind == NULL_WORD && load<u8>(foldsNulls + column) == 1)) continue
      let a = one
      let b = other
      if (kind >= TRUE && load<u8>(foldsTruths + column) == 1) {
        a = kind
        b = kind
      }
      const seed = seeds + (column << 3)
      lane += mixed(a ^ load<i32>(seed))
      second += mixed(b ^ load<i32>(seed + 4))
    }
    const key = keys + (record << 3)
    store<i32>(key, lane)
    store<i32>(key + 4, second)
  }
}
