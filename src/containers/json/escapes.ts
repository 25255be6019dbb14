import { BACKSLASH, LETTER_U, LOWER, NINE, QUOTE, SPACE, ZERO } from './bytes.js'

/** What stands behind a backslash, and what it means. */
const MEANINGS = new Map(
  Object.entries({ '"': '"', '\\': '\\', '/': '/', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' }).map(
    ([letter, meaning]) => [letter.charCodeAt(0), meaning.charCodeAt(0)] as const,
  ),
)
const LETTERS = new Map(
  [...MEANINGS].filter(([letter]) => letter !== 0x2f).map(([letter, meaning]) => [meaning, letter]),
)
const DIGITS = '0123456789abcdef'

/** @returns how many bytes the escape takes that begins at a backslash; 0: it is none */
export function lengthOfEscape(bytes: Uint8Array, at: number): number {
  const letter = bytes[at + 1] as number
  if (letter !== LETTER_U) return MEANINGS.has(letter) ? 2 : 0
  for (let digit = at + 2; digit < at + 6; digit++) if (hexOf(bytes[digit] as number) < 0) return 0
  return 6
}

/**
 * Writes what the bytes between two quotes mean, which never takes more room than they do: half a surrogate pair, which
 * JSON can write and UTF-8 can't, becomes the three bytes that UTF-8 would have for it.
 * @param at where to, `from` at most
 * @param isQuoted whether it stands between quotes again: then with as few escapes as can be
 * @returns the end of what was written
 */
export function unescapeText(
  bytes: Uint8Array,
  from: number,
  to: number,
  at: number,
  isQuoted: boolean,
): number {
  let end = at
  for (let position = from; position < to; ) {
    const byte = bytes[position] as number
    if (byte !== BACKSLASH) {
      bytes[end++] = byte
      position += 1
      continue
    }
    let code = MEANINGS.get(bytes[position + 1] as number)
    if (code !== undefined) position += 2
    else {
      code = unitAt(bytes, position)
      position += 6
      const isHigh = code >= 0xd800 && code < 0xdc00
      const isPair =
        isHigh && bytes[position] === BACKSLASH && bytes[position + 1] === LETTER_U && position < to
      const low = isPair ? unitAt(bytes, position) : 0
      if (low >= 0xdc00 && low < 0xe000) {
        code = 0x10000 + ((code - 0xd800) << 10) + low - 0xdc00
        position += 6
      }
    }
    end = isQuoted ? writeQuoted(bytes, end, code) : writeCode(bytes, end, code)
  }
  return end
}

function writeQuoted(bytes: Uint8Array, at: number, code: number): number {
  if (code >= SPACE && code !== QUOTE && code !== BACKSLASH) return writeCode(bytes, at, code)
  const letter = LETTERS.get(code)
  bytes[at] = BACKSLASH
  bytes[at + 1] = letter ?? LETTER_U
  if (letter !== undefined) return at + 2
  bytes[at + 2] = ZERO
  bytes[at + 3] = ZERO
  bytes[at + 4] = DIGITS.charCodeAt(code >> 4)
  bytes[at + 5] = DIGITS.charCodeAt(code & 15)
  return at + 6
}

/** UTF-8. */
function writeCode(bytes: Uint8Array, at: number, code: number): number {
  if (code < 0x80) {
    bytes[at] = code
    return at + 1
  }
  const length = code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
  for (let last = length - 1, rest = code; last > 0; last--, rest >>= 6)
    bytes[at + last] = 0x80 | (rest & 0x3f)
  bytes[at] = ((0xf00 >> length) & 0xff) | (code >> (6 * (length - 1)))
  return at + length
}

/** The code unit of an escape of six bytes. */
function unitAt(bytes: Uint8Array, at: number): number {
  let unit = 0
  for (let digit = at + 2; digit < at + 6; digit++) unit = unit * 16 + hexOf(bytes[digit] as number)
  return unit
}

function hexOf(byte: number): number {
  if (byte >= ZERO && byte <= NINE) return byte - ZERO
  const letter = byte | LOWER
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1
}
