import { existsSync, readdirSync } from 'node:fs'
import { isAbsolute, relative, resolve, sep } from 'node:path'
import { directoryTrouble } from './disk/directories.js'
import { Failure } from './failure.js'
import { isTopLevel, workTreeAbove } from './git/discovery.js'
import { globBase, isGlob } from './globs/glob.js'
import { DEFAULT_CONFIG } from './options/definition.js'
import { type RawOptions, splitLines } from './options/raw.js'
import { pathFromRoot } from './paths/locate.js'
import { innerPath, slashed } from './paths/places.js'
import { realPlace } from './paths/real-place.js'
import { display } from './text/display.js'

/** What a step scans, and its inputs as seen from there. */
export interface Checkout {
  /** Absolute, without links. */
  root: string
  given: RawOptions
}

/** What stands before a place in a line of an input. */
const WHOLE = /^/
const AFTER_NAME = /^[^:]*:\s*/

/**
 * Finds the repository that a step is about: the directory that the input `root` names; without it the one repository
 * below the workspace in which all `paths` lie, as after a checkout with a `path`; else the workspace. What was written
 * as seen from the workspace stays so.
 * @param workspace absolute directory
 * @throws {Failure} if `root` names no directory, or one outside of the workspace
 */
export function findCheckout(given: RawOptions, workspace: string): Checkout {
  const named = given.root?.[0]?.trim()
  if (named) {
    const root = resolve(workspace, named)
    const place = realPlace(root) ?? root
    const trouble = directoryTrouble(root) ?? troubleOutside(place, realPlace(workspace) ?? workspace)
    if (trouble === null) return { root: place, given }
    throw new Failure(
      `Option root: "${display(named)}" ${trouble} in ${display(workspace)}; name the path of the checkout`,
    )
  }
  const real = realPlace(workspace) ?? workspace
  const root = existsSync(resolve(real, DEFAULT_CONFIG)) ? null : repositoryBelow(real, workspace, given)
  return root === null ? { root: real, given } : { root, given: seenFrom(root, real, given) }
}

/** Why a directory is none of the workspace's; `null`: it is one. Both without links. */
function troubleOutside(place: string, workspace: string): string | null {
  return innerPath(slashed(workspace), slashed(place)) === null ? 'does not lie' : null
}

/**
 * The first repository directly in a directory that is none, and how many more there are: what `root` may have been meant
 * to name; safe to show. `null`: there is none.
 */
export function repositoriesIn(root: string): string | null {
  if (workTreeAbove(root) !== null) return null
  const directories = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  const [first, ...more] = directories.filter(({ name }) => isTopLevel(resolve(root, name)))
  if (first === undefined) return null
  return more.length === 0 ? display(first.name) : `${display(first.name)} (one of ${more.length + 1})`
}

/** The repository below the workspace that holds all that `paths` name; `null` if there is no such one. */
function repositoryBelow(real: string, workspace: string, { paths = [] }: RawOptions): string | null {
  const found = new Set<string | null>()
  for (const given of paths.flatMap(splitLines)) {
    const path = pathFromRoot(workspace, given)
    const place = realPlace(resolve(workspace, isGlob(path) ? globBase(path) : path))
    found.add(place === null ? null : workTreeAbove(place))
  }
  const [only = null] = found
  if (only === null || found.size > 1) return null
  return innerPath(slashed(real), slashed(only)) ? only : null
}

/** The inputs with what was written as seen from the workspace as seen from a directory in it. */
function seenFrom(root: string, workspace: string, given: RawOptions): RawOptions {
  const inner = relative(workspace, root).replaceAll(sep, '/')
  const patternSeen = (pattern: string): string => {
    const written = pattern.replace(/^(?:\.\/+)+/, '')
    if (written.replace(/\/+$/, '') === inner) return '**'
    return innerPath(inner, written) ?? pattern
  }
  const fileSeen = (file: string): string => relative(root, resolve(workspace, file)) || '.'
  // By whatever way they lead there: all of them do.
  const pathSeen = (path: string): string => {
    const written = patternSeen(path)
    return written === path && !isAbsolute(path) ? resolve(workspace, path) : written
  }
  return {
    ...given,
    root: [inner],
    ...rewritten(given, { paths: WHOLE }, pathSeen),
    ...rewritten(given, { exclude: WHOLE, splits: AFTER_NAME, labels: WHOLE }, patternSeen),
    ...rewritten(given, { config: WHOLE, baseline: WHOLE, cache: WHOLE, reports: AFTER_NAME }, fileSeen),
  }
}

/** @param inputs what of a line stands before the place, by input */
function rewritten(
  given: RawOptions,
  inputs: Partial<Record<keyof RawOptions, RegExp>>,
  seen: (place: string) => string,
): RawOptions {
  const lines = (values: readonly string[], before: RegExp): string[] =>
    values.flatMap(splitLines).map((line) => {
      const [head = ''] = before.exec(line) ?? []
      return head + seen(line.slice(head.length))
    })
  return Object.fromEntries(
    Object.entries(inputs).flatMap(([name, before]) => {
      const values = given[name as keyof RawOptions]
      return values === undefined ? [] : [[name, lines(values, before)]]
    }),
  )
}
