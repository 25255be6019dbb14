import { isAbsolute, relative, resolve } from 'node:path'
import { Failure } from '../failure.js'
import type { ReportFile } from '../model.js'
import { realPlace } from '../paths/real-place.js'
import { quote } from './quote.js'

/** Git's own directory, also as file systems know it that fold case, drop final dots or shorten names. */
const GIT_DIRECTORY = /^(?:\.git|git~\d+)[. ]*$/i

/**
 * Keeps reports that the config file asks for below the root and out of `.git`, through symbolic links too.
 * @throws {Failure} naming the first path that leads elsewhere.
 */
export function confineReports(reports: readonly ReportFile[], root: string, place: string): void {
  for (const { path } of reports) confine(path, root, `${place}: ${quote(path)} is not a place for a report`)
}

/**
 * Keeps the baseline that the config file names to the same places.
 * @throws {Failure} naming it if it leads elsewhere.
 */
export function confineBaseline(path: string | null, root: string, place: string): void {
  if (path !== null) confine(path, root, `${place}: ${quote(path)} is not a place for a baseline`)
}

function confine(path: string, root: string, fault: string): void {
  if (staysBelow(root, path)) return
  throw new Failure(`${fault}; a config file can only name files below the root and outside .git.`)
}

function staysBelow(root: string, path: string): boolean {
  const absolute = resolve(root, path)
  if (isAbsolute(path) || !isOrdinary(relative(resolve(root), absolute))) return false
  const [realRoot, realPath] = [realPlace(resolve(root)), realPlace(absolute)]
  return realRoot !== null && realPath !== null && isOrdinary(relative(realRoot, realPath))
}

/** Whether a path relative to the root leads to something below it that isn't git's. */
function isOrdinary(path: string): boolean {
  const names = path.split(/[\\/]/)
  return (
    path !== '' && !isAbsolute(path) && names[0] !== '..' && !names.some((name) => GIT_DIRECTORY.test(name))
  )
}
