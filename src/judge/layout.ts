import { parentDirectory, pathIn } from '../columns/paths.js'
import type { DatasetCard, Options, PathColumns, Placement } from '../model.js'
import { type Labels, labelFinder } from './labels.js'
import { type FindSplit, type SplitPlace, visitPlaces } from './split-place.js'
import { splitFinder } from './splits.js'

/** What the paths of all data files say about datasets, splits and labels. */
export interface Layout {
  /** Where one of the files stands; files may share what is given. */
  placementOf(path: string): Readonly<Placement>
  /** Dataset → split → number of its data files, duplicates or not. */
  samples: ReadonlyMap<string, ReadonlyMap<string, number>>
}

/**
 * Reads the layout of a snapshot. Placements are worked out when asked for: at a million files most are in no
 * group, and nobody asks.
 * @param cards of the same snapshot
 * @throws {Failure} for a glob or pattern that can't be read
 */
export function readLayout(
  files: PathColumns,
  { splits, labels }: Pick<Options, 'splits' | 'labels'>,
  cards: readonly DatasetCard[] = [],
): Layout {
  const findSplit = splitFinder(files, splits, cards)
  return {
    placementOf: placementFinder(findSplit, labelFinder(files, findSplit, labels)),
    samples: countSamples(files, findSplit),
  }
}

/** Files of a directory that stand at the same place share one object: worked out once, and little in memory. */
function placementFinder(findSplit: FindSplit, labels: Labels): Layout['placementOf'] {
  const shared = new Map<string, Placement | null>()
  const sharedIn = (directory: string): Placement | null => {
    const place = labels.dependOnNames ? undefined : findSplit.ofDirectory(directory)
    return place === undefined ? null : placementAt(pathIn(directory, ''), place, labels)
  }
  return (path) => {
    const directory = parentDirectory(path)
    let placement = shared.get(directory)
    if (placement === undefined) {
      placement = sharedIn(directory)
      shared.set(directory, placement)
    }
    return placement ?? placementAt(path, findSplit.ofPath(path), labels)
  }
}

function placementAt(path: string, place: SplitPlace | null, labels: Labels): Placement {
  const label = labels.find(path, place)
  return {
    split: place?.split ?? null,
    label: label?.label ?? null,
    dataset: place?.dataset ?? label?.dataset ?? null,
  }
}

function countSamples(files: PathColumns, findSplit: FindSplit): Map<string, Map<string, number>> {
  const samples = new Map<string, Map<string, number>>()
  visitPlaces(files, findSplit, (_, { dataset, split }, count) => {
    let counts = samples.get(dataset)
    if (counts === undefined) {
      counts = new Map()
      samples.set(dataset, counts)
    }
    counts.set(split, (counts.get(split) ?? 0) + count)
  })
  return samples
}
