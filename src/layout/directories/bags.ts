import { filesNamed } from '../../columns/names.js'
import { type Field, nodeOfEntry } from '../files/field.js'
import { NONE } from '../files/tree.js'

/** The file that makes a directory a bag. Source: RFC 8493. */
const DECLARATION = 'bagit.txt'

/** By node. */
interface Bags {
  /** `1` for a bag. */
  roots: Uint8Array
  /** In or below a bag. */
  bagged: Uint8Array
}

/** Bags of BagIt, in which archives and libraries keep what belongs together: scans of a book, and all that was made of them. */
export function bagsOf(field: Field): Bags {
  const { tree, files } = field
  const roots = new Uint8Array(tree.paths.length)
  for (const entry of filesNamed(files.names, new Set([DECLARATION]))) roots[nodeOfEntry(field, entry)] = 1
  const bagged = Uint8Array.from(roots)
  tree.parents.forEach((parent, node) => {
    if (parent !== NONE && bagged[parent] === 1) bagged[node] = 1
  })
  return { roots, bagged }
}
