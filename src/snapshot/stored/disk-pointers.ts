import { ELSEWHERE, NOT_NAMED } from '../../columns/data-files.js'
import { addAll } from '../../columns/lists.js'
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

/** Where nothing tells of git-annex, larger files are looked into only once one of its pointers was met. */
const LARGEST_USUAL = LARGEST_LFS_POINTER

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
  const filesOf = (least: number, most: number): number[] =>
    measured.files.filter((entry) => {
      const size = measured.sizes[entry] as number
      return size >= least && size <= most
    })
  const usesAnnex = speaksOfAnnex(stored, world.root)
  const usual = filesOf(SMALLEST_POINTER, usesAnnex ? LARGEST_ANNEX_POINTER : LARGEST_USUAL)
  const hashOf = await sniffEntries(listing, usual, measured.sizes, world, stored)
  await sniffEntries(listing, measured.symlinks, null, world, stored)
  // A clone has no trace of git-annex but its pointers.
  if (!usesAnnex && hasAnnexPointer(stored)) {
    const larger = filesOf(LARGEST_USUAL + 1, LARGEST_ANNEX_POINTER)
    await sniffEntries(listing, larger, measured.sizes, world, stored)
  }
  for (const entry of measured.symlinks) {
    if (entries.contents[entry] === ELSEWHERE) measured.files.push(entry)
    else countSkipped(skipped, 'symlink')
  }
  addAll(stored.notes, notesOnAbsentData(stored.absent.lfs, stored.absent.annex))
  return hashOf
}

function speaksOfAnnex({ filters }: Stored, root: string): boolean {
  return filters.annex || lookThrough(locate(root, '.git/annex'))?.isDirectory() === true
}

function hasAnnexPointer({ pointers }: Stored): boolean {
  for (const { kind } of pointers.values()) if (kind === 'annex') return true
  return false
}
