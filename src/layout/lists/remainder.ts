import type { SplitPlace } from '../../model.js'
import { canBeData } from '../files/by-name.js'
import { nodeOfEntry } from '../files/field.js'
import { isMediaKind } from '../files/kinds.js'
import { NONE } from '../files/tree.js'
import type { Survey } from '../survey.js'
import { TRAIN_AND_VALIDATION } from '../words/splits.js'
import type { List } from './find.js'

/**
 * What lists leave out: where they name samples for validation and testing and none for training, all others that lie
 * beside these are for training (`validation_list.txt` and `testing_list.txt` of Speech Commands).
 * @param divisions lists of one family each
 * @param places what lists say, to which this is added
 */
export function addRemainder(
  { field, splits }: Pick<Survey, 'field' | 'splits'>,
  divisions: Iterable<readonly List[]>,
  places: Map<number, SplitPlace>,
): void {
  const datasets = new Map<number, string>()
  for (const lists of divisions) {
    if (!leavesTraining(lists)) continue
    for (const { found, dataset } of lists)
      for (const file of found.keys()) datasets.set(nodeOfEntry(field, file), dataset)
  }
  // Lists that name training samples leave others out by intent.
  for (const [file, { split }] of places) {
    if (split === 'train' || split === TRAIN_AND_VALIDATION) datasets.delete(nodeOfEntry(field, file))
  }
  if (datasets.size === 0) return
  for (let place = 0; place < field.chosen.length; place++) {
    const entry = field.chosen[place] as number
    const node = nodeOfEntry(field, entry)
    const dataset = datasets.get(node)
    const state = field.states[entry] as number
    if (dataset === undefined || !canBeData(state) || !isMediaKind(state) || places.has(entry)) continue
    if (splits.splitNode[node] === NONE) {
      places.set(entry, { split: 'train', dataset, classStart: null, by: 'list' })
    }
  }
}

function leavesTraining(lists: readonly List[]): boolean {
  const said = new Set(
    lists.flatMap(({ found }) =>
      [...found.values()].flatMap((split) => (typeof split === 'string' ? split : [...split])),
    ),
  )
  const isRest = (split: string): boolean => split === 'validation' || split === 'test'
  return said.size > 0 && [...said].every(isRest) && lists.every(({ isWhole }) => isWhole)
}
