import { concatenated } from '../columns/numbers.js'
import { Failure } from '../failure.js'
import type { Options, World } from '../model.js'
import { display } from '../text/display.js'
import { withoutFiles } from './scope.js'
import type { ScopedListing } from './sources.js'
import type { Stored } from './stored/stored.js'

/**
 * A typo in `paths` must not pass in silence: each entry has to find a file, data or not.
 * @throws {Failure} if one finds none and that is an error
 */
export function reportEmptyEntries(
  listing: ScopedListing,
  { added }: Stored,
  options: Pick<Options, 'ifNoFilesFound'>,
  world: World,
): void {
  if (options.ifNoFilesFound === 'ignore') return
  if (listing.scope.some(({ kind }) => kind === 'automatic')) return
  for (const entry of withoutFiles(listing.scope, listing.entries, concatenated(listing.chosen, added))) {
    const ignored = listing.repository ? ' (files that git ignores are seen with source: files)' : ''
    const message = `paths: no files found for "${display(entry.text)}"${ignored}`
    if (options.ifNoFilesFound === 'error') {
      throw new Failure(`${message}; correct it, or set if-no-files-found to warn or ignore`)
    }
    world.warn(message)
  }
}
