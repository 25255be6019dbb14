import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pickDataFiles, pickFrom } from './columns/data-files.js'
import { pickNumbers } from './columns/numbers.js'
import { pathAt, pickPaths } from './columns/paths.js'
import { readDestinations } from './destinations.js'
import { Failure } from './failure.js'
import { judge } from './judge/judge.js'
import { knownInReport } from './judge/known-report.js'
import { tally } from './layout/recognised.js'
import { findRepeatedDirectories } from './match/directories.js'
import { groupKnown } from './match/known-contents.js'
import type {
  DataFiles,
  Group,
  Layout,
  Options,
  OtherFiles,
  PictureComparison,
  Report,
  World,
} from './model.js'
import { expandParts } from './parts/expand.js'
import type { PartFacts, PlaceCount } from './parts/facts.js'
import { type Gathered, gatherOthers, gatherSamples, layoutOf, repeatedKeys } from './parts/gather.js'
import { readGroups } from './parts/groups.js'
import { picturesIn, picturesOf } from './parts/pictures.js'
import { openPart, type Part } from './parts/read.js'
import { writeTables } from './parts/tables.js'
import { allOfOne } from './parts/together.js'
import { encodePath } from './paths/lossless.js'
import { sortByPath } from './paths/order.js'
import { comparePictures } from './pictures/compare.js'
import { assembleReport } from './report/assemble.js'
import { acceptedRows } from './rows/accepted.js'
import { compareRows } from './rows/compare.js'
import type { Surroundings } from './run.js'

/** The options that `judge` goes by; all others were decided on when the parts were made. */
export type JudgeOptions = Pick<Options, 'rules' | 'failOn' | 'reports' | 'config' | 'readLimit' | 'groups'>

/**
 * Judges what parts hold as if all of it had been compared on this machine. No data is read, and none has to be here.
 * @param paths of the parts, or globs, relative to the root or absolute
 * @throws {Failure} if a part is missing, doubled, broken or made in another way than the others
 */
export async function judgeParts(
  paths: readonly string[],
  options: JudgeOptions,
  surroundings: Surroundings,
  world: World,
): Promise<Report> {
  await readDestinations(options, surroundings.written, world)
  const opened = await openParts(paths, world)
  try {
    const parts = allOfOne(opened)
    world.progress.phase('comparing fingerprints')
    const { groups } = options
    const table =
      groups === null
        ? await repeatedKeys(parts, 'bytes')
        : await readGroups(expandParts([groups], world.root), world.root)
    const gathered = await gatherSamples(parts, table.isRepeated, await picturesIn(parts))
    return await judgeGathered(parts, gathered, options, surroundings, world)
  } finally {
    for (const part of opened) part.close()
  }
}

async function openParts(texts: readonly string[], world: World): Promise<Part[]> {
  if (texts.length === 0) throw new Failure('No parts to judge: name the files that fingerprint wrote.')
  const paths = expandParts(texts, world.root)
  world.progress.phase('checking parts')
  const parts: Part[] = []
  try {
    for (const path of paths) parts.push(await openPart(resolve(world.root, path), path))
  } catch (error) {
    for (const part of parts) part.close()
    throw error
  }
  return parts
}

async function judgeGathered(
  parts: readonly Part[],
  gathered: Gathered,
  options: JudgeOptions,
  { base, baseline, notes }: Surroundings,
  world: World,
): Promise<Report> {
  const all = parts.map(({ facts }) => facts)
  const { listing, listingBytesRead } = all[0] as PartFacts
  const own = all.map((facts) => facts.own)
  const divided = new Map(listing.divided)
  const { files } = gathered
  const matched = groupKnown(gathered, (path) => divided.has(path), gathered.otherLacking, world)
  const { groups } = matched
  const beside = await gatherOthers(parts, files)
  const held = heldIn(gathered, beside.others, all)
  const { directories } = await findRepeatedDirectories(held, groups, world)
  const layout = layoutOf(gathered.places, divided)
  const rank = new Map(listing.datasets.map((dataset, place) => [dataset, place]))
  const places = own
    .flatMap((facts) => facts.places)
    .sort((left, right) => rankOf(left, rank) - rankOf(right, rank))
  const recognised = tally(
    (take) => {
      for (const { samples, ...place } of places) take(place, samples)
    },
    (take) => {
      for (const { dividedPlaces } of own)
        for (const { samples, ...place } of dividedPlaces) take(place, samples)
    },
  )
  const known = baseline === null ? [] : [knownInReport(baseline.text, baseline.path)]
  const accepted = baseline === null ? [] : [acceptedRows(baseline.text)]
  const pictures = await compareGathered(parts, gathered, groups, layout, options, world)
  const tables = pickDataFiles(files, gathered.tables)
  const rows = await withTables(parts, tables, world, (written) =>
    compareRows(
      {
        files: tables,
        others: pickOthers(beside.others, beside.tables),
        options: { ...options, ...decided(all[0] as PartFacts) },
        ...{ layout, groups, accepted, written, earlier: null, base: null, cache: null },
      },
      world,
    ),
  )
  const judgement = judge({ files, layout, recognised, groups: pictures.groups, options, known, rows })
  const sum = (count: (facts: (typeof own)[number]) => number): number =>
    own.reduce((total, facts) => total + count(facts), 0)
  return assembleReport({
    snapshot: { ...listing, bytesRead: listingBytesRead },
    samples: {
      files: sum(({ samples }) => samples),
      bytes: sum(({ bytes }) => bytes),
      filesOfUnknownSize: sum(({ filesOfUnknownSize }) => filesOfUnknownSize),
    },
    errors: sortByPath(own.flatMap(({ errors }) => errors.map(({ path, message }) => ({ path, message })))),
    bytesRead: sum(({ bytesRead }) => bytesRead),
    judgement,
    directories,
    rows,
    pictures: pictures.compared,
    rules: options.rules,
    notes: [...notes, ...new Set(own.flatMap((facts) => facts.notes)), ...matched.notes, ...pictures.notes],
    notices: [],
    base,
    baseline: baseline?.path ?? null,
  })
}

