const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** What stands for something in XML, and the two characters that `display` lets pass and XML knows not. */
const SPECIAL = /[&<>"\ufffe\uffff]/g

/** Attributes of an element; the texts went through `display` already. */
export function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
    .join('')
}

/** Lines as the text of an element; they went through `display` already. */
export function text(lines: readonly string[]): string {
  return lines.map(escaped).join('\n')
}

function escaped(shown: string): string {
  return shown.replace(
    SPECIAL,
    (character) => ESCAPES[character] ?? `\\u${character.charCodeAt(0).toString(16)}`,
  )
}
