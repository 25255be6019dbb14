import { readRuns } from '../containers/parquet/levels.js'
import { type Texts, textsIn } from '../containers/parquet/texts.js'
import { type Column, KEY_BYTES } from './format.js'
import type { Page } from './pages.js'

/** A column of one group of rows, unpacked as it lies in the file: values are made of those rows alone that are asked for. */
export interface StoredColumn {
  readonly rows: number
  /** Whether no row has a value. */
  readonly isEmpty: boolean
  /** Of few different values: how many there are. */
  readonly different: number
  /** Of keys and of bytes of any length: those of all rows. */
  readonly bytes: Buffer
  /** Where that of a row begins, and where it ends; `MISSING`: it has none. */
  startOf(row: number): number
  endOf(row: number): number
  /** A view on it, or `null`. */
  bytesAt(row: number): Buffer | null
  /** Of text. */
  textAt(row: number): string | null
  /** Of whole numbers. */
  numberAt(row: number): number | null
  /** Of few different values: the number of that of a row among them; `MISSING`: it has none. */
  wordAt(row: number): number
}

export const MISSING = -1

/**
 * A column as a page of it was unpacked.
 * @throws if the page is not as its column has it
 */
export function storedColumn({ type, isRequired, isRepetitive }: Column, page: Page): StoredColumn {
  const { rows, count, values, encoding } = page
  if (isRequired && count < rows) throw new Error('a value is missing')
  if (count > 0 && encoding !== (isRepetitive ? 'RLE_DICTIONARY' : 'PLAIN')) {
    throw new Error(`values are packed as ${encoding}`)
  }
  if (isRepetitive) return ofWords(page)
  if (type === 'BYTE_ARRAY') return ofBytes(page, textsIn(values, 0, count))
  const width = type === 'FIXED_LEN_BYTE_ARRAY' ? KEY_BYTES : type === 'INT32' ? 4 : 8
  if (values.length < count * width) throw new Error('a page has fewer values than it says')
  return width === KEY_BYTES ? ofKeys(page) : ofNumbers(page, width)
}

/** What no column of another type is asked for. */
function notOfThisType(): never {
  throw new Error('a column is asked for values of another type')
}

/** A column as far as its type does not matter. */
function columnOf({ rows, count }: Page, bytes: Buffer): StoredColumn {
  const not = notOfThisType
  return {
    ...{ rows, isEmpty: count === 0, bytes, different: 0 },
    ...{ startOf: not, endOf: not, bytesAt: not, textAt: not, numberAt: not, wordAt: not },
  }
}

function ofKeys(page: Page): StoredColumn {
  const { places, values } = page
  const startOf = (row: number): number => {
    const place = places === null ? row : (places[row] as number)
    return place === MISSING ? MISSING : place * KEY_BYTES
  }
  return {
    ...columnOf(page, values),
    startOf,
    endOf: (row) => startOf(row) + KEY_BYTES,
    bytesAt(row) {
      const start = startOf(row)
      return start === MISSING ? null : values.subarray(start, start + KEY_BYTES)
    },
  }
}

function ofNumbers(page: Page, width: number): StoredColumn {
  const { places, values } = page
  return {
    ...columnOf(page, values),
    numberAt(row) {
      const place = places === null ? row : (places[row] as number)
      if (place === MISSING) return null
      return width === 4 ? values.readInt32LE(place * 4) : Number(values.readBigInt64LE(place * 8))
    },
  }
}

function ofBytes(page: Page, { starts, ends }: Texts): StoredColumn {
  const { places, values } = page
  const startOf = (row: number): number => {
    const place = places === null ? row : (places[row] as number)
    return place === MISSING ? MISSING : (starts[place] as number)
  }
  // Asked only where there is a value.
  const endOf = (row: number): number => {
    const place = places === null ? row : (places[row] as number)
    return ends[place] as number
  }
  return {
    ...columnOf(page, values),
    startOf,
    endOf,
    bytesAt: (row) => (startOf(row) === MISSING ? null : values.subarray(startOf(row), endOf(row))),
    textAt: (row) => (startOf(row) === MISSING ? null : values.toString('utf8', startOf(row), endOf(row))),
  }
}

function ofWords(page: Page): StoredColumn {
  const { places, count, values, dictionary } = page
  const { bytes, different } = dictionary
  const { starts, ends } = textsIn(bytes, 0, different)
  const numbers = new Int32Array(count)
  if (count > 0) readRuns(values, 1, values.length, values[0] as number, numbers)
  for (let place = 0; place < count; place++) {
    if ((numbers[place] as number) >>> 0 >= different) throw new Error('a value is in no dictionary')
  }
  const texts: (string | undefined)[] = []
  const wordAt = (row: number): number => {
    const place = places === null ? row : (places[row] as number)
    return place === MISSING ? MISSING : (numbers[place] as number)
  }
  return {
    ...columnOf(page, bytes),
    different,
    wordAt,
    textAt(row) {
      const word = wordAt(row)
      if (word === MISSING) return null
      const text = texts[word] ?? bytes.toString('utf8', starts[word], ends[word])
      texts[word] = text
      return text
    },
  }
}
