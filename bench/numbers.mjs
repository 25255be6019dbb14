// How numbers are written in the tables.

/** `12,345` */
export function count(number) {
  return number.toLocaleString('en-US')
}

/** Bytes: `1,234.5 MB` */
export function amount(bytes) {
  return bytes === null ? '–' : `${count(Math.round(bytes / 1e5) / 10)} MB`
}

/** Seconds: `1.234 s` */
export function time(seconds) {
  return `${seconds.toFixed(3)} s`
}

/** A ratio or an exponent: `1.02`; `–` if unknown. Three digits near 1, where they decide. */
export function ratio(number) {
  if (number === null) return '–'
  const digits = Math.abs(number - 1) < 0.01 || Math.abs(number) < 0.1 ? 3 : 2
  return number.toFixed(digits)
}
