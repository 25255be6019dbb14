import { nameAt } from '../../columns/names.js'
import { type Field, nodeOfEntry } from '../files/field.js'
import { answersByEnding } from '../files/names-by-ending.js'
import { PAGE } from './wanted.js'

/** The names of pages without their ending, by the node in which they lie. */
export function pagesOf(field: Field): ReadonlyMap<number, ReadonlySet<string>> {
  const { names } = field.files
  const isPage = answersByEnding(names, (name) => PAGE.test(name))
  const found = new Map<number, Set<string>>()
  for (let entry = 0; entry < names.length; entry++) {
    if (!isPage(entry)) continue
    const node = nodeOfEntry(field, entry)
    const stem = nameAt(names, entry).replace(PAGE, '')
    const others = found.get(node)
    if (others === undefined) found.set(node, new Set([stem]))
    else others.add(stem)
  }
  return found
}
