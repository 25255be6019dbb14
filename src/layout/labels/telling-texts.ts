import { nameAt } from '../../columns/names.js'
import { type Field, nodeOfEntry } from '../files/field.js'
import { KIND, stemEndOf } from '../files/kinds.js'

/** Classes of fewer texts can't be told from parts of datasets but by the names of these. */
const FEW = 10

/** A word, and no running number before or behind it: `kg`, `item_index2entity_id`, but not `doc1`. */
const TELLS = /^\p{L}.*\p{L}$/u

/** Finds the directories of few texts of which one is called as in a sibling: `movie/kg.txt` beside `music/kg.txt` are what two datasets consist of. */
export function tellingTexts(field: Field, texts: Int32Array): (siblings: readonly number[]) => Set<number> {
  let names: Map<number, string[]> | undefined
  return (siblings) => {
    const few = siblings.filter((node) => (texts[node] as number) > 0 && (texts[node] as number) < FEW)
    if (few.length < 2) return new Set()
    names ??= namesOfFew(field, texts)
    const first = new Map<string, number>()
    const found = new Set<number>()
    for (const node of few) {
      for (const name of names.get(node) ?? []) {
        const other = first.get(name) ?? node
        if (other === node) first.set(name, node)
        else found.add(other).add(node)
      }
    }
    return found
  }
}

/** By node: how its texts are called, where it holds few. */
function namesOfFew(field: Field, texts: Int32Array): Map<number, string[]> {
  const { files, chosen, states } = field
  const names = new Map<number, string[]>()
  for (let place = 0; place < chosen.length; place++) {
    const entry = chosen[place] as number
    if (states[entry] !== KIND.text) continue
    const node = nodeOfEntry(field, entry)
    if ((texts[node] as number) >= FEW) continue
    const name = nameAt(files.names, entry)
    const stem = name.slice(0, stemEndOf(name)).toLowerCase()
    if (!TELLS.test(stem)) continue
    const others = names.get(node)
    if (others === undefined) names.set(node, [stem])
    else others.push(stem)
  }
  return names
}
