import { pathAt } from '../../columns/paths.js'
import { globMatcher } from '../../paths/glob.js'
import { isMetadata, isNeverData, isNeverDataBelow } from '../exclusions.js'
import { innerOf } from '../scope.js'
import type { ScopedListing } from '../sources.js'

/**
 * Tells whether the name of an entry leaves room for data, so that what it holds is worth a look. Cheaper than the
 * sifting that comes after it, and less strict.
 */
export function eligibility(
  { entries, scope }: ScopedListing,
  exclude: readonly string[],
): (entry: number) => boolean {
  const inner = innerOf(scope)
  const excluded = exclude.map((glob) => globMatcher(glob))
  const directories = entries.directories.map(inner)
  const isNeverBelow = directories.map(isNeverDataBelow)
  return (entry) => {
    const directory = entries.directoryOf[entry] as number
    const name = entries.names[entry] as string
    if (isNeverBelow[directory] || isNeverData(directories[directory] as string, name) || isMetadata(name)) {
      return false
    }
    if (excluded.length === 0) return true
    const path = pathAt(entries, entry)
    return !excluded.some((matches) => matches(path))
  }
}
