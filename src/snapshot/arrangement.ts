import { ELSEWHERE } from '../columns/data-files.js'
import { nameAt } from '../columns/names.js'
import { concatenated, enlarged, select } from '../columns/numbers.js'
import { type FirstStates, firstStates } from '../layout/directories/first-states.js'
import { stateOfName } from '../layout/files/by-name.js'
import { type Survey, surveyOf } from '../layout/survey.js'
import type { Numbers } from '../model.js'
import { isOutside } from '../paths/locate.js'
import { namedBy } from './named-endings.js'
import { innerOf } from './scope.js'
import type { ScopedListing } from './sources.js'
import type { Stored } from './stored/builder.js'

/** What names and places say of the entries of a listing before anything is read. */
export interface FirstLook {
  first: FirstStates
  /** The listing with those entries alone that are worth a look. */
  open: ScopedListing
  /** Those that are in scope and can't be data. */
  closed: Int32Array
}

/** Looks at names and places. */
export function lookAtNames(listing: ScopedListing): FirstLook {
  const { entries, chosen, scope } = listing
  const first = firstStates(entries, chosen, innerOf(scope), namedBy(scope, entries))
  const open = select(chosen, first.isOpen)
  const closed =
    open.length === chosen.length ? new Int32Array(0) : select(chosen, (entry) => !first.isOpen(entry))
  return { first, open: { ...listing, chosen: open }, closed }
}

/** The states of all entries, those included that pointers have added. */
export function statesOf({ first, open }: FirstLook, { added }: Pick<Stored, 'added'>): Uint8Array {
  const { names } = open.entries
  const states = names.length > first.states.length ? enlarged(first.states, names.length) : first.states
  for (const entry of added) states[entry] = stateOfName(nameAt(names, entry))
  return states
}

/** All entries in scope in the order in which they are looked at. */
export function everyEntry({ closed }: FirstLook, stored: Pick<Stored, 'chosen'>): Numbers {
  return closed.length === 0 ? stored.chosen : concatenated(stored.chosen, closed)
}

/** Finds out what is data among entries, by what lies beside them too. */
export function survey(listing: ScopedListing, chosen: Numbers, states: Uint8Array): Survey {
  const { entries, scope } = listing
  const inner = innerOf(scope)
  const isAbove = (path: string): boolean => {
    if (path === '' || path === '/') return true
    if (!isOutside(path)) return false
    const below = inner(path)
    return below === '' || isOutside(below)
  }
  return surveyOf({
    files: entries,
    chosen,
    states,
    isAutomatic: scope.some(({ kind }) => kind === 'automatic'),
    isAbovePath: isAbove,
    isPointer: (entry) => entries.contents[entry] === ELSEWHERE,
  })
}
