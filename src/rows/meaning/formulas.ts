import type { TableSet } from '../tables/placed-table.js'
import { leakIn, splitsOf } from './broken.js'
import type { EqualContent } from './equal-contents.js'
import type { Standing } from './standing.js'

/** Fewer lines show nothing of the others. */
const LEAST_LINES = 5
const MOST_REPEATED = 0.2

/**
 * Whether tables are running text whose headings and formulas come again and again, as `= = Career = =` does in articles:
 * more than a fifth of the lines that splits share are also repeated within one of them. Only of texts without another
 * column: what has a label or a target is a sample.
 */
export function saysNothing(
  { tables }: TableSet,
  contents: readonly EqualContent[],
  standing: Standing,
  firstEqual: Int32Array,
): boolean {
  if (!tables.every(({ source, choice }) => source.columns?.length === 1 && choice.content.length === 1))
    return false
  let shared = 0
  let repeated = 0
  for (const content of contents) {
    const leak = leakIn(content, standing, firstEqual)
    if (leak.length === 0) continue
    shared += 1
    const splits = splitsOf(content, leak, standing)
    if (new Set(splits).size < splits.length) repeated += 1
  }
  return shared >= LEAST_LINES && repeated > shared * MOST_REPEATED
}
