const TAB = '\t'
const LEAST_LINES = 2

/** Whether nearly all lines of a text have equally many tabs. */
export function looksTabbed(sample: Uint8Array, isLast: boolean): boolean {
  const lines = Buffer.from(sample).toString('latin1').split(/\r?\n/)
  if (!isLast) lines.pop()
  const filled = lines.filter((line) => line !== '')
  const counts = new Map<number, number>()
  for (const line of filled) {
    const tabs = line.split(TAB).length - 1
    counts.set(tabs, (counts.get(tabs) ?? 0) + 1)
  }
  return [...counts].some(
    ([tabs, count]) => tabs > 0 && count >= LEAST_LINES && count >= 0.95 * filled.length,
  )
}
