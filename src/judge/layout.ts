import type { DataFile, Options, Placement } from '../model.js'
import { labelFinder } from './labels.js'
import type { SplitPlace } from './split-place.js'
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
 * @throws {Failure} for a glob or pattern that can't be read
 */
export function readLayout(
  files: readonly DataFile[],
  { splits, labels }: Pick<Options, 'splits' | 'labels'>,
): Layout {
  const findSplit = splitFinder(files, splits)
  const places = files.map(({ path }) => findSplit(path))
  const findLabel = labelFinder(files, places, labels)
  return {
    placementOf(path) {
      const place = findSplit(path)
      const label = findLabel(path, place)
      return {
        split: place?.split ?? null,
        label: label?.label ?? null,
        dataset: place?.dataset ?? label?.dataset ?? null,
      }
    },
    samples: countSamples(places),
  }
}

function countSamples(places: readonly (SplitPlace | null)[]): Map<string, Map<string, number>> {
  const samples = new Map<string, Map<string, number>>()
  for (const place of places) {
    if (place === null) continue
    let counts = samples.get(place.dataset)
    if (counts === undefined) {
      counts = new Map()
      samples.set(place.dataset, counts)
    }
    counts.set(place.split, (counts.get(place.split) ?? 0) + 1)
  }
  return samples
}
