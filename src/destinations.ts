import { fstatSync, type Stats, statSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { holdsPath } from './columns/paths.js'
import { occupantOf } from './content/earlier-report.js'
import { openDescriptorOf } from './disk/write.js'
import { Failure } from './failure.js'
import type { Options, Snapshot, World } from './model.js'
import { encodePath } from './paths/lossless.js'
import { realTarget } from './paths/real-place.js'
import { pathsOfReports } from './snapshot/own-reports.js'
import { display } from './text/display.js'

/** Where reports will be written, by what stands there now. */
export interface Destinations {
  /** Earlier reports of this program and empty files: they are no data, and replaced. */
  reports: string[]
  /** What is nothing of ours; if it is scanned it must not be replaced. */
  others: string[]
}

/**
 * Makes sure that no report takes the place of another, or of a file that git tracks.
 * @param written what the door writes beside the reports that the options name; absolute
 * @throws {Failure} naming the first that does
 */
export async function readDestinations(
  { reports, config }: Pick<Options, 'reports' | 'config'>,
  written: readonly string[],
  { root, git }: Pick<World, 'root' | 'git'>,
): Promise<Destinations> {
  const paths = [...reports.map(({ path }) => path), ...written]
  assertDistinct(paths, config, root)
  const destinations: Destinations = { reports: [], others: [] }
  for (const path of paths) {
    const absolute = resolve(root, path)
    if (openDescriptorOf(absolute) !== null) continue
    const found = look(() => statSync(encodePath(absolute)))
    if (found?.isDirectory())
      throw new Failure(`The report "${display(path)}" can't be written: it is a directory`)
    const occupant = occupantOf(encodePath(absolute))
    destinations[occupant === 'report' || occupant === 'empty' ? 'reports' : 'others'].push(path)
    // A device or a pipe only takes what it is given.
    if (occupant === 'report' || !found?.isFile()) continue
    if (isGits(absolute)) throw occupied(path, 'git keeps for itself')
    if (await isTracked(absolute, git)) throw occupied(path, 'git tracks')
  }
  return destinations
}

/**
 * Makes sure that no report takes the place of a file that was scanned.
 * @throws {Failure} naming the first that does
 */
export function assertNotScanned(
  { others }: Destinations,
  snapshot: Pick<Snapshot, 'files' | 'others'>,
  root: string,
): void {
  const isScanned = (place: string): boolean =>
    holdsPath(snapshot.files, place) || holdsPath(snapshot.others, place)
  const scanned = others.find((path) => [...pathsOfReports(root, [path])].some(isScanned))
  if (scanned !== undefined) throw occupied(scanned, 'is scanned')
}

function occupied(path: string, why: string): Failure {
  const what = `which ${why} and which is no earlier report of data-hygiene`
  return new Failure(`The report "${display(path)}" would replace a file ${what}; write it to another place.`)
}

function assertDistinct(paths: readonly string[], config: string | null, root: string): void {
  const taken = new Map<string, string>()
  const take = (path: string): string | undefined => {
    const keys = keysOf(resolve(root, path))
    const other = keys.map((key) => taken.get(key)).find((known) => known !== undefined)
    for (const key of keys) taken.set(key, path)
    return other
  }
  if (config !== null) take(config)
  for (const path of paths) {
    const other = take(path)
    if (other === undefined) continue
    if (other === config) throw occupied(path, 'is the config file')
    const both =
      other === path
        ? `two reports have the path ${shown(path)}`
        : `${shown(other)} and ${shown(path)} are one place`
    throw new Failure(`reports: ${both}; give each a path of its own.`)
  }
}

function shown(path: string): string {
  return openDescriptorOf(path) === 1 ? 'standard output' : `"${display(path)}"`
}

/** What two paths have in common that lead to one file, however they are spelt and whatever links they pass. */
function keysOf(path: string): string[] {
  const descriptor = openDescriptorOf(path)
  if (descriptor !== null) return [`descriptor ${descriptor}`, ...inodeOf(look(() => fstatSync(descriptor)))]
  const real = realTarget(path)
  return [placeOf(real), ...inodeOf(look(() => statSync(encodePath(real))))]
}

/** The nearest directory that is there, by what it is, and the rest of the path. */
function placeOf(real: string): string {
  let rest = folded(basename(real))
  for (let directory = dirname(real); ; directory = dirname(directory)) {
    const stat = look(() => statSync(encodePath(directory)))
    if (stat !== null) return `${stat.dev}:${stat.ino}/${rest}`
    if (dirname(directory) === directory) return real
    rest = join(folded(basename(directory)), rest)
  }
}

/** As names are compared by the file systems that are usual on a system. */
function folded(name: string): string {
  return process.platform === 'darwin' || process.platform === 'win32'
    ? name.normalize('NFC').toLowerCase()
    : name
}

function inodeOf(stat: Stats | null): string[] {
  return stat?.isFile() ? [`file ${stat.dev}:${stat.ino}`] : []
}

/** Whether a file lies in git's own directory, or, in a work tree of several, says where that is. */
function isGits(path: string): boolean {
  return realTarget(path)
    .split(/[\\/]/)
    .some((name) => name.toLowerCase() === '.git')
}

async function isTracked(path: string, git: World['git']): Promise<boolean> {
  const real = realTarget(path)
  const repository = await git.open(dirname(real))
  if (repository === null) return false
  return (await repository.run(['ls-files', '-z', '--cached', '--', real])).length > 0
}

function look(at: () => Stats): Stats | null {
  try {
    return at()
  } catch {
    return null
  }
}
