import { concatenated, select } from '../../columns/numbers.js'
import type { World } from '../../model.js'
import type { ScopedListing } from '../sources.js'
import { createStoredBuilder, type Stored, type StoredOptions } from './builder.js'
import { readDvcOutputs } from './dvc-outputs.js'
import { readPointerFiles } from './pointer-files.js'

/**
 * Reads what stands for data elsewhere: pointers of Git LFS and git-annex, outputs of DVC. Their entries in the
 * listing become files whose content is `ELSEWHERE`; data that has no entry there gets one. Pointers on disk that are
 * no links are not among them: see `readPointersOnDisk`.
 */
export async function readStored(
  listing: ScopedListing,
  options: StoredOptions,
  world: World,
): Promise<Stored> {
  const into = createStoredBuilder(listing, world.warn)
  await readPointerFiles(listing, options, world, into)
  await readDvcOutputs(listing, options, world, into)
  const { added, dropped } = into
  const kept = dropped.size === 0 ? listing.chosen : select(listing.chosen, (entry) => !dropped.has(entry))
  return {
    ...into,
    chosen: added.length === 0 ? kept : concatenated(kept, added),
    descriptions: listing.chosen.length - kept.length,
  }
}
