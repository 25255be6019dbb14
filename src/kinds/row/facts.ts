import type { Codes } from './codes.js'

/** What all cells of a column show, of whatever plan they were read by. */
export interface ColumnFacts {
  name: string
  /** How many of its cells hold what; the rest of the records is empty. */
  numbers: number
  /** Of the numbers, those without a point and an exponent. */
  wholes: number
  nulls: number
  truths: number
  texts: number
  /** Bytes of its longest text. */
  longest: number
  /** Its cells are 0, 1, 2 … or 1, 2, 3 … in the order of the file. */
  counts: boolean
  /** No two of its cells are equal, where that was looked at: for names of a saved index. */
  isUnique: boolean
  /** Its values, where they were numbered. */
  codes: Pick<Codes, 'values' | 'counts' | 'isOver'> | null
}
