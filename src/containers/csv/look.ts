import { sniffDialect } from './dialect.js'
import { widthsOf } from './first-records.js'

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

/** KEEL and Weka describe their columns in lines before the records. */
const DESCRIBED = /^\s*@\w+/

/** Whether nearly all of the first records of a content, be it text or not, have equally many cells, two at least. */
export function looksSeparated(sample: Uint8Array, isLast: boolean): boolean {
  if (sample.includes(0) || DESCRIBED.test(Buffer.from(sample.subarray(0, 100)).toString('latin1')))
    return false
  const { dialect, skip, line, width } = sniffDialect(sample, isLast, ',')
  const { widths } = widthsOf(dialect, sample, { skip, line }, isLast)
  const usual = widths.filter((each) => each === width).length
  return width > 1 && usual >= LEAST_LINES && usual >= 0.95 * widths.length
}
