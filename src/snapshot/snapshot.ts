import {
  dataFileAt,
  ELSEWHERE,
  knownSize,
  NOT_NAMED,
  pick,
  pickFrom,
  UNKNOWN_SIZE,
  unnamedFiles,
  withoutPaths,
} from '../columns/data-files.js'
import { concatenated, pickNumbers, select, valuesOf } from '../columns/numbers.js'
import { pathAt } from '../columns/paths.js'
import type { DataFiles, FileError, Numbers, Options, Snapshot, Source, World } from '../model.js'
import { isOutside } from '../paths/locate.js'
import { sortByPath } from '../paths/order.js'
import { countOf, formatCount } from '../text/quantity.js'
import { contentStores } from './content-stores.js'
import { NO_CARDS, readDatasetCards } from './dataset-cards.js'
import { reportEmptyEntries, reportPassedOver } from './empty-entries.js'
import { type Measured, measureOnDisk } from './files/measured.js'
import { joinTracked } from './files/tracked-links.js'
import { identifyConverted } from './git/conversion.js'
import { othersOf } from './others.js'
import { pathsOfReports } from './own-reports.js'
import { innerOf, isWholeIn } from './scope.js'
import { countSkipped, reasonBySize, type Skipped, siftByName } from './sift.js'
import { LISTINGS, type ScopedListing } from './sources.js'
import { readPointersOnDisk } from './stored/disk-pointers.js'
import { readStored, type Stored } from './stored/stored.js'

/** The options that say what is there. */
export type SnapshotOptions = Pick<
  Options,
  'paths' | 'exclude' | 'source' | 'minSize' | 'splits' | 'ifNoFilesFound'
>

/**
 * Takes stock of the data files: list, sift by name, measure, sift by size.
 * @param ownReports files of this program, relative to the root or absolute: they are never data
 * @throws {Failure} if the source can't be had, or `paths` name nothing and that is an error
 */
export async function takeSnapshot(
  options: SnapshotOptions,
  ownReports: readonly string[],
  world: World,
): Promise<Snapshot> {
  world.progress.phase('listing files')
  const listing = await LISTINGS[options.source](options.paths, world)
  const stored = await readStored(listing, options, world)
  const silent = await reportEmptyEntries(listing, stored, options, world)

  const { entries } = listing
  const skipped: Skipped = stored.descriptions > 0 ? { metadata: stored.descriptions } : {}
  const reports = pathsOfReports(world.root, ownReports)
  const others: number[] = []
  const inner = innerOf(listing.scope)
  const isStored = await contentStores(listing, world)
  const sift = (numbers: Numbers, counts: Skipped, into: number[]): Int32Array =>
    siftByName(entries, numbers, options.exclude, reports, inner, counts, into, isStored)
  const named = sift(stored.chosen, skipped, others)

  const errors: FileError[] = [...listing.errors]
  const unnamed = select(named, (entry) => entries.contents[entry] === NOT_NAMED)
  const measured = await measureOnDisk(entries, unnamed, world, errors, skipped, listing.disk)
  const kept = unnamed.length === 0 ? named : select(named, (entry) => entries.contents[entry] !== NOT_NAMED)
  await joinTracked(entries, kept, measured, world, skipped)
  await readPointersOnDisk(listing, measured, world, stored, skipped)
  await stored.contentSizes.ask(kept, needsAllSizes(options, unnamed, stored))
  const sizeOf = (entry: number): number => {
    const content = entries.contents[entry] as number
    if (content === ELSEWHERE) return stored.sizes.get(entry) ?? UNKNOWN_SIZE
    return content === NOT_NAMED ? (measured.sizes[entry] as number) : stored.contentSizes.of(content)
  }

  warnOfUnknownSizes(kept, sizeOf, options, world)
  const present = select(concatenated(kept, measured.files), (entry) => {
    const reason = reasonBySize(knownSize(sizeOf(entry)), options.minSize)
    if (reason !== null) {
      countSkipped(skipped, reason)
      others.push(entry)
    }
    return reason === null
  })
  const errorsSoFar = [...errors, ...stored.errors]
  reportPassedOver(listing, present, silent, errorsSoFar, options, world, (numbers) => {
    const reasons: Skipped = {}
    const failed = new Set(errorsSoFar.map(({ path }) => path))
    const described = numbers.filter((entry) => stored.dropped.has(entry)).length
    if (described > 0) reasons.metadata = described
    const rest = select(numbers, (entry) => !stored.dropped.has(entry) && !failed.has(pathAt(entries, entry)))
    for (const entry of sift(rest, reasons, [])) {
      countSkipped(reasons, reasonBySize(knownSize(sizeOf(entry)), options.minSize) ?? 'hard-link')
    }
    return reasons
  })
  const files = columnsOf(listing, present, sizeOf, measured, stored)
  const filesOnDisk = unnamedFiles(files).length + stored.onDisk
  const converted = await convert(files, listing, world)
  const { cards, ...read } =
    options.splits === 'auto' ? await readDatasetCards(files, listing, world) : NO_CARDS
  return {
    source: effectiveSource(options.source, listing, filesOnDisk),
    files: withoutPaths(files, new Set(converted.errors.map(({ path }) => path))),
    others: othersOf(listing, others, stored),
    isWhole: isWholeIn(listing.scope),
    datasetCards: cards,
    skipped,
    errors: sortByPath([...errors, ...stored.errors, ...converted.errors]),
    notes: [...listing.notes, ...stored.notes, ...converted.notes, ...read.notes],
    bytesRead: stored.bytesRead + converted.bytesRead + read.bytesRead,
    staged: listing.staged,
    objectFormat: listing.objectFormat,
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

function columnsOf(
  { entries, objectIds }: ScopedListing,
  present: Numbers,
  sizeOf: (entry: number) => number,
  measured: Measured,
  stored: Stored,
): DataFiles {
  return {
    directories: entries.directories,
    directoryOf: pickNumbers(entries.directoryOf, present),
    names: pick(entries.names, present),
    sizes: valuesOf(present, sizeOf),
    contents: pickNumbers(entries.contents, present),
    objectIds,
    modified: measured.files.length === 0 ? [] : pick(measured.modified, present),
    pointers: pickFrom(stored.pointers, present),
    links: pickFrom(measured.links, present),
  }
}

/** Names the files that git would change when it stores them, as it would name them. */
async function convert(files: DataFiles, listing: ScopedListing, world: World) {
  const nothing = { errors: [], notes: [], bytesRead: 0 }
  const { repository, fromTopLevel } = listing
  if (repository === null) return nothing
  const unread = unnamedFiles(files).map((file) => ({ file, ...dataFileAt(files, file) }))
  const inRepository = unread.filter(({ path }) => !isOutside(fromTopLevel(path)))
  if (inRepository.length === 0) return nothing
  const converted = await identifyConverted(inRepository, repository, world.root, fromTopLevel)
  for (const { file, objectId, pointer } of inRepository) {
    if (pointer !== undefined) {
      const { kind, identity } = pointer
      files.contents[file] = ELSEWHERE
      files.sizes[file] = identity?.size ?? UNKNOWN_SIZE
      files.pointers.set(file, { kind, identity, describedIn: null, hasPlace: true, objectId })
    } else if (objectId !== null) files.contents[file] = files.objectIds.addHex(objectId)
  }
  return converted
}

/** What `auto` came to: git alone if nothing had to be read, plain files outside a work tree. */
function effectiveSource(source: Source, listing: ScopedListing, filesOnDisk: number): Source {
  if (source !== 'auto') return source
  if (listing.repository === null) return 'files'
  return filesOnDisk === 0 ? 'git' : 'auto'
}
