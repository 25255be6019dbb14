import type { ColumnValues } from '../model.js'
import { MISSING } from './file/stored-column.js'

/** The values of some rows alone. */
export function picked(values: ColumnValues, wanted: Int32Array): ColumnValues {
  const { places, width, words, texts } = values
  const ownPlaces = new Int32Array(wanted.length)
  /** The values that are taken, by their old places. */
  const taken = new Int32Array(wanted.length)
  let count = 0
  for (let at = 0; at < wanted.length; at++) {
    const row = wanted[at] as number
    const place = places === null ? row : (places[row] as number)
    ownPlaces[at] = place === MISSING ? MISSING : count
    if (place !== MISSING) taken[count++] = place
  }
  const own = { ...values, rows: wanted.length, places: ownPlaces, count }
  if (words !== null) {
    const numbers = taken.subarray(0, count).map((place) => words.numbers[place] as number)
    return { ...own, words: { ...words, numbers }, bytes: values.bytes.slice() }
  }
  const startOf = (place: number): number =>
    texts === null ? place * width : (texts.starts[place] as number)
  const endOf = (place: number): number =>
    texts === null ? startOf(place) + width : (texts.ends[place] as number)
  const starts = new Int32Array(count)
  const ends = new Int32Array(count)
  let length = 0
  for (let value = 0; value < count; value++) {
    starts[value] = length
    length += endOf(taken[value] as number) - startOf(taken[value] as number)
    ends[value] = length
  }
  const bytes = new Uint8Array(length)
  for (let value = 0; value < count; value++) {
    const place = taken[value] as number
    bytes.set(values.bytes.subarray(startOf(place), endOf(place)), starts[value])
  }
  return { ...own, bytes, texts: texts && { starts, ends } }
}
