import type { RecognisedBy, RecognisedDataset } from '../model.js'
import { countOf, formatCount } from '../text/quantity.js'

/** Splits that are named one by one; a dataset of folds can have dozens. */
const MOST_SPLITS = 6

const BY_WORDS: Record<RecognisedBy, string> = {
  option: 'an option',
  card: 'a dataset card',
  list: 'lists',
  directories: 'directories',
  names: 'file names',
}

/** Makes a name safe for where it will stand. */
type Show = (name: string) => string

/**
 * What was recognised of a dataset, in one line:
 * `data/birds: train 8,000 · validation 1,000 · test 1,000 · 200 labels (by directories)`.
 * @param showPath for its directory
 * @param showName for its splits
 */
export function recognisedText(dataset: RecognisedDataset, showPath: Show, showName: Show): string {
  const { splits, labels, labelsBy } = dataset
  const bySplits = waysOf(dataset)
  const byLabels = labelsBy === null ? '' : BY_WORDS[labelsBy]
  const labelled = labels.length === 0 ? [] : [countOf(labels.length, 'label')]
  const parts = [...splitParts(dataset, showName), ...labelled].join(' · ')
  const place = datasetName(dataset, showPath)
  if (bySplits === '' && byLabels === '') return `${place}: ${parts} · no splits or labels`
  if (labels.length === 0) return `${place}: ${parts} · no labels (by ${bySplits})`
  if (splits.length === 0) return `${place}: ${parts} · no splits (by ${byLabels})`
  if (bySplits === byLabels) return `${place}: ${parts} (by ${bySplits})`
  return `${place}: ${parts} (splits by ${bySplits}, labels by ${byLabels})`
}

/** The splits of a dataset, and how they were recognised: `train 8,000 · test 1,000 (by directories)`. */
export function splitsText(dataset: RecognisedDataset, show: Show): string {
  const parts = splitParts(dataset, show).join(' · ')
  return dataset.splits.length === 0 ? `${parts} · no splits` : `${parts} (by ${waysOf(dataset)})`
}

/** The labels of a dataset, the commonest by name: `3 labels: cat 40 · dog 38 · bird 12 (by directories)`. */
export function labelsText({ labels, labelsBy }: RecognisedDataset, show: Show, most: number): string {
  if (labels.length === 0 || labelsBy === null) return 'no labels'
  const named = labels.slice(0, most).map(({ name, samples }) => `${show(name)} ${formatCount(samples)}`)
  const rest = labels.length - named.length
  if (rest > 0) named.push(`${formatCount(rest)} more`)
  return `${countOf(labels.length, 'label')}: ${named.join(' · ')} (by ${BY_WORDS[labelsBy]})`
}

/** Where a dataset lies. */
export function datasetName({ path }: RecognisedDataset, show: Show): string {
  return path === '' ? 'the whole tree' : show(path)
}

/** By what the splits of a dataset were recognised: `directories`, `lists and file names`; empty without any. */
export function waysOf({ splits }: RecognisedDataset): string {
  return [...new Set(splits.map(({ by }) => BY_WORDS[by]))].join(' and ')
}

/** By what its labels were recognised; empty without any. */
export function labelWay({ labelsBy }: RecognisedDataset): string {
  return labelsBy === null ? '' : BY_WORDS[labelsBy]
}

/** Samples of a dataset that lie in none of its splits. */
export function withoutSplit({ samples, splits }: RecognisedDataset): number {
  return samples - splits.reduce((sum, split) => sum + split.samples, 0)
}

function splitParts(dataset: RecognisedDataset, show: Show): string[] {
  const { splits, samples } = dataset
  if (splits.length === 0) return [countOf(samples, 'sample')]
  const shown = splits.slice(0, MOST_SPLITS)
  const parts = shown.map((split) => `${show(split.name)} ${formatCount(split.samples)}`)
  const rest = splits.length - shown.length
  const outside = withoutSplit(dataset)
  if (rest > 0) parts.push(countOf(rest, 'more split'))
  if (outside > 0) parts.push(`${formatCount(outside)} without a split`)
  return parts
}
