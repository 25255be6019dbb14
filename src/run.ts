import { withoutPaths } from './columns/data-files.js'
import { compareContents } from './compare/compare.js'
import type { ContentInput } from './compare/input.js'
import { cacheDirectory, openContentCache } from './content-cache.js'
import { assertNotScanned, readDestinations } from './destinations.js'
import { acceptedReport } from './judge/accepted-report.js'
import { earlierReading } from './judge/earlier-reading.js'
import { type JudgeOptions, judge } from './judge/judge.js'
import { knownInBase } from './judge/known-base.js'
import { knownInReport } from './judge/known-report.js'
import { hadAllOf, KNOWN_ALL } from './judge/newness.js'
import { nameAsStored } from './match/converted.js'
import { findRepeatedDirectories } from './match/directories.js'
import { match } from './match/match.js'
import { warnOfMisnamedConfig } from './misnamed-config.js'
import type { Base, Options, Report, World } from './model.js'
import { sortByPath } from './paths/order.js'
import { assembleReport, countSamples } from './report/assemble.js'
import { acceptedRows } from './rows/base/accepted.js'
import { compareRows } from './rows/compare.js'
import type { RowInput } from './rows/row-input.js'
import { takeBaseSnapshot } from './snapshot/base/base.js'
import { listBase } from './snapshot/base/listing.js'
import { type SnapshotOptions, takeSnapshot } from './snapshot/snapshot.js'

/** The options that the doors act on: where the options came from, what to compare with, where to tell. */
type DoorOptions = Pick<
  Options,
  | 'root'
  | 'config'
  | 'base'
  | 'baseline'
  | 'cache'
  | 'reports'
  | 'comment'
  | 'token'
  | 'mode'
  | 'shard'
  | 'parts'
  | 'baseParts'
  | 'groups'
>

/** Stays empty: an option that is declared and that no stage reads stops the compiler here. */
type UnreadOption = Exclude<
  keyof Options,
  keyof (SnapshotOptions & JudgeOptions & RowInput['options'] & ContentInput['options'] & DoorOptions)
>
export const UNREAD_OPTIONS: readonly UnreadOption[] = [] satisfies [UnreadOption] extends [never]
  ? []
  : never

/** What the door decided beside the options. */
export interface Surroundings {
  /** The commit to compare with; `null`: none. */
  base: Base | null
  /** The accepted report to compare with; `null`: none. */
  baseline: { path: string; text: string } | null
  /** What a reader should know about where the options came from; safe to show. */
  notes: readonly string[]
  /** Files that the door writes beside the reports that the options name; absolute. */
  written: readonly string[]
}

/**
 * The whole program between the doors: options → snapshot → match → judge → report.
 * @throws {Failure} if the scan could not be done
 */
export async function run(options: Options, surroundings: Surroundings, world: World): Promise<Report> {
  warnOfMisnamedConfig(options, world)
  const destinations = await readDestinations(options, surroundings.written, world)
  // A report of this program, written now or accepted from before, is no data.
  const ownReports = [...destinations.reports, ...(options.baseline === null ? [] : [options.baseline])]
  const taken = await takeSnapshot(options, ownReports, world, surroundings.base?.commit ?? null)
  assertNotScanned(destinations, taken, world.root)
  const caches = cacheDirectory(options, world.root)
  const cache = openContentCache(caches, taken.objectFormat)
  // Begun here, since git works at it while contents are compared.
  const listed = surroundings.base && listBase(surroundings.base.commit, taken, world)
  listed?.catch(() => {})
  const named = await nameAsStored(taken, world, cache)
  const { snapshot } = named
  const matched = await match(snapshot, world, cache)
  const { groups } = matched
  const errors = sortByPath([...named.errors, ...matched.errors])
  const repeated = await findRepeatedDirectories(snapshot, groups, world)

  const files = withoutPaths(snapshot.files, new Set(errors.map((error) => error.path)))
  const { baseline } = surroundings
  const accepted = baseline === null ? null : acceptedReport(baseline.text, baseline.path)
  const inReport = accepted === null ? [] : [knownInReport(accepted)]
  const before =
    listed && (await takeBaseSnapshot(options, listed, snapshot, groups, ownReports, world, cache))
  const inBase = before && knownInBase(before, groups, before.objectIdsOf, files)
  const earlier = before && earlierReading({ ...snapshot, files }, before, options)
  await cache?.save()

  const now = { files, others: snapshot.others, layout: snapshot.layout, groups, options, cache: caches }
  const contents = await compareContents(
    { ...now, base: before && inBase && { ...before, hadAll: hadAllOf(inBase) } },
    world,
  )
  const rows = await compareRows(
    {
      ...now,
      base: before && surroundings.base && { ...before, commit: surroundings.base.commit },
      earlier: earlier?.layout ?? null,
      accepted: accepted === null ? [] : [acceptedRows(accepted.groups)],
    },
    world,
  )
  const known = [
    ...contents.known,
    ...(before?.heldAll ? [KNOWN_ALL] : []),
    ...(inBase ? [inBase] : []),
    ...inReport,
  ]
  const judgement = judge({ ...now, known, rows, groups: contents.groups, earlier: earlier?.layout ?? null })

  const notes = [surroundings, cache, matched, before, earlier, contents].flatMap((told) => told?.notes ?? [])
  const notices = [before?.notices, earlier?.notes].flatMap((told) => told ?? [])
  const total =
    named.bytesRead + matched.bytesRead + repeated.bytesRead + (before?.bytesRead ?? 0) + contents.bytesRead
  return assembleReport({
    ...{ snapshot, samples: countSamples(files), errors, judgement, rows, notes, notices },
    bytesRead: total,
    directories: repeated.directories,
    contents: contents.compared,
    rules: options.rules,
    base: surroundings.base,
    baseline: baseline?.path ?? null,
  })
}
