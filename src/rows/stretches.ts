import type { RecordPlace } from '../containers/records.js'
import type { ReadTable, Stretch } from '../model.js'

/** So much of a table is read through rather than begun anew in many places. */
const MOST_SHARE = 0.5

/**
 * Where records of a table stand, from place to place.
 * @param wanted numbers of records, rising
 * @returns `null`: so many of its places that it is better read as it comes
 */
export function stretchesOf(
  { places, records }: Pick<ReadTable, 'places' | 'records'>,
  wanted: Int32Array,
): Stretch[] | null {
  const stretches: Stretch[] = []
  let place = -1
  let read = 0
  for (let at = 0; at < wanted.length; at++) {
    const record = wanted[at] as number
    const before = place
    while (place + 1 < places.length && (places[place + 1] as RecordPlace).record <= record) place += 1
    if (place < 0) return null
    const last = stretches.at(-1)
    if (last !== undefined && place <= before + 1) {
      last.until = at + 1
      if (place === before) continue
    } else stretches.push({ place: places[place] as RecordPlace, until: at + 1 })
    read += ((places[place + 1]?.record ?? records) as number) - (places[place] as RecordPlace).record
    if (read > records * MOST_SHARE) return null
  }
  return stretches
}
