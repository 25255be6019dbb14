import { placeOf } from '../columns/data-files.js'
import { isLikeness } from '../kinds/table.js'
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
  const leaking = findings.filter(({ rules }) => rules.includes('split-leakage'))
  const alike = leaking.filter(({ group }) => isAlike(group) && group.because === undefined)
  const inSeveral = createSeen(alike)
  for (const finding of leaking) {
    if (isAlike(finding.group)) continue
    count(finding, datasetNamed)
    inSeveral.see(finding)
  }
  for (const finding of alike) countUnseen(finding, datasetNamed, inSeveral)
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

/** A group whose files can stand in another one, too. */
function isAlike({ kind, parts }: Finding['group']): boolean {
  return isLikeness({ kind }) || parts !== undefined
}

/** Files that stand in several groups count once for each pair of splits. */
interface Seen {
  /** Takes note of a group that is counted whole. */
  see(finding: Finding): void
  /** Whether a file was not counted for a pair of splits before. */
  isFirst(dataset: string, split: string, other: string, place: string): boolean
}

function createSeen(alike: readonly Finding[]): Seen {
  const places = new Set(alike.flatMap(({ members }) => members.map(({ file }) => placeOf(file))))
  const seen = new Set<string>()
  const isFirst: Seen['isFirst'] = (dataset, split, other, place) => {
    const key = JSON.stringify([dataset, split, other, place])
    if (seen.has(key)) return false
    seen.add(key)
    return true
  }
  return {
    isFirst,
    see({ members }) {
      if (places.size === 0) return
      for (const { file, dataset, split } of members) {
        if (dataset === null || split === null || !places.has(placeOf(file))) continue
        for (const other of members) {
          if (other.dataset !== dataset || other.split === null || other.split === split) continue
          isFirst(dataset, split, other.split, placeOf(file))
        }
      }
    },
  }
}

/** Counts a group of which other groups may have counted some files. */
function countUnseen({ members }: Finding, datasetNamed: (name: string) => Dataset, { isFirst }: Seen): void {
  const pairs = new Set<Leakage>()
  for (const { file, dataset: name, split } of members) {
    if (name === null || split === null) continue
    const dataset = datasetNamed(name)
    const rank = dataset.rankOf.get(split)
    const others = new Set(members.filter((member) => member.dataset === name).map((member) => member.split))
    for (const other of others) {
      const otherRank = other === null ? undefined : dataset.rankOf.get(other)
      if (rank === undefined || otherRank === undefined || rank === otherRank) continue
      const pair = dataset.pairOf(Math.min(rank, otherRank), Math.max(rank, otherRank))
      if (isFirst(name, split, other as string, placeOf(file))) pair.files[rank < otherRank ? 0 : 1] += 1
      pairs.add(pair)
    }
  }
  for (const pair of pairs) pair.groups += 1
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
