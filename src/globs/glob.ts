import { Failure } from '../failure.js'
import { display } from '../text/display.js'
import { shorten } from '../text/shorten.js'
import { expandBraces } from './braces.js'
import { nameMatcher } from './match-name.js'
import { type Extent, fixedComponents, pathMatcher, pathsMatcher } from './match-path.js'
import { parseAlternative } from './parse.js'
import { type Component, fixedText, type PathPattern, type Text } from './tokens.js'

/** Characters; names are shorter, braces make it longer. */
const LONGEST = 65_536

const LONGEST_SHOWN = 200

const SPECIAL = /[*?[({\\]/

/** One of the ways in which a glob includes paths: by what one of its alternatives matches, or by what lies below. */
export interface GlobForm {
  /** What it stands for, whole: a directory without wildcards that every path below it begins with; `''`: none. */
  base: string
  /** Whether it names `base` itself, or all that lies below it. */
  isFixed: boolean
  /** Whether every directory between `base` and the last component is a wildcard for any name. */
  hasAnyDirectories: boolean
  matches(path: string): boolean
}

/**
 * The alternatives of a glob, as understood.
 * @param hasLabel whether `{label}` means something
 * @throws {Failure} for a glob that can't be read or can't be obeyed, with what to write
 */
export function parseGlob(glob: string, hasLabel = false): PathPattern[] {
  try {
    if (glob.length > LONGEST)
      throw new Failure(`it is longer than ${LONGEST.toLocaleString('en-US')} characters`)
    return expandBraces(glob).map((each) => parseAlternative(nonEmpty(each, glob), hasLabel))
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    const shown = shorten(display(glob), LONGEST_SHOWN)
    throw new Failure(`"${shown}" can't be read as a glob: ${error.message}`)
  }
}

/**
 * All forms of a glob: each of its alternatives, and everything below each of them.
 * @throws {Failure} for a glob that can't be read
 */
export function globForms(glob: string): GlobForm[] {
  return parseGlob(glob).flatMap(({ components, isDirectory }) => {
    const below: PathPattern = { components: [...components, '**'], isDirectory }
    if (isDirectory || components.at(-1) === '**') return [formOf(below)]
    return [formOf({ components, isDirectory }), formOf(below)]
  })
}

/**
 * Whether a path matches a glob, or lies below a directory that does. A glob that ends with `/` matches what lies
 * below alone. Names with `/`; case matters; a character is a code point.
 * @throws {Failure} for a glob that can't be read
 */
export function globMatcher(glob: string): (path: Text) => boolean {
  return pathsMatcher(parseGlob(glob), 'or above')
}

/** Whether a glob matches everything below a directory, whatever it is called. */
export function wholeMatcher(glob: string): (directory: string) => boolean {
  const matchers = parseGlob(glob).map(({ components }) => {
    const end = components.findLastIndex((component) => component !== '**') + 1
    return pathMatcher({ components: components.slice(0, end), isDirectory: false }, 'or above')
  })
  return (directory) => matchers.some((matches) => matches(directory))
}

/**
 * Whether a directory can hold paths that `globMatcher` accepts, by the components that it has so far; what it
 * says no to need not be listed.
 */
export function directoryMatcher(glob: string): (directory: string) => boolean {
  const alternatives = parseGlob(glob).map(({ components }) => {
    const open = components.indexOf('**')
    const closed = components.slice(0, open < 0 ? undefined : open)
    return closed.map((component) => nameMatcher(component as Exclude<Component, '**'>))
  })
  return (directory) => {
    if (directory === '') return true
    return alternatives.some((compared) => canHold(compared, directory))
  }
}

function canHold(compared: readonly ReturnType<typeof nameMatcher>[], directory: string): boolean {
  let at = 0
  for (const matches of compared) {
    if (at > directory.length) return true
    const slash = directory.indexOf('/', at)
    const end = slash < 0 ? directory.length : slash
    if (!matches(directory, at, end)) return false
    at = end + 1
  }
  return true
}

/** Whether a text has characters that mean something in a glob. */
export function isGlob(text: string): boolean {
  if (!SPECIAL.test(text)) return false
  if (text.includes('\\')) return true
  try {
    const [first, ...others] = parseGlob(text)
    return others.length > 0 || first?.components.some((component) => fixedText(component) === null) === true
  } catch (error) {
    if (error instanceof Failure) return true
    throw error
  }
}

/**
 * The directory that a glob can't leave, as the glob writes it: `data/a` of `data/a/*.png`, `''` of `**`, `data` of
 * `data/\[a]/*.png`.
 */
export function globBase(glob: string): string {
  const [first = [], ...others] = parseGlob(glob).map(({ components }) => {
    const fixed = fixedComponents(components)
    // What has no wildcard may be a file.
    return fixed.length === components.length ? fixed.slice(0, -1) : fixed
  })
  let count = first.length
  const isShared = (names: readonly string[]) =>
    first.slice(0, count).every((name, index) => name === names[index])
  while (
    !others.every(isShared) ||
    !glob.startsWith(count === 0 ? '' : `${first.slice(0, count).join('/')}/`)
  ) {
    count--
  }
  return joined(first.slice(0, count))
}

/** A pattern as a form. */
export function formOf(pattern: PathPattern, extent: Extent = 'whole'): GlobForm {
  const { components } = pattern
  const fixed = fixedComponents(components)
  const rest = components.slice(fixed.length)
  return {
    base: joined(fixed),
    isFixed: rest.every((component) => component === '**'),
    hasAnyDirectories: rest.slice(0, -1).every(isAny),
    matches: pathsMatcher([pattern], extent),
  }
}

function isAny(component: Component): boolean {
  return component === '**' || (component.length === 1 && component[0]?.kind === 'star')
}

/** As paths are written: that of the machine's root is `/`. */
function joined(names: readonly string[]): string {
  return names.length === 1 && names[0] === '' ? '/' : names.join('/')
}

/** Braces can leave an alternative empty, and it would mean everything. */
function nonEmpty(alternative: string, glob: string): string {
  if (alternative !== '' || glob === '') return alternative
  throw new Failure('one of its alternatives is empty; write ** if it is to mean everything')
}
