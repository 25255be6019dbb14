import { select } from '../columns/numbers.js'
import { pathAt } from '../columns/paths.js'
import { Failure } from '../failure.js'
import { globMatcher } from '../globs/glob.js'
import { PASSED_OVER } from '../layout/files/by-name.js'
import { isSureKind, kindOf } from '../layout/files/kinds.js'
import { answersByEnding } from '../layout/files/names-by-ending.js'
import type { Numbers, Options, PassedOver, World } from '../model.js'
import { comparePaths } from '../paths/order.js'
import { display } from '../text/display.js'
import { countOf } from '../text/quantity.js'
import { type Entries, FILE } from './entries.js'
import type { Skipped } from './sift.js'

/** So many directories are named to the user. */
const MOST_NAMED = 3

/** Reasons that lie in the place of a file, or in what it seems to be for: whoever scans it names the place. */
const BY_PLACE: ReadonlySet<number> = new Set([
  PASSED_OVER.place,
  PASSED_OVER.asset,
  PASSED_OVER.hidden,
  PASSED_OVER.annotation,
])

/** The directories in which files look like data and were passed over for where they lie; most files first. */
export function placesPassedOver(entries: Entries, chosen: Numbers, states: Uint8Array): PassedOver[] {
  const counts = new Map<number, number>()
  const isSure = answersByEnding(entries.names, (name) => isSureKind(kindOf(name)))
  for (let place = 0; place < chosen.length; place++) {
    const entry = chosen[place] as number
    if (entries.kinds[entry] !== FILE || !BY_PLACE.has(states[entry] as number)) continue
    if (!isSure(entry)) continue
    const directory = entries.directoryOf[entry] as number
    counts.set(directory, (counts.get(directory) ?? 0) + 1)
  }
  return Array.from(counts, ([directory, files]) => ({
    directory: entries.directories[directory] as string,
    files,
  })).sort((left, right) => right.files - left.files || comparePaths(left.directory, right.directory))
}

/** What left out the files that look like data, as far as options did; `null`: nothing. Safe to show. */
export function leftOutByOptions(
  { entries, chosen }: { entries: Entries; chosen: Numbers },
  skipped: Skipped,
  { exclude }: Pick<Options, 'exclude'>,
): string | null {
  const excluded = exclude.map((glob) => globMatcher(glob))
  const isSure = answersByEnding(entries.names, (name) => isSureKind(kindOf(name)))
  const isLeftOut = (entry: number): boolean =>
    entries.kinds[entry] === FILE &&
    isSure(entry) &&
    excluded.some((matches) => matches(pathAt(entries, entry)))
  const byGlob = excluded.length === 0 ? 0 : select(chosen, isLeftOut).length
  const small = skipped['min-size'] ?? 0
  const said = [
    ...(byGlob > 0 ? [`${countOf(byGlob, 'file')} left out by exclude`] : []),
    ...(small > 0 ? [`${countOf(small, 'file')} smaller than min-size`] : []),
  ]
  return said.length === 0 ? null : said.join(', ')
}

/**
 * Tells that data was looked for and none was found, and where some may lie.
 * @param noFiles what is there but is no file, such as links; safe to show
 * @param leftOut what options left out; safe to show
 * @throws {Failure} if that is an error
 */
export function reportNothingFound(
  passedOver: readonly PassedOver[],
  { ifNoFilesFound }: Pick<Options, 'ifNoFilesFound'>,
  world: Pick<World, 'warn'>,
  noFiles: string | null,
  leftOut: string | null,
): void {
  if (ifNoFilesFound === 'ignore') return
  const named = passedOver.slice(0, MOST_NAMED).map(({ directory, files }) => {
    const shown = directory === '' ? 'the root' : display(directory)
    return `${shown} (${countOf(files, 'file')})`
  })
  const [first] = passedOver
  const where = first === undefined ? '' : `; files that look like data lie in ${named.join(', ')}`
  const beside = [leftOut, noFiles].flatMap((cause) => (cause === null ? [] : `; ${cause}`)).join('')
  const place = first === undefined ? 'DIRECTORY' : display(first.directory || '.')
  const advice = first === undefined && leftOut !== null ? '' : `; write paths: ${place} to have it scanned`
  const message = `paths: no files found that are data, so nothing was compared${where}${beside}${advice}`
  if (ifNoFilesFound === 'error') throw new Failure(message)
  world.warn(message)
}
