import { ELSEWHERE, knownSize, NOT_NAMED, UNKNOWN_SIZE, unnamedFiles } from '../columns/data-files.js'
import { concatenated, select } from '../columns/numbers.js'
import { pathAt, pickPaths } from '../columns/paths.js'
import { canBeData, reasonOf } from '../layout/files/by-name.js'
import { layoutOf } from '../layout/layout.js'
import { unmatchedLines } from '../layout/unmatched-lines.js'
import type { FileError, Numbers, Options, Snapshot, Source, World } from '../model.js'
import { sortByPath } from '../paths/order.js'
import { countOf, formatCount } from '../text/quantity.js'
import { everyEntry, lookAtNames, statesOf, survey } from './arrangement.js'
import { contentStores } from './content-stores.js'
import { apartOf, NOTHING_APART } from './copies-apart/apart.js'
import { reportEmptyEntries, reportPassedOver } from './empty-entries.js'
import { columnsOf, hashesOf } from './file-columns.js'
import { measureOnDisk } from './files/measured.js'
import { joinTracked } from './files/tracked-links.js'
import { convertedFiles } from './git/converted-files.js'
import { linksAstray } from './links/strays.js'
import { othersOf } from './others.js'
import { pathsOfReports } from './own-reports.js'
import { leftOutByOptions, placesPassedOver, reportNothingFound } from './passed-over.js'
import { isWholeIn } from './scope.js'
import { countSkipped, passOver, reasonBySize, type Skipped, siftByName } from './sift.js'
import { LISTINGS, type ScopedListing } from './sources.js'
import type { Stored } from './stored/builder.js'
import { readPointersOnDisk } from './stored/disk-pointers.js'
import { notesOnHashFunctions } from './stored/hash-functions.js'
import { readStored } from './stored/stored.js'
import { NO_CARDS, readDatasetCards } from './texts/dataset-cards.js'
import { NO_LISTS, placesByPath, readLists } from './texts/lists.js'
import { readPages } from './texts/pages.js'
import { whyNoFile } from './why-nothing.js'

/** The options that say what is there. */
export type SnapshotOptions = Pick<
  Options,
  'paths' | 'exclude' | 'source' | 'minSize' | 'splits' | 'labels' | 'ifNoFilesFound'
>

/**
 * Takes stock of the data files: list, sift by name, measure, sift by size.
 * @param ownReports files of this program, relative to the root or absolute: they are never data
 * @param base the commit that is compared with; `null`: none
 * @param unseen files of this program that are passed over as if they were not there
 * @throws {Failure} if the source can't be had, or `paths` name nothing and that is an error
 */
