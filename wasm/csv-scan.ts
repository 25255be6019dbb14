// AssemblyScript: takes plain records of separated values apart, sixteen bytes at a time. A record with anything else in it
// than cells, and cells in quotes without quotes or line ends in them, is left to `src/containers/csv/scan.ts`.

const NEWLINE: u8 = 10
const RETURN: u8 = 13
const QUOTE: u8 = 34

/** What the last scan took: records, bytes, lines, and the most cells of one of the records. */
export let records: u32 = 0
export let taken: u32 = 0
export let lines: u32 = 0
export let widest: u32 = 0

/**
 * @param from of the bytes; sixteen may be read behind `end`
 * @param base what is added to places of cells
 * @param quotes whether quotes open cells: 0 never, 1 always, 2 where the other reader says so
 * @param lineOf for each record its line, counted from `line`
 */
export function scan(
  from: usize, end: usize, base: u32, separator: u8, quotes: u32, width: u32, most: u32,
  starts: usize, ends: usize, lineOf: usize, line: u32,
): void {
  const separators = i8x16.splat(separator)
  const newlines = i8x16.splat(NEWLINE)
  const returns = i8x16.splat(RETURN)
  const bias = base - <u32>from
  let position = from
  let own = line
  let count: u32 = 0
  let cell: usize = 0
  let wide: u32 = 0
  /** Sixteen bytes, and which of them from `position` on end a cell. */
  let block = from
  let stops: i32 = -1
  while (count < most && position < end) {
    const record = position
    const first = cell
    let column: u32 = 0
    let isTaken = false
    while (true) {
      let start = position
      let stop: usize = 0
      if (quotes != 0 && load<u8>(position) == QUOTE) {
        if (quotes == 2) break
        start = position + 1
        stop = start
        while (stop < end) {
          const byte = load<u8>(stop)
          if (byte == QUOTE || byte == NEWLINE || byte == RETURN) break
          stop++
        }
        if (stop + 1 >= end || load<u8>(stop) != QUOTE) break
        const next = load<u8>(stop + 1)
        if (next != separator && next != NEWLINE && next != RETURN) break
        position = stop + 1
        stops = -1
      } else {
        if (stops == -1 || position >= block + 16) {
          block = position
          stops = stopsAt(block, separators, newlines, returns)
        } else stops &= -1 << <i32>(position - block)
        while (stops == 0) {
          block += 16
          if (block >= end) break
          stops = stopsAt(block, separators, newlines, returns)
        }
        if (stops == 0) break
        position = block + ctz(stops)
        if (position >= end) break
        stop = position
      }
      if (column == width) break
      store<u32>(starts + cell, <u32>start + bias)
      store<u32>(ends + cell, <u32>stop + bias)
      cell += 4
      column++
      const byte = load<u8>(position)
      position++
      if (byte == separator) {
        if (position >= end) break
        continue
      }
      if (byte == RETURN) {
        if (position >= end) break
        if (load<u8>(position) == NEWLINE) position++
      }
      isTaken = true
      break
    }
    if (!isTaken) {
      position = record
      break
    }
    // A line with nothing on it is no record; one with two quotes is.
    if (column == 1 && load<u32>(starts + first) == load<u32>(ends + first) && load<u8>(record) != QUOTE) {
      cell = first
      own++
      continue
    }
    if (column > wide) wide = column
    for (; column < width; column++, cell += 4) {
      store<u32>(starts + cell, 0)
      store<u32>(ends + cell, 0)
    }
    store<u32>(lineOf + (count << 2), own)
    own++
    count++
  }
  records = count
  widest = wide
  taken = <u32>(position - from)
  lines = own - line
}

@inline function stopsAt(block: usize, separators: v128, newlines: v128, returns: v128): i32 {
  const bytes = v128.load(block)
  return i8x16.bitmask(
    v128.or(v128.or(i8x16.eq(bytes, separators), i8x16.eq(bytes, newlines)), i8x16.eq(bytes, returns)),
  )
}
