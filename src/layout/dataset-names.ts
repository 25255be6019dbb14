import { DATASET_NAMES } from './words/datasets.js'

/** A longer name is none of them, and need not be looked at. */
const LONGEST = 24
const SEPARATORS = /[-_ .]+/g
const YEAR = /(?:19|20)?\d\d$/

/** Whether a directory has the name of a well-known dataset, with the year of an edition or without (`VOC2007`). */
export function isDatasetName(name: string): boolean {
  if (name.length > LONGEST) return false
  const plain = name.toLowerCase().replace(SEPARATORS, '')
  return DATASET_NAMES.has(plain) || DATASET_NAMES.has(plain.replace(YEAR, ''))
}
