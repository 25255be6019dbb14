import { baseName, parentDirectory } from '../../columns/paths.js'
import type { PathColumns } from '../../model.js'

/** The number of the node that is above all. */
export const NONE = -1

/** Directories and those above them, by number; parents come before their children. */
export interface Tree {
  paths: string[]
  /** The last component of each path. */
  names: string[]
  /** `NONE` for a root. */
  parents: number[]
  /** For each directory of the columns its node. */
  nodeOf: Int32Array
  /** Lists of children by node; the same empty list for most. */
  children: readonly (readonly number[])[]
}

const NO_CHILDREN: readonly number[] = []

/** The tree of all directories in which files lie. */
export function treeOf({ directories }: Pick<PathColumns, 'directories'>): Tree {
  const paths: string[] = []
  const names: string[] = []
  const parents: number[] = []
  const numbers = new Map<string, number>()

  /** Adds a directory and all above it that are not there; not by calling itself, since a path can be very deep. */
  function nodeAt(directory: string): number {
    const missing: string[] = []
    let path = directory
    while (!numbers.has(path)) {
      missing.push(path)
      if (isRoot(path)) break
      path = parentDirectory(path)
    }
    let node = numbers.get(path) ?? NONE
    for (const each of missing.reverse()) {
      parents.push(node)
      names.push(isRoot(each) ? '' : baseName(each))
      node = paths.push(each) - 1
      numbers.set(each, node)
    }
    return node
  }

  const nodeOf = Int32Array.from(directories, nodeAt)
  return { paths, names, parents, nodeOf, children: childrenOf(parents) }
}

function isRoot(path: string): boolean {
  return path === '' || path === '/'
}

/** Adds to each node what is counted below it. */
export function sumUp({ parents }: Pick<Tree, 'parents'>, own: ArrayLike<number>): Int32Array {
  const sums = Int32Array.from(own)
  for (let node = sums.length - 1; node >= 0; node--) {
    const parent = parents[node] as number
    if (parent !== NONE) sums[parent] = (sums[parent] as number) + (sums[node] as number)
  }
  return sums
}

function childrenOf(parents: readonly number[]): (readonly number[])[] {
  const children: number[][] = new Array(parents.length).fill(NO_CHILDREN)
  parents.forEach((parent, node) => {
    if (parent === NONE) return
    const others = children[parent] as number[]
    if (others === NO_CHILDREN) children[parent] = [node]
    else others.push(node)
  })
  return children
}

/** Finds the node of a directory; the nearest above it for one that is not there. */
export function nodeFinder({ paths }: Tree): (directory: string) => number {
  const nodes = new Map(paths.map((path, node) => [path, node]))
  return (directory) => {
    for (let above = directory; ; above = parentDirectory(above)) {
      const node = nodes.get(above)
      if (node !== undefined) return node
      if (above === '' || above === '/') return 0
    }
  }
}
