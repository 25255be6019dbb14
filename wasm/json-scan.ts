// AssemblyScript: takes plain records of JSON apart: objects that have the keys that are expected, in their order, with
// values that are numbers, words, or texts without escapes. Anything else is left to `src/containers/json/scan.ts`.

const SPACE: u8 = 0x20
const QUOTE: u8 = 0x22
const COMMA: u8 = 0x2c
const COLON: u8 = 0x3a
const OPEN: u8 = 0x7b
const CLOSE: u8 = 0x7d
const NEWLINE: u8 = 0x0a
const RETURN: u8 = 0x0d
const TAB: u8 = 0x09

/** What the last scan took: records, bytes, lines. */
export let records: u32 = 0
export let taken: u32 = 0
export let lines: u32 = 0

@inline function isDigit(byte: u8): bool { return <u32>byte - 48 < 10 }

function isKey(at: usize, key: usize, length: u32): bool {
  let offset: u32 = 0
  for (; offset + 8 <= length; offset += 8) {
    if (load<u64>(at + offset) != load<u64>(key + offset)) return false
  }
  for (; offset < length; offset++) if (load<u8>(at + offset) != load<u8>(key + offset)) return false
  return true
}

/** @returns where the quote is that closes a text; 0: it is not plain */
@inline function endOfText(from: usize, end: usize): usize {
  const quotes = i8x16.splat(QUOTE)
  const escapes = i8x16.splat(0x5c)
  const controls = i8x16.splat(0x1f)
  for (let at = from; at < end; at += 16) {
    const bytes = v128.load(at)
    const stops = i8x16.bitmask(
      v128.or(v128.or(i8x16.eq(bytes, quotes), i8x16.eq(bytes, escapes)), i8x16.le_u(bytes, controls)),
    )
    if (stops == 0) continue
    const stop = at + ctz(stops)
    return stop < end && load<u8>(stop) == QUOTE ? stop : 0
  }
  return 0
}

/** @returns where a number ends; 0: there is none */
function endOfNumber(from: usize): usize {
  let at = load<u8>(from) == 45 ? from + 1 : from
  if (!isDigit(load<u8>(at))) return 0
  if (load<u8>(at) == 48) at++
  else while (isDigit(load<u8>(at))) at++
  if (load<u8>(at) == 46) {
    at++
    if (!isDigit(load<u8>(at))) return 0
    while (isDigit(load<u8>(at))) at++
  }
  if ((load<u8>(at) | 0x20) == 0x65) {
    at++
    if (load<u8>(at) == 43 || load<u8>(at) == 45) at++
    if (!isDigit(load<u8>(at))) return 0
    while (isDigit(load<u8>(at))) at++
  }
  return at
}

/**
 * @param from where a record begins; what is behind `end` must be no part of a value, for some bytes
 * @param base what is added to places of cells
 * @param keys of each column: where its key stands, with its quotes and colon, and how long that is
 * @param isArray whether a comma stands between records
 */
export function scan(
  from: usize, end: usize, base: u32, isArray: bool, width: u32, columns: u32, most: u32, keys: usize,
  starts: usize, ends: usize, lineOf: usize, line: u32,
): void {
  const bias = base - <u32>from
  let position = from
  let behind = from
  let own = line
  let linesBehind: u32 = 0
  let count: u32 = 0
  let cell: usize = 0
  while (count < most && position < end && load<u8>(position) == OPEN) {
    let at = position + 1
    let column: u32 = 0
    let isTaken = false
    while (at < end) {
      const length = load<u32>(keys + (column << 3) + 4)
      if (!isKey(at, load<u32>(keys + (column << 3)), length)) break
      at += length
      if (load<u8>(at) == SPACE) at++
      const first = load<u8>(at)
      let start = at
      let stop = at
      if (first == QUOTE) {
        start = at + 1
        stop = endOfText(start, end)
        if (stop == 0) break
        at = stop + 1
      } else if (first == 0x74 && load<u32>(at) == 0x65757274) { // true
        at += 4
        stop = at
      } else if (first == 0x66 && load<u32>(at + 1) == 0x65736c61) { // false
        at += 5
        stop = at
      } else if (first == 0x6e && load<u32>(at) == 0x6c6c756e) at += 4 // null is nothing
      else {
        at = endOfNumber(at)
        if (at == 0) break
        stop = at
      }
      if (at >= end) break
      store<u32>(starts + cell, <u32>start + bias)
      store<u32>(ends + cell, <u32>stop + bias)
      cell += 4
      column++
      const next = load<u8>(at++)
      if (next == COMMA) {
        if (column == columns) break
        if (load<u8>(at) == SPACE) at++
        continue
      }
      isTaken = next == CLOSE && column == columns
      break
    }
    if (!isTaken) break
    for (; column < width; column++, cell += 4) {
      store<u32>(starts + cell, 0)
      store<u32>(ends + cell, 0)
    }
    store<u32>(lineOf + (count << 2), own)
    count++
    behind = at
    linesBehind = own - line
    // To the next record; if there is none, what stands between is looked at by others.
    let isSeparated = !isArray
    for (; at < end; at++) {
      const byte = load<u8>(at)
      if (byte == NEWLINE) own++
      else if (byte == COMMA && !isSeparated) isSeparated = true
      else if (byte != SPACE && byte != RETURN && byte != TAB) break
    }
    if (!isSeparated) break
    position = at
  }
  records = count
  taken = <u32>(behind - from)
  lines = linesBehind
}
