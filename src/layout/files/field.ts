import type { Numbers, PathColumns } from '../../model.js'
import { canBeData } from './by-name.js'
import { sumUp, type Tree, treeOf } from './tree.js'

/** What the parts of the layout work on: all entries, and what is known of each so far. */
export interface Field {
  files: PathColumns
  /** Numbers of the entries that are in question. */
  chosen: Numbers
  /** By entry. */
  states: Uint8Array
  tree: Tree
  /** Whether data is to be found by what it is; if not, all that is chosen was named by the user. */
  isAutomatic: boolean
  /** Whether a node lies above everything that was asked for, so that its name says nothing. */
  isAbove(node: number): boolean
  /** Whether an entry stands for data elsewhere. */
  isPointer(entry: number): boolean
}

/** The node in which an entry lies. */
export function nodeOfEntry({ files, tree }: Pick<Field, 'files' | 'tree'>, entry: number): number {
  return tree.nodeOf[files.directoryOf[entry] as number] as number
}

/** The same, for all that is in and below each node. */
export function below({ tree }: Pick<Field, 'tree'>, own: Int32Array): Int32Array {
  return sumUp(tree, own)
}

/** The entries by the node in which they lie. */
export interface NodeIndex {
  /** By node: where its entries begin in `entries`; one more for the end. */
  starts: Int32Array
  entries: Int32Array
}

const indexes = new WeakMap<Field, NodeIndex>()

/** Sorts the entries by node, once and only where somebody asks: in many trees nothing depends on neighbours. */
function indexOf(field: Field): NodeIndex {
  const known = indexes.get(field)
  if (known !== undefined) return known
  const { chosen, tree } = field
  const starts = new Int32Array(tree.paths.length + 1)
  for (let place = 0; place < chosen.length; place++) {
    const next = nodeOfEntry(field, chosen[place] as number) + 1
    starts[next] = (starts[next] as number) + 1
  }
  for (let node = 1; node < starts.length; node++) {
    starts[node] = (starts[node] as number) + (starts[node - 1] as number)
  }
  const next = starts.slice()
  const entries = new Int32Array(chosen.length)
  for (let place = 0; place < chosen.length; place++) {
    const entry = chosen[place] as number
    const node = nodeOfEntry(field, entry)
    const at = next[node] as number
    entries[at] = entry
    next[node] = at + 1
  }
  const index = { starts, entries }
  indexes.set(field, index)
  return index
}

/** The entries that lie directly in a node and that can be data, as it is known now. */
export function entriesIn(field: Field, node: number): number[] {
  const { starts, entries } = indexOf(field)
  const found: number[] = []
  for (let place = starts[node] as number; place < (starts[node + 1] as number); place++) {
    const entry = entries[place] as number
    if (canBeData(field.states[entry] as number)) found.push(entry)
  }
  return found
}

/** Visits the entries in and below a node that can be data. */
export function visitBelow(field: Field, node: number, visit: (entry: number) => void): void {
  const { starts, entries } = indexOf(field)
  const open = [node]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (let place = starts[next] as number; place < (starts[next + 1] as number); place++) {
      const entry = entries[place] as number
      if (canBeData(field.states[entry] as number)) visit(entry)
    }
    for (const child of field.tree.children[next] as readonly number[]) open.push(child)
  }
}

/** What a field is made of. */
export interface FieldInput extends Omit<Field, 'tree' | 'isAbove'> {
  /** Whether a directory lies above everything that was asked for. */
  isAbovePath(directory: string): boolean
}

/** The field of some entries. */
export function fieldOf({ isAbovePath, ...given }: FieldInput): Field {
  const tree = treeOf(given.files)
  const above = Uint8Array.from(tree.paths, (path) => (isAbovePath(path) ? 1 : 0))
  return { ...given, tree, isAbove: (node) => above[node] === 1 }
}
