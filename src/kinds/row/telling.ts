const LEAST_CHARACTERS = 20
const LEAST_IDEOGRAPHS = 8
/** Times, coordinates and telephone numbers are long, and say little. */
const LEAST_LETTERS = 5
const OPENS_NESTED = /^[[{]/
const NESTED_TEXT = /"((?:[^"\\]|\\.)*)"/g
const IDEOGRAPH = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]/g
const LETTER = /\p{L}/gu

/** Whether a text is long enough that nobody writes it twice by chance; of a nested cell its longest text counts. */
export function isTelling(cell: Buffer): boolean {
  if (cell.length < LEAST_CHARACTERS) return false
  const text = cell.toString('utf8')
  if (!OPENS_NESTED.test(text)) return isLong(text)
  for (const [, inner = ''] of text.matchAll(NESTED_TEXT)) if (isLong(inner)) return true
  return false
}

function isLong(text: string): boolean {
  if ((text.match(IDEOGRAPH)?.length ?? 0) >= LEAST_IDEOGRAPHS) return true
  return text.length >= LEAST_CHARACTERS && (text.match(LETTER)?.length ?? 0) >= LEAST_LETTERS
}
