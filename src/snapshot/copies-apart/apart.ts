import { NOT_NAMED } from '../../columns/data-files.js'
import { noNames } from '../../columns/names.js'
import { pickNumbers, select } from '../../columns/numbers.js'
import { pickPaths } from '../../columns/paths.js'
import { canBeData } from '../../layout/files/by-name.js'
import type { ApartFiles } from '../../model.js'
import { FILE, type Listing } from '../entries.js'

export const NOTHING_APART: ApartFiles = { directories: [], directoryOf: [], names: noNames(), contents: [] }

/**
 * The files that are passed over by name, place or kind and that an index does not tell of: what lies on disk alone,
 * and, where no index can stand for what is there, all of them.
 * @param states by entry: what is known of it
 */
export function apartOf(
  { entries, chosen, staged }: Pick<Listing, 'entries' | 'chosen' | 'staged'>,
  states: Uint8Array,
): ApartFiles {
  const numbers = select(
    chosen,
    (entry) =>
      entries.kinds[entry] === FILE &&
      !canBeData(states[entry] as number) &&
      (staged === null || entries.contents[entry] === NOT_NAMED),
  )
  return { ...pickPaths(entries, numbers), contents: pickNumbers(entries.contents, numbers) }
}
