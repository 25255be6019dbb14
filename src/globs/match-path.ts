import { accepts, createAutomaton } from './automaton.js'
import { isOneStar, type MatchName, nameMatcher } from './match-name.js'
import { compilePaths } from './program.js'
import { type Component, fixedText, type PathPattern, type Text } from './tokens.js'

/** What of a path a pattern has to match: all of it, or a directory above it as well. */
export type Extent = 'whole' | 'or above'

/** The components that stand for themselves at the beginning of a pattern. */
export function fixedComponents(components: readonly Component[]): string[] {
  const names = components.map(fixedText)
  const open = names.indexOf(null)
  return names.slice(0, open < 0 ? undefined : open) as string[]
}

/**
 * How to compare paths with several patterns at once, any of which may match: all of them are one automaton, unless it
 * would have too many states.
 */
export function pathsMatcher(patterns: readonly PathPattern[], extent: Extent): (path: Text) => boolean {
  const oneByOne = patterns.map((pattern) => pathMatcher(pattern, extent))
  const [first, ...others] = patterns
  const [onlyMatcher] = oneByOne
  if (first === undefined || onlyMatcher === undefined) return () => false
  const fixed = others.length === 0 ? fixedComponents(first.components) : []
  const rest = patterns.map(({ components }) => components.slice(fixed.length))
  // To compare the ends of names is faster than to look up each character.
  if (others.length === 0 && rest[0]?.every(hasOnlyEnds) === true) return onlyMatcher
  if (patterns.some(({ components }) => components.length === 0)) return () => true
  const prefix = fixed.length === 0 ? '' : `${fixed.join('/')}/`
  const tails = patterns.map(({ isDirectory }) =>
    extent === 'whole' ? 'nothing' : isDirectory ? 'below' : 'or below',
  )
  const automaton = createAutomaton(compilePaths(rest, tails))
  const matchesAny = (path: Text) => oneByOne.some((matches) => matches(path))
  return (path) => {
    if (!path.startsWith(prefix)) return false
    // The empty name before the first slash is one that no wildcard stands for.
    if (prefix === '' && path.startsWith('/')) return matchesAny(path)
    return accepts(automaton, path, prefix.length, path.length) ?? matchesAny(path)
  }
}

/**
 * How to compare paths with a pattern. Takes time in proportion to path times pattern; the fixed beginning is
 * compared first, which spares most paths all else.
 */
export function pathMatcher(
  { components, isDirectory }: PathPattern,
  extent: Extent,
): (path: Text) => boolean {
  const fixed = fixedComponents(components)
  const rest = components.slice(fixed.length)
  const name = fixed.join('/')
  const isOpen = rest.length > 0
  if (rest.every((component) => component === '**')) {
    if (fixed.length === 0) return () => isOpen || extent === 'or above'
    return isOrIsBelow(name, isOpen || extent === 'or above', !isOpen && !isDirectory)
  }
  const prefix = fixed.length === 0 ? '' : `${name}/`
  const compared = rest.map((component) => (component === '**' ? null : nameMatcher(component)))
  return (path) => path.startsWith(prefix) && matchRest(compared, path, prefix.length, extent, isDirectory)
}

function hasOnlyEnds(component: Component): boolean {
  return component === '**' || isOneStar(component) || fixedText(component) !== null
}

function isOrIsBelow(name: string, hasBelow: boolean, hasItself: boolean): (path: Text) => boolean {
  const prefix = `${name}/`
  return (path) =>
    (hasBelow && path.startsWith(prefix)) ||
    (hasItself && path.length === name.length && path.startsWith(name))
}

/** Where a way fails, only the last `**` has to take more. */
function matchRest(
  rest: readonly (MatchName | null)[],
  path: Text,
  from: number,
  extent: Extent,
  isDirectory: boolean,
): boolean {
  let number = 0
  let at = from
  let afterAny = -1
  let anyEnd = from
  for (;;) {
    const matches = rest[number]
    if (matches === null) {
      // At the end it stands for one component at least, so that `a/*/**` is not `a/*`.
      if (number === rest.length - 1) return at <= path.length
      afterAny = ++number
      anyEnd = at
      continue
    }
    const hasMore = at <= path.length
    if (matches === undefined) {
      if (extent === 'whole' ? !hasMore : !isDirectory || hasMore) return true
    } else if (hasMore) {
      const end = endOf(path, at)
      if (matches(path, at, end)) {
        at = end + 1
        number++
        continue
      }
    }
    if (afterAny < 0 || anyEnd > path.length) return false
    anyEnd = endOf(path, anyEnd) + 1
    at = anyEnd
    number = afterAny
  }
}

function endOf(path: Text, at: number): number {
  const slash = path.indexOf('/', at)
  return slash < 0 ? path.length : slash
}
