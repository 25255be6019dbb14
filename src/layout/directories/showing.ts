import type { Counts } from '../files/counts.js'
import { nodeOfEntry } from '../files/field.js'
import { NONE } from '../files/tree.js'
import type { Survey } from '../survey.js'
import { PLOT_DIRECTORIES, SHELVES_WITHOUT_CLASSES, SHOW_DIRECTORIES } from '../words/directories.js'

/** A directory of more pictures is no place for showing, where a page links to one of them. */
const FEW = 12

/** By node. */
interface Showing {
  /** `1` in or below a directory whose name says that pictures are for showing, outside of data; and in a shelf of benchmarks. */
  places: Uint8Array
  /** `1` for a directory of few pictures of which a page links to some. */
  alone: Uint8Array
}

/** Finds the directories that sort pictures for readers, not by what they show: nothing in them is a class. */
export function showing({ field, zones }: Survey, counts: Counts, linked: ReadonlySet<number>): Showing {
  const { tree } = field
  const places = new Uint8Array(tree.paths.length)
  const alone = new Uint8Array(tree.paths.length)
  if (!field.isAutomatic) return { places, alone }
  const isBelow = new Uint8Array(tree.paths.length)
  tree.parents.forEach((parent, node) => {
    if (parent === NONE || field.isAbove(node)) return
    const name = (tree.names[node] as string).toLowerCase()
    const isPlace = SHOW_DIRECTORIES.has(name) && !PLOT_DIRECTORIES.has(name) && zones.data[node] !== 1
    isBelow[node] = isPlace ? 1 : (isBelow[parent] as number)
    places[node] = SHELVES_WITHOUT_CLASSES.has(name) ? 1 : (isBelow[node] as number)
  })
  for (const entry of linked) {
    const node = nodeOfEntry(field, entry)
    if ((counts.pictures[node] as number) <= FEW) alone[node] = 1
  }
  return { places, alone }
}
