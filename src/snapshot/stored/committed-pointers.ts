import { UNKNOWN_SIZE } from '../../columns/data-files.js'
import { readBlobs } from '../../git/blobs.js'
import type { Repository, StoredPointer, World } from '../../model.js'
import { decodePath } from '../../paths/lossless.js'
import { LARGEST_ANNEX_POINTER, parseAnnexLink } from '../../pointers/annex.js'
import { LARGEST_LFS_POINTER } from '../../pointers/lfs.js'
import { FILE, KINDS } from '../entries.js'
import type { ScopedListing } from '../sources.js'
import { fetchAbsent } from './absent.js'
import { readFiltersInUse } from './attribute-files.js'
import type { StoredBuilder } from './builder.js'
import { FILTER, readFilters } from './filters.js'
import { warnOfPlainFiles } from './notices.js'
import { type FoundPointer, parsePointerFile, pointerOfKey, SMALLEST_POINTER } from './parse-pointer.js'
import type { StoredOptions } from './stored.js'

const SYMLINK = KINDS.indexOf('symlink')

const LEFT_OUT = "files of Git LFS or git-annex are compared by git's ids alone"

/** What came of looking into contents. */
interface Outcomes {
  /** By the number of the content; `null`: no pointer; nothing: not looked into. */
  pointers: (StoredPointer | null | undefined)[]
  /** By the number of the content: bytes of the data. */
  sizes: (number | null)[]
  /** Contents that this clone lacks. */
  absent: Set<number>
  foundAnnex: boolean
}

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
  const entriesOf = (kind: number): number[] =>
    chosen.filter((entry) => entries.kinds[entry] === kind && (entries.contents[entry] as number) >= 0)
  const files = entriesOf(FILE)
  const links = entriesOf(SYMLINK)

  const ofLinks = createOutcomes()
  const ofFiles = createOutcomes()
  await readLinks(listing, repository, links, ofLinks)
  const { contentSizes } = into
  await contentSizes.ask(files, false)
  // Of another commit whose sizes are known attributes tell nothing more.
  const needsFilters =
    commit === undefined ||
    files.some((entry) => contentSizes.of(entries.contents[entry] as number) === UNKNOWN_SIZE)
  if (needsFilters) into.filters = await readFiltersInUse(listing, options.source, root, into)
  const { lfs, annex, absent } = into.filters
  const canAsk = (lfs || annex) && (absent.length === 0 || commit !== undefined)
  const filters = canAsk ? await readFilters(listing, files, options.source) : null

  const usesAnnex = annex || ofLinks.foundAnnex || (files.length > 0 && (await hasAnnexBranch(repository)))
  await readFiles(listing, repository, files, filters, usesAnnex, ofFiles, into)
  await readAbsent(listing, repository, ofLinks, ofFiles, usesAnnex, into)
  mark(listing, files, ofFiles, into)
  mark(listing, links, ofLinks, into)
  if (filters === null || commit !== undefined) return
  const isPlain = (entry: number): boolean => isPlainFile(entry, listing, filters, ofFiles, into)
  warnOfPlainFiles(files.filter(isPlain), listing, options.exclude, into)
}

function createOutcomes(): Outcomes {
  return { pointers: [], sizes: [], absent: new Set(), foundAnnex: false }
}

function readLinks(
  listing: ScopedListing,
  repository: Repository,
  links: readonly number[],
  outcomes: Outcomes,
): Promise<void> {
  const contents = unread(listing, links, outcomes, () => true)
  return read(listing, repository, contents, parseLink, LARGEST_ANNEX_POINTER, outcomes)
}

function parseLink(target: Buffer): FoundPointer | null {
  const key = parseAnnexLink(decodePath(target))
  return key && pointerOfKey(key)
}

async function readFiles(
  listing: ScopedListing,
  repository: Repository,
  files: readonly number[],
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
  await read(listing, repository, contents, parsePointerFile, most, outcomes)
  // A clone of a pull request has no trace of git-annex but its pointers, of which some are seen by their size.
  if (outcomes.foundAnnex && !usesAnnex) {
    await readFiles(listing, repository, files, filters, true, outcomes, into)
  }
}

/** The contents of entries that were not looked into. */
function unread(
  { entries }: ScopedListing,
  numbers: readonly number[],
  { pointers }: Outcomes,
  isCandidate: (content: number, entry: number) => boolean,
): number[] {
  const contents: number[] = []
  const isTaken: boolean[] = []
  for (const entry of numbers) {
    const content = entries.contents[entry] as number
    if (isTaken[content] || pointers[content] !== undefined || !isCandidate(content, entry)) continue
    isTaken[content] = true
    contents.push(content)
  }
  return contents
}

async function read(
  { objectIds }: ScopedListing,
  repository: Repository,
  contents: readonly number[],
  parse: (bytes: Buffer) => FoundPointer | null,
  mostBytes: number,
  outcomes: Outcomes,
): Promise<void> {
  const { pointers, sizes, absent } = outcomes
  const take = (objectId: string, bytes: Buffer | null, size: number | null, at: number): void => {
    const content = contents[at] as number
    if (size === null) absent.add(content)
    const found = bytes === null ? null : parse(bytes)
    if (found === null) {
      pointers[content] = null
      return
    }
    const { kind, identity } = found
    pointers[content] = { kind, identity, describedIn: null, hasPlace: true, objectId }
    sizes[content] = found.size
    if (kind === 'annex') outcomes.foundAnnex = true
  }
  const ids = contents.map((content) => objectIds.hex(content))
  await readBlobs(repository, ids, take, mostBytes)
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
  // Without git-annex a link is only a link.
  const links = usesAnnex ? [...ofLinks.absent] : []
  const files = [...ofFiles.absent]
  const ids = new Set([...links, ...files].map((content) => listing.objectIds.hex(content)))
  if (!(await fetchAbsent(repository, [...ids], 'pointer', LEFT_OUT, into))) return
  for (const [outcomes, contents, parse] of [
    [ofLinks, links, parseLink],
    [ofFiles, files, parsePointerFile],
  ] as const) {
    outcomes.absent.clear()
    await read(listing, repository, contents, parse, LARGEST_ANNEX_POINTER, outcomes)
  }
}

function mark(
  { entries }: ScopedListing,
  numbers: readonly number[],
  { pointers, sizes }: Outcomes,
  into: StoredBuilder,
): void {
  for (const entry of numbers) {
    const content = entries.contents[entry] as number
    const pointer = pointers[content]
    if (pointer) into.mark(entry, pointer, sizes[content] ?? null)
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

async function hasAnnexBranch(repository: Repository): Promise<boolean> {
  const refs = ['refs/heads/git-annex', 'refs/remotes/*/git-annex']
  return (await repository.run(['for-each-ref', '--count=1', ...refs])).length > 0
}
