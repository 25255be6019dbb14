import { pathAt } from '../columns/paths.js'
import type { DatasetCard, FindSplit, Options, SplitPlace } from '../model.js'
import { canBeData } from './files/by-name.js'
import { type Field, nodeOfEntry } from './files/field.js'
import { nodeFinder } from './files/tree.js'
import type { ListSplits } from './lists/apply.js'
import { datasetWith } from './places.js'
import { cardSplits } from './splits/card-splits.js'
import { explicitSplits } from './splits/explicit-splits.js'
import type { Survey } from './survey.js'

/** The options that the layout goes by, and what texts say. */
export interface LayoutOptions extends Pick<Options, 'splits' | 'labels'> {
  cards: readonly DatasetCard[]
  /** What lists say, by entry. */
  listed?: ReadonlyMap<number, SplitPlace>
  /** Files that lists give to several splits, by path. */
  divided?: ListSplits['divided']
  /** Pictures that pages link to, by entry. */
  linked?: ReadonlySet<number>
}

/** What the user or cards say of splits; `null`: nothing at all. */
export function saidOf(field: Field, { splits, cards, listed }: LayoutOptions): FindSplit | null {
  if (splits === 'none') return null
  if (splits !== 'auto') return explicitSplits(splits)
  const byCard = cards.length === 0 ? null : cardSplits(cards, field.files)
  if (listed === undefined || listed.size === 0) return byCard
  const byList = new Map(Array.from(listed, ([entry, place]) => [pathAt(field.files, entry), place]))
  return (path) => byCard?.(path) ?? byList.get(path) ?? null
}

/**
 * The nodes below which classes begin, by dataset, and the datasets that the user divides.
 * @param datasets by node, as directories show them
 */
export function rootsOf(
  { field, splits }: Survey,
  isAuto: boolean,
  said: FindSplit | null,
  datasets: readonly string[],
): { byDataset: Map<string, Set<number>>; divided: Set<string> } {
  const byDataset = new Map<string, Set<number>>()
  const divided = new Set<string>()
  const add = (dataset: string, node: number): void => {
    const others = byDataset.get(dataset)
    if (others === undefined) byDataset.set(dataset, new Set([node]))
    else others.add(node)
  }
  if (isAuto) {
    for (const [node, { division }] of splits.named) {
      add(datasetWith(division, field.tree.paths[field.tree.parents[node] as number] as string), node)
    }
  }
  if (said === null) return { byDataset, divided }
  const nodeAt = nodeFinder(field.tree)
  for (let place = 0; place < field.chosen.length; place++) {
    const entry = field.chosen[place] as number
    if (!canBeData(field.states[entry] as number)) continue
    const path = pathAt(field.files, entry)
    const told = said(path)
    if (told?.by === 'option') divided.add(datasets[nodeOfEntry(field, entry)] as string)
    if (told === null || told.classStart === null) continue
    const directory = path.slice(0, Math.max(0, told.classStart - 1))
    if (path.startsWith(directory) && directory !== path) add(told.dataset, nodeAt(directory))
  }
  return { byDataset, divided }
}
