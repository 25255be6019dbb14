import { readdirSync } from 'node:fs'
import { parentDirectory, pathAt, pathIn } from '../../columns/paths.js'
import { globMatcher } from '../../globs/glob.js'
import { isNeverDataBelow } from '../../layout/directories/zones.js'
import { answersByEnding } from '../../layout/files/names-by-ending.js'
import type { World } from '../../model.js'
import { isOutside, locate } from '../../paths/locate.js'
import { decodePath } from '../../paths/lossless.js'
import { sortByPath } from '../../paths/order.js'
import { isDvcFile } from '../../pointers/dvc.js'
import { FILE } from '../entries.js'
import { innerOf } from '../scope.js'
import type { ScopedListing } from '../sources.js'
import type { TextPlace } from '../texts/texts.js'

const PIPELINE = 'dvc.yaml'
const LOCK = 'dvc.lock'

/** A file that describes outputs of DVC. */
export interface DvcDescription {
  /** As paths of the listing are. */
  path: string
  place: TextPlace
  /** Of a `dvc.lock`: the `dvc.yaml` beside it, if there is one. */
  pipeline: TextPlace | null
}

/**
 * The files of DVC that a source has, in `paths` or not: what they describe may be. Those of `dvc add` come before
 * those of pipelines, and else they are sorted by path, since the first to describe a file is believed.
 */
export function findDvcDescriptions(
  listing: ScopedListing,
  exclude: readonly string[],
  world: Pick<World, 'root'>,
): DvcDescription[] {
  const files = [...listedFiles(listing), ...filesBeside(listing, world)]
  const isExcluded = matcherOfAny(exclude)
  const isNeverBelow = innerOf(listing.scope)
  const pipelines = new Map<string, TextPlace>()
  const found: DvcDescription[] = []
  for (const { path, place } of files) {
    if (isNeverDataBelow(isNeverBelow(parentDirectory(path))) || isExcluded(path)) continue
    if (isDvcFile(path)) found.push({ path, place, pipeline: null })
    else pipelines.set(parentDirectory(path), place)
  }
  const locks = found.filter(({ path }) => isLock(path))
  for (const lock of locks) lock.pipeline = pipelines.get(parentDirectory(lock.path)) ?? null
  return [...sortByPath(found.filter(({ path }) => !isLock(path))), ...sortByPath(locks)]
}

function listedFiles(listing: ScopedListing): { path: string; place: number }[] {
  const { entries, isGone } = listing
  const files: { path: string; place: number }[] = []
  const isDvc = answersByEnding(entries.names, isDvcName)
  for (let entry = 0; entry < entries.names.length; entry++) {
    if (entries.kinds[entry] === FILE && isDvc(entry) && isGone?.(entry) !== true) {
      files.push({ path: pathAt(entries, entry), place: entry })
    }
  }
  return files
}

/**
 * On disk only what `paths` can include was listed, while `data.dvc` lies beside `data` and `dvc.lock` mostly in the
 * root: the directories above are looked into, without going down again.
 */
function filesBeside(
  { entries, repository, scope }: ScopedListing,
  { root }: Pick<World, 'root'>,
): { path: string; place: string }[] {
  if (repository !== null) return []
  const listed = new Set(entries.directories)
  const above = new Set<string>()
  for (const { base } of scope) {
    for (let inner = base; inner !== '' && !isOutside(inner); ) {
      inner = parentDirectory(inner)
      if (!listed.has(inner)) above.add(inner)
    }
  }
  return [...above].flatMap((directory) =>
    namesIn(locate(root, directory))
      .filter(isDvcName)
      .map((name) => pathIn(directory, name))
      .map((path) => ({ path, place: path })),
  )
}

function namesIn(location: string | Buffer): string[] {
  try {
    const found = readdirSync(location, { encoding: 'buffer', withFileTypes: true })
    return found.filter((entry) => entry.isFile()).map(({ name }) => decodePath(name))
  } catch {
    // What can't be listed is beside what was asked for; an entry of `paths` itself is reported elsewhere.
    return []
  }
}

function isDvcName(name: string): boolean {
  return name.endsWith('.dvc') || name === LOCK || name === PIPELINE || name === 'Dvcfile'
}

function isLock(path: string): boolean {
  return path === LOCK || path.endsWith(`/${LOCK}`)
}

function matcherOfAny(globs: readonly string[]): (path: string) => boolean {
  const matchers = globs.map((glob) => globMatcher(glob))
  return (path) => matchers.some((matches) => matches(path))
}
