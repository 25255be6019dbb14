import { ELSEWHERE, NOT_NAMED } from '../../columns/data-files.js'
import { select } from '../../columns/numbers.js'
import type { World } from '../../model.js'
import { locate } from '../../paths/locate.js'
import { lookThrough } from '../../paths/look.js'
import { LARGEST_ANNEX_POINTER } from '../../pointers/annex.js'
import { LARGEST_LFS_POINTER } from '../../pointers/lfs.js'
import { KINDS } from '../entries.js'
import type { Measured } from '../files/measured.js'
import { countSkipped, type Skipped } from '../sift.js'
import type { ScopedListing } from '../sources.js'
import type { Stored, StoredBuilder, StoredOptions } from './builder.js'
import { eligibility } from './eligible.js'
import { notesOnAbsentData } from './notices.js'
import { SMALLEST_POINTER } from './parse-pointer.js'
import { sniffEntries } from './sniff-entries.js'

const SYMLINK = KINDS.indexOf('symlink')

/** Where nothing tells of git-annex, files of so many bytes are looked into: none of Git LFS has another size. */
const LFS_SIZES = { least: 60, most: LARGEST_LFS_POINTER }

/** Finds the links of git-annex among the chosen entries for which git has no name. */
export async function readAnnexLinks(
  listing: ScopedListing,
  options: StoredOptions,
  world: World,
  into: StoredBuilder,
): Promise<void> {
  const { entries, chosen } = listing
  const isEligible = eligibility(listing, options.exclude)
  const links = select(
    chosen,
    (entry) => entries.kinds[entry] === SYMLINK && entries.contents[entry] === NOT_NAMED && isEligible(entry),
  )
  await sniffEntries(listing, links, null, world, into)
}

/**
 * Finds the pointers among what was measured on disk: small files, larger ones where attributes speak of the tool, and
 * symbolic links. All other links are passed over.
 * @returns by entry: XXH64 of what was read whole, where that was much; else `null`
 */
export async function readPointersOnDisk(
  listing: ScopedListing,
  measured: Measured,
  world: World,
  stored: Stored,
  skipped: Skipped,
): Promise<BigUint64Array | null> {
  const { entries } = listing
  const { least, most } = sizesOfPointers(stored, world.root)
  const isCandidate = (entry: number): boolean => {
    const size = measured.sizes[entry] as number
    return size >= least && size <= most
  }
  const files = measured.files.filter(isCandidate)
  const hashOf = await sniffEntries(listing, files, measured.sizes, world, stored)
  await sniffEntries(listing, measured.symlinks, null, world, stored)
  for (const entry of measured.symlinks) {
    if (entries.contents[entry] === ELSEWHERE) measured.files.push(entry)
    else countSkipped(skipped, 'symlink')
  }
  stored.notes.push(...notesOnAbsentData(stored.absent.lfs, stored.absent.annex))
  return hashOf
}

function sizesOfPointers({ filters }: Stored, root: string): { least: number; most: number } {
  const usesAnnex = filters.annex || lookThrough(locate(root, '.git/annex'))?.isDirectory() === true
  return usesAnnex ? { least: SMALLEST_POINTER, most: LARGEST_ANNEX_POINTER } : LFS_SIZES
}
