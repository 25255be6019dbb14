import { readKept } from '../lines/kept.js'
import type { Table } from '../records.js'
import { isPlain, type TextSource } from '../text-source.js'
import { OPEN_OBJECT } from './bytes.js'
import { firstByte } from './survey.js'
import { readValues } from './values.js'

const ALL = { offset: 0, end: Number.POSITIVE_INFINITY, line: 1, isArray: false }

/** Opens a text with one value of JSON after the other, as a rule one on each line. */
export async function openJsonLines(source: TextSource): Promise<Table> {
  const first = await firstByte(source)
  const columns: string[] = []
  return {
    part: null,
    place: null,
    columns,
    isNamed: first === OPEN_OBJECT,
    hasLines: true,
    canJump: isPlain(source),
    understoodAs: 'one JSON value a line',
    notes: [],
    read: (from, take) => readValues(source, ALL, columns, from, take),
    readLines: (blocks, take) =>
      readKept(source, blocks, take, (lines, take) => readValues(lines, ALL, columns, null, take)),
  }
}
