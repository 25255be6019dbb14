import { resolve } from 'node:path'
import { numbersTo, select } from './columns/numbers.js'
import { filesAt, pathAt } from './columns/paths.js'
import { occupantOf } from './content/earlier-report.js'
import { loadQuickHash } from './content/quick-hash.js'
import { cacheDirectory, openContentCache } from './content-cache.js'
import { Failure } from './failure.js'
import { findCommit } from './git/history.js'
import { nameOwnContents } from './match/own-contents.js'
import type { DataFiles, Options, Shard, Snapshot, World } from './model.js'
import { countOwn, listingFacts } from './parts/describe.js'
import { FORMAT_VERSION, KIND_VERSIONS, type PartRow } from './parts/format.js'
import { pictureRows } from './parts/pictures.js'
import { partsBeside, standsForPart } from './parts/places.js'
import { rowsOf } from './parts/rows.js'
import { isOfShard } from './parts/shard.js'
import { writePart } from './parts/write.js'
import { encodePath } from './paths/lossless.js'
import { sortByPath } from './paths/order.js'
import { mayHoldPictures } from './pictures/compare.js'
import { columnsByPath, tableFiles } from './rows/table-files.js'
import { takeSnapshot } from './snapshot/snapshot.js'
import { display } from './text/display.js'
import { countOf, formatCount } from './text/quantity.js'
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

/**
 * Fingerprints one share of the data: lists all of it, reads what of its own share can equal anything, and writes what
 * `judge` needs of it.
 * @param output where the part is written, absolute
 * @returns which share it is and how much of all, in words
 * @throws {Failure} if the scan could not be done or the part not be written
 */
export async function fingerprint(
  options: Options,
  shard: Shard,
  output: string,
  world: World,
): Promise<string> {
  if (!standsForPart(output)) {
    throw new Failure(
      `The part "${display(output)}" would replace a file that is no part of data-hygiene; write it to another place.`,
    )
  }
  // Each share sees the same, also where it is not the first one here.
  const parts = [output, ...partsBeside(output)]
  const reports = options.reports
    .map(({ path }) => resolve(world.root, path))
    .filter((path) => ['report', 'empty'].includes(occupantOf(encodePath(path))))
  const ownReports = [...reports, ...(options.baseline === null ? [] : [options.baseline])]
  const snapshot = await takeSnapshot(options, ownReports, world, null, parts)
  const caches = cacheDirectory(options, world.root)
  const cache = openContentCache(caches, snapshot.objectFormat)
  const isOwn = isOfShard(shard, await loadQuickHash())
  const named = await nameOwnContents(snapshot, isOwn, world, cache)
  const contents = { ...named, tables: tablesAmong(named.files, snapshot, options) }
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
  const isRead = (file: number): boolean => isOwn(pathAt(files, file)) && !failed.has(file)
  const pictures = mayHoldPictures(files, options)
    ? (await import(/* webpackIgnore: true */ './pictures/own-pictures.js')).readOwnPictures(
        { files, layout: snapshot.layout },
        isRead,
        options,
        caches,
        world,
      )
    : null
  async function* allRows(): AsyncGenerator<PartRow[]> {
    yield* rowsOf(snapshot, contents, isOwn)
    for await (const some of pictures?.batches ?? []) yield pictureRows(some, files)
  }
  await writePart(output, allRows(), (rows) => ({
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
      bytesRead: contents.bytesRead + (pictures?.bytesRead() ?? 0),
      notes: [...(cache?.notes ?? []), ...(pictures?.notes ?? [])],
    },
  }))
  if (failed.size > 0) world.warn(`${countOf(failed.size, 'file')} could not be read; judge names them`)
  const { number, of: shares } = shard
  return `share ${number}/${shares}, ${formatCount(compared.length)} of ${countOf(files.names.length, 'file')}`
}

/** Tables and columns of tables by their names, where records are compared. */
function tablesAmong(
  samples: DataFiles,
  { others, layout }: Snapshot,
  { compare }: Options,
): { samples: Set<number>; others: Set<number> } {
  const found = { samples: new Set<number>(), others: new Set<number>() }
  if (compare !== 'auto' && !compare.includes('rows')) return found
  const { tables, lines, leftOut } = tableFiles({ samples, others }, layout, columnsByPath([]))
  const paths = [...tables, ...leftOut].map(({ path }) => path)
  for (const numbers of filesAt(samples, numbersTo(samples.names.length), paths).values()) {
    for (const number of numbers) found.samples.add(number)
  }
  for (const { file, isSample } of lines.flatMap(({ files }) => files)) {
    found[isSample ? 'samples' : 'others'].add(file)
  }
  return found
}
