import { parentDirectory, pathAt, pathIn } from '../../columns/paths.js'
import type { SplitPlace } from '../../model.js'
import { comparePaths } from '../../paths/order.js'
import { compareSplits } from '../../rules/split-order.js'
import { PASSED_OVER } from '../by-name.js'
import { type Field, nodeOfEntry } from '../field.js'
import { endingOf } from '../kinds.js'
import type { Survey } from '../survey.js'
import { LIST_DIRECTORIES } from '../words/lists.js'
import { TRAIN_AND_VALIDATION } from '../words/splits.js'
import { readListName } from './family.js'
import { readList } from './read.js'
import { createNames, type Found, resolve } from './resolve.js'
import type { ListForm } from './wanted.js'

/** What the lists of a repository say. */
export interface ListSplits {
  /** By entry. */
  places: Map<number, SplitPlace>
  /** Files that lists of one division give to different splits, by path: each split with the first list that says so. */
  divided: Map<string, Listing[]>
}

/** That a list names a file. */
export interface Listing {
  split: string
  list: string
}

/** A text that is a list, and what it names. */
interface List {
  entry: number
  dataset: string
  isSettings: boolean
  family: string
  found: Found
}

/**
 * Applies lists: the files that they name belong to the splits that they say, and a list itself is no sample.
 * @param texts by entry: what it holds, of those that `wantedLists` asked for
 */
export function applyLists(
  { field, splits }: Survey,
  wanted: ReadonlyMap<number, ListForm>,
  texts: ReadonlyMap<number, string>,
): ListSplits {
  const places = new Map<number, SplitPlace>()
  const saidBy = new Map<number, Map<string, Map<string, string>>>()
  if (texts.size === 0) return { places, divided: new Map() }
  const names = createNames(field)
  const lists: List[] = []
  const stems = new Set(Array.from(wanted.keys(), (entry) => withoutEnding(pathAt(field.files, entry))))
  for (const [entry, form] of wanted) {
    const text = texts.get(entry)
    if (text === undefined) continue
    const path = pathAt(field.files, entry)
    const named = readListName(path, (stem) => stems.has(pathIn(parentDirectory(path), stem)))
    const listed = readList(form, named.split, text)
    if (listed.length === 0) continue
    const directory = placeOfList(path)
    const isSettings = form === 'settings'
    const found = resolve(listed, directory, names, isSettings)
    if (found === null) continue
    const family = form === 'lines' ? named.family : path
    const dataset = commonDirectory(directory, found.keys(), field)
    lists.push({ entry, dataset, isSettings, family, found })
    if (!isSettings) field.states[entry] = PASSED_OVER.list
  }
  // Train and validation together say the least; else the order of the files must not matter.
  const isTogether = ({ found }: List): boolean => found.values().next().value === TRAIN_AND_VALIDATION
  // All that one division says stands before what another one says.
  lists.sort(
    (left, right) =>
      Number(isTogether(left)) - Number(isTogether(right)) ||
      comparePaths(left.family, right.family) ||
      comparePaths(pathAt(field.files, left.entry), pathAt(field.files, right.entry)),
  )
  for (const { entry, dataset, isSettings, family, found } of lists) {
    const list = pathAt(field.files, entry)
    for (const [file, splits] of found) {
      // Settings may well name one place for several splits: nothing was copied there.
      if (!isSettings) note(file, family, splits, list)
      const split = typeof splits === 'string' ? splits : ([...splits].sort(compareSplits)[0] as string)
      if (places.has(file) || isInSplit(file, split)) continue
      // What settings name is a directory of a split, whatever it is called: it is no class.
      const classStart = isSettings ? parentDirectory(pathAt(field.files, file)).length + 1 : null
      places.set(file, { split, dataset, classStart, by: 'list' })
    }
  }
  return { places, divided: dividedBy(saidBy, field) }

  function note(file: number, family: string, splits: string | Set<string>, list: string): void {
    const families = saidBy.get(file) ?? new Map<string, Map<string, string>>()
    saidBy.set(file, families)
    const said = families.get(family) ?? new Map<string, string>()
    families.set(family, said)
    for (const split of typeof splits === 'string' ? [splits] : splits)
      if (!said.has(split)) said.set(split, list)
  }

  /** Whether directories say the same. */
  function isInSplit(file: number, split: string): boolean {
    const node = splits.splitNode[nodeOfEntry(field, file)] as number
    return splits.named.get(node)?.split === split
  }
}

/** Where the names of a list start from: the directory above one of lists. */
function placeOfList(path: string): string {
  for (let above = parentDirectory(path); above !== '' && above !== '/'; above = parentDirectory(above)) {
    if (LIST_DIRECTORIES.has(above.slice(above.lastIndexOf('/') + 1).toLowerCase()))
      return parentDirectory(above)
  }
  return parentDirectory(path)
}

/** The directory above a list and all that it names. */
function commonDirectory(directory: string, files: Iterable<number>, field: Field): string {
  let common = directory
  for (const file of files) {
    while (common !== '' && !pathAt(field.files, file).startsWith(`${common}/`))
      common = parentDirectory(common)
  }
  return common
}

/** Where a table of folds lists a sample several times, it is trained with in one and tested in another by intent. */
const FOLD = /^fold /

function dividedBy(
  saidBy: ReadonlyMap<number, ReadonlyMap<string, ReadonlyMap<string, string>>>,
  field: Field,
): ListSplits['divided'] {
  const divided: ListSplits['divided'] = new Map()
  for (const [file, families] of saidBy) {
    for (const said of families.values()) {
      if (said.size < 2) continue
      const isPart = said.has('train') || said.has('validation')
      const splits = [...said.keys()].filter(
        (split) => !FOLD.test(split) && !(isPart && split === TRAIN_AND_VALIDATION),
      )
      if (splits.length < 2) continue
      const listings = splits.sort(compareSplits).map((split) => ({ split, list: said.get(split) as string }))
      divided.set(pathAt(field.files, file), listings)
      break
    }
  }
  return divided
}

function withoutEnding(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1)
  return path.slice(0, path.length - name.length + endingOf(name).stem)
}
