import { UNKNOWN_SIZE } from '../../columns/data-files.js'
import { select } from '../../columns/numbers.js'
import type { Numbers, Repository, World } from '../../model.js'
import { decodePath } from '../../paths/lossless.js'
import { LARGEST_ANNEX_POINTER, parseAnnexLink } from '../../pointers/annex.js'
import { LARGEST_LFS_POINTER } from '../../pointers/lfs.js'
import { FILE, KINDS } from '../entries.js'
import type { ScopedListing } from '../sources.js'
import { readFiltersInUse } from './attribute-files.js'
import type { StoredBuilder, StoredOptions } from './builder.js'
import { earlierFilters } from './earlier-filters.js'
import { fetchAbsent } from './fetch-absent.js'
import { FILTER } from './filter-parser.js'
import { readFilters } from './filters.js'
import { warnOfPlainFiles } from './notices.js'
import { createOutcomes, markPointers, type Outcomes, readContents, unread } from './outcomes.js'
import { type FoundPointer, parsePointerFile, pointerOfKey, SMALLEST_POINTER } from './parse-pointer.js'

const SYMLINK = KINDS.indexOf('symlink')

const LEFT_OUT = "files of Git LFS or git-annex are compared by git's ids alone"

/**
 * Finds the pointers among what git has named, reading candidates only: small contents, contents to which attributes
 * give the filter of Git LFS or git-annex, and targets of symbolic links.
 */
export async function readCommittedPointers(
  listing: ScopedListing,
  options: StoredOptions,
  { root }: Pick<World, 'root'>,
  into: StoredBuilder,
): Promise<void> {
  const { entries, repository, chosen, commit } = listing
  if (repository === null) return
  const entriesOf = (kind: number): Int32Array =>
    select(chosen, (entry) => entries.kinds[entry] === kind && (entries.contents[entry] as number) >= 0)
  const files = entriesOf(FILE)
  const links = entriesOf(SYMLINK)

  const ofLinks = createOutcomes()
  const ofFiles = createOutcomes()
  await readLinks(listing, repository, links, ofLinks)
  const { contentSizes } = into
  await contentSizes.ask(files, false)
  // Of another commit whose sizes are known attributes tell nothing more.
  const isOpen = files.some((entry) => contentSizes.of(entries.contents[entry] as number) === UNKNOWN_SIZE)
  const needsFilters = commit === undefined || isOpen
  if (needsFilters) into.filters = await readFiltersInUse(listing, options.source, root, into)
  const { lfs, annex, absent } = into.filters
  const canAsk = (lfs || annex) && (absent.length === 0 || commit !== undefined)
  const filters = canAsk ? await readFilters(listing, files, options.source) : null

  const { base } = options
  const earlier =
    isOpen && base !== null ? await earlierFilters(listing, files, base, repository, into) : null
  const anyFilters = either(filters, earlier)

  const usesAnnex = annex || ofLinks.foundAnnex || (files.length > 0 && (await repository.hasAnnexBranch()))
  await readFiles(listing, repository, files, anyFilters, usesAnnex, ofFiles, into)
  await readAbsent(listing, repository, ofLinks, ofFiles, usesAnnex, into)
  markPointers(listing, files, ofFiles, into)
  markPointers(listing, links, ofLinks, into)
  if (filters === null || commit !== undefined) return
  const isPlain = (entry: number): boolean => isPlainFile(entry, listing, filters, ofFiles, into)
  warnOfPlainFiles(select(files, isPlain), listing, options.exclude, into)
}

/** What a file is by its attributes of now, or else by those that it had. */
function either(now: Uint8Array | null, earlier: Uint8Array | null): Uint8Array | null {
  if (now === null || earlier === null) return now ?? earlier
  return now.map((filter, entry) => (filter === FILTER.other ? (earlier[entry] as number) : filter))
}

function readLinks(
  listing: ScopedListing,
  repository: Repository,
  links: Numbers,
  outcomes: Outcomes,
): Promise<void> {
  const contents = unread(listing, links, outcomes, () => true)
  return readContents(listing, repository, contents, parseLink, LARGEST_ANNEX_POINTER, outcomes)
}

function parseLink(target: Buffer): FoundPointer | null {
  const key = parseAnnexLink(decodePath(target))
  return key && pointerOfKey(key)
}

async function readFiles(
  listing: ScopedListing,
  repository: Repository,
  files: Numbers,
  filters: Uint8Array | null,
  usesAnnex: boolean,
  outcomes: Outcomes,
  into: StoredBuilder,
): Promise<void> {
  const { contentSizes } = into
  const most = usesAnnex ? LARGEST_ANNEX_POINTER : LARGEST_LFS_POINTER
  await contentSizes.ask(files, usesAnnex)
  const isCandidate = (content: number, entry: number): boolean => {
    const size = contentSizes.of(content)
    if (size === UNKNOWN_SIZE) return filters !== null && filters[entry] !== FILTER.other
    return size >= SMALLEST_POINTER && size <= most
  }
  const contents = unread(listing, files, outcomes, isCandidate)
  await readContents(listing, repository, contents, parsePointerFile, most, outcomes)
  // A clone of a pull request has no trace of git-annex but its pointers, of which some are seen by their size.
  if (outcomes.foundAnnex && !usesAnnex) {
    await readFiles(listing, repository, files, filters, true, outcomes, into)
  }
}

/** Fetches what may be a pointer and is not here, if that is allowed. */
async function readAbsent(
  listing: ScopedListing,
  repository: Repository,
  ofLinks: Outcomes,
  ofFiles: Outcomes,
  usesAnnex: boolean,
  into: StoredBuilder,
): Promise<void> {
  // Without git-annex a link is only a link; but a commit can be the last that had it.
  const links = usesAnnex || listing.commit !== undefined ? [...ofLinks.absent] : []
  const files = [...ofFiles.absent]
  const ids = new Set([...links, ...files].map((content) => listing.objectIds.hex(content)))
  if (!(await fetchAbsent(repository, [...ids], 'pointer', LEFT_OUT, into))) return
  for (const [outcomes, contents, parse] of [
    [ofLinks, links, parseLink],
    [ofFiles, files, parsePointerFile],
  ] as const) {
    outcomes.absent.clear()
    await readContents(listing, repository, contents, parse, LARGEST_ANNEX_POINTER, outcomes)
  }
}

/** Whether a file that attributes give to Git LFS was looked into, or is too large for a pointer. */
function isPlainFile(
  entry: number,
  { entries }: ScopedListing,
  filters: Uint8Array,
  { absent, pointers }: Outcomes,
  { contentSizes }: StoredBuilder,
): boolean {
  const content = entries.contents[entry] as number
  if (filters[entry] !== FILTER.lfs || content < 0 || absent.has(content)) return false
  const size = contentSizes.of(content)
  return size !== 0 && (size !== UNKNOWN_SIZE || pointers[content] === null)
}
