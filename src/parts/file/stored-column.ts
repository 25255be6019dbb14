import { readRuns } from '../../containers/parquet/levels.js'
import { textsIn } from '../../containers/parquet/texts.js'
import type { ColumnValues } from '../../model.js'
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

type ValueTexts = NonNullable<ColumnValues['texts']>

/**
 * The values of a page.
 * @throws if the page is not as its column has it
 */
export function valuesOfPage({ type, isRequired, isRepetitive }: Column, page: Page): ColumnValues {
  const { rows, places, count, values, encoding, dictionary } = page
  if (isRequired && count < rows) throw new Error('a value is missing')
  if (count > 0 && encoding !== (isRepetitive ? 'RLE_DICTIONARY' : 'PLAIN')) {
    throw new Error(`values are packed as ${encoding}`)
  }
  const plain = { rows, places, count, bytes: values, width: 0, words: null, texts: null }
  if (isRepetitive) {
    const { bytes, different } = dictionary
    const words = { numbers: wordsIn(values, count, different), different }
    return { ...plain, bytes, words, texts: textsIn(bytes, 0, different) }
  }
  if (type === 'BYTE_ARRAY') return { ...plain, texts: textsIn(values, 0, count) }
  const width = type === 'FIXED_LEN_BYTE_ARRAY' ? KEY_BYTES : type === 'INT32' ? 4 : 8
  if (values.length < count * width) throw new Error('a page has fewer values than it says')
  return { ...plain, width }
}

function wordsIn(values: Buffer, count: number, different: number): Int32Array {
  const numbers = new Int32Array(count)
  // One value for all, as most datasets have it.
  if (different === 1) return numbers
  if (count > 0) readRuns(values, 1, values.length, values[0] as number, numbers)
  for (let place = 0; place < count; place++) {
    if ((numbers[place] as number) >>> 0 >= different) throw new Error('a value is in no dictionary')
  }
  return numbers
}

/** A column to be asked for the values of its rows. */
export function storedColumn(values: ColumnValues): StoredColumn {
  const { words, texts, width } = values
  if (words !== null) return ofWords(values, words, texts as ValueTexts)
  if (texts !== null) return ofBytes(values, texts)
  return width === KEY_BYTES ? ofKeys(values) : ofNumbers(values)
}

/** What no column of another type is asked for. */
function notOfThisType(): never {
  throw new Error('a column is asked for values of another type')
}

/** A column as far as its type does not matter. */
function columnOf({ rows, count, bytes }: ColumnValues): StoredColumn {
  const not = notOfThisType
  return {
    ...{ rows, isEmpty: count === 0, different: 0 },
    bytes: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length),
    ...{ startOf: not, endOf: not, bytesAt: not, textAt: not, numberAt: not, wordAt: not },
  }
}

function ofKeys(values: ColumnValues): StoredColumn {
  const { places } = values
  const column = columnOf(values)
  const { bytes } = column
  const startOf = (row: number): number => {
    const place = places === null ? row : (places[row] as number)
    return place === MISSING ? MISSING : place * KEY_BYTES
  }
  return {
    ...column,
    startOf,
    endOf: (row) => startOf(row) + KEY_BYTES,
    bytesAt(row) {
      const start = startOf(row)
      return start === MISSING ? null : bytes.subarray(start, start + KEY_BYTES)
    },
  }
}

function ofNumbers(values: ColumnValues): StoredColumn {
  const { places, width } = values
  const column = columnOf(values)
  const { bytes } = column
  return {
    ...column,
    numberAt(row) {
      const place = places === null ? row : (places[row] as number)
      if (place === MISSING) return null
      return width === 4 ? bytes.readInt32LE(place * 4) : Number(bytes.readBigInt64LE(place * 8))
    },
  }
}

function ofBytes(values: ColumnValues, { starts, ends }: ValueTexts): StoredColumn {
  const { places } = values
  const column = columnOf(values)
  const { bytes } = column
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
    ...column,
    startOf,
    endOf,
    bytesAt: (row) => (startOf(row) === MISSING ? null : bytes.subarray(startOf(row), endOf(row))),
    textAt: (row) => (startOf(row) === MISSING ? null : bytes.toString('utf8', startOf(row), endOf(row))),
  }
}

function ofWords(
  values: ColumnValues,
  { numbers, different }: NonNullable<ColumnValues['words']>,
  { starts, ends }: ValueTexts,
): StoredColumn {
  const { places } = values
  const column = columnOf(values)
  const texts: (string | undefined)[] = []
  const wordAt = (row: number): number => {
    const place = places === null ? row : (places[row] as number)
    return place === MISSING ? MISSING : (numbers[place] as number)
  }
  return {
    ...column,
    different,
    wordAt,
    textAt(row) {
      const word = wordAt(row)
      if (word === MISSING) return null
      const text = texts[word] ?? column.bytes.toString('utf8', starts[word], ends[word])
      texts[word] = text
      return text
    },
  }
}
