import { resolve } from 'node:path'
import { type BaseOfParts, openBaseParts } from './base-parts.js'
import { pickDataFiles, pickFrom } from './columns/data-files.js'
import { numbersTo, pickNumbers, select } from './columns/numbers.js'
import { pickPaths } from './columns/paths.js'
import { compareContents } from './compare/compare.js'
import type { ContentInput } from './compare/input.js'
import { readDestinations } from './destinations.js'
import { Failure } from './failure.js'
import { acceptedReport } from './judge/accepted-report.js'
import { judge } from './judge/judge.js'
import { knownInReport } from './judge/known-report.js'
import { hadAllOf, type Known } from './judge/newness.js'
import { findRepeatedDirectories } from './match/directories.js'
import { groupKnown } from './match/known-contents.js'
import { countInGroups } from './match/spoilt-directories.js'
import type { Options, OtherFiles, Report, World } from './model.js'
import { heldIn, recognisedIn, repeatableIn } from './parts/counted.js'
import { expandParts } from './parts/expand.js'
import type { PartFacts } from './parts/file/facts.js'
import { assertWhole, openPart, type Part } from './parts/file/read.js'
import { type Gathered, gatherOthers, gatherSamples, layoutOf } from './parts/gather.js'
import { readGroups } from './parts/groups.js'
import { keysOfTable, repeatedKeys } from './parts/keys.js'
import { picturesIn } from './parts/pictures.js'
import { allOfOne, createSharing } from './parts/together.js'
import { picturesRead, withTables } from './parts-contents.js'
import { sortByPath } from './paths/order.js'
import { assembleReport } from './report/assemble.js'
import { acceptedRows } from './rows/base/accepted.js'
import { compareRows } from './rows/compare.js'
import type { Surroundings } from './run.js'

/** The options that `judge` goes by; all others were decided on when the parts were made. */
export type JudgeOptions = Pick<
  Options,
  'rules' | 'failOn' | 'reports' | 'config' | 'readLimit' | 'groups' | 'baseParts'
>

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
  if (paths.length === 0) throw new Failure('No parts to judge: name the files that fingerprint wrote.')
  const opened: Part[] = []
  try {
    world.progress.phase('checking parts')
    const parts = await openParts(paths, opened, world)
    const baseParts = options.baseParts.length === 0 ? [] : await openParts(options.baseParts, opened, world)
    world.progress.phase('comparing fingerprints')
    const { groups } = options
    const table =
      groups === null
        ? await repeatedKeys(parts, 'bytes', world.workers)
        : keysOfTable(await readGroups(expandParts([groups], world.root), world.root))
    const gathered = await gatherSamples(parts, table, picturesIn(parts), world.workers)
    return await judgeGathered(parts, baseParts, gathered, options, surroundings, world)
  } finally {
    for (const part of opened) part.close()
  }
}

async function openParts(texts: readonly string[], opened: Part[], world: World): Promise<Part[]> {
  const parts: Part[] = []
  const share = createSharing()
  for (const path of expandParts(texts, world.root)) {
    const part = await openPart(resolve(world.root, path), path)
    opened.push(part)
    share(part)
    parts.push(part)
  }
  await assertWhole(parts, world.workers)
  return allOfOne(parts)
}

async function judgeGathered(
  parts: readonly Part[],
  baseParts: readonly Part[],
  gathered: Gathered,
  options: JudgeOptions,
  { base: named, baseline, notes }: Surroundings,
  world: World,
): Promise<Report> {
  const all = parts.map(({ facts }) => facts)
  const [first] = parts as readonly [Part, ...Part[]]
  const { listing, listingBytesRead } = first.facts
  const own = all.map((facts) => facts.own)
  const divided = new Map(listing.divided)
  const { files } = gathered
  const matched = groupKnown(gathered, divided, gathered.otherLacking, world)
  const { groups } = matched
  const beside = gatherOthers(
    parts,
    files,
    repeatableIn(all, () => countInGroups(groups)),
  )
  const { directories } = await findRepeatedDirectories(heldIn(gathered, beside.others, all), groups, world)
  const layout = layoutOf(gathered, divided)
  const base =
    baseParts.length === 0 ? null : await openBaseParts(baseParts, first, groups, named, world.workers)
  const accepted = baseline === null ? null : acceptedReport(baseline.text, baseline.path)
  const known: Known[] = accepted === null ? [] : [knownInReport(accepted)]
  if (base !== null) known.unshift(base.known)
  const decided = { ...options, ...decidedOptions(first.facts) }
  const pictures = await compareContents(
    pictureInput({ parts, gathered, layout, groups, options: decided }, base),
    world,
  )
  known.unshift(...pictures.known)
  const tables = { parts, files: pickDataFiles(files, gathered.tables), mayBeHere: true }
  const then = base === null ? [] : [{ parts: base.parts, files: base.tables, mayBeHere: false }]
  const rows = await withTables([tables, ...then], world, ([ofNow, ofBase]) =>
    compareRows(
      {
        ...{ files: tables.files, others: pickOthers(beside.others, beside.tables), layout, groups },
        ...{ options: decided, earlier: null, cache: null },
        ...(ofNow === undefined ? {} : { written: ofNow }),
        accepted: accepted === null ? [] : [acceptedRows(accepted.groups)],
        base:
          base === null || ofBase === undefined
            ? null
            : {
                ...{ files: base.tables, others: base.others, layout: base.layout, written: ofBase },
                commit: base.shown.commit,
              },
      },
      world,
    ),
  )
  const recognised = recognisedIn(all)
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
    ...{ judgement, directories, rows, contents: pictures.compared, rules: options.rules },
    notes: [...notes, ...new Set(own.flatMap((facts) => facts.notes)), ...matched.notes, ...pictures.notes],
    notices: base?.notices ?? [],
    base: base?.shown ?? null,
    baseline: baseline?.path ?? null,
  })
}

/** Pictures are compared by what the parts hold of them. */
function pictureInput(
  {
    parts,
    gathered: { files, failed, numbers },
    ...input
  }: Pick<ContentInput, 'layout' | 'groups' | 'options'> & { parts: readonly Part[]; gathered: Gathered },
  base: BaseOfParts | null,
): ContentInput {
  const read = select(numbersTo(files.names.length), (file) => !failed.has(file))
  const now = { parts, files: pickDataFiles(files, read), numbers: pickNumbers(numbers, read) }
  const before =
    base === null ? [] : [{ parts: base.parts, files: base.gathered.files, numbers: base.gathered.numbers }]
  return {
    ...{ ...input, files: now.files, cache: null, read: picturesRead([now, ...before]) },
    base: base && { files: base.gathered.files, layout: base.layout, hadAll: hadAllOf(base.known) },
  }
}

/** The options that were decided on when the parts were made. */
function decidedOptions({ options }: PartFacts): Pick<Options, 'compare' | 'columns' | 'splits' | 'source'> {
  const { compare, columns, splits, source } = options as unknown as Options
  return { compare, columns, splits, source }
}

function pickOthers({ contents, pointers, ...paths }: OtherFiles, numbers: readonly number[]): OtherFiles {
  return {
    ...pickPaths(paths, numbers),
    contents: pickNumbers(contents, numbers),
    pointers: pickFrom(pointers, numbers),
  }
}
