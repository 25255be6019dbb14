import { mayShare } from '../../layout/names/split-name.js'
import type { RowLeakage } from '../../model.js'
import { compareSplits } from '../../rules/split-order.js'
import type { TableSet } from '../tables/placed-table.js'
import { splitsOf } from './broken.js'
import type { EqualContent } from './equal-contents.js'
import { NONE, type Standing } from './standing.js'

/** How many records splits share, for each pair of them. */
export function leakageOf(
  { tables, dataset }: TableSet,
  leaking: readonly { content: EqualContent; members: readonly number[] }[],
  standing: Standing,
): RowLeakage[] {
  if (leaking.length === 0) return []
  const sizes = new Map<number, number>()
  tables.forEach(({ read }, table) => {
    for (let record = 0; record < read.records; record++) {
      const split = standing.splitOf(table, record)
      if (split !== NONE) sizes.set(split, (sizes.get(split) ?? 0) + 1)
    }
  })
  const pairs = new Map<string, { left: number; right: number; leakage: RowLeakage }>()
  for (const { content, members } of leaking) {
    const rows = new Map<number, number>()
    for (const split of splitsOf(content, members, standing)) rows.set(split, (rows.get(split) ?? 0) + 1)
    const held = [...rows.keys()].sort((left, right) =>
      compareSplits(standing.splits[left] as string, standing.splits[right] as string),
    )
    held.forEach((right, index) => {
      for (const left of held.slice(0, index)) {
        if (mayShare(standing.splits[left] as string, standing.splits[right] as string)) continue
        const key = `${left} ${right}`
        let pair = pairs.get(key)
        if (pair === undefined) {
          const splits: [string, string] = [standing.splits[left] as string, standing.splits[right] as string]
          const samples: [number, number] = [sizes.get(left) ?? 0, sizes.get(right) ?? 0]
          pair = { left, right, leakage: { dataset, splits, contents: 0, rows: [0, 0], samples } }
          pairs.set(key, pair)
        }
        pair.leakage.contents += 1
        pair.leakage.rows[0] += rows.get(left) as number
        pair.leakage.rows[1] += rows.get(right) as number
      }
    })
  }
  return [...pairs.values()].map(({ leakage }) => leakage)
}
