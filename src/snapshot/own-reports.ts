import { realpathSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { pathFromRoot } from '../paths/locate.js'
import { realTarget } from '../paths/real-place.js'

/**
 * The paths, as snapshots write them, of files that this program writes: a report of an earlier run is not data.
 * @param reports relative to the root, or absolute; they and the root may be given through links
 */
export function pathsOfReports(root: string, reports: readonly string[]): Set<string> {
  const realRoot = realpathSync(root)
  return new Set(
    reports
      .map((path) => resolve(root, path))
      .flatMap((path) => [path, throughLinks(path), realTarget(path)])
      .flatMap((path) => [pathFromRoot(root, path), pathFromRoot(realRoot, path)]),
  )
}

function throughLinks(path: string): string {
  try {
    return join(realpathSync(dirname(path)), basename(path))
  } catch {
    // Its directory is not there yet, so there is no earlier report in it.
    return path
  }
}
