import type { Field } from '../files/field.js'
import { NONE } from '../files/tree.js'
import { isDatasetName } from '../names/folder-names.js'
import { wordsOf } from '../names/name-words.js'
import { SHELVES } from '../words/directories.js'
import { EXAMPLE_WORDS, GENERAL_WORDS, POOL_WORDS } from '../words/splits.js'

/** What makes a directory a dataset, the surest first. */
const RANK = {
  pool: 0,
  splits: 1,
  measured: 2,
  classes: 3,
  shelf: 4,
  data: 5,
  project: 6,
  top: 7,
  root: 8,
} as const

/** What is known of nodes. */
interface Known {
  holdsSplits: Uint8Array
  /** The root of a BIDS tree. */
  isMeasured: Uint8Array
  holdsClasses: Uint8Array
  saysData: Uint8Array
  /** A project with code and data of its own, beside others. */
  isProject: Uint8Array
}

/**
 * The dataset of each node: what lies beside splits and holds all of them once more, the directory that holds its splits, that of its classes, the child of a directory called
 * `datasets`, or of one where well-known datasets lie side by side, the outermost directory whose name says data, the nearest
 * of several projects beside each other, the top-level directory, the root.
 * @returns by node the path of its dataset
 */
export function datasetsOf({ tree, isAbove }: Pick<Field, 'tree' | 'isAbove'>, known: Known): string[] {
  const ranks: number[] = []
  const paths: string[] = []
  /** Where several directories have names of well-known datasets. */
  const isShelf = tree.children.map(
    (children) => children.length > 1 && children.filter((child) => isNamed(child)).length > 1,
  )
  tree.parents.forEach((parent, node) => {
    const inherited = parent === NONE ? RANK.root : (ranks[parent] as number)
    const rank = ownRank(node, parent)
    // Of classes within what holds classes, and of projects, the nearest counts; of all else the outermost.
    const isNearest = rank === inherited && (rank === RANK.classes || rank === RANK.project)
    const isOwn = parent === NONE || rank < inherited || isNearest || isAbove(node)
    ranks.push(isOwn ? rank : inherited)
    paths.push(isOwn ? (tree.paths[node] as string) : (paths[parent] as string))
  })
  return paths

  function isNamed(node: number): boolean {
    return isDatasetName(tree.names[node] as string)
  }

  function ownRank(node: number, parent: number): number {
    if (parent !== NONE && known.holdsSplits[parent] === 1 && repeatsSplits(tree.names[node] as string))
      return RANK.pool
    if (known.holdsSplits[node] === 1) return RANK.splits
    if (known.isMeasured[node] === 1) return RANK.measured
    if (known.holdsClasses[node] === 1) return RANK.classes
    if (parent === NONE || isAbove(node)) return RANK.root
    if (SHELVES.has((tree.names[parent] as string).toLowerCase())) return RANK.shelf
    if (isShelf[parent] === true && isNamed(node)) return RANK.shelf
    if (known.saysData[node] === 1) return RANK.data
    if (known.isProject[node] === 1) return RANK.project
    const isTop = tree.parents[parent] === NONE || isAbove(parent)
    return isTop ? RANK.top : RANK.root
  }
}

/**
 * Whether a name says that what lies there repeats what lies in splits: all samples, from which splits were drawn
 * (`all_files`, `full`), or a few to show (`Examples`, `sample_images`).
 */
function repeatsSplits(name: string): boolean {
  const words = wordsOf(name)
  return words.some(isTelling) && words.every((word) => isTelling(word) || GENERAL_WORDS.has(word))
}

function isTelling(word: string): boolean {
  return POOL_WORDS.has(word) || EXAMPLE_WORDS.has(word)
}
