import { isUtf8Path, pathBytes } from '../paths/lossless.js'

export { writtenName } from '../text/display.js'

/**
 * What JSON allows raw but a log or a terminal may obey, should the report be printed there: the runner's
 * `##[`, C1 controls, line separators, bidi marks. Escaped, they parse back to the same names.
 */
const BETTER_ESCAPED = /##\[|[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g

/** Printable ASCII without what JSON or a runner takes for more than a character. Most paths are nothing else. */
const PLAIN = /^[ !$-[\]-~]*$/

/** A value as JSON that can be printed anywhere: two spaces of indentation, a final newline. */
export function jsonText(value: unknown): string {
  return `${printable(JSON.stringify(value, null, 2))}\n`
}

/** A text as a JSON string that can be printed anywhere. */
export function jsonString(text: string): string {
  return isPlain(text) ? `"${text}"` : printable(JSON.stringify(text))
}

/** Whether a text is valid UTF-8 that JSON and every reader take as it stands between quotes. */
export function isPlain(text: string): boolean {
  return PLAIN.test(text)
}

function printable(json: string): string {
  return json.replace(BETTER_ESCAPED, (match) => (match === '##[' ? '#\\u0023[' : escapeUnit(match)))
}

function escapeUnit(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}

/** The bytes of a path that no text can hold, under a key of their own. */
export function exactPath(key: string, path: string): Record<string, string> {
  return isUtf8Path(path) ? {} : { [key]: base64Path(path) }
}

/** The bytes of a path. */
export function base64Path(path: string): string {
  return pathBytes(path).toString('base64')
}
