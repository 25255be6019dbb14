import type { DatasetCard, Options, PathColumns, Placement } from '../model.js'
import { labelFinder } from './labels.js'
import { type FindSplit, visitPlaces } from './split-place.js'
import { splitFinder } from './splits.js'

/** What the paths of all data files say about datasets, splits and labels. */
export interface Layout {
  /** Where one of the files stands. */
  placementOf(path: string): Placement
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
  const findLabel = labelFinder(files, findSplit, labels)
  return {
    placementOf(path) {
      const place = findSplit.ofPath(path)
      const label = findLabel(path, place)
      return {
        split: place?.split ?? null,
        label: label?.label ?? null,
        dataset: place?.dataset ?? label?.dataset ?? null,
      }
    },
    samples: countSamples(files, findSplit),
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
