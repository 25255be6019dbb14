import { type JudgeOptions, judge } from './judge/judge.js'
import { match } from './match/match.js'
import type { Options, Report, World } from './model.js'
import { assembleReport } from './report/assemble.js'
import { type SnapshotOptions, takeSnapshot } from './snapshot/snapshot.js'

/** The options that the doors act on: where the options came from, and which files to write. */
type DoorOptions = Pick<Options, 'config' | 'reports'>

/** Stays empty: an option that is declared and that no stage reads stops the compiler here. */
type UnreadOption = Exclude<keyof Options, keyof (SnapshotOptions & JudgeOptions & DoorOptions)>
export const UNREAD_OPTIONS: readonly UnreadOption[] = [] satisfies [UnreadOption] extends [never]
  ? []
  : never

/**
 * The whole program between the doors: options → snapshot → match → judge → report.
 * @param ownReports absolute paths that the door will write to: they are never data
 * @throws {Failure} if the scan could not be done
 */
export async function run(options: Options, ownReports: readonly string[], world: World): Promise<Report> {
  const snapshot = await takeSnapshot(options, ownReports, world)
  const { groups, errors, bytesRead } = await match(snapshot, world)

  const unread = new Set(errors.map((error) => error.path))
  const files = unread.size === 0 ? snapshot.files : snapshot.files.filter((file) => !unread.has(file.path))
  const judgement = judge({ files, groups, options, base: null })

  return assembleReport({ snapshot, files, errors, bytesRead, judgement, rules: options.rules })
}
