/**
 * What JSON allows raw but a log or a terminal may obey, should the report be printed there: the runner's
 * `##[`, C1 controls, line separators, bidi marks. Escaped, they parse back to the same names.
 */
const BETTER_ESCAPED = /##\[|[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g

/** A report as JSON that can be printed anywhere: two spaces of indentation, a final newline. */
export function jsonText(document: object): string {
  const text = JSON.stringify(document, null, 2)
  return `${text.replace(BETTER_ESCAPED, (match) => (match === '##[' ? '#\\u0023[' : escapeUnit(match)))}\n`
}

function escapeUnit(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}
