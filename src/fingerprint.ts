import { resolve } from 'node:path'
import { numbersTo, select } from './columns/numbers.js'
import { pathAt } from './columns/paths.js'
import { enginesFor } from './compare/engines.js'
import { PICTURES } from './compare/pictures/engine.js'
import { occupantOf } from './content/earlier-report.js'
import { loadQuickHash } from './content/quick-hash.js'
import { cacheDirectory, openContentCache } from './content-cache.js'
import { findCommit } from './git/history.js'
import { nameOwnContents } from './match/own-contents.js'
import type { Options, Shard, World } from './model.js'
import { countOwn, listingFacts } from './parts/describe.js'
import { FORMAT_VERSION, KIND_VERSIONS, type PartRow } from './parts/file/format.js'
import { partsBeside, prepareForPart } from './parts/file/places.js'
import { writePart } from './parts/file/write.js'
import { pictureRows } from './parts/pictures.js'
import { rowsOf } from './parts/rows.js'
import { isOfShard } from './parts/shard.js'
import { createTableRows } from './parts/tables.js'
import { encodePath } from './paths/lossless.js'
import { sortByPath } from './paths/order.js'
import { type ListedTables, listTables, readOwnTables } from './rows/tables/own-tables.js'
import { takeSnapshot } from './snapshot/snapshot.js'
import { countOf, formatCount } from './text/quantity.js'
import { TOOL } from './tool.js'

const NO_TABLES: ListedTables = {
  all: { samples: new Set(), others: new Set() },
  whole: { samples: new Set(), others: new Set() },
}

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
  prepareForPart(output)
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
  await cache?.save()
  const { files, failed } = named
  const from = { samples: files, others: snapshot.others }
  const hasRows = options.compare === 'auto' || options.compare.includes('rows')
  const tables = hasRows ? listTables(from, snapshot.layout) : NO_TABLES
  const contents = { ...named, tables: tables.all }

  const errors = Array.from(failed, ([file, failure]) => ({ path: pathAt(files, file), ...failure }))
  const compared = select(
    numbersTo(files.names.length),
    (file) => isOwn(pathAt(files, file)) && !failed.has(file),
  )
  const repository = await world.git.open(world.root).catch(() => null)
  const commit = repository === null ? null : await findCommit(repository, 'HEAD')
  const listing = listingFacts(snapshot, contents.open, commit)
  const isRead = (file: number): boolean => isOwn(pathAt(files, file)) && !failed.has(file)
  const pictures = enginesFor(files, options).includes(PICTURES)
    ? (await import(/* webpackIgnore: true */ './compare/pictures/own-pictures.js')).readOwnPictures(
        { files, layout: snapshot.layout },
        isRead,
        options,
        caches,
        world,
      )
    : null
  let tableBytes = 0
  async function* allRows(): AsyncGenerator<PartRow[]> {
    yield* rowsOf(snapshot, contents, isOwn)
    for await (const some of pictures?.batches ?? []) yield pictureRows(some, files)
    const { samples, others } = tables.whole
    const own = {
      samples: [...samples].filter(isRead),
      others: [...others].filter((other) => isOwn(pathAt(snapshot.others, other))),
    }
    const rowsOfTables = createTableRows(files, snapshot.others)
    for await (const some of readOwnTables(from, own, options, world, (bytes) => {
      tableBytes += bytes
    })) {
      yield rowsOfTables(some)
    }
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
      bytesRead: contents.bytesRead + (pictures?.bytesRead() ?? 0) + tableBytes,
      notes: [...(cache?.notes ?? []), ...(pictures?.notes ?? [])],
    },
  }))
  if (failed.size > 0) world.warn(`${countOf(failed.size, 'file')} could not be read; judge names them`)
  const { number, of: shares } = shard
  return `share ${number}/${shares}, ${formatCount(compared.length)} of ${countOf(files.names.length, 'file')}`
}
