/** A tag of a chunk: outside, or its beginning, inside, end, or alone. */
const TAG = /^(?:O|[BIESLUM]-\S+)$/
const BLANK_LINE = /\r?\n[ \t]*\r?\n/
const LEAST_LINES = 5

/** Whether a text looks like one token a line with its tag last, and an empty line behind each sentence. */
export function looksLikeBlocks(sample: Uint8Array, isLast: boolean): boolean {
  const text = Buffer.from(sample).toString('latin1')
  if (!BLANK_LINE.test(text)) return false
  const lines = text.split(/\r?\n/)
  if (!isLast) lines.pop()
  const filled = lines.filter((line) => line.trim() !== '')
  if (filled.length < LEAST_LINES) return false
  const tagged = filled.filter((line) => {
    const cells = line.trim().split(/[ \t]+/)
    return cells.length > 1 && TAG.test(cells.at(-1) as string)
  })
  return tagged.length >= 0.95 * filled.length
}
