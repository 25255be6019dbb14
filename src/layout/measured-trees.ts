import { filesNamed } from '../columns/names.js'
import { baseName } from '../columns/paths.js'
import { type Field, nodeOfEntry } from './field.js'
import { isMediaKind, KIND } from './kinds.js'
import { NONE } from './tree.js'

const DESCRIPTION_OF_TREE = 'dataset_description.json'
const SUBJECT = /^sub-[a-z0-9]+$/i

/** Headers, events and positions that belong to a signal. Source: the specification of BIDS. */
const BESIDE_SIGNAL = /\.(?:vhdr|vmrk|json|tsv|bval|bvec|txt|html|tsv\.gz|md)$/i

/** Trees of BIDS: a description of the dataset with a directory for each subject beside it. */
export function measuredTrees({ tree, files, ...field }: Field): { roots: Uint8Array; measured: Uint8Array } {
  const roots = new Uint8Array(tree.paths.length)
  for (const entry of filesNamed(files.names, new Set([DESCRIPTION_OF_TREE]))) {
    const node = nodeOfEntry({ ...field, files, tree }, entry)
    const children = tree.children[node] as readonly number[]
    if (children.some((child) => SUBJECT.test(tree.names[child] as string))) roots[node] = 1
  }
  const measured = Uint8Array.from(roots)
  tree.parents.forEach((parent, node) => {
    if (parent !== NONE && measured[parent] === 1) measured[node] = 1
  })
  return { roots, measured }
}

/** Whether a file of such a tree is a volume or a signal itself, not what is told of it. */
export function isSignal(name: string, state: number): boolean {
  if (isMediaKind(state)) return true
  if (BESIDE_SIGNAL.test(baseName(name))) return false
  return state === KIND.array || state === KIND.other || state === KIND.archive || state === KIND.records
}
