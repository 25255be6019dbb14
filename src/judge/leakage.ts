import type { Recognised } from '../layout/recognised.js'
import type { Finding, Leakage } from '../model.js'
import { comparePaths } from '../paths/order.js'
import { compareSplits } from '../rules/split-order.js'

/**
 * Pairs grow with the square of the splits, and names of shards may make any number of these. Of a dataset with
 * more, the first ones (by `compareSplits`) are paired; the findings tell of all.
 */
const MAX_SPLITS_PAIRED = 50

/** What the splits of one dataset share. A split goes by its rank among those that are paired. */
interface Dataset {
  rankOf: ReadonlyMap<string, number>
  /** By the ranks of two splits: what they share. */
  pairs: Map<number, Leakage>
  pairOf(left: number, right: number): Leakage
  /** For the content that is being counted: the splits that hold it, and by rank how many of their files do. */
  holding: number[]
  files: Uint32Array
}

/**
 * How much the splits of each dataset share, counted over the findings that break `split-leakage`: nothing if
 * that rule is off.
 * @returns the pairs that share anything, sorted by dataset, then in the order of splits
 */
export function leakageOf(findings: readonly Finding[], samples: Recognised['samples']): Leakage[] {
  const datasets = new Map<string, Dataset>()
  const datasetNamed = (name: string): Dataset => {
    const known = datasets.get(name)
    if (known !== undefined) return known
    const made = emptyDataset(name, samples.get(name) ?? new Map())
    datasets.set(name, made)
    return made
  }
  for (const finding of findings) if (finding.rules.includes('split-leakage')) count(finding, datasetNamed)
  return [...datasets]
    .sort(([left], [right]) => comparePaths(left, right))
    .flatMap(([, { pairs }]) => sorted(pairs))
}

/** Counts one content. */
function count({ members }: Finding, datasetNamed: (name: string) => Dataset): void {
  const touched: Dataset[] = []
  for (const { dataset: name, split } of members) {
    if (name === null || split === null) continue
    const dataset = datasetNamed(name)
    const rank = dataset.rankOf.get(split)
    if (rank === undefined) continue
    const before = dataset.files[rank] as number
    dataset.files[rank] = before + 1
    if (before === 0 && dataset.holding.push(rank) === 1) touched.push(dataset)
  }
  for (const dataset of touched) countPairs(dataset)
}

function countPairs({ holding, files, pairOf }: Dataset): void {
  for (let index = 1; index < holding.length; index++) {
    const one = holding[index] as number
    for (let before = 0; before < index; before++) {
      const other = holding[before] as number
      const left = Math.min(one, other)
      const right = Math.max(one, other)
      const pair = pairOf(left, right)
      pair.groups += 1
      pair.files[0] += files[left] as number
      pair.files[1] += files[right] as number
    }
  }
  for (const rank of holding) files[rank] = 0
  holding.length = 0
}

/** @param sizes split → number of its files */
function emptyDataset(dataset: string, sizes: ReadonlyMap<string, number>): Dataset {
  const splits = [...sizes.keys()].sort(compareSplits).slice(0, MAX_SPLITS_PAIRED)
  const pairs = new Map<number, Leakage>()
  return {
    rankOf: new Map(splits.map((split, rank) => [split, rank])),
    pairs,
    pairOf(left, right) {
      const key = left * splits.length + right
      const known = pairs.get(key)
      if (known !== undefined) return known
      const pair = emptyPair(dataset, splits[left] as string, splits[right] as string, sizes)
      pairs.set(key, pair)
      return pair
    },
    holding: [],
    files: new Uint32Array(splits.length),
  }
}

function sorted(pairs: ReadonlyMap<number, Leakage>): Leakage[] {
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
