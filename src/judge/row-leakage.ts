import type { Recognised } from '../layout/recognised.js'
import type { Leakage, RowLeakage } from '../model.js'
import { comparePaths } from '../paths/order.js'
import { compareSplits } from '../rules/split-order.js'

/** Puts what splits share of records beside what they share of files. */
export function withRows(
  leakage: readonly Leakage[],
  rows: readonly RowLeakage[],
  samples: Recognised['samples'],
): Leakage[] {
  if (rows.length === 0) return [...leakage]
  const pairs = new Map(leakage.map((pair) => [keyOf(pair), { ...pair }]))
  for (const { dataset, splits, contents, rows: shared, samples: all } of rows) {
    const key = keyOf({ dataset, splits })
    const sizes = samples.get(dataset)
    const pair: Leakage = pairs.get(key) ?? {
      dataset,
      splits,
      groups: 0,
      files: [0, 0],
      samples: [sizes?.get(splits[0]) ?? 0, sizes?.get(splits[1]) ?? 0],
    }
    const before = pair.rows ?? { contents: 0, rows: [0, 0], samples: [0, 0] }
    pair.rows = {
      contents: before.contents + contents,
      rows: [before.rows[0] + shared[0], before.rows[1] + shared[1]],
      samples: [before.samples[0] + all[0], before.samples[1] + all[1]],
    }
    pairs.set(key, pair)
  }
  return [...pairs.values()].sort(
    (left, right) =>
      comparePaths(left.dataset, right.dataset) ||
      compareSplits(left.splits[0], right.splits[0]) ||
      compareSplits(left.splits[1], right.splits[1]),
  )
}

function keyOf({ dataset, splits }: Pick<Leakage, 'dataset' | 'splits'>): string {
  return JSON.stringify([dataset, splits])
}
