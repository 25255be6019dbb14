// What is promised, and whether it holds.
import { amount, ratio } from './numbers.mjs'

/** The limits of all measurements. */
export const LIMITS = {
  /** Time on disk, warm or cold, over that of the fastest native finder. */
  disk: 1,
  /** Time for a million index entries over that of `git ls-files -s -z`. */
  lsFiles: 10,
  /** Peak memory for a million index entries, in bytes. */
  indexPeakBytes: 450e6,
  /** Time with a base over the time without. */
  base: 1.5,
  /** Time for committed files over that of the fastest native finder on the same files. */
  committed: 0.35,
  /** Time for an index of pointers over that for the same index of plain files. */
  pointers: 3,
  /** Time to fingerprint all of an index over that of a scan of it. */
  fingerprint: 1.5,
  /** Time to judge fingerprints over that of DuckDB to group their keys, and the memory for ten million of them, in bytes. */
  judge: 1.5,
  judgePeakBytes: 600e6,
  /** Time of a short run over that of a Node process that does nothing. */
  start: 1.6,
  /** Exponent of time, or of peak memory, over the number of files. */
  growth: 1.05,
  /** Share of all pairs of pictures that are told and do not show the same, over all sets; and among photos. */
  wrongPairs: 0.002,
  wrongPhotoPairs: 0,
  /** Share of the edited pictures that are not found beside their original. */
  missedEdits: 0.19,
  /** Time for pictures over that of czkawka_cli: large photos, small ones, and with our cache warm. */
  largePictures: 1,
  smallPictures: 1.5,
  knownPictures: 0.05,
  /** Tables, over DuckDB: repeats in CSV, JSONL and Parquet, and what splits share; `peak` in bytes. */
  csv: { time: 0.7, memory: 0.5 },
  jsonl: { time: 1 },
  parquet: { processor: 5, peak: 450e6 },
  shared: { time: 1, peak: 150e6 },
  /** Time for one changed table of many with the cache over that for the table alone. */
  changedTable: 1.5,
  /** Bytes read over the least that must be read. */
  reading: 1.1,
}

/**
 * @param what a few words for the table of goals
 * @param value what was measured; `null`: could not be measured, so the goal is neither met nor missed
 * @param unit `×`, `bytes`, or empty for a bare number
 */
export function goal(what, value, limit, unit = '×') {
  return { what, value, limit, unit, met: value === null ? null : value <= limit }
}

/** A ratio, `null` if either part is unknown. */
export function over(part, whole) {
  return Number.isFinite(part) && Number.isFinite(whole) && whole > 0 ? part / whole : null
}

/** `≤ 1.0 ×: met`, for a cell. */
export function verdict({ limit, unit, met }) {
  return `≤ ${shown(limit, unit, 'limit')}: ${word(met)}`
}

/** All goals of some measurements as rows. */
export function goalRows(measurements) {
  return measurements.flatMap(({ name, goals }) =>
    goals.map(({ what, value, limit, unit, met }) => [
      name,
      what,
      value === null ? '–' : shown(value, unit),
      `≤ ${shown(limit, unit, 'limit')}`,
      word(met),
    ]),
  )
}

function word(met) {
  if (met === null) return 'not measured'
  return met ? 'met' : '**missed**'
}

function shown(value, unit, role) {
  if (unit === 'bytes') return amount(value)
  const number = role === 'limit' && Number.isInteger(value) ? value.toFixed(1) : ratio(value)
  return unit === '' ? number : `${number} ${unit}`
}
