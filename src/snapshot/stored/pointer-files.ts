import { SOURCE_FACTS, type World } from '../../model.js'
import type { ScopedListing } from '../sources.js'
import { countAbsentData } from './absent-data.js'
import { readFiltersInUse } from './attribute-files.js'
import type { StoredBuilder, StoredOptions } from './builder.js'
import { readCommittedPointers } from './committed-pointers.js'
import { readAnnexLinks } from './disk-pointers.js'

/**
 * Marks the chosen entries that are pointers of Git LFS or git-annex. Files on disk that are no links are left: what
 * they are shows when they have been measured (`readPointersOnDisk`).
 */
export async function readPointerFiles(
  listing: ScopedListing,
  options: StoredOptions,
  world: World,
  into: StoredBuilder,
): Promise<void> {
  if (listing.repository === null)
    into.filters = await readFiltersInUse(listing, options.source, world.root, into)
  else await readCommittedPointers(listing, options, world, into)
  const { seesDisk, asksGit } = SOURCE_FACTS[options.source]
  if (!seesDisk) return
  if (asksGit) await countAbsentData(listing, world, into)
  await readAnnexLinks(listing, options, world, into)
}
