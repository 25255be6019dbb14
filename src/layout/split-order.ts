import { comparePaths } from '../paths/order.js'
import { CANONICAL_SPLITS, TRAIN_AND_VALIDATION } from './words/splits.js'

/** Orders splits as they are shown: train, validation, test, then the others by name. */
export function compareSplits(left: string, right: string): number {
  return rank(left) - rank(right) || comparePaths(left, right)
}

/** Whether the same content in both of two splits is a leak: train and validation together hold both by nature. */
export function areApart(left: string, right: string): boolean {
  if (left === right) return false
  const other = left === TRAIN_AND_VALIDATION ? right : right === TRAIN_AND_VALIDATION ? left : null
  return other !== 'train' && other !== 'validation'
}

function rank(split: string): number {
  const index = CANONICAL_SPLITS.indexOf(split)
  return index < 0 ? CANONICAL_SPLITS.length : index
}
