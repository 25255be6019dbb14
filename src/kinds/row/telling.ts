const LEAST_CHARACTERS = 20
const LEAST_IDEOGRAPHS = 8
/** Times, coordinates and telephone numbers are long, and say little. */
const LEAST_LETTERS = 5
const NESTED = /^(?:\[.*\]|\{.*\})$/s
/** A text, and what follows it if it is a key. */
const NESTED_TEXT = /"((?:[^"\\]|\\.)*)"(\s*:)?/gs
const ESCAPE = /\\(?:u[0-9a-f]{4}|.)/gis
const IDEOGRAPH = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]/g
const LETTER = /\p{L}/gu

const OPEN_ARRAY = 0x5b
const OPEN_OBJECT = 0x7b
const LETTER_A = 0x61
/** Makes a letter of ASCII lower case. */
const LOWER = 0x20
const BEHIND_ASCII = 0x80

/**
 * Whether a text is long enough that nobody writes it twice by chance; of a nested cell its longest text counts, and no
 * key, since all records have the same.
 */
export function isTelling(bytes: Uint8Array, from: number, to: number): boolean {
  if (to - from < LEAST_CHARACTERS) return false
  const letters = plainLetters(bytes, from, to)
  if (letters !== null) return letters >= LEAST_LETTERS
  const text = Buffer.from(bytes.buffer, bytes.byteOffset + from, to - from).toString('utf8')
  if (!NESTED.test(text)) return isLong(text)
  for (const [, inner = '', colon] of text.matchAll(NESTED_TEXT)) {
    if (colon === undefined && isLong(inner.replace(ESCAPE, characterOf))) return true
  }
  return false
}

/** How many letters a text of ASCII has; `null`: it holds something else, or is nested. */
function plainLetters(bytes: Uint8Array, from: number, to: number): number | null {
  if (bytes[from] === OPEN_ARRAY || bytes[from] === OPEN_OBJECT) return null
  let letters = 0
  for (let at = from; at < to; at++) {
    const byte = bytes[at] as number
    if (byte >= BEHIND_ASCII) return null
    const letter = (byte | LOWER) - LETTER_A
    if (letter >= 0 && letter < 26) letters += 1
  }
  return letters
}

/** What an escape stands for: what is no letter tells as little as any other that is none. */
function characterOf(written: string): string {
  return written.length > 2 ? String.fromCharCode(Number.parseInt(written.slice(2), 16)) : ' '
}

function isLong(text: string): boolean {
  if ((text.match(IDEOGRAPH)?.length ?? 0) >= LEAST_IDEOGRAPHS) return true
  return text.length >= LEAST_CHARACTERS && (text.match(LETTER)?.length ?? 0) >= LEAST_LETTERS
}
