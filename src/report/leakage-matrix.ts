import type { Leakage, Report } from '../model.js'
import { bySplit } from '../text/contrast.js'
import { formatCount, formatShare } from '../text/quantity.js'

/** What the splits of one dataset share. */
export interface LeakageMatrix {
  dataset: string
  /** Those that share anything: train, validation, test, then the others by name. */
  splits: string[]
  pairs: Leakage[]
}

/** A part of a split: so many of its data files. */
export interface Part {
  files: number
  samples: number
}

/** The leakage of a report by dataset, in its order. */
export function leakageMatrices({ judgement }: Report): LeakageMatrix[] {
  const datasets = new Map<string, Leakage[]>()
  for (const pair of judgement.leakage) {
    const pairs = datasets.get(pair.dataset)
    if (pairs) pairs.push(pair)
    else datasets.set(pair.dataset, [pair])
  }
  return Array.from(datasets, ([dataset, pairs]) => ({
    dataset,
    splits: [...new Set(pairs.flatMap((pair) => pair.splits))].sort(bySplit),
    pairs,
  }))
}

/** What of a split also lies in another one; `null`: nothing. */
export function partShared({ pairs }: LeakageMatrix, split: string, other: string): Part | null {
  for (const pair of pairs) {
    if (pair.splits[0] === split && pair.splits[1] === other) return partOf(pair, 0)
    if (pair.splits[1] === split && pair.splits[0] === other) return partOf(pair, 1)
  }
  return null
}

/** What of the first or second split of a pair also lies in the other. */
export function partOf({ files, samples }: Leakage, index: 0 | 1): Part {
  return { files: files[index], samples: samples[index] }
}

/** `6 of 1,000 (0.6 %)` */
export function partWords({ files, samples }: Part): string {
  const share = samples > 0 ? ` (${formatShare(files / samples)})` : ''
  return `${formatCount(files)} of ${formatCount(samples)}${share}`
}

/** Which splits a table is about: `In data, of the files of each split:`; `show` makes the name safe. */
export function matrixTitle({ dataset }: LeakageMatrix, show: (name: string) => string): string {
  return `In ${dataset === '' ? 'the whole tree' : show(dataset)}, of the files of each split:`
}

export const PAIR_HEADER = ['Pair of splits', 'of the first in the second', 'of the second in the first']
