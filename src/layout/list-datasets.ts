import { isWithin } from '../columns/paths.js'
import type { SplitPlace } from '../model.js'
import { directoryOfDataset } from './places.js'

/** The dataset of a file as lists have it, from the one that its directories give it and the directory in which it lies. */
export type JoinedDataset = (dataset: string, directory: string) => string

/**
 * Lists draw datasets wider or narrower than directories do: what lies beside listed files is of their dataset, too,
 * although no list names it.
 * @param listed what lists say, by entry
 * @param datasetOf the dataset that directories give an entry
 */
export function joinDatasets(
  listed: ReadonlyMap<number, SplitPlace>,
  datasetOf: (entry: number) => string,
): JoinedDataset {
  /** By dataset of directories: the outermost dataset of lists that holds it. */
  const wider = new Map<string, string>()
  /** By dataset of directories: those of lists that lie in it. */
  const narrower = new Map<string, Set<string>>()
  for (const [entry, { dataset }] of listed) {
    const own = datasetOf(entry)
    // One of several divisions stays one, whatever lists say of all.
    if (own === dataset || own !== directoryOfDataset(own)) continue
    if (isWithin(own, dataset)) {
      const before = wider.get(own)
      if (before === undefined || isWithin(before, dataset)) wider.set(own, dataset)
    } else if (isWithin(dataset, own)) {
      const others = narrower.get(own)
      if (others === undefined) narrower.set(own, new Set([dataset]))
      else others.add(dataset)
    }
  }
  if (wider.size === 0 && narrower.size === 0) return (dataset) => dataset

  return (dataset, directory) => {
    const outer = wider.get(dataset)
    if (outer !== undefined) return outer
    const inner = [...(narrower.get(dataset) ?? [])].filter((each) => isWithin(directory, each))
    // The outermost: a list for a part of a dataset does not part it.
    return inner.reduce((found, each) => (isWithin(found, each) ? each : found), inner[0] ?? dataset)
  }
}
