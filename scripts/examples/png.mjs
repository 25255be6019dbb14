/**
 * A PNG with a palette of at most 256 colours, uncompressed: a compressor's output differs between versions and
 * machines, and the example files must not.
 * @param pixels `height` rows of `width` colours, each `[red, green, blue]` from 0 to 255
 * @see https://www.w3.org/TR/png-3/
 */
export function encodePng(width, height, pixels) {
  const palette = new Map()
  const rows = Buffer.alloc(height * (width + 1))
  pixels.forEach((colour, index) => {
    const key = colour.join()
    if (!palette.has(key)) palette.set(key, palette.size)
    // Each row starts with a byte that names its filter; 0 is none.
    rows[Math.floor(index / width) * (width + 1) + 1 + (index % width)] = palette.get(key)
  })
  if (palette.size > 256) throw new Error(`${palette.size} colours do not fit a palette of 256`)
  const header = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 3, 0, 0, 0])
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from([...palette.keys()].flatMap((key) => key.split(',').map(Number)))),
    chunk('IDAT', stored(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  return Buffer.concat([bigEndian(data.length), body, bigEndian(crc32(body))])
}

/** A zlib stream of one stored block (RFC 1950 and 1951): at most 65,535 bytes. */
function stored(data) {
  const head = Buffer.from([0x78, 0x01, 0x01, 0, 0, 0, 0])
  head.writeUInt16LE(data.length, 3)
  head.writeUInt16LE(data.length ^ 0xffff, 5)
  return Buffer.concat([head, data, bigEndian(adler32(data))])
}

function bigEndian(value) {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(value)
  return bytes
}

function crc32(data) {
  let crc = 0xffffffff
  for (const byte of data) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  }
  return (crc ^ 0xffffffff) >>> 0
}

function adler32(data) {
  let low = 1
  let high = 0
  for (const byte of data) {
    low = (low + byte) % 65521
    high = (high + low) % 65521
  }
  return ((high << 16) | low) >>> 0
}