export async function takeSnapshot(
  options: SnapshotOptions,
  ownReports: readonly string[],
  world: World,
  base: string | null = null,
  unseen: readonly string[] = [],
): Promise<Snapshot> {
  world.progress.phase('listing files')
  const listing = await LISTINGS[options.source](options.paths, world)
  const look = lookAtNames(listing)
  const stored = await readStored(look.open, { ...options, base }, world)
  const silent = await reportEmptyEntries(listing, stored, options, world)

  const { entries } = listing
  const skipped: Skipped = stored.descriptions > 0 ? { metadata: stored.descriptions } : {}
  const storeNotes: string[] = []
  const sieve = {
    exclude: options.exclude,
    ownReports: pathsOfReports(world.root, ownReports),
    unseen: pathsOfReports(world.root, unseen),
    isStored: await contentStores(listing, world, base, (note) => storeNotes.push(note)),
  }
  const others: number[] = []
  const states = statesOf(look, stored)
  const named = siftByName(entries, everyEntry(look, stored), states, sieve, skipped, others)

  const errors: FileError[] = [...listing.errors]
  const unnamed = select(named, (entry) => entries.contents[entry] === NOT_NAMED)
  const measured = await measureOnDisk(entries, unnamed, world, errors, skipped, listing.disk)
  const kept = unnamed.length === 0 ? named : select(named, (entry) => entries.contents[entry] !== NOT_NAMED)
  await joinTracked(entries, kept, measured, world, skipped)
  const hashOf = await readPointersOnDisk(look.open, measured, world, stored, skipped)
  const found = concatenated(kept, measured.files)
  const surveyed = survey(listing, found, states)
  const lists = options.splits === 'auto' ? await readLists(surveyed, listing, world) : NO_LISTS
  const data = select(found, (entry) => canBeData(states[entry] as number))
  const { cards, ...read } =
    options.splits === 'auto' ? await readDatasetCards(pickPaths(entries, data), listing, world) : NO_CARDS
  const pages = await readPages(surveyed, listing, world)
  const { places: listed, divided } = lists
  const layoutOptions = { ...options, cards, listed, divided, linked: pages.linked }
  const layout = layoutOf(surveyed, layoutOptions)
  await stored.contentSizes.ask(kept, needsAllSizes(options, unnamed, stored))
  const sizeOf = (entry: number): number => {
    const content = entries.contents[entry] as number
    if (content === ELSEWHERE) return stored.sizes.get(entry) ?? UNKNOWN_SIZE
    return content === NOT_NAMED ? (measured.sizes[entry] as number) : stored.contentSizes.of(content)
  }

  warnOfUnknownSizes(data, sizeOf, options, world)
  const present = select(found, (entry) => {
    const passedOver = reasonOf(states[entry] as number)
    if (passedOver !== null) {
      passOver(entry, passedOver, skipped, others)
      return false
    }
    const reason = reasonBySize(knownSize(sizeOf(entry)), options.minSize)
    if (reason !== null) {
      countSkipped(skipped, reason)
      others.push(entry)
    }
    return reason === null
  })
  for (const warning of unmatchedLines(entries, present, options)) world.warn(warning)
  const placed = { listing, data: present, states, layout: layoutOptions }
  const notices = [...stored.notices, ...storeNotes, ...(await linksAstray(placed, options, world))]
  const automatic = listing.scope.find(({ kind }) => kind === 'automatic')
  const passedOver = present.length === 0 ? placesPassedOver(entries, listing.chosen, states) : []
  if (automatic !== undefined && present.length === 0) {
    const leftOut = leftOutByOptions(listing, skipped, options)
    reportNothingFound(passedOver, options, world, whyNoFile(automatic, listing, world), leftOut)
  }
  const errorsSoFar = [...errors, ...stored.errors]
  reportPassedOver(listing, present, silent, errorsSoFar, options, world, (numbers) => {
    const reasons: Skipped = {}
    const failed = new Set(errorsSoFar.map(({ path }) => path))
    const described = numbers.filter((entry) => stored.dropped.has(entry)).length
    if (described > 0) reasons.metadata = described
    const rest = select(numbers, (entry) => !stored.dropped.has(entry) && !failed.has(pathAt(entries, entry)))
    for (const entry of siftByName(entries, rest, states, sieve, reasons, [])) {
      countSkipped(reasons, reasonBySize(knownSize(sizeOf(entry)), options.minSize) ?? 'hard-link')
    }
    return reasons
  })
  const files = columnsOf(listing, present, sizeOf, measured, stored)
  const filesOnDisk = unnamedFiles(files).length + stored.onDisk
  const { notes: notesOnFilters, ...conversions } = await convertedFiles(files, listing)
  return {
    source: effectiveSource(options.source, listing, filesOnDisk),
    files,
    others: othersOf(listing, others, stored),
    apart: base === null ? NOTHING_APART : apartOf(listing, states),
    isWhole: isWholeIn(listing.scope),
    datasetCards: cards,
    listed: placesByPath(lists, entries),
    layout,
    passedOver,
    skipped,
    errors: sortByPath([...errors, ...stored.errors]),
    notes: [
      ...listing.notes,
      ...stored.notes,
      ...notesOnHashFunctions(files),
      ...notesOnFilters,
      ...read.notes,
      ...notices,
    ],
    notices,
    bytesRead: stored.bytesRead + read.bytesRead + lists.bytesRead + pages.bytesRead,
    staged: listing.staged,
    objectFormat: listing.objectFormat,
    ...(conversions.conversions.size === 0 ? {} : { conversions }),
    ...(hashOf === null ? {} : { quickHashes: hashesOf(files, present, hashOf) }),
  }
}

/** What `min-size` can't be asked of is compared all the same, which can shut a gate that a whole clone leaves open. */
function warnOfUnknownSizes(
  kept: Numbers,
  sizeOf: (entry: number) => number,
  { minSize }: SnapshotOptions,
  { warn }: World,
): void {
  if (minSize <= 1) return
  const unknown = select(kept, (entry) => sizeOf(entry) === UNKNOWN_SIZE).length
  if (unknown === 0) return
  warn(
    `min-size: can't be applied to ${countOf(unknown, 'file')} of ${formatCount(kept.length)}, of unknown size since this clone lacks the contents (or a pointer does not tell it): compared whatever their size; check them out, or clone without --filter`,
  )
}

/** Whether a file of unknown size could be of a size that decides on something. */
function needsAllSizes({ minSize }: SnapshotOptions, unnamed: Numbers, { sizes }: Stored): boolean {
  return minSize > 1 || unnamed.length > 0 || sizes.size > 0
}

/** What `auto` came to: git alone if nothing had to be read, plain files outside a work tree. */
function effectiveSource(source: Source, listing: ScopedListing, filesOnDisk: number): Source {
  if (source !== 'auto') return source
  if (listing.repository === null) return 'files'
  return filesOnDisk === 0 ? 'git' : 'auto'
}
