import type { Finding, Leakage } from '../model.js'
import { comparePaths } from '../paths/order.js'
import type { Layout } from './layout.js'
import { compareSplits } from './split-names.js'

/**
 * Pairs grow with the square of the splits, and names of shards may make any number of these. Of a dataset with
 * more, the first ones (by `compareSplits`) are paired; the findings tell of all.
 */
const MAX_SPLITS_PAIRED = 50

/** Split → number of its files with one content. */
type FilesOfContent = ReadonlyMap<string, number>

/**
 * How much the splits of each dataset share, counted over the findings that break `split-leakage`: nothing if
 * that rule is off.
 * @returns the pairs that share anything, sorted by dataset, then in the order of splits
 */
export function leakageOf(findings: readonly Finding[], samples: Layout['samples']): Leakage[] {
  return [...leaksByDataset(findings)]
    .sort(([left], [right]) => comparePaths(left, right))
    .flatMap(([dataset, leaks]) => pairsOf(dataset, leaks, samples.get(dataset) ?? new Map()))
}

function leaksByDataset(findings: readonly Finding[]): Map<string, FilesOfContent[]> {
  const leaks = new Map<string, FilesOfContent[]>()
  for (const finding of findings) {
    if (!finding.rules.includes('split-leakage')) continue
    for (const [dataset, files] of countFiles(finding)) {
      const known = leaks.get(dataset)
      if (known === undefined) leaks.set(dataset, [files])
      else known.push(files)
    }
  }
  return leaks
}

function countFiles({ members }: Finding): Map<string, Map<string, number>> {
  const counts = new Map<string, Map<string, number>>()
  for (const { dataset, split } of members) {
    if (dataset === null || split === null) continue
    let files = counts.get(dataset)
    if (files === undefined) {
      files = new Map()
      counts.set(dataset, files)
    }
    files.set(split, (files.get(split) ?? 0) + 1)
  }
  return counts
}

function pairsOf(dataset: string, leaks: FilesOfContent[], sizes: ReadonlyMap<string, number>): Leakage[] {
  const splits = [...sizes.keys()].sort(compareSplits).slice(0, MAX_SPLITS_PAIRED)
  const pairs = new Map<number, Leakage>()
  for (const leak of leaks) {
    const ranks = splits.flatMap((split, rank) => (leak.has(split) ? [rank] : []))
    for (const [index, left] of ranks.entries()) {
      for (const right of ranks.slice(index + 1)) {
        const key = left * splits.length + right
        const pair = pairs.get(key) ?? emptyPair(dataset, splits[left] ?? '', splits[right] ?? '', sizes)
        pair.groups += 1
        pair.files[0] += leak.get(pair.splits[0]) ?? 0
        pair.files[1] += leak.get(pair.splits[1]) ?? 0
        pairs.set(key, pair)
      }
    }
  }
  return [...pairs].sort(([left], [right]) => left - right).map(([, pair]) => pair)
}

function emptyPair(
  dataset: string,
  left: string,
  right: string,
  sizes: ReadonlyMap<string, number>,
): Leakage {
  return {
    dataset,
    splits: [left, right],
    groups: 0,
    files: [0, 0],
    samples: [sizes.get(left) ?? 0, sizes.get(right) ?? 0],
  }
}
