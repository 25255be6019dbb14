import type { DatasetCard, Options, PathColumns } from '../model.js'
import { cardSplits } from './card-splits.js'
import { explicitSplits } from './explicit-splits.js'
import { inferredSplits } from './inferred-splits.js'
import { type FindSplit, NO_SPLITS } from './split-place.js'

/**
 * How splits are found: by the user's lines if there are any, else by dataset cards, else by what the paths of all
 * data files show.
 * @throws {Failure} for a glob that can't be read
 */
export function splitFinder(
  files: PathColumns,
  splits: Options['splits'],
  cards: readonly DatasetCard[],
): FindSplit {
  if (splits === 'none') return NO_SPLITS
  return splits === 'auto' ? cardSplits(cards, files, inferredSplits(files)) : explicitSplits(splits)
}
