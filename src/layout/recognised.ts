import { pathAt } from '../columns/paths.js'
import type { Layout, Place } from '../model.js'
import { type PathColumns, RECOGNISED_BY, type RecognisedBy, type RecognisedDataset } from '../model.js'
import { comparePaths } from '../paths/order.js'
import { compareSplits } from '../rules/split-order.js'
import { directoryOfDataset } from './places.js'

/** What was recognised, with numbers of samples. */
export interface Recognised {
  /** Sorted by path. */
  datasets: RecognisedDataset[]
  /** Dataset → split → number of its data files, duplicates or not. */
  samples: ReadonlyMap<string, ReadonlyMap<string, number>>
}

interface Tally {
  samples: number
  splits: Map<string, { samples: number; by: RecognisedBy }>
  labels: Map<string, number>
  labelsBy: RecognisedBy | null
}

/** Takes where so many samples stand. */
export type TakePlace = (place: Readonly<Place>, count: number) => void

/** Counts the files of each dataset by split and label; those of a directory at once where they stand together. */
export function recognise(layout: Layout, files: PathColumns): Recognised {
  return tally(
    (take) => visitPlaces(layout, files, take),
    (take) => visitFurtherPlaces(layout, files, take),
  )
}

/**
 * Counts samples by where they stand.
 * @param visit gives the place of each sample; datasets are told in the order in which they come
 * @param visitFurther gives, of samples that lists give to several splits, the further ones
 */
export function tally(visit: (take: TakePlace) => void, visitFurther: (take: TakePlace) => void): Recognised {
  const tallies = new Map<string, Tally>()
  visit((place, count) => {
    const { dataset, split, splitBy, label, labelBy } = place
    const tally = tallyOf(tallies, dataset ?? '')
    tally.samples += count
    if (split !== null && splitBy !== null) addSplit(tally, split, splitBy, count)
    if (label !== null) {
      tally.labels.set(label, (tally.labels.get(label) ?? 0) + count)
      if (labelBy !== null) tally.labelsBy = surer(tally.labelsBy, labelBy)
    }
  })
  visitFurther(({ dataset, split }, count) => {
    if (split !== null) addSplit(tallyOf(tallies, dataset ?? ''), split, 'list', count)
  })
  const samples = new Map<string, Map<string, number>>()
  for (const [dataset, { splits }] of tallies) {
    if (splits.size > 0)
      samples.set(dataset, new Map(Array.from(splits, ([name, split]) => [name, split.samples])))
  }
  // Divisions of one directory are shown with the same path.
  const inOrder = [...tallies].sort(([left], [right]) => comparePaths(left, right))
  const datasets = inOrder.map(([dataset, tally]) => told(dataset, tally))
  return { datasets: datasets.sort((left, right) => comparePaths(left.path, right.path)), samples }
}

/** A sample of two splits is one of each. */
export function visitFurtherPlaces(layout: Layout, files: PathColumns, take: TakePlace): void {
  if (layout.divided.size === 0) return
  for (let file = 0; file < files.names.length; file++) {
    const path = pathAt(files, file)
    const place = layout.placementOf(path)
    for (const other of layout.divided.get(path) ?? []) {
      if (other.split !== null && other.split !== place.split) take({ ...place, split: other.split }, 1)
    }
  }
}

function addSplit({ splits }: Tally, split: string, splitBy: RecognisedBy, count: number): void {
  const before = splits.get(split)
  splits.set(split, { samples: (before?.samples ?? 0) + count, by: surer(before?.by ?? null, splitBy) })
}

/** Of two ways of recognising something the one that stands above the other. */
function surer(left: RecognisedBy | null, right: RecognisedBy): RecognisedBy {
  return left !== null && RECOGNISED_BY.indexOf(left) <= RECOGNISED_BY.indexOf(right) ? left : right
}

function tallyOf(tallies: Map<string, Tally>, dataset: string): Tally {
  const known = tallies.get(dataset)
  if (known !== undefined) return known
  const made: Tally = { samples: 0, splits: new Map(), labels: new Map(), labelsBy: null }
  tallies.set(dataset, made)
  return made
}

function told(dataset: string, { samples, splits, labels, labelsBy }: Tally): RecognisedDataset {
  return {
    path: directoryOfDataset(dataset),
    samples,
    splits: Array.from(splits, ([name, split]) => ({ name, ...split })).sort((left, right) =>
      compareSplits(left.name, right.name),
    ),
    labels: Array.from(labels, ([name, count]) => ({ name, samples: count })).sort(
      (left, right) => right.samples - left.samples || comparePaths(left.name, right.name),
    ),
    labelsBy,
  }
}

/** Gives where all files stand: those of a directory at once where they stand together. */
export function visitPlaces(layout: Layout, files: PathColumns, visit: TakePlace): void {
  const { directories, directoryOf } = files
  const counts = new Uint32Array(directories.length)
  for (let file = 0; file < directoryOf.length; file++) {
    const directory = directoryOf[file] as number
    counts[directory] = (counts[directory] as number) + 1
  }
  const places = directories.map((directory, number) =>
    counts[number] === 0 ? undefined : layout.ofDirectory(directory),
  )
  places.forEach((place, number) => {
    if (place !== undefined) visit(place, counts[number] as number)
  })
  for (let file = 0; file < directoryOf.length; file++) {
    if (places[directoryOf[file] as number] === undefined) visit(layout.placementOf(pathAt(files, file)), 1)
  }
}
