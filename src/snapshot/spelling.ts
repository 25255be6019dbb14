import { pathIn } from '../columns/paths.js'
import { directoryMatcher } from '../globs/glob.js'
import { isOutside } from '../paths/locate.js'
import { directoriesAbove, innerPath } from '../paths/places.js'

/** An entry of `paths` as it was written, and where it leads. */
export interface Written {
  /** As given. */
  text: string
  kind: 'glob' | 'name'
  /** Of a name the directory that it names, or that holds it; of a glob the one that it can't leave. As paths of a snapshot. */
  directory: string
  /** What is meant in the directory: the rest of a glob, or the name of a file; `''`: all of it. */
  rest: string
  /** Where the directory is once links are followed; absolute, with `/`. */
  real: string
  /** Whether `directory` leads there without links. */
  isPlain: boolean
}

const MAGIC = /[*?[\]{}()!+@|\\]/g

/**
 * Gives every directory one name, so that nothing on disk is met twice however it is named: an entry that leads into
 * what another one can include is written as that one is. What is named without links comes first, then what was
 * given first. Only the directories of entries are looked at: below them no link is followed.
 */
export function inOneSpelling(written: readonly Written[]): Written[] {
  if (written.length === 1 || written.every(hasOnlyName)) return [...written]
  // A directory comes before what lies in it, since its own place is the shorter text.
  const order = [...written].sort(
    (left, right) => left.real.length - right.real.length || Number(right.isPlain) - Number(left.isPlain),
  )
  const spelled = new Map<string, Spelled[]>()
  const result = new Map<Written, Written>()
  for (const entry of order) {
    const directory = spellingOf(entry, spelled) ?? entry.directory
    result.set(entry, { ...entry, directory })
    const known = spelled.get(entry.real)
    const one = { directory, includes: includesOf(entry, directory) }
    if (known === undefined) spelled.set(entry.real, [one])
    else known.push(one)
  }
  return written.map((entry) => result.get(entry) as Written)
}

/** What lies below the root can only be named otherwise by a way around it, or by links. */
function hasOnlyName({ isPlain, directory }: Written): boolean {
  return isPlain && !isOutside(directory)
}

/** The text of an entry as a path or glob of the snapshot. */
export function patternOf({ kind, rest }: Written, directory: string): string {
  if (rest === '') return directory
  return pathIn(kind === 'glob' ? directory.replace(MAGIC, '\\$&') : directory, rest)
}

/** An entry that has its name. */
interface Spelled {
  directory: string
  /** Whether it can include what is at, or below, a path. */
  includes(path: string): boolean
}

function spellingOf({ real, rest, kind }: Written, spelled: ReadonlyMap<string, Spelled[]>): string | null {
  const [same] = spelled.get(real) ?? []
  if (same !== undefined) return same.directory
  for (const above of directoriesAbove(real)) {
    const inner = innerPath(above, real) as string
    for (const { directory, includes } of spelled.get(above) ?? []) {
      const path = pathIn(directory, inner)
      if (includes(kind === 'name' && rest !== '' ? pathIn(path, rest) : path)) return path
    }
  }
  return null
}

function includesOf(entry: Written, directory: string): (path: string) => boolean {
  if (entry.rest === '') return () => true
  if (entry.kind === 'name') return () => false
  return directoryMatcher(patternOf(entry, directory))
}