/**
 * Writes out the tables that parts hold whole for as long as they are used. Others are read below the root, where they
 * are as large as they were.
 */
async function withTables<Result>(
  parts: readonly Part[],
  files: DataFiles,
  { root }: World,
  use: (written: (path: string) => string | undefined) => Promise<Result>,
): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'data-hygiene-'))
  try {
    const written = await writeTables(parts, folder)
    files.names.forEach((_, file) => {
      const path = pathAt(files, file)
      if (written.has(path) || files.pointers.has(file)) return
      const stat = statSync(encodePath(resolve(root, path)), { throwIfNoEntry: false })
      if (stat !== undefined && stat.size !== files.sizes[file]) written.set(path, join(folder, 'none'))
    })
    return await use((path) => written.get(path))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Compares pictures by what the parts hold of them. */
function compareGathered(
  parts: readonly Part[],
  { files, failed, numbers }: Gathered,
  groups: readonly Group[],
  layout: Layout,
  options: JudgeOptions,
  world: World,
): Promise<PictureComparison> {
  const read = files.names.flatMap((_, file) => (failed.has(file) ? [] : [file]))
  const held = picturesOf(
    parts,
    read.map((file) => numbers[file] as number),
  )
  return comparePictures(
    {
      ...{ files: pickDataFiles(files, read), layout, groups, base: null, cache: null },
      options: { ...options, ...decided((parts[0] as Part).facts) },
      read: { prints: (_, take) => held.prints(take), pixels: (_, take) => held.pixels(take) },
    },
    world,
  )
}

/** The options that were decided on when the parts were made. */
function decided({ options }: PartFacts): Pick<Options, 'compare' | 'columns' | 'source'> {
  const { compare, columns, source } = options as unknown as Options
  return { compare, columns, source }
}

function pickOthers({ contents, pointers, ...paths }: OtherFiles, numbers: readonly number[]): OtherFiles {
  return {
    ...pickPaths(paths, numbers),
    contents: pickNumbers(contents, numbers),
    pointers: pickFrom(pointers, numbers),
  }
}

function rankOf({ dataset }: PlaceCount, rank: ReadonlyMap<string, number>): number {
  return rank.get(dataset ?? '') ?? rank.size
}

/** What directories hold, as far as any of them can have a copy. */
function heldIn(
  { files, otherLinks }: Gathered,
  others: OtherFiles,
  all: readonly PartFacts[],
): Parameters<typeof findRepeatedDirectories>[0] {
  const { listing } = all[0] as PartFacts
  const counts = new Map(listing.directories)
  for (const { own } of all) {
    for (const { path, isUnnamed } of own.errors) {
      const directory = path.slice(0, Math.max(0, path.lastIndexOf('/')))
      const count = counts.get(directory)
      if (isUnnamed && count !== undefined) counts.set(directory, count - 1)
    }
  }
  const directories = [...counts.keys()]
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0)
  const directoryOf = new Int32Array(total)
  let at = 0
  directories.forEach((directory, number) => {
    const end = at + (counts.get(directory) as number)
    directoryOf.fill(number, at, end)
    at = end
  })
  const links = new Map(files.links)
  otherLinks.forEach((paths, place) => {
    links.set(files.names.length + place, paths)
  })
  return {
    files: { ...files, directories, directoryOf, links },
    others,
    errors: listing.errors,
    isWhole: (directory) => counts.has(directory),
    objectFormat: listing.objectFormat,
  }
}
