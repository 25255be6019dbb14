import { addTo } from '../../columns/lists.js'
import { parentDirectory, pathAt } from '../../columns/paths.js'
import type { SplitPlace } from '../../model.js'
import { comparePaths } from '../../paths/order.js'
import { compareSplits } from '../../rules/split-order.js'
import { PASSED_OVER } from '../files/by-name.js'
import { type Field, nodeOfEntry } from '../files/field.js'
import type { Survey } from '../survey.js'
import { TRAIN_AND_VALIDATION } from '../words/splits.js'
import { findLists, type List } from './find.js'
import type { ListForm } from './model.js'
import { addRemainder } from './remainder.js'

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

/**
 * Applies lists: the files that they name belong to the splits that they say, and a list itself is no sample.
 * @param texts by entry: what it holds, of those that `wantedLists` asked for
 */
export function applyLists(
  survey: Survey,
  wanted: ReadonlyMap<number, ListForm>,
  texts: ReadonlyMap<number, string>,
): ListSplits {
  const { field, splits } = survey
  const places = new Map<number, SplitPlace>()
  const saidBy = new Map<number, Map<string, Map<string, string>>>()
  if (texts.size === 0) return { places, divided: new Map() }
  const lists = findLists(survey, wanted, texts)
  for (const { entry, isList } of lists) if (isList) field.states[entry] = PASSED_OVER.list
  // What samples are called after says the least, then train and validation together; else the order of the files must not matter.
  const isTogether = ({ found }: List): boolean => found.values().next().value === TRAIN_AND_VALIDATION
  // All that one division says stands before what another one says.
  lists.sort(
    (left, right) =>
      Number(left.isNamed && !left.isList) - Number(right.isNamed && !right.isList) ||
      Number(isTogether(left)) - Number(isTogether(right)) ||
      comparePaths(left.family, right.family) ||
      comparePaths(pathAt(field.files, left.entry), pathAt(field.files, right.entry)),
  )
  for (const { entry, dataset, form, family, found } of lists) {
    const list = pathAt(field.files, entry)
    const isSettings = form === 'settings'
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
  const named = lists.filter(({ form }) => form === 'lines')
  addRemainder(survey, divisionsOf(named), places)
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

function divisionsOf(lists: readonly List[]): List[][] {
  const byFamily = new Map<string, List[]>()
  for (const list of lists) {
    addTo(byFamily, list.family, list)
  }
  return [...byFamily.values()]
}
