import { addAll } from '../../columns/lists.js'
import { viewsAmong } from '../directories/views.js'
import { countsOf } from '../files/counts.js'
import { below, type Field } from '../files/field.js'
import { NONE, type Tree } from '../files/tree.js'
import { datasetsAmong, labelOfFolder } from '../names/folder-names.js'
import { isNumber, wordsOf } from '../names/name-words.js'
import { areSources } from '../names/sources.js'
import { splitNamed } from '../names/split-name.js'
import { unionAmong } from '../names/unions.js'
import { BIDS_FOLDERS, STRUCTURAL } from '../words/labels.js'

/** Beginnings of names of parts: `part_1`, `Batch2`, `00001-of-00002`. */
const PARTS = /^(?:part|shard|chunk|batch)|^\d+-of-\d+$/i

/** Whether a directory sorts files by what they are, not by what they show: `images`, `jpg`, `part_2`. */
export function isStructural(name: string, also: ReadonlySet<string> = STRUCTURAL): boolean {
  const lower = name.toLowerCase()
  if (also.has(lower) || STRUCTURAL.has(lower) || PARTS.test(name) || BIDS_FOLDERS.has(lower)) return true
  const words = wordsOf(name)
  return (
    words.length > 1 &&
    words.every((word) => STRUCTURAL.has(word) || isNumber(word)) &&
    !isNumber(words[0] as string)
  )
}

/**
 * The classes below splits, of each dataset by itself.
 * @param byDataset nodes that are splits
 * @returns by node that is a class its label
 */
export function labelsInSplits(
  field: Field,
  byDataset: ReadonlyMap<string, ReadonlySet<number>>,
): Map<number, string> {
  const samples = below(field, countsOf(field).all)
  const labels = new Map<number, string>()
  for (const roots of byDataset.values()) {
    for (const [node, label] of labelsBelow(field, [...roots], samples)) labels.set(node, label)
  }
  return labels
}

const PLAIN_NUMBER = /^\d+$/

/** So many numbered parts of train, and so many times as many as of each other split: classes are in all splits alike. */
const LEAST_PARTS = 20
const LEAST_TIMES = 3

function areRunning(numbers: ReadonlySet<number>): boolean {
  let least = Number.POSITIVE_INFINITY
  let most = 0
  for (const number of numbers) {
    least = Math.min(least, number)
    most = Math.max(most, number)
  }
  return least <= 1 && most - least + 1 === numbers.size
}

/** The outermost class at or above a node. */
export function labelAbove(
  { parents }: Tree,
  labels: ReadonlyMap<number, string>,
  node: number,
): string | null {
  if (labels.size === 0) return null
  let label: string | null = null
  for (let above = node; above !== NONE; above = parents[above] as number) label = labels.get(above) ?? label
  return label
}

/**
 * The classes of one dataset: the first directories below its splits that sort by neither what files are, nor by where
 * they come from, nor by view.
 * @param roots nodes below which classes begin
 * @param samples by node: samples in and below it
 * @returns by node that is a class its label; empty if there are less than two
 */
function labelsBelow(field: Field, roots: readonly number[], samples: Int32Array): Map<number, string> {
  const { tree } = field
  const ownNames = new Set(roots.map((root) => (tree.names[root] as string).toLowerCase()))
  const classes: number[] = []
  const splitOf = new Map(roots.map((root) => [root, splitNamed(tree.names[root] as string)?.split]))
  let open: readonly number[] = roots
  while (open.length > 0) {
    const next: number[] = []
    const level: number[] = []
    for (const node of open) {
      const inUse = (tree.children[node] as readonly number[]).filter(
        (child) => (samples[child] as number) > 0,
      )
      if (inUse.length === 0) continue
      const split = splitOf.get(node)
      for (const child of inUse) splitOf.set(child, split)
      const [only, ...others] = inUse
      // `BraTS2020_TrainingData/MICCAI_BraTS2020_TrainingData`: the split once more, in other words.
      if (only !== undefined && others.length === 0 && split !== undefined && isSplit(only, split)) {
        next.push(only)
        continue
      }
      // None of `train/IC13`, `train/IC15` and `train/ALL` is a class, nor is what lies below these.
      const apart = new Set([
        ...datasetsAmong(inUse, nameOf),
        ...unionAmong(inUse, nameOf, (child) => samples[child] as number),
      ])
      const sorted = inUse.filter((child) => !apart.has(child))
      const views = viewsAmong(field, sorted)
      const isAside = (child: number): boolean =>
        views.has(child) || isStructural(tree.names[child] as string) || ownNames.has(lowerName(child))
      const isWord = (child: number): boolean => splitNamed(tree.names[child] as string)?.rest === ''
      const plain = new Set(sorted.filter((child) => !isAside(child) && !isWord(child)))
      for (const child of sorted) {
        // A class can be called `train`, where other classes stand beside it.
        const isClass = isWord(child) ? plain.size > 0 && !views.has(child) : plain.has(child)
        if (isClass) level.push(child)
        else next.push(child)
      }
    }
    const names = [...new Set(level.map((node) => tree.names[node] as string))]
    if (names.length > 1 && (areSources(names) || areParts(level))) addAll(next, level)
    else addAll(classes, level)
    open = next
  }
  const labels = new Map(classes.map((node) => [node, labelOfFolder(nameOf(node))]))
  return new Set(labels.values()).size < 2 ? new Map() : labels

  /** Whether running numbers divide what is too much for one directory: of a larger split there are more. */
  function areParts(level: readonly number[]): boolean {
    const numbers = new Map<string | undefined, Set<number>>()
    for (const node of level) {
      const name = tree.names[node] as string
      if (!PLAIN_NUMBER.test(name)) return false
      const split = splitOf.get(node)
      const others = numbers.get(split)
      if (others === undefined) numbers.set(split, new Set([Number(name)]))
      else others.add(Number(name))
    }
    const trained = numbers.get('train')?.size ?? 0
    const isFew = ([split, { size }]: [string | undefined, Set<number>]): boolean =>
      split === 'train' || size * LEAST_TIMES <= trained
    return (
      trained >= LEAST_PARTS &&
      numbers.size > 1 &&
      [...numbers].every(isFew) &&
      [...numbers.values()].every((each) => areRunning(each))
    )
  }

  function isSplit(node: number, split: string): boolean {
    return splitNamed(tree.names[node] as string)?.split === split
  }

  function nameOf(node: number): string {
    return tree.names[node] as string
  }

  function lowerName(node: number): string {
    return nameOf(node).toLowerCase()
  }
}
