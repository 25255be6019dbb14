import { Failure } from '../failure.js'
import type { DataFile, FileError, Options, Snapshot, Source, World } from '../model.js'
import { isOutside } from '../paths/locate.js'
import { sortByPath } from '../paths/order.js'
import { display } from '../text/display.js'
import type { Candidate } from './candidate.js'
import { createDiskMeasure } from './files/measure.js'
import { identifyConverted } from './git/conversion.js'
import { readSizes } from './git/sizes.js'
import { pathsOfReports } from './own-reports.js'
import { innerOf } from './scope.js'
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

  const skipped: Skipped = {}
  const inner = innerOf(listing.scope)
  const named = siftByName(
    listing.candidates,
    options.exclude,
    pathsOfReports(world.root, ownReports),
    inner,
    skipped,
  )
  const errors: FileError[] = [...listing.errors]
  const stored = await sizeStored(named, listing)
  const onDisk = measureOnDisk(named, world, errors, skipped)
  const isLargeEnough = (file: DataFile): boolean => {
    const reason = reasonBySize(file.size, options.minSize)
    if (reason !== null) countSkipped(skipped, reason)
    return reason === null
  }
  const files = sortByPath([...stored, ...onDisk].filter(isLargeEnough))

  const unread = listing.repository === null ? [] : files.filter((file) => file.objectId === null)
  const converted = await convert(unread, listing, world)
  return {
    source: effectiveSource(options.source, listing, unread.length),
    files: withoutFailed(files, converted.errors),
    skipped,
    errors: sortByPath([...errors, ...converted.errors]),
    notes: [...listing.notes, ...converted.notes],
    bytesRead: converted.bytesRead,
    objectFormat: listing.repository?.objectFormat ?? 'sha1',
  }
}

/** A typo in `paths` must not pass in silence: each entry has to find a file, data or not. */
function reportEmptyEntries(listing: ScopedListing, options: SnapshotOptions, world: World): void {
  if (options.ifNoFilesFound === 'ignore') return
  const files = listing.candidates.filter((candidate) => candidate.kind === 'file')
  for (const entry of listing.scope) {
    if (files.some(({ path }) => entry.includes(path))) continue
    const ignored = listing.repository ? ' (files that git ignores are seen with source: files)' : ''
    const message = `paths: no files found for "${display(entry.text)}"${ignored}`
    if (options.ifNoFilesFound === 'error') {
      throw new Failure(`${message}; correct it, or set if-no-files-found to warn or ignore`)
    }
    world.warn(message)
  }
}

async function sizeStored(candidates: readonly Candidate[], listing: ScopedListing): Promise<DataFile[]> {
  if (listing.repository === null) return []
  const stored = candidates.filter((candidate) => candidate.objectId !== null)
  const sizes = await readSizes(listing.repository, new Set(stored.map(({ objectId }) => objectId as string)))
  return stored.map(({ path, objectId }) => ({ path, size: sizes.get(objectId as string) ?? null, objectId }))
}

function measureOnDisk(
  candidates: readonly Candidate[],
  world: World,
  errors: FileError[],
  skipped: Skipped,
): DataFile[] {
  const disk = createDiskMeasure(world.root, errors)
  const files: DataFile[] = []
  // In the order of paths, so that of several hard links to one file the first name stands for it.
  for (const { path } of sortByPath(candidates.filter((candidate) => candidate.objectId === null))) {
    const measured = disk.measure(path)
    if (typeof measured === 'string') countSkipped(skipped, measured)
    else if (measured !== null) files.push(measured)
    world.progress.advance(1, 0)
  }
  return files
}

async function convert(files: readonly DataFile[], listing: ScopedListing, world: World) {
  if (listing.repository === null) return { errors: [], notes: [], bytesRead: 0 }
  const inRepository = files.filter((file) => !isOutside(listing.fromTopLevel(file.path)))
  return identifyConverted(inRepository, listing.repository, world.root, listing.fromTopLevel)
}

function withoutFailed(files: DataFile[], errors: readonly FileError[]): DataFile[] {
  if (errors.length === 0) return files
  const failed = new Set(errors.map((error) => error.path))
  return files.filter((file) => !failed.has(file.path))
}

/** What `auto` came to: git alone if nothing had to be read, plain files outside a work tree. */
function effectiveSource(source: Source, listing: ScopedListing, filesOnDisk: number): Source {
  if (source !== 'auto') return source
  if (listing.repository === null) return 'files'
  return filesOnDisk === 0 ? 'git' : 'auto'
}
