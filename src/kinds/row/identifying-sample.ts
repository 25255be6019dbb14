import { FEW_PAIRS, isIdentifying } from './identifying.js'
import { isSampled, type SampledRecords } from './record-sample.js'

/**
 * What a few records say is only believed where chance would have to give a hundred times as many pairs for them to be
 * wrong; that records are not told apart, which is the milder word, where it would have to give a tenth.
 */
const MARGIN = 100
const MARGIN_OF_NOT = 10
/** So few records are looked at as they are. */
const FEW_RECORDS = 2048
/** Of several tables together. */
const MOST_RECORDS = 4096

/** What is equal among the sampled cells of a column. */
interface Equals {
  /** For each record the one before it with the same value, or -1. */
  before: Int32Array
  /** At most so large is the probability that two cells are equal, and at least so large. */
  most: number
  least: number
}

/**
 * Whether equal records of tables are no chance, by a few records of each, as they were met when the tables were read.
 * @param samples of each table; columns in the same order
 * @param total how many records there are
 * @param size how many of them a larger sample would have
 * @returns `null`: they say too little
 */
export function identifyingBySample(
  samples: readonly SampledRecords[],
  total: number,
  size: number,
): boolean | null {
  const { columns, tableOf } = together(samples)
  if (tableOf.length < 2) return null
  if (tableOf.length === total && total <= FEW_RECORDS) {
    return isIdentifying(
      columns.map((values) => ({ values: Float64Array.from(values) })),
      total,
    )
  }
  const equals = columns.map((values) => equalsIn(values, tableOf, total))
  const pairs = (total * (total - 1)) / 2
  if (equals.reduce((product, { least }) => product * least, pairs) >= FEW_PAIRS * MARGIN_OF_NOT) return false
  // A column with more different values than half of the records determines none.
  const determining = equals.map(({ most }) => most >= 2 / size)
  const order = [...equals.keys()].sort((one, other) => mostOf(equals, one) - mostOf(equals, other))
  let left = pairs
  for (const column of order) {
    const values = columns[column] as Int32Array
    const isFree = equals.every(
      ({ before }, other) => other === column || !determining[other] || contradicts(before, values),
    )
    if (isFree) left *= mostOf(equals, column)
    if (left < FEW_PAIRS / MARGIN) return true
  }
  return null
}

/** The records of all samples, as many of each as if the largest table had told which are taken. */
function together(samples: readonly SampledRecords[]): { columns: Int32Array[]; tableOf: Int32Array } {
  let limit = samples.reduce((least, sample) => Math.min(least, sample.limit), 0xffffffff)
  let taken = rowsWithin(samples, limit)
  while (taken.length > MOST_RECORDS) {
    limit >>>= 1
    taken = rowsWithin(samples, limit)
  }
  const width = samples[0]?.columns.length ?? 0
  const columns = Array.from({ length: width }, (_, column) =>
    Int32Array.from(taken, ([table, row]) => samples[table]?.columns[column]?.[row] ?? 0),
  )
  return { columns, tableOf: Int32Array.from(taken, ([table]) => table) }
}

function rowsWithin(samples: readonly SampledRecords[], limit: number): [number, number][] {
  return samples.flatMap(({ records }, table) =>
    Array.from(records.keys()).flatMap((row): [number, number][] =>
      isSampled(records[row] as number, limit) ? [[table, row]] : [],
    ),
  )
}

/** The bounds lie four standard deviations of a Poisson distribution away, and six pairs for few. */
function equalsIn(values: Int32Array, tableOf: Int32Array, total: number): Equals {
  const size = values.length
  // Sorted by value, then by record.
  const sorted = Float64Array.from(values, (value, row) => (value >>> 0) * MOST_RECORDS + row).sort()
  const before = new Int32Array(size).fill(-1)
  let equal = 0
  let within = 0
  for (let at = 1, run = 0, own = 0; at < size; at++) {
    const row = (sorted[at] as number) % MOST_RECORDS
    const last = (sorted[at - 1] as number) % MOST_RECORDS
    if (values[row] !== values[last]) {
      run = 0
      own = 0
      continue
    }
    before[row] = last
    run += 1
    own = tableOf[row] === tableOf[last] ? own + 1 : 0
    equal += run
    // What two tables have in the same place is sampled in both: of such pairs a sample has too many.
    within += own
  }
  const pairs = (size * (size - 1)) / 2
  return {
    before,
    most: Math.min(1, (equal + 4 * Math.sqrt(equal + 1) + 6) / pairs),
    least: Math.max(1 / total, (within - 4 * Math.sqrt(within + 1) - 6) / pairs),
  }
}

function mostOf(equals: readonly Equals[], column: number): number {
  return (equals[column] as Equals).most
}

/** Whether two records with the same value of one column have different ones of the other. */
function contradicts(before: Int32Array, values: Int32Array): boolean {
  return before.some((last, row) => last >= 0 && values[last] !== values[row])
}
