import { resolve } from 'node:path'
import { numbersTo, select } from './columns/numbers.js'
import { pathAt } from './columns/paths.js'
import { loadQuickHash } from './content/quick-hash.js'
import { cacheDirectory, openContentCache } from './content-cache.js'
import { Failure } from './failure.js'
import { findCommit } from './git/history.js'
import { nameOwnContents } from './match/own-contents.js'
import type { Options, Shard, World } from './model.js'
import { countOwn, listingFacts } from './parts/describe.js'
import { FORMAT_VERSION, KIND_VERSIONS } from './parts/format.js'
import { partsBeside, standsForPart } from './parts/places.js'
import { rowsOf } from './parts/rows.js'
import { isOfShard } from './parts/shard.js'
import { writePart } from './parts/write.js'
import { sortByPath } from './paths/order.js'
import { takeSnapshot } from './snapshot/snapshot.js'
import { display } from './text/display.js'
import { TOOL } from './tool.js'

/** The options that decide on what is data and what it is compared by: alike in all parts of one listing. */
const DECIDING = [
  'paths',
  'exclude',
  'source',
  'minSize',
  'compare',
  'columns',
  'splits',
  'labels',
] as const satisfies readonly (keyof Options)[]

/** What came of fingerprinting a share. */
export interface Fingerprinted {
  /** Samples of the share, and of all. */
  samples: number
  of: number
  /** Files of the share that could not be read. */
  failed: number
}

/**
 * Fingerprints one share of the data: lists all of it, reads what of its own share can equal anything, and writes what
 * `judge` needs of it.
 * @param output where the part is written, absolute
 * @throws {Failure} if the scan could not be done or the part not be written
 */
export async function fingerprint(
  options: Options,
  shard: Shard,
  output: string,
  world: World,
): Promise<Fingerprinted> {
  if (!standsForPart(output)) {
    throw new Failure(
      `The part "${display(output)}" would replace a file that is no part of data-hygiene; write it to another place.`,
    )
  }
  // Parts of other shares, made here before, are no data.
  const ownFiles = [output, ...partsBeside(output), ...(options.baseline === null ? [] : [options.baseline])]
  const reports = options.reports.map(({ path }) => resolve(world.root, path))
  const snapshot = await takeSnapshot(options, [...ownFiles, ...reports], world)
  const cache = openContentCache(cacheDirectory(options, world.root), snapshot.objectFormat)
  const isOwn = isOfShard(shard, await loadQuickHash())
  const contents = await nameOwnContents(snapshot, isOwn, world, cache)
  await cache?.save()

  const { files, failed } = contents
  const errors = Array.from(failed, ([file, failure]) => ({ path: pathAt(files, file), ...failure }))
  const compared = select(
    numbersTo(files.names.length),
    (file) => isOwn(pathAt(files, file)) && !failed.has(file),
  )
  const repository = await world.git.open(world.root).catch(() => null)
  const commit = repository === null ? null : await findCommit(repository, 'HEAD')
  const listing = listingFacts(snapshot, contents.open, commit)
  await writePart(output, rowsOf(snapshot, contents, isOwn), (rows) => ({
    format: FORMAT_VERSION,
    tool: TOOL.version,
    kinds: { ...KIND_VERSIONS },
    shard,
    options: Object.fromEntries(DECIDING.map((name) => [name, options[name]])),
    listing,
    listingBytesRead: snapshot.bytesRead,
    own: {
      rows,
      ...countOwn(snapshot, files, compared),
      errors: sortByPath(errors),
      bytesRead: contents.bytesRead,
      notes: cache === null ? [] : [...cache.notes],
    },
  }))
  return { samples: compared.length, of: files.names.length, failed: failed.size }
}
