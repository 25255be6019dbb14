import { concatenated } from '../columns/numbers.js'
import { pathAt } from '../columns/paths.js'
import { Failure } from '../failure.js'
import { globMatcher } from '../globs/glob.js'
import type { FileError, Numbers, Options, World } from '../model.js'
import { display } from '../text/display.js'
import { countOf } from '../text/quantity.js'
import { FILE } from './entries.js'
import { inScope, type ScopeEntry, withoutFiles } from './scope.js'
import type { Skipped } from './sift.js'
import type { ScopedListing } from './sources.js'
import type { Stored } from './stored/builder.js'
import { whyNothing } from './why-nothing.js'

/** More than two globs are named by their number. */
const MOST_GLOBS = 2

type EmptyOptions = Pick<Options, 'ifNoFilesFound' | 'source' | 'exclude'>

/**
 * A typo in `paths` must not pass in silence: each entry has to find a file, data or not.
 * @returns the entries that find none, which has been said
 * @throws {Failure} if one finds none and that is an error
 */
export async function reportEmptyEntries(
  listing: ScopedListing,
  { added }: Stored,
  options: EmptyOptions,
  world: World,
): Promise<ReadonlySet<ScopeEntry>> {
  const empty = withoutFiles(given(listing), listing.entries, concatenated(listing.chosen, added))
  if (options.ifNoFilesFound === 'ignore') return new Set(empty)
  for (const entry of empty) {
    const why = await whyNothing(entry, listing, options.source, world)
    const message = `paths: no files found for "${display(entry.text)}": ${why}`
    if (options.ifNoFilesFound === 'error') {
      throw new Failure(`${message}; correct it, or set if-no-files-found to warn or ignore`)
    }
    world.warn(message)
  }
  return new Set(empty)
}

/**
 * Warns of entries that find files of which none is data, and says what became of them: nothing was compared there.
 * @param present the entries of the listing that are data
 * @param silent entries of which it has been said already
 * @param errors what could not be read
 * @param reasonsFor counts why some entries of the listing are passed over
 */
export function reportPassedOver(
  listing: ScopedListing,
  present: Numbers,
  silent: ReadonlySet<ScopeEntry>,
  errors: readonly FileError[],
  options: EmptyOptions,
  world: World,
  reasonsFor: (numbers: Int32Array) => Skipped,
): void {
  if (options.ifNoFilesFound === 'ignore') return
  for (const entry of withoutFiles(given(listing), listing.entries, present)) {
    if (silent.has(entry)) continue
    const all = inScope(listing.entries, [entry]).filter((number) => listing.entries.kinds[number] === FILE)
    const reasons = Object.entries(reasonsFor(all)).filter(([, count]) => count > 0)
    const told = reasons.map(([reason, count]) => {
      const by = reason === 'excluded' ? excludedBy(all, listing, options.exclude) : ''
      return `${reasons.length === 1 && count > 1 ? 'all ' : ''}${count} ${reason}${by}`
    })
    const unread = errors.filter(({ path }) => entry.includes(path))
    if (unread[0]) told.push(`${countOf(unread.length, 'place')} can't be read (${unread[0].message})`)
    world.warn(`paths: no data found for "${display(entry.text)}": ${told.join(', ')}`)
  }
}

/** The entries that the user gave: where data is found by what it is, that none was found is said elsewhere. */
function given({ scope }: ScopedListing): ScopeEntry[] {
  return scope.filter(({ kind }) => kind !== 'automatic')
}

/** Which globs of the option take files away; the others are never data, whatever the options say. */
function excludedBy(numbers: Numbers, { entries }: ScopedListing, exclude: readonly string[]): string {
  const globs = exclude.filter((glob) => {
    const matches = globMatcher(glob)
    return Array.from(numbers).some((number) => matches(pathAt(entries, number)))
  })
  if (globs.length === 0) return ' by name'
  if (globs.length > MOST_GLOBS) return ` by ${globs.length} globs of exclude`
  return ` by ${globs.map((glob) => `"${display(glob)}"`).join(' and ')}`
}
