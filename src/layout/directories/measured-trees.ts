import { filesNamed } from '../../columns/names.js'
import { baseName } from '../../columns/paths.js'
import { type Field, nodeOfEntry } from '../files/field.js'
import { isMediaKind, KIND } from '../files/kinds.js'
import { NONE } from '../files/tree.js'

const DESCRIPTION_OF_TREE = 'dataset_description.json'
const SUBJECT = /^(?:sub|tpl)-[a-z0-9]+$/i

/** Headers, events and positions that belong to a signal. Source: the specification of BIDS. */
const BESIDE_SIGNAL = /\.(?:vhdr|vmrk|json|tsv|bval|bvec|txt|html|tsv\.gz|md)$/i

/** Directories beside those of subjects that hold nothing that was measured. */
const NOT_MEASURED = new Set(['stimuli', 'code'])

/** Volumes that say where something lies in another one, and how a scan was set up. */
const ABOUT_VOLUME = /_(?:mask|dseg|probseg|asllabeling|photo)\.(?:nii|nii\.gz|jpg|png|tif)$/

/** By node. */
interface Measured {
  /** `1` for the root of a tree. */
  roots: Uint8Array
  /** In or below such a root. */
  measured: Uint8Array
  /** In or below what stands beside the subjects, and was not measured. */
  aside: Uint8Array
}

/** Trees of BIDS: a description of the dataset with a directory for each subject or template beside it. */
export function measuredTrees({ tree, files, ...field }: Field): Measured {
  const roots = new Uint8Array(tree.paths.length)
  for (const entry of filesNamed(files.names, new Set([DESCRIPTION_OF_TREE]))) {
    const node = nodeOfEntry({ ...field, files, tree }, entry)
    const children = tree.children[node] as readonly number[]
    if (children.some((child) => SUBJECT.test(tree.names[child] as string))) roots[node] = 1
  }
  const measured = Uint8Array.from(roots)
  const aside = new Uint8Array(tree.paths.length)
  tree.parents.forEach((parent, node) => {
    if (parent === NONE || measured[parent] !== 1) return
    measured[node] = 1
    const isAside = roots[parent] === 1 && NOT_MEASURED.has(tree.names[node] as string)
    aside[node] = isAside ? 1 : (aside[parent] as number)
  })
  return { roots, measured, aside }
}

/** Whether a file of such a tree is a volume or a signal itself, not what is told of it. */
export function isSignal(name: string, state: number): boolean {
  if (isMediaKind(state)) return !ABOUT_VOLUME.test(name)
  if (BESIDE_SIGNAL.test(baseName(name))) return false
  return state === KIND.array || state === KIND.other || state === KIND.archive || state === KIND.records
}
