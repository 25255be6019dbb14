import { nameAt } from '../../columns/names.js'
import { PASSED_OVER } from '../files/by-name.js'
import type { Counts } from '../files/counts.js'
import { type Field, nodeOfEntry } from '../files/field.js'
import { endingOf, KIND } from '../files/kinds.js'
import { NONE } from '../files/tree.js'
import { namesWith } from '../names/name-words.js'
import { APPLICATION_FILES, ASSET_DIRECTORIES, SHOW_DIRECTORIES, SHOW_WORDS } from '../words/directories.js'

/** So many pictures beside source files belong to these; more are data that a script lies beside. */
const MOST_BESIDE_CODE = 10
const MOST_PER_CODE_FILE = 3

const saysShow = namesWith(SHOW_WORDS)

/**
 * Passes over pictures that are for showing: icons and logos, those beside source files, those of an application, and
 * those that a page of the repository links to.
 * @param isInDataset whether a node lies in what is a dataset by a name, by splits or by classes
 * @param linked the entries that a page links to
 */
export function passOverAssets(
  field: Field,
  counts: Counts,
  isInDataset: (node: number) => boolean,
  linked: ReadonlySet<number>,
): void {
  const { files, chosen, states, tree } = field
  const isShown = placesForShowing(field)
  const isBesideCode = (node: number): boolean => {
    const code = counts.code[node] as number
    const pictures = counts.pictures[node] as number
    return code > 0 && pictures <= Math.max(MOST_BESIDE_CODE, MOST_PER_CODE_FILE * code)
  }
  const perNode = tree.paths.map((_, node) => isInDataset(node) || counts.media[node] === 0)
  for (let place = 0; place < chosen.length; place++) {
    const entry = chosen[place] as number
    const state = states[entry]
    if (state !== KIND.picture && state !== KIND.video) continue
    const node = nodeOfEntry(field, entry)
    if (perNode[node] === true) continue
    if (
      isShown[node] === 1 ||
      isBesideCode(node) ||
      saysShow(stemOf(nameAt(files.names, entry))) ||
      linked.has(entry)
    ) {
      states[entry] = PASSED_OVER.asset
    }
  }
}

/** `1` by node whose pictures are for showing by the names above. */
function placesForShowing(field: Field): Uint8Array {
  const { tree } = field
  const application = new Uint8Array(tree.paths.length)
  for (let entry = 0; entry < field.files.names.length; entry++) {
    const state = field.states[entry]
    if (state !== PASSED_OVER.settings && state !== PASSED_OVER.code) continue
    if (APPLICATION_FILES.has(nameAt(field.files.names, entry).toLowerCase())) {
      application[nodeOfEntry(field, entry)] = 1
    }
  }
  const isShown = new Uint8Array(tree.paths.length)
  tree.parents.forEach((parent, node) => {
    if (parent === NONE) return
    isShown[node] = isShown[parent] as number
    if (field.isAbove(node)) return
    const name = (tree.names[node] as string).toLowerCase()
    if (SHOW_DIRECTORIES.has(name) || (application[parent] === 1 && ASSET_DIRECTORIES.has(name)))
      isShown[node] = 1
    if (application[parent] === 1) application[node] = 1
  })
  return isShown
}

function stemOf(name: string): string {
  return name.slice(0, endingOf(name).stem)
}
