import { LONGEST_BLOCK } from '../../containers/lines/kept.js'
import type { KeptPlace } from '../../containers/records.js'
import type { ReadTable, Stretch } from '../../model.js'

/** So much of a table is read through rather than begun anew in many places. */
const MOST_SHARE = 0.5

/** What it costs to pass over a line, where a record that is taken apart costs 1. */
const COST_OF_LINE = 0.1

/**
 * Where records of a table stand, from place to place.
 * @param wanted numbers of records, rising
 * @returns `null`: so many of its records that it is better read as it comes
 */
export function stretchesOf(
  { places, records }: Pick<ReadTable, 'places' | 'records'>,
  wanted: Int32Array,
): Stretch[] | null {
  const stretches: Stretch[] = []
  let place = -1
  let cost = 0
  for (let at = 0; at < wanted.length; at++) {
    const record = wanted[at] as number
    const before = place
    while (place + 1 < places.length && (places[place + 1] as KeptPlace).record <= record) place += 1
    if (place < 0) return null
    const last = stretches.at(-1)
    const from = places[place] as KeptPlace
    const lines = linesBehind(from, places[place + 1])
    if (lines !== null) cost += 1
    if (last !== undefined && (place === before || (place === before + 1 && !last.lines && !lines))) {
      last.until = at + 1
    } else stretches.push({ place: from, until: at + 1, lines })
    if (place !== before) {
      const count = (places[place + 1]?.record ?? records) - from.record
      cost += lines === null ? count : count * COST_OF_LINE
    }
    if (cost > records * MOST_SHARE) return null
  }
  return stretches
}

function linesBehind(place: KeptPlace, next: KeptPlace | undefined): Stretch['lines'] {
  if (next === undefined || !place.areLines) return null
  const count = next.record - place.record
  const areAll = next.line - place.line === count && next.offset - place.offset <= LONGEST_BLOCK
  return areAll ? { count, end: next.offset } : null
}
