import { pathAt } from '../../columns/paths.js'
import { globMatcher } from '../../globs/glob.js'
import type { ScopedListing } from '../sources.js'

/** Tells whether an entry is not left out by the user, so that what it holds is worth a look. */
export function eligibility(
  { entries }: Pick<ScopedListing, 'entries'>,
  exclude: readonly string[],
): (entry: number) => boolean {
  if (exclude.length === 0) return () => true
  const excluded = exclude.map((glob) => globMatcher(glob))
  return (entry) => {
    const path = pathAt(entries, entry)
    return !excluded.some((matches) => matches(path))
  }
}
