import { baseName, parentDirectory } from '../columns/paths.js'
import type { DatasetCard, Layout, ListedPlace, Options, PathColumns, Place, SplitPlace } from '../model.js'
import { passOverAssets } from './assets.js'
import { canBeData, stateOfName } from './by-name.js'
import { type ClassFolders, classFolders } from './class-folders.js'
import { classHolders } from './class-holders.js'
import { type Counts, countsOf } from './counts.js'
import { datasetsOf } from './datasets.js'
import { DIVIDED_BY_USER } from './explicit-splits.js'
import { below, type Field, nodeOfEntry } from './field.js'
import { patternLabels } from './label-pattern.js'
import { joinDatasets } from './list-datasets.js'
import type { ListSplits } from './lists/apply.js'
import { datasetWith } from './places.js'
import { type LayoutOptions, rootsOf, saidOf } from './said-splits.js'
import { labelAbove, labelsInSplits } from './split-labels.js'
import { everythingOf, type Survey, surveyOf } from './survey.js'
import { NONE, nodeFinder } from './tree.js'

/**
 * Reads the layout of data files alone: all that is given is data, but for what by its name is annotation or metadata.
 * @throws {Failure} for a glob or pattern that can't be read
 */
export function readLayout(
  files: PathColumns,
  options: Pick<Options, 'splits' | 'labels'>,
  cards: readonly DatasetCard[] = [],
  listed: ReadonlyMap<number, SplitPlace> = new Map(),
): Layout {
  const given = everythingOf(files)
  files.names.forEach((name, file) => {
    const state = stateOfName(name)
    if (canBeData(state)) given.states[file] = state
  })
  return layoutOf(surveyOf(given), { ...options, cards, listed })
}

/**
 * Places every file of a survey in a dataset, a split and a class. Files that turn out to be for showing are passed over
 * in the states of the survey.
 * @throws {Failure} for a glob or pattern that can't be read
 */
export function layoutOf(survey: Survey, options: LayoutOptions): Layout {
  const { field, zones, splits, files } = survey
  const { tree } = field
  const counts = countsOf(field)
  const samples = below(field, counts.all)
  const classes = foldersOf(survey, counts, samples)
  if (field.isAutomatic) {
    const isInDataset = (node: number): boolean =>
      zones.data[node] === 1 || splits.splitNode[node] !== NONE || classes.classNode[node] !== NONE
    passOverAssets(field, counts, isInDataset, options.linked ?? new Set())
  }

  const isAuto = options.splits === 'auto'
  const nothing = new Uint8Array(tree.paths.length)
  const holdsClasses = options.labels === 'auto' ? classHolders(tree, classes.holdsClasses) : nothing
  const datasets = datasetsOf(field, {
    holdsSplits: isAuto ? splits.holdsSplits : nothing,
    isMeasured: survey.measuredRoots,
    holdsClasses,
    saysData: zones.saysData,
  })
  const said = saidOf(field, options)
  const roots = rootsOf(survey, isAuto, said, datasets)
  const labels =
    options.labels === 'auto' ? labelsInSplits(field, roots.byDataset) : new Map<number, string>()
  const pattern = typeof options.labels === 'object' ? patternLabels(options.labels.pattern) : null

  const splitAt = (node: number): number => (isAuto ? (splits.splitNode[node] as number) : NONE)
  const datasetAt = (node: number): string => {
    const name = splits.named.get(splitAt(node))
    return name === undefined
      ? (datasets[node] as string)
      : datasetWith(name.division, parentOf(splitAt(node)))
  }
  const listed = isAuto ? (options.listed ?? new Map<number, SplitPlace>()) : new Map<number, SplitPlace>()
  const joined = joinDatasets(listed, (entry) => datasetAt(nodeOfEntry(field, entry)))

  const shared: (Place | undefined)[] = new Array(tree.paths.length)
  const placeOfNode = (node: number): Place => {
    const known = shared[node]
    if (known !== undefined) return known
    const name = splits.named.get(splitAt(node))
    const place: Place = {
      split: name?.split ?? null,
      splitBy: name === undefined ? null : 'directories',
      // What lies beside the user's splits is of their dataset, though of no split.
      dataset: isDivided(node) ? DIVIDED_BY_USER : joined(datasetAt(node), tree.paths[node] as string),
      ...labelAt(node, name !== undefined),
    }
    shared[node] = place
    return place
  }
  const named = isAuto ? namesOf(field, files) : new Map<number, Map<string, number>>()
  const nodeAt = nodeFinder(tree)

  const divided = dividedPlaces(options.divided ?? new Map(), placementOf)
  const dividedIn = new Set(Array.from(divided.keys(), parentDirectory))

  return { placementOf, ofDirectory, divided }

  function isDivided(node: number): boolean {
    return roots.divided.has(datasets[node] as string)
  }

  function parentOf(node: number): string {
    return tree.paths[tree.parents[node] as number] as string
  }

  function labelAt(node: number, isInSplit: boolean): Pick<Place, 'label' | 'labelBy'> {
    if (options.labels !== 'auto') return { label: null, labelBy: null }
    const below = labelAbove(tree, labels, node)
    const folder = classes.classNode[node] as number
    const label = below ?? (isInSplit || folder === NONE ? null : (tree.names[folder] as string))
    return { label, labelBy: label === null ? null : 'directories' }
  }

  function ofDirectory(directory: string): Readonly<Place> | undefined {
    if (said !== null || pattern !== null || dividedIn.has(directory)) return undefined
    const node = nodeAt(directory)
    return named.has(node) ? undefined : placeOfNode(node)
  }

  function placementOf(path: string, directory = parentDirectory(path)): Readonly<Place> {
    const node = nodeAt(directory)
    const place = placeByName(node, path)
    const found = pattern?.(path)
    if (!found) return place
    const dataset = place.split === null && !isDivided(node) ? found.dataset : place.dataset
    return { ...place, label: found.label, labelBy: 'option', dataset }
  }

  function placeByName(node: number, path: string): Readonly<Place> {
    const place = placeOfNode(node)
    const told = said?.(path) ?? null
    if (told !== null) return toldPlace(told, node, place)
    const entry = named.size === 0 ? undefined : named.get(node)?.get(baseName(path))
    const name = entry === undefined ? undefined : files.get(entry)
    if (name === undefined) return place
    const directory = tree.paths[node] as string
    const dataset = joined(datasetWith(name.division, directory), directory)
    return { ...place, split: name.split, splitBy: 'names', dataset }
  }

  /** Where a card or the user says which split it is. */
  function toldPlace({ split, dataset, classStart, by }: SplitPlace, node: number, place: Place): Place {
    const isBelow = classStart !== null
    const label = isBelow ? { label: place.label, labelBy: place.labelBy } : labelAt(node, false)
    const isClass = label.label !== null && (!isBelow || labels.size > 0)
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

function foldersOf({ field, splits, measured }: Survey, counts: Counts, samples: Int32Array): ClassFolders {
  const isClosed = (node: number): boolean => splits.splitNode[node] !== NONE || measured[node] === 1
  return classFolders(field, counts, samples, splits.holdsSplits, isClosed)
}

/** The files whose own name says a split, by node and name. */
function namesOf(field: Field, files: ReadonlyMap<number, unknown>): Map<number, Map<string, number>> {
  const named = new Map<number, Map<string, number>>()
  for (const entry of files.keys()) {
    const node = nodeOfEntry(field, entry)
    const others = named.get(node)
    const name = field.files.names[entry] as string
    if (others === undefined) named.set(node, new Map([[name, entry]]))
    else others.set(name, entry)
  }
  return named
}
