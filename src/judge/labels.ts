import type { Options, PathColumns } from '../model.js'
import { directoryAt } from './directories.js'
import { patternLabels } from './label-pattern.js'
import { type FindSplit, type SplitPlace, visitPlaces } from './split-place.js'

/** A file's class, and the directory within which classes are compared if no split says otherwise. */
export interface LabelPlace {
  label: string
  dataset: string
}

/** Finds the label of a file by its path and its split; `null`: it has none. */
export type FindLabel = (path: string, place: SplitPlace | null) => LabelPlace | null

/** How labels are found. */
export interface Labels {
  find: FindLabel
  /** Whether a file's own name may decide; if not, all files of a directory that are in one split have one label. */
  dependOnNames: boolean
}

/** Directories that sort files by what they are, not by what they show. */
const STRUCTURAL =
  /^(?:images|imgs|img|data|raw|jpg|png|files|samples|train|val|test|(?:part|shard|chunk|batch).*|\d+-of-\d+)$/is

/**
 * How labels are found: by the user's pattern, or by the directories right below a split, as torchvision and
 * Keras do.
 * @throws {Failure} for a pattern that can't be read
 */
export function labelFinder(files: PathColumns, findSplit: FindSplit, labels: Options['labels']): Labels {
  if (labels === 'none') return { find: () => null, dependOnNames: false }
  if (labels !== 'auto') return { find: patternLabels(labels.pattern), dependOnNames: true }
  return { find: directoryLabels(files, findSplit), dependOnNames: false }
}

/** Fewer than two classes in a dataset tell nothing apart, so their names are taken for something else. */
function directoryLabels(files: PathColumns, findSplit: FindSplit): FindLabel {
  const firstClass = new Map<string, string>()
  const labelled = new Set<string>()
  visitPlaces(files, findSplit, (path, place) => {
    if (labelled.has(place.dataset)) return
    const name = classBelow(path, place)
    if (name === null) return
    const first = firstClass.get(place.dataset)
    if (first === undefined) firstClass.set(place.dataset, name)
    else if (first !== name) labelled.add(place.dataset)
  })
  return (path, place) => {
    if (place === null || !labelled.has(place.dataset)) return null
    const label = classBelow(path, place)
    return label === null ? null : { label, dataset: place.dataset }
  }
}

function classBelow(path: string, { classStart }: SplitPlace): string | null {
  if (classStart === null) return null
  const name = directoryAt(path, classStart)
  return name === null || STRUCTURAL.test(name) ? null : name
}
