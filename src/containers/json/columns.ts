import { Failure } from '../../failure.js'
import { decodePath } from '../../paths/lossless.js'
import { positionName } from '../batch.js'
import { BACKSLASH, QUOTE, SPACE } from './bytes.js'
import { unescapeText } from './escapes.js'

/** More keys are no columns, and would make all of them be looked at for every record. */
const MOST_COLUMNS = 4096

/** The column of a record that is one value alone. */
const ALONE = 'value'

/** Numbers the columns of records as they are met. */
export interface JsonColumns {
  /** By number the name of each as it stands between quotes; one that is never looked for so is a byte of value 0. */
  readonly written: readonly Uint8Array[]
  /** The number of a column by its name, which stands between two quotes. */
  named(bytes: Uint8Array, from: number, to: number, isEscaped: boolean): number
  /** Whether the name of the column that is expected next stands at a place. @returns where its quote is; -1: it does not */
  expected(bytes: Uint8Array, from: number): number
  /** The number of that column, which is then taken. */
  taken(): number
  /** The number of the column at a position of an array. */
  at(position: number): number
  /** The number of the column of a record that is one value alone. */
  alone(): number
}

/** @param names those that are known; further ones are added to it */
export function createJsonColumns(names: string[]): JsonColumns {
  const numbers = new Map(names.map((name, column) => [name, column]))
  const written = names.map(plainName)
  const positions: number[] = []
  let alone: number | null = null
  let expected = 0

  function numberOf(name: string): number {
    let column = numbers.get(name)
    if (column === undefined) {
      if (names.length === MOST_COLUMNS) {
        throw new Failure(`its records have more than ${MOST_COLUMNS} different keys`)
      }
      column = names.push(name) - 1
      numbers.set(name, column)
      written.push(plainName(name))
    }
    return column
  }

  return {
    written,
    expected(bytes, from) {
      let name = written[expected]
      if (name === undefined) {
        name = written[0]
        if (name === undefined) return -1
        expected = 0
      }
      const { length } = name
      for (let at = 0; at < length; at++) if (bytes[from + at] !== name[at]) return -1
      return bytes[from + length] === QUOTE ? from + length : -1
    },
    taken: () => expected++,
    named(bytes, from, to, isEscaped) {
      // Nearly always the next is the one behind the last, or the first again.
      if (isEscaped || !isAt(bytes, from, to, written[expected])) {
        expected = !isEscaped && isAt(bytes, from, to, written[0]) ? 0 : numberOf(nameAt(bytes, from, to))
      }
      return expected++
    },
    at(position) {
      const column = positions[position] ?? numberOf(positionName(position))
      positions[position] = column
      return column
    },
    alone() {
      alone ??= numberOf(ALONE)
      return alone
    },
  }
}

/** What no key holds as it is written. */
const NEVER = Buffer.of(0)

/** A name as it stands between quotes; what has to be escaped there is never looked for so. */
function plainName(name: string): Buffer {
  for (let at = 0; at < name.length; at++) {
    const code = name.charCodeAt(at)
    if (code < SPACE || code === QUOTE || code === BACKSLASH) return NEVER
  }
  return Buffer.from(name)
}

function nameAt(bytes: Uint8Array, from: number, to: number): string {
  const copy = Buffer.from(bytes.subarray(from, to))
  return decodePath(copy.subarray(0, unescapeText(copy, 0, copy.length, 0, false)))
}

function isAt(bytes: Uint8Array, from: number, to: number, name: Buffer | undefined): boolean {
  if (name === undefined || name.length !== to - from) return false
  for (let at = 0; at < name.length; at++) if (bytes[from + at] !== name[at]) return false
  return true
}
