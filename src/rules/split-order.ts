import { comparePaths } from '../paths/order.js'

/** The splits whose roles are known, in the order in which they are always shown. */
const STANDARD_SPLITS: readonly string[] = ['train', 'validation', 'test']

/** Orders splits as they are shown: train, validation, test, then the others by name. */
export function compareSplits(left: string, right: string): number {
  return rank(left) - rank(right) || comparePaths(left, right)
}

/** Whether a split is one of those whose roles are known. */
export function isStandardSplit(split: string | undefined): boolean {
  return split !== undefined && STANDARD_SPLITS.includes(split)
}

function rank(split: string): number {
  const index = STANDARD_SPLITS.indexOf(split)
  return index < 0 ? STANDARD_SPLITS.length : index
}
