import { isUtf8Path } from '../paths/lossless.js'

/**
 * What must not reach a log, a terminal or a page as it is: control and C1 characters, line separators, bidi
 * and invisible characters, bytes that are not text, and the two marks by which a GitHub runner recognises a
 * command (`::` at the start of a line, `##[` anywhere in one). The backslash is escaped too, so that what is
 * shown can be read back without doubt.
 */
const UNSAFE =
  /::|##\[|\p{Surrogate}|[\\\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\u2800\u3164\ufeff\uffa0\ufff9-\ufffb\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}\u{e0000}-\u{e007f}]/gu

/** Made when it is first asked for, which is hardly ever. */
let unsafeOrDoubtful: RegExp | null = null

const NAMED: Record<string, string> = {
  '::': ':\\x3a',
  '##[': '#\\x23[',
  '\\': '\\\\',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
}

/**
 * The one way to show a text that we did not write: a path, a label, a value from a config file. The result is
 * a single line that no runner, terminal or reader can take for anything else. Markdown and HTML need a second
 * step: see `markdown.ts`.
 */
export function display(text: string): string {
  return text.replace(UNSAFE, (match) => escaped(match))
}

/**
 * The same, and all but visible ASCII between two offsets (UTF-16 units, `to` not included) is escaped as well: for
 * names that look alike, see `alike.ts`.
 */
export function displayBetween(text: string, from: number, to: number): string {
  unsafeOrDoubtful ??= new RegExp(`(${UNSAFE.source})|[^!-~]`, 'gu')
  return text.replace(unsafeOrDoubtful, (match, unsafe: string | undefined, offset: number) =>
    unsafe === undefined && (offset < from || offset >= to) ? match : escaped(match),
  )
}

function escaped(match: string): string {
  return NAMED[match] ?? escapeCharacter(match)
}

/**
 * A name as it stands in a report that programs read: raw, for the format to encode; escaped only where it is
 * not valid UTF-8, since then no such format can hold it.
 */
export function writtenName(name: string): string {
  return isUtf8Path(name) ? name : display(name)
}

function escapeCharacter(character: string): string {
  const code = character.codePointAt(0) as number
  // Lone surrogates from U+DC80 to U+DCFF stand for raw bytes of a file name (see paths/lossless.ts): `\x80` is
  // the byte, `\u0080` the character, so that two names are never shown alike.
  if (code >= 0xdc80 && code <= 0xdcff) return `\\x${hex(code & 0xff, 2)}`
  if (code < 0x80) return `\\x${hex(code, 2)}`
  return code <= 0xffff ? `\\u${hex(code, 4)}` : `\\u{${hex(code, 5)}}`
}

function hex(value: number, width: number): string {
  return value.toString(16).padStart(width, '0')
}
