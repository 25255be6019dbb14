import { Failure } from '../../failure.js'
import { globForms as formsOf, type GlobForm } from '../../globs/glob.js'
import type { FindSplit, SplitLine, SplitPlace } from '../../model.js'

/** All splits that the user names belong to one dataset. */
export const DIVIDED_BY_USER = ''

/** One form of a glob. */
export interface Matcher {
  /** A path that matches lies below it, or is it; `''`: anywhere. */
  base: string
  matches(path: string): boolean
  /** As in `SplitPlace`. */
  classStart: number | null
}

/**
 * Splits by the user's lines, of which the first that matches wins; a file that none matches has no split. A glob
 * that names a directory means everything below it.
 * @throws {Failure} for a glob that can't be read
 */
export function explicitSplits(lines: readonly SplitLine[]): FindSplit {
  const choices = lines.flatMap(({ name, glob }) =>
    matchersOf(glob).map(({ matches, classStart }) => {
      const place: SplitPlace = { split: name, dataset: DIVIDED_BY_USER, classStart, by: 'option' }
      return { matches, place }
    }),
  )
  return (path) => choices.find(({ matches }) => matches(path))?.place ?? null
}

function withoutEnds(glob: string): string {
  return glob.replace(/^(?:\.\/)+/, '').replace(/(?<=[^/])\/+$/, '')
}

/**
 * All forms of the glob of a split; one that names a directory means everything below it.
 * @throws {Failure} for a glob that can't be read
 */
function matchersOf(glob: string): Matcher[] {
  if (glob.startsWith('!') && glob[1] !== '(') {
    const others = matchersOf(glob.slice(1))
    return [{ base: '', matches: (path) => !others.some(({ matches }) => matches(path)), classStart: null }]
  }
  // A real name may hold characters that mean something in a glob, such as `train (1)`.
  return [below(withoutEnds(glob)), ...globForms('splits', glob).map(matcherOf)]
}

/** One form of a glob, with the place where classes lie below it. */
export function matcherOf({ base, isFixed, hasAnyDirectories, matches }: GlobForm): Matcher {
  // A fixed name further down, as in `data/v*/train`, shows that the wildcard stands for something else than a class.
  const leadsToClasses = base !== '' && (isFixed || hasAnyDirectories)
  return { base, matches, classStart: leadsToClasses ? (base === '/' ? 1 : base.length + 1) : null }
}

function below(directory: string): Matcher {
  if (directory === '') return { base: '', matches: () => true, classStart: null }
  const prefix = `${directory}/`
  return {
    base: directory,
    matches: (path) => path.startsWith(prefix) || path === directory,
    classStart: prefix.length,
  }
}

/**
 * All forms of a glob of an option: each of its alternatives, and everything below each of them.
 * @throws {Failure} for a glob that can't be read; `option` is named in it
 */
function globForms(option: string, glob: string): GlobForm[] {
  try {
    return formsOf(glob)
  } catch (error) {
    throw error instanceof Failure ? new Failure(`${option}: ${error.message}`) : error
  }
}
