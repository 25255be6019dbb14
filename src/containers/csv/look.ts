import { sniffDialect } from './dialect.js'
import { widthsOf } from './first-records.js'
import { isHeader, isSureHeader } from './header.js'

const TAB = '\t'
const LEAST_LINES = 2

/** Of lines below names of columns fewer need be alike: sums and blanks stand among results. */
const ENOUGH_BELOW_NAMES = 0.75

/** Whether nearly all lines of a text have equally many tabs, or most have below the names of columns of numbers. */
export function looksTabbed(sample: Uint8Array, isLast: boolean): boolean {
  const lines = Buffer.from(sample).toString('latin1').split(/\r?\n/)
  if (!isLast) lines.pop()
  const filled = lines.filter((line) => line !== '')
  const counts = new Map<number, number>()
  for (const line of filled) {
    const tabs = line.split(TAB).length - 1
    counts.set(tabs, (counts.get(tabs) ?? 0) + 1)
  }
  const isUsual = (tabs: number, share: number): boolean => {
    const count = counts.get(tabs) ?? 0
    return count >= LEAST_LINES && count >= share * filled.length
  }
  const widths = [...counts.keys()].filter((tabs) => tabs > 0)
  if (widths.some((tabs) => isUsual(tabs, 0.95))) return true
  if (!widths.some((tabs) => tabs > 1 && isUsual(tabs, ENOUGH_BELOW_NAMES))) return false
  const records = filled.map((line) => line.split(TAB))
  return isHeader(records) && isSureHeader(records)
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
