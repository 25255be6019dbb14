import { baseName, parentDirectory } from '../columns/paths.js'
import type { FindSplit, Layout, ListedPlace, Place, SplitPlace } from '../model.js'
import { NONE, nodeFinder, type Tree } from './files/tree.js'
import type { FindLabel } from './labels/label-pattern.js'
import { labelAbove } from './labels/split-labels.js'
import type { JoinedDataset } from './list-datasets.js'
import type { ListSplits } from './lists/apply.js'
import { labelOfFolder } from './names/folder-names.js'
import type { SplitName } from './names/split-name.js'
import { datasetWith } from './places.js'
import type { DirectorySplits } from './splits/directory-splits.js'
import { DIVIDED_BY_USER } from './splits/explicit-splits.js'

/** All that was found out of names, places and texts. Nothing of it is by file, but for what few names say. */
export interface Findings {
  tree: Tree
  /** By node. */
  datasetAt(node: number): string
  /** `1` by node in a dataset that the user divides. */
  isDivided: Uint8Array
  joined: JoinedDataset
  /** What directories say of splits; `null`: they are not asked. */
  splits: Pick<DirectorySplits, 'splitNode' | 'named'> | null
  /** By node and name: what the own names of files say of splits. */
  byName: ReadonlyMap<number, ReadonlyMap<string, SplitName>>
  /** What the user, cards or lists say of splits; `null`: nothing at all. */
  said: FindSplit | null
  /** Classes below splits, by node, and for each node the class at or above it; `null`: directories are not asked. */
  labels: { below: ReadonlyMap<number, string>; classNode: Int32Array } | null
  /** What the user says of classes; `null`: nothing. */
  pattern: FindLabel | null
}

/** The dataset of each node, with the division of it that its split belongs to. */
export function datasetFinder(
  { paths, parents }: Tree,
  datasets: readonly string[],
  splits: Findings['splits'],
): (node: number) => string {
  return (node) => {
    const split = splits?.splitNode[node] ?? NONE
    const name = splits?.named.get(split)
    return name === undefined
      ? (datasets[node] as string)
      : datasetWith(name.division, paths[parents[split] as number] as string)
  }
}

/**
 * Answers where files stand.
 * @param divided files that lists give to several splits, by path
 */
export function placing(findings: Findings, divided: ListSplits['divided']): Layout {
  const { tree, datasetAt, isDivided, joined, splits, byName, said, labels, pattern } = findings
  const shared: (Place | undefined)[] = new Array(tree.paths.length)
  const nodeAt = nodeFinder(tree)
  const inSeveral = dividedPlaces(divided, placementOf)
  const dividedIn = new Set(Array.from(inSeveral.keys(), parentDirectory))
  return { placementOf, ofDirectory, divided: inSeveral }

  function placeOfNode(node: number): Place {
    const known = shared[node]
    if (known !== undefined) return known
    const name = splits?.named.get(splits.splitNode[node] as number)
    const place: Place = {
      split: name?.split ?? null,
      splitBy: name === undefined ? null : 'directories',
      // What lies beside the user's splits is of their dataset, though of no split.
      dataset: isDivided[node] === 1 ? DIVIDED_BY_USER : datasetOf(node),
      ...labelAt(node, name !== undefined),
    }
    shared[node] = place
    return place
  }

  /** What lies beside files that are splits by their names is of their dataset. */
  function datasetOf(node: number): string {
    const path = tree.paths[node] as string
    return joined(byName.has(node) ? path : datasetAt(node), path)
  }

  function labelAt(node: number, isInSplit: boolean): Pick<Place, 'label' | 'labelBy'> {
    if (labels === null) return { label: null, labelBy: null }
    const below = labelAbove(tree, labels.below, node)
    const folder = labels.classNode[node] as number
    const label = below ?? (isInSplit || folder === NONE ? null : labelOfFolder(tree.names[folder] as string))
    return { label, labelBy: label === null ? null : 'directories' }
  }

  function ofDirectory(directory: string): Readonly<Place> | undefined {
    if (said !== null || pattern !== null || dividedIn.has(directory)) return undefined
    const node = nodeAt(directory)
    return byName.has(node) ? undefined : placeOfNode(node)
  }

  function placementOf(path: string, directory = parentDirectory(path)): Readonly<Place> {
    const node = nodeAt(directory)
    const place = placeByName(node, path)
    const found = pattern?.(path)
    if (!found) return place
    const dataset = place.split === null && isDivided[node] === 0 ? found.dataset : place.dataset
    return { ...place, label: found.label, labelBy: 'option', dataset }
  }

  function placeByName(node: number, path: string): Readonly<Place> {
    const place = placeOfNode(node)
    const told = said?.(path) ?? null
    if (told !== null) return toldPlace(told, node, place)
    const name = byName.size === 0 ? undefined : byName.get(node)?.get(baseName(path))
    if (name === undefined) return place
    const directory = tree.paths[node] as string
    const dataset = joined(datasetWith(name.division, directory), directory)
    return { ...place, split: name.split, splitBy: 'names', dataset }
  }

  /** Where a card or the user says which split it is. */
  function toldPlace({ split, dataset, classStart, by }: SplitPlace, node: number, place: Place): Place {
    const isBelow = classStart !== null
    const label = isBelow ? { label: place.label, labelBy: place.labelBy } : labelAt(node, false)
    const isClass = label.label !== null && (!isBelow || (labels !== null && labels.below.size > 0))
    const none = { label: null, labelBy: null }
    const ofList = by === 'list' ? joined(dataset, tree.paths[node] as string) : dataset
    return { split, splitBy: by, dataset: ofList, ...(isClass ? label : none) }
  }
}

/** Cards and options stand above lists. */
function dividedPlaces(
  divided: ListSplits['divided'],
  placementOf: Layout['placementOf'],
): Map<string, ListedPlace[]> {
  const places = new Map<string, ListedPlace[]>()
  for (const [path, listings] of divided) {
    const place = placementOf(path)
    if (place.splitBy === 'card' || place.splitBy === 'option') continue
    places.set(
      path,
      listings.map(({ split, list }) => ({ ...place, split, splitBy: 'list', list })),
    )
  }
  return places
}
