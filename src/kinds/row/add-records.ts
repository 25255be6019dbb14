import type { RecordBatch } from '../../containers/records.js'
import { type CellHash, cellHash, mixed } from './cell.js'
import { NO_VALUE } from './codes.js'
import {
  addWithout,
  type Columns,
  KINDS_OF_CELLS,
  NOT_COUNTING,
  NOT_SEEN,
  SEED_WORDS,
  watchUnique,
} from './columns.js'
import type { RecordSample } from './record-sample.js'
import { EMPTY, NULL_WORD, NUMBER, TEXT, TRUE } from './words.js'

/**
 * 64 bits for each record: of a hundred million records hardly two different ones meet by chance, and what meets is read
 * again before it is told.
 */
export const KEY_WORDS = 2

/**
 * Adds records to what is known of their columns, and writes their keys: the sum of what content columns give, so that
 * their order is of no matter.
 * @param records how many there were before
 * @param keys with room for them
 */
export function addRecords(
  { bytes, count, width, starts, ends }: RecordBatch,
  columns: Columns,
  hash: CellHash,
  records: number,
  keys: Uint32Array,
  sample: RecordSample,
): void {
  const { seeds, isContent, foldsNulls, foldsTruths, codes, held, longest, wholes, seen, without } = columns
  const hashes = new Int32Array(count * width)
  /** Of one record: what each cell holds, and its hash. */
  const cells = new Int32Array(width * 3)
  let at = 0
  let key = records * KEY_WORDS
  for (let record = records; record < records + count; record++, key += KEY_WORDS) {
    let first = 0
    let second = 0
    for (let column = 0; column < width; column++, at++) {
      const from = starts[at] as number
      const to = ends[at] as number
      const coded = codes[column]
      if (coded) coded.perRecord[record] = NO_VALUE
      cells[column * 3] = EMPTY
      if (from === to) continue
      const kind = hash.read(bytes, from, to)
      cells[column * 3] = kind
      cells[column * 3 + 1] = hash.one
      cells[column * 3 + 2] = hash.other
      hashes[at] = cellHash(hash)
      held[column * KINDS_OF_CELLS + kind] = (held[column * KINDS_OF_CELLS + kind] as number) + 1
      if (kind === TEXT) {
        if (to - from > (longest[column] as number)) longest[column] = to - from
      } else if (kind === NUMBER && hash.isWhole) wholes[column] = (wholes[column] as number) + 1
      if (columns.first[column] !== NOT_COUNTING) {
        const value =
          kind === NUMBER && hash.isWhole && to - from < 10 ? wholeAt(bytes, from, to) : Number.NaN
        const begun = columns.first[column] as number
        const start = begun === NOT_SEEN && record === 0 ? value : begun
        const isNext = (start === 0 || start === 1) && value === start + record
        columns.first[column] = isNext ? start : NOT_COUNTING
      }
      if (seen[column]) watchUnique(columns, column, hash.one, hash.other)
      if (coded && kind !== NULL_WORD) {
        coded.perRecord[record] = coded.of.of(hash.one, hash.other, bytes, from, to)
      }
      if (isContent[column] === 0 || (kind === NULL_WORD && foldsNulls[column] === 1)) continue
      let { one, other } = hash
      if (foldsTruths[column] === 1 && kind >= TRUE) {
        one = kind
        other = kind
      }
      const seed = column * SEED_WORDS
      first = (first + mixed(one ^ (seeds[seed] as number))) | 0
      second = (second + mixed(other ^ (seeds[seed + 1] as number))) | 0
    }
    keys[key] = first
    keys[key + 1] = second
    for (let column = 0; column < width; column++) {
      if (!without[column]) continue
      const cell = column * 3
      const [kind, one, other] = [cells[cell], cells[cell + 1], cells[cell + 2]] as [number, number, number]
      addWithout(columns, column, kind, one, other, first, second)
    }
  }
  sample.add(hashes, count, width, records)
}

/** The value of a cell of digits; anything else gives something else than the next number. */
function wholeAt(bytes: Uint8Array, from: number, to: number): number {
  let value = 0
  for (let at = from; at < to; at++) value = value * 10 + (bytes[at] as number) - 0x30
  return value
}

/** Codes, values of a saved index, and keys without a column, of records whose cells were hashed elsewhere. */
export function noteCells(
  { bytes, count, width, starts, ends }: RecordBatch,
  columns: Columns,
  records: number,
  watched: readonly number[],
  /** For each record and watched column: what it holds, and its hash. */
  hashes: Int32Array,
  keys: Uint32Array,
): void {
  for (const [place, column] of watched.entries()) {
    const coded = columns.codes[column]
    let at = place * 3
    for (let record = 0; record < count; record++, at += watched.length * 3) {
      const kind = hashes[at] as number
      const one = hashes[at + 1] as number
      const other = hashes[at + 2] as number
      if (kind !== EMPTY && columns.seen[column]) watchUnique(columns, column, one, other)
      if (columns.without[column]) {
        const key = (records + record) * KEY_WORDS
        addWithout(columns, column, kind, one, other, keys[key] as number, keys[key + 1] as number)
      }
      if (!coded) continue
      const cell = record * width + column
      coded.perRecord[records + record] =
        kind === EMPTY || kind === NULL_WORD
          ? NO_VALUE
          : coded.of.of(one, other, bytes, starts[cell] as number, ends[cell] as number)
    }
  }
}
