import { DATASET_NAMES } from '../words/datasets.js'

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

/** Well-known datasets beside each other; one alone can be a class: a flower, a brand. */
export function datasetsAmong(
  nodes: readonly number[],
  nameOf: (node: number) => string,
): ReadonlySet<number> {
  const named = nodes.filter((node) => isDatasetName(nameOf(node)))
  return new Set(named.length > 1 ? named : [])
}

/** The end of a name that says which part of a class this is: `Kedi-Part1`, `Kedi-Part2`. */
const PART = /(?<=[^-_. ])[-_. ]*(?:part|pt)[-_. ]*\d+$/i

/** What the samples of a class folder are labelled with: its name, without what says that it is one part of several. */
export function labelOfFolder(name: string): string {
  return name.replace(PART, '')
}
