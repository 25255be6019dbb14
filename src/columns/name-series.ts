import type { NameSeries } from '../model.js'

/** The number of no series. */
export const NO_SERIES = 0

/** So many digits, and the 1 in front, have room in a column. */
export const MOST_DIGITS = 9

/** The number of the series that a file is in; `NO_SERIES` where nobody has looked for them, too. */
export function seriesAt(series: NameSeries | undefined, file: number): number {
  return series !== undefined && file < series.of.length ? (series.of[file] as number) : NO_SERIES
}
