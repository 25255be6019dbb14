/** A longer text names nothing. */
const LONGEST_NAME = 100

/** Fewer numbers in a row may be so by chance. */
const LEAST_NUMBERED = 3

const NUMBER = /^\s*[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?\s*$/
const WHOLE = /^\d+$/

/** As programs name columns. */
const WORD = /^[\w.-]+$/
/** Fewer records may be of another kind by chance. */
const LEAST_BELOW = 4

/** A value that comes less often, on average, may come once. */
const LEAST_TIMES = 10

/** Whether the first record names the columns. */
export function isHeader([first = [], ...body]: readonly string[][]): boolean {
  if (first.every((cell) => cell === '')) return false
  if (first.some((cell) => NUMBER.test(cell))) return isNumbered(first, body)
  const isNumbersBelow = hasNumbers(first, body)
  // What has no name, beside the first, which may count, must have nothing below either, as behind a separator at each end.
  const isGap = (_: string, at: number): boolean =>
    at > 0 && first[at] === '' && body.some((record) => record[at])
  if (first.some(isGap) && !isNumbersBelow) return false
  if (body.length === 0 || isNumbersBelow) return true
  const different = new Set(first).size
  if (first.some(({ length }) => length > LONGEST_NAME)) return false
  // A word and how it is said can be written in the same way: one name for all columns is none.
  if (different < first.length && (different === 1 || !standsOut([first, ...body]))) return false
  // A name that stands as a value below is none, unless the header itself is repeated, or other columns speak for it.
  const values = first.filter(
    (cell, at) => cell !== '' && body.some((record) => record[at] === cell && !isSame(record, first)),
  )
  return (
    values.length === 0 || (values.length === 1 && standsOut([first, ...body]) && isUnheardOf(first, body))
  )
}

/** Whether some column has few values, which come again and again, and the first record has another one. */
function isUnheardOf(first: readonly string[], body: readonly string[][]): boolean {
  return first.some((cell, at) => {
    const values = new Set(body.map((record) => record[at] ?? ''))
    return cell !== '' && values.size * LEAST_TIMES <= body.length && !values.has(cell)
  })
}

/** Whether what stands below a header says that it is one, and not its look alone. */
export function isSureHeader([first = [], ...body]: readonly string[][]): boolean {
  return first.some((cell) => NUMBER.test(cell)) || hasNumbers(first, body)
}

/** Whether what stands below a header is of another kind: numbers below a text, or below one word what is never one. */
export function standsOut([first = [], ...body]: readonly string[][]): boolean {
  if (body.length < LEAST_BELOW) return false
  return (
    isSureHeader([first, ...body]) ||
    first.some((cell, at) => WORD.test(cell) && body.every((record) => !WORD.test(record[at] ?? '')))
  )
}

/**
 * Whether numbers name columns: 0, 1, 2 … as pandas writes them, or years one behind the other, perhaps with names
 * before them.
 */
function isNumbered(first: readonly string[], body: readonly string[][]): boolean {
  const begin = first.findIndex((cell) => NUMBER.test(cell))
  const numbers = first.slice(begin)
  if (!numbers.every((cell, at) => WHOLE.test(cell) && Number(cell) === Number(numbers[0]) + at)) return false
  if (numbers.length < LEAST_NUMBERED) return false
  // Records that count the same way are no names.
  return (
    body.length > 0 &&
    !body.some((record) =>
      record
        .slice(begin)
        .every((cell, at) => WHOLE.test(cell) && Number(cell) === Number(record[begin]) + at),
    )
  )
}

/** Whether some column has numbers below a text. */
function hasNumbers(first: readonly string[], body: readonly string[][]): boolean {
  return first.some((_, at) => {
    const numbers = body.filter((record) => NUMBER.test(record[at] ?? '')).length
    return numbers > 0.6 * body.length
  })
}

/** Whether the first record counts records and columns, as scikit-learn's own files do: `150,4,setosa,versicolor`. */
export function isCount([first = [], second = []]: readonly string[][]): boolean {
  const [records = '', columns = '', ...names] = first
  if (!WHOLE.test(records) || !WHOLE.test(columns) || names.length === 0) return false
  return Number(columns) + 1 === second.length && !names.some((name) => NUMBER.test(name))
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((cell, at) => cell === other[at])
}
