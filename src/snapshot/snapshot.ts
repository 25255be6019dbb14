import {
  dataFileAt,
  knownSize,
  NOT_NAMED,
  pick,
  pickFrom,
  unnamedFiles,
  withoutPaths,
} from '../columns/data-files.js'
import { Failure } from '../failure.js'
import type { DataFiles, FileError, Options, Snapshot, Source, World } from '../model.js'
import { isOutside } from '../paths/locate.js'
import { sortByPath } from '../paths/order.js'
import { display } from '../text/display.js'
import { type Measured, measureOnDisk } from './files/measured.js'
import { identifyConverted } from './git/conversion.js'
import { readStoredSizes } from './git/sizes.js'
import { pathsOfReports } from './own-reports.js'
import { innerOf, withoutFiles } from './scope.js'
import { countSkipped, reasonBySize, type Skipped, siftByName } from './sift.js'
import { LISTINGS, type ScopedListing } from './sources.js'

/** The options that say what is there. */
export type SnapshotOptions = Pick<Options, 'paths' | 'exclude' | 'source' | 'minSize' | 'ifNoFilesFound'>

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
  reportEmptyEntries(listing, options, world)

  const { entries } = listing
  const skipped: Skipped = {}
  const reports = pathsOfReports(world.root, ownReports)
  const named = siftByName(entries, listing.chosen, options.exclude, reports, innerOf(listing.scope), skipped)

  const errors: FileError[] = [...listing.errors]
  const isStored = (entry: number): boolean => entries.contents[entry] !== NOT_NAMED
  const unnamed = named.filter((entry) => !isStored(entry))
  const measured = await measureOnDisk(entries, unnamed, world, errors, skipped)
  const stored = unnamed.length === 0 ? named : named.filter(isStored)
  const sizes = await readStoredSizes(listing, stored, options.minSize > 1 || unnamed.length > 0)
  const sizeOf = (entry: number): number =>
    isStored(entry) ? (sizes[entries.contents[entry] as number] as number) : (measured.sizes[entry] as number)

  const present = [...stored, ...measured.files].filter((entry) => {
    const reason = reasonBySize(knownSize(sizeOf(entry)), options.minSize)
    if (reason !== null) countSkipped(skipped, reason)
    return reason === null
  })
  const files = columnsOf(listing, present, sizeOf, measured)
  const filesOnDisk = unnamedFiles(files).length
  const converted = await convert(files, listing, world)
  return {
    source: effectiveSource(options.source, listing, filesOnDisk),
    files: withoutPaths(files, new Set(converted.errors.map(({ path }) => path))),
    skipped,
    errors: sortByPath([...errors, ...converted.errors]),
    notes: [...listing.notes, ...converted.notes],
    bytesRead: converted.bytesRead,
    objectFormat: listing.objectFormat,
  }
}

/** A typo in `paths` must not pass in silence: each entry has to find a file, data or not. */
function reportEmptyEntries(listing: ScopedListing, options: SnapshotOptions, world: World): void {
  if (options.ifNoFilesFound === 'ignore') return
  for (const entry of withoutFiles(listing.scope, listing.entries, listing.chosen)) {
    const ignored = listing.repository ? ' (files that git ignores are seen with source: files)' : ''
    const message = `paths: no files found for "${display(entry.text)}"${ignored}`
    if (options.ifNoFilesFound === 'error') {
      throw new Failure(`${message}; correct it, or set if-no-files-found to warn or ignore`)
    }
    world.warn(message)
  }
}

function columnsOf(
  { entries, objectIds }: ScopedListing,
  present: readonly number[],
  sizeOf: (entry: number) => number,
  measured: Measured,
): DataFiles {
  return {
    directories: entries.directories,
    directoryOf: pick(entries.directoryOf, present),
    names: pick(entries.names, present),
    sizes: present.map(sizeOf),
    contents: pick(entries.contents, present),
    objectIds,
    modified: measured.files.length === 0 ? [] : pick(measured.modified, present),
    pointers: new Map(),
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
  for (const { file, objectId } of inRepository) {
    if (objectId !== null) files.contents[file] = files.objectIds.addHex(objectId)
  }
  return converted
}

/** What `auto` came to: git alone if nothing had to be read, plain files outside a work tree. */
function effectiveSource(source: Source, listing: ScopedListing, filesOnDisk: number): Source {
  if (source !== 'auto') return source
  if (listing.repository === null) return 'files'
  return filesOnDisk === 0 ? 'git' : 'auto'
}
