import { startsOf } from '../../kinds/row/equal-records.js'
import { foldedSample } from '../../kinds/row/folded-sample.js'
import { isIdentifying } from '../../kinds/row/identifying.js'
import { identifyingBySample } from '../../kinds/row/identifying-sample.js'
import { PLAIN } from '../../kinds/row/plan.js'
import type { PartResult } from '../../model.js'
import type { TableSet } from '../tables/placed-table.js'

/** Exact up to so many records; of more a sample of about so many stands for all. */
const MOST_SAMPLED = 200_000
/** Wide tables are sampled by fewer records. */
const MOST_SAMPLED_CELLS = 4_000_000

/** Whether equal records of some tables are no chance. */
export interface Chance {
  /** By what was met when they were read; `null`: that says too little. */
  known: boolean | null
  /** Every so many records are a sample that says it. */
  every: number
  total: number
}

/** What the records of a set of tables tell of chance by themselves. */
export function chanceIn(set: TableSet): Chance {
  return chanceBy(set, set.content)
}

/** The same by some of the columns. */
export function chanceBy({ tables, content }: TableSet, columns: readonly string[]): Chance {
  const total = startsOf(tables.map(({ read }) => read.keys)).at(-1) as number
  const most = Math.max(1, Math.min(MOST_SAMPLED, Math.floor(MOST_SAMPLED_CELLS / content.length)))
  const every = Math.ceil(total / most)
  const samples = tables.map(({ read, plan }) => ({
    ...read.sample,
    columns: columns.map((name) => {
      const values = read.sample.columns[read.columns.indexOf(name)]
      return values === undefined
        ? new Int32Array(read.sample.records.length)
        : foldedSample(values, plan.get(name) ?? PLAIN)
    }),
  }))
  return { known: identifyingBySample(samples, total, Math.ceil(total / every)), every, total }
}

/**
 * By the larger sample.
 * @param results of all tables, with the columns of the set
 */
export function isIdentifyingBy(
  results: readonly PartResult[],
  { content }: TableSet,
  columns: readonly string[],
  total: number,
): boolean {
  const values = content.flatMap((name, column) =>
    columns.includes(name) ? [joined(results.flatMap(({ samples }) => samples[column] ?? []))] : [],
  )
  return isIdentifying(
    values.map((each) => ({ values: each })),
    total,
  )
}

function joined(rows: readonly Float64Array[]): Float64Array {
  const all = new Float64Array(rows.reduce((sum, { length }) => sum + length, 0))
  let end = 0
  for (const row of rows) {
    all.set(row, end)
    end += row.length
  }
  return all
}
