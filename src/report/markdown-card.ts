/** A quotation is the one frame that Markdown has: it shows which lines belong together. */
export function card(parts: readonly string[]): string {
  const lines = parts.join('\n\n').split('\n')
  return lines.map((line) => (line === '' ? '>' : `> ${line}`)).join('\n')
}
