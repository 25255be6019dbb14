import { addAll } from '../columns/lists.js'
import type { ContentComparison, Group, World } from '../model.js'
import { sortByKey } from '../paths/order.js'
import { enginesFor } from './engines.js'
import type { ContentInput } from './input.js'

/**
 * Compares contents beyond their bytes, by each kind of sameness that is asked for. What compares them is loaded only
 * where there can be any.
 * @throws {Failure} if git, which is to be asked for contents, can't be run
 */
export async function compareContents(input: ContentInput, world: World): Promise<ContentComparison> {
  const { files, groups, options } = input
  const result: ContentComparison = { groups, known: [], compared: [], notes: [], bytesRead: 0 }
  const told: Group[] = []
  const swallowed = new Set<Group>()
  for (const engine of enginesFor(files, options)) {
    const { compareBy } = await import(/* webpackIgnore: true */ './compare-by.js')
    const found = await compareBy(engine, input, world)
    addAll(told, found.told)
    for (const group of found.swallowed) swallowed.add(group)
    if (found.known !== null) result.known.push(found.known)
    addAll(result.compared, found.compared)
    addAll(result.notes, found.notes)
    result.bytesRead += found.bytesRead
  }
  if (told.length === 0) return result
  const all = groups.filter((group) => !swallowed.has(group)).concat(told)
  sortByKey(all, ({ files: [first] }) => first?.path ?? '')
  return { ...result, groups: all }
}
