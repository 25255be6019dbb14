const UNITS = ['KB', 'MB', 'GB', 'TB', 'PB'] as const
const UNIT_STEP = 1000

/** A count with thousands separators: `1,204`. */
export function formatCount(count: number): string {
  // `toLocaleString` gives the same, but loads locale data for it: 20 ms of every run.
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',')
}

/** A count and its noun: `1 group`, `1,204 files`. */
export function countOf(count: number, singular: string, plural = `${singular}s`): string {
  return `${formatCount(count)} ${count === 1 ? singular : plural}`
}

/** Several names as alternatives: `json, csv or html`. */
export function orList(names: readonly string[]): string {
  return names.join(', ').replace(/, ([^,]*)$/, ' or $1')
}

/** A size for people, in decimal units (1 KB = 1,000 bytes): `512 B`, `4.1 MB`, `80 KB`; `null` is unknown. */
export function formatBytes(bytes: number | null): string {
  if (bytes === null) return 'unknown size'
  if (bytes < UNIT_STEP) return `${bytes} B`
  let value = bytes
  let unit = -1
  // 999.95 would be shown as 1,000 of the smaller unit.
  while (unit < UNITS.length - 1 && Number(round(value)) >= (unit < 0 ? UNIT_STEP : 999.5)) {
    value /= UNIT_STEP
    unit += 1
  }
  return `${round(value)} ${UNITS[unit]}`
}

/** A share between 0 and 1 for people: `0.2 %`, `< 0.1 %`, `0 %`, and `> 99.9 %` of what is not all. */
export function formatShare(share: number): string {
  if (share === 0) return '0 %'
  const percent = share * 100
  if (percent < 0.1) return '< 0.1 %'
  const text = percent.toFixed(1)
  return text === '100.0' && share < 1 ? '> 99.9 %' : `${text} %`
}

function round(value: number): string {
  return value < 10 ? value.toFixed(1).replace(/\.0$/, '') : value.toFixed(0)
}
