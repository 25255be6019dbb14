import { decodePath } from '../../paths/lossless.js'
import type { BatchBuilder } from '../batch.js'
import type { RecordCells } from './scan.js'

/** More columns are no table. */
const MOST_COLUMNS = 100_000

/** The column of a record that is one value alone. */
const ALONE = 'value'

/** Numbers the columns of records as they are met; nearly always the next is the one behind the last. */
export function createColumns(names: string[], builder: () => BatchBuilder): RecordCells {
  const numbers = new Map(names.map((name, column) => [name, column]))
  const written = names.map((name) => Buffer.from(name))
  let expected = 0

  function numberOf(name: string): number {
    let column = numbers.get(name)
    if (column === undefined) {
      if (names.length === MOST_COLUMNS) throw new Error(`more than ${MOST_COLUMNS} columns`)
      column = names.push(name) - 1
      numbers.set(name, column)
      written.push(Buffer.from(name))
    }
    return column
  }

  return {
    columnNamed(bytes, from, to) {
      if (!isAt(bytes, from, to, written[expected])) {
        const first = written[0]
        expected = isAt(bytes, from, to, first)
          ? 0
          : numberOf(decodePath(Buffer.from(bytes.subarray(from, to))))
      }
      return expected++
    },
    columnAt: (position) => numberOf(`column ${position + 1}`),
    columnAlone: () => numberOf(ALONE),
    put: (column, from, to) => builder().put(column, from, to),
  }
}

function isAt(bytes: Uint8Array, from: number, to: number, name: Buffer | undefined): boolean {
  if (name === undefined || name.length !== to - from) return false
  for (let at = 0; at < name.length; at++) if (bytes[from + at] !== name[at]) return false
  return true
}
