/** So many equal pairs by chance alone are taken for none. */
export const FEW_PAIRS = 0.01

/** Values of one column, a number for each of some records that stand for all. */
export interface ColumnSample {
  values: Float64Array
}

/**
 * How many pairs of equal records chance alone would give: n(n-1)/2 times, for each column, the probability that two
 * cells are equal. A column that another one determines tells nothing more and is left out. It is not worked out
 * further once it is certain that they are few.
 * @param records how many there are in all; more than the sample has if it is one
 */
export function expectedPairs(columns: readonly ColumnSample[], records: number): number {
  const size = columns[0]?.values.length ?? 0
  let pairs = (records * (records - 1)) / 2
  if (size < 2) return pairs
  const counted = columns
    .map(({ values }) => ({ values, counts: countsOf(values) }))
    .sort((left, right) => right.counts.length - left.counts.length)
  const kept: typeof counted = []
  for (const column of counted) {
    if (column.counts.length < 2) continue
    if (kept.some((other) => other.counts.length <= size / 2 && determines(other, column))) continue
    kept.push(column)
    pairs *= chanceOf(column.counts, size, records)
    if (pairs < FEW_PAIRS) break
  }
  return pairs
}

/** Whether equal records of these tables are no chance. */
export function isIdentifying(columns: readonly ColumnSample[], records: number): boolean {
  return expectedPairs(columns, records) < FEW_PAIRS
}

/** How often each value comes. Sorting takes a fifth of the time that counting in a map does. */
function countsOf(values: Float64Array): number[] {
  const sorted = values.slice().sort()
  const counts: number[] = []
  for (let at = 0; at < sorted.length; ) {
    const first = at
    const value = sorted[at]
    while (at < sorted.length && sorted[at] === value) at += 1
    counts.push(at - first)
  }
  return counts
}

/** The probability that two cells are equal; of a sample without counting a cell as its own pair. */
function chanceOf(counts: readonly number[], size: number, records: number): number {
  let sum = 0
  if (size === records) {
    for (const count of counts) sum += (count / size) ** 2
    return sum
  }
  for (const count of counts) sum += (count * (count - 1)) / (size * (size - 1))
  return Math.max(sum, 1 / records)
}

/** Whether each value of one column stands beside one value of the other only. */
function determines({ values }: ColumnSample, other: ColumnSample): boolean {
  const beside = new Map<number, number>()
  for (let record = 0; record < values.length; record++) {
    const value = values[record] as number
    const known = beside.get(value)
    if (known === undefined) beside.set(value, other.values[record] as number)
    else if (known !== other.values[record]) return false
  }
  return true
}
