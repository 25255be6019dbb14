import { cellHash, createCellHash } from './cell.js'
import type { ColumnPlan } from './plan.js'
import { NULL_WORD, spellings, TRUE } from './words.js'

/** By the hash of a word that means something: what it means. Nobody needs it before a table folds such words. */
let meanings: ReadonlyMap<number, number> | null = null

/**
 * Sampled cells of a column as they are compared. A sample is taken as cells come, before it is known whether words for
 * nothing are nothing in the column, and TRUE and true one value.
 */
export function foldedSample(
  values: Int32Array,
  { foldsNulls, foldsTruths }: Pick<ColumnPlan, 'foldsNulls' | 'foldsTruths'>,
): Int32Array {
  if (!foldsNulls && !foldsTruths) return values
  meanings ??= hashedMeanings()
  const known = meanings
  return values.map((value) => {
    const meaning = known.get(value)
    if (meaning === undefined) return value
    if (meaning === NULL_WORD) return foldsNulls ? 0 : value
    return foldsTruths && meaning >= TRUE ? meaning : value
  })
}

function hashedMeanings(): Map<number, number> {
  const hash = createCellHash()
  return new Map(
    spellings().map(({ written, meaning }) => {
      hash.read(written, 0, written.length)
      return [cellHash(hash), meaning]
    }),
  )
}
