import { addTo } from '../../columns/lists.js'
import { nameAt } from '../../columns/names.js'
import { baseName, parentDirectory } from '../../columns/paths.js'
import { nodeOfEntry } from '../files/field.js'
import { KIND } from '../files/kinds.js'
import type { Survey } from '../survey.js'
import { linksIn, pathsOfLink } from './links.js'

/** A directory of more pictures is no place for showing where a page links to a few of them: these are examples. */
const FEW = 12
const LEAST_SHARE = 1 / 3

/**
 * The pictures that pages link to, but for examples out of a directory full of them.
 * @param texts by entry: the text of a page
 */
export function linkedPictures({ field }: Survey, texts: ReadonlyMap<number, string>): Set<number> {
  const { files, tree, chosen, states } = field
  const names = new Map<string, Set<string>>()
  for (const [entry, text] of texts) {
    const directory = tree.paths[nodeOfEntry(field, entry)] as string
    for (const link of linksIn(text)) {
      for (const path of pathsOfLink(link, directory)) {
        const others = names.get(parentDirectory(path))
        if (others === undefined) names.set(parentDirectory(path), new Set([baseName(path)]))
        else others.add(baseName(path))
      }
    }
  }
  if (names.size === 0) return new Set()
  const ofNode = tree.paths.map((path) => names.get(path))
  const pictures = new Map<number, number>()
  const linked = new Map<number, number[]>()
  for (let place = 0; place < chosen.length; place++) {
    const entry = chosen[place] as number
    if (states[entry] !== KIND.picture && states[entry] !== KIND.video) continue
    const node = nodeOfEntry(field, entry)
    const wanted = ofNode[node]
    if (wanted === undefined) continue
    pictures.set(node, (pictures.get(node) ?? 0) + 1)
    if (!wanted.has(nameAt(files.names, entry))) continue
    addTo(linked, node, entry)
  }
  const isPlace = (node: number, count: number): boolean => {
    const all = pictures.get(node) as number
    return all <= FEW || count >= LEAST_SHARE * all
  }
  return new Set([...linked].flatMap(([node, entries]) => (isPlace(node, entries.length) ? entries : [])))
}
