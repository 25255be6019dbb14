import { nameAt } from '../columns/names.js'
import type { DatasetCard, Layout, Options, PathColumns, SplitPlace } from '../model.js'
import { passOverAssets } from './directories/assets.js'
import { datasetsOf } from './directories/datasets.js'
import { projectsOf } from './directories/projects.js'
import { showing } from './directories/showing.js'
import { canBeData, stateOfName } from './files/by-name.js'
import { type Counts, countsOf } from './files/counts.js'
import { below, type Field, nodeOfEntry } from './files/field.js'
import { NONE } from './files/tree.js'
import { type ClassFolders, classFolders } from './labels/class-folders.js'
import { classHolders } from './labels/class-holders.js'
import { patternLabels } from './labels/label-pattern.js'
import { labelsInSplits } from './labels/split-labels.js'
import { joinDatasets } from './list-datasets.js'
import type { SplitName } from './names/split-name.js'
import { datasetFinder, placing } from './placing.js'
import { type LayoutOptions, rootsOf, saidOf } from './said-splits.js'
import { everythingOf, type Survey, surveyOf } from './survey.js'

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
  for (let file = 0; file < files.names.length; file++) {
    const state = stateOfName(nameAt(files.names, file))
    if (canBeData(state)) given.states[file] = state
  }
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
  const linked = options.linked ?? NONE_LINKED
  const classes = foldersOf(survey, counts, samples, linked)
  if (field.isAutomatic) {
    const isInDataset = (node: number): boolean =>
      zones.data[node] === 1 || splits.splitNode[node] !== NONE || classes.classNode[node] !== NONE
    passOverAssets(field, counts, isInDataset, linked)
  }

  const isAuto = options.splits === 'auto'
  const nothing = new Uint8Array(tree.paths.length)
  const holdsClasses = options.labels === 'auto' ? classHolders(tree, classes.holdsClasses) : nothing
  const datasets = datasetsOf(field, {
    holdsSplits: isAuto ? splits.holdsSplits : nothing,
    isMeasured: survey.measuredRoots,
    holdsClasses,
    saysData: zones.saysData,
    isProject: projectsOf(field, counts, samples),
  })
  const said = saidOf(field, options)
  const roots = rootsOf(survey, isAuto, said, datasets)
  const labels =
    options.labels === 'auto' ? labelsInSplits(field, roots.byDataset) : new Map<number, string>()
  const pattern = typeof options.labels === 'object' ? patternLabels(options.labels.pattern) : null
  const datasetAt = datasetFinder(tree, datasets, isAuto ? splits : null)
  const listed = isAuto ? (options.listed ?? new Map<number, SplitPlace>()) : new Map<number, SplitPlace>()
  return placing(
    {
      ...{ tree, datasetAt, said, pattern },
      splits: isAuto ? splits : null,
      isDivided: Uint8Array.from(datasets, (dataset) => (roots.divided.has(dataset) ? 1 : 0)),
      joined: joinDatasets(listed, (entry) => datasetAt(nodeOfEntry(field, entry))),
      labels: options.labels === 'auto' ? { below: labels, classNode: classes.classNode } : null,
      byName: isAuto ? namesOf(field, files) : new Map(),
    },
    options.divided ?? new Map(),
  )
}

const NONE_LINKED: ReadonlySet<number> = new Set()

function foldersOf(
  survey: Survey,
  counts: Counts,
  samples: Int32Array,
  linked: ReadonlySet<number>,
): ClassFolders {
  const { field, splits, measured, files } = survey
  const holdsNamed = new Uint8Array(field.tree.paths.length)
  for (const entry of files.keys()) holdsNamed[nodeOfEntry(field, entry)] = 1
  const isDataset = holdsNamed.map((holds, node) => holds | (survey.measuredRoots[node] as number))
  const isShown = showing(survey, counts, linked)
  const isClosed = (node: number): boolean =>
    splits.splitNode[node] !== NONE || measured[node] === 1 || isShown.places[node] === 1
  return classFolders(field, counts, samples, splits.holdsSplits, isDataset, isClosed, isShown.alone)
}

/** What the own names of files say, by node and name. */
function namesOf(field: Field, files: ReadonlyMap<number, SplitName>): Map<number, Map<string, SplitName>> {
  const named = new Map<number, Map<string, SplitName>>()
  for (const [entry, said] of files) {
    const node = nodeOfEntry(field, entry)
    const others = named.get(node)
    const name = nameAt(field.files.names, entry)
    if (others === undefined) named.set(node, new Map([[name, said]]))
    else others.set(name, said)
  }
  return named
}
