import { ELSEWHERE, pickFrom } from '../columns/data-files.js'
import { pickNames } from '../columns/names.js'
import { pickNumbers } from '../columns/numbers.js'
import type { OtherFiles } from '../model.js'
import { type Entries, KINDS, type Listing } from './entries.js'
import type { Stored } from './stored/builder.js'

const UNMERGED = KINDS.indexOf('unmerged')

/** The columns of entries that are no samples. What a file holds whose merge is not resolved is not known. */
export function othersOf(
  { entries }: Listing,
  numbers: readonly number[],
  stored: Pick<Stored, 'pointers'>,
): OtherFiles {
  return {
    directories: entries.directories,
    directoryOf: pickNumbers(entries.directoryOf, numbers),
    names: pickNames(entries.names, numbers),
    contents: contentsOf(entries, numbers),
    pointers: pickFrom(stored.pointers, numbers),
  }
}

function contentsOf({ contents, kinds }: Entries, numbers: readonly number[]): number[] {
  return numbers.map((entry) => (kinds[entry] === UNMERGED ? ELSEWHERE : (contents[entry] as number)))
}
