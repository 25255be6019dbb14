import { placeOf } from '../columns/data-files.js'
import { addTo } from '../columns/lists.js'
import type { Leakage, Report } from '../model.js'
import { type CollectionNoun, collectionNoun } from '../text/collection-noun.js'
import { countOf, formatCount, formatShare } from '../text/quantity.js'
import { bySplit } from '../wording/contrast.js'

/** What the splits of one dataset share. */
export interface LeakageMatrix {
  dataset: string
  /** Those that share anything: train, validation, test, then the others by name. */
  splits: string[]
  pairs: LeakingPair[]
}

/** Two splits that share something. */
export interface LeakingPair extends Leakage {
  /** For each of `splits`: what its files that leak are. */
  nouns: [CollectionNoun, CollectionNoun]
}

/** A part of a split: so many of its data files. */
export interface Part {
  files: number
  samples: number
  /** What all of `files` are. */
  noun: CollectionNoun
  /** Records of tables, apart from files; absent: none. */
  rows?: { count: number; samples: number }
}

/** The leakage of a report by dataset, in its order. */
export function leakageMatrices(report: Report): LeakageMatrix[] {
  const { leakage } = report.judgement
  if (leakage.length === 0) return []
  const nounOf = leakingNouns(report)
  const datasets = new Map<string, LeakingPair[]>()
  for (const pair of leakage) {
    const [first, second] = pair.splits
    const leaking: LeakingPair = {
      ...pair,
      nouns: [nounOf(pair.dataset, first), nounOf(pair.dataset, second)],
    }
    addTo(datasets, pair.dataset, leaking)
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
export function partOf({ files, samples, nouns, rows }: LeakingPair, index: 0 | 1): Part {
  const part: Part = { files: files[index], samples: samples[index], noun: nouns[index] }
  if (rows !== undefined) part.rows = { count: rows.rows[index], samples: rows.samples[index] }
  return part
}

/**
 * `6 of 1,000 (0.6 %)`; `1 table of 2 files` for what holds many samples in each file, since a share of files would read
 * like one of samples.
 */
export function partWords(part: Part): string {
  if (part.rows === undefined) return fileWords(part)
  const { count, samples } = part.rows
  const rows = `${formatCount(count)} of ${countOf(samples, 'record')} (${formatShare(count / Math.max(1, samples))})`
  return part.files === 0 ? rows : `${fileWords(part)}, ${rows}`
}

function fileWords({ files, samples, noun }: Part): string {
  if (noun !== 'file') return `${countOf(files, noun)} of ${countOf(samples, 'file')}`
  const share = samples > 0 ? ` (${formatShare(files / samples)})` : ''
  return `${formatCount(files)} of ${formatCount(samples)}${share}`
}

/** Which splits a table is about: `In data, of the files of each split:`; `show` makes the name safe. */
export function matrixTitle({ dataset, pairs }: LeakageMatrix, show: (name: string) => string): string {
  const hasFiles = pairs.some(({ files }) => files.some((count) => count > 0))
  const hasRecords = pairs.some(({ rows }) => rows !== undefined)
  const what = !hasRecords ? 'files' : hasFiles ? 'files and records' : 'records'
  return `In ${dataset === '' ? 'the whole tree' : show(dataset)}, of the ${what} of each split:`
}

export const PAIR_HEADER = ['Pair of splits', 'of the first in the second', 'of the second in the first']

/** By dataset and split what the files that leak are: `file` where they are of several sorts. */
function leakingNouns({ judgement }: Report): (dataset: string, split: string) => CollectionNoun {
  const nouns = new Map<string | null, Map<string, CollectionNoun>>()
  for (const { rules, members } of judgement.findings) {
    if (!rules.includes('split-leakage')) continue
    for (const { file, dataset, split } of members) {
      if (split === null) continue
      let ofDataset = nouns.get(dataset)
      if (ofDataset === undefined) {
        ofDataset = new Map()
        nouns.set(dataset, ofDataset)
      }
      const known = ofDataset.get(split)
      if (known === 'file') continue
      const noun = collectionNoun(placeOf(file))
      ofDataset.set(split, known === undefined || known === noun ? noun : 'file')
    }
  }
  return (dataset, split) => nouns.get(dataset)?.get(split) ?? 'file'
}
