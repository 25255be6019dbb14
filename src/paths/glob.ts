import glob from 'fast-glob'
import micromatch from 'micromatch'

/** Any of these may open a pattern; braces can span several components. */
const MAGIC = /[*?[\]{}()!+@\\]/

/** How patterns are read everywhere, of git's index or on disk. The flag lets `**` cross line breaks in names. */
const PATTERN_OPTIONS: object = { dot: true, flags: 's' }

/**
 * Whether a path matches a glob, or lies below a directory that does. Names with `/`; case matters.
 */
export function globMatcher(pattern: string): (path: string) => boolean {
  const expressions = globsBelow(pattern).map((each) => micromatch.makeRe(each, PATTERN_OPTIONS))
  return (path) => expressions.some((expression) => expression?.test(path))
}

/** The globs that stand for everything that a glob names: what matches it, and what lies below such a directory. */
export function globsBelow(pattern: string): string[] {
  const expanded = micromatch.braces(pattern, { expand: true, nodupes: true })
  return expanded.flatMap((each) => (each.endsWith('/**') ? [each] : [each, `${each}/**`]))
}

/**
 * Whether a directory can hold paths that `globMatcher` accepts, by the components that it has so far; what it
 * says no to need not be listed.
 */
export function directoryMatcher(pattern: string): (directory: string) => boolean {
  const alternatives = globsBelow(pattern).map((each) => {
    const components = each.split('/')
    const open = components.findIndex((component) => component.includes('**') || component.includes('('))
    const closed = components.slice(0, open < 0 ? undefined : open)
    // The first component of an absolute path is empty.
    return closed.map((component) =>
      component === '' ? /^$/ : micromatch.makeRe(component, PATTERN_OPTIONS),
    )
  })
  return (directory) => {
    if (directory === '') return true
    const components = directory.split('/')
    return alternatives.some((expressions) =>
      components.every((component, depth) => expressions[depth]?.test(component) ?? true),
    )
  }
}

/** Whether a text has characters that mean something in a glob. */
export function isGlob(text: string): boolean {
  return text !== '' && glob.isDynamicPattern(text)
}

/** The directory that a glob can't leave: `data/a` of `data/a/*.png`, `''` of `**`. */
export function globBase(pattern: string): string {
  const components = pattern.split('/')
  const magic = components.findIndex((component) => MAGIC.test(component))
  return components.slice(0, magic < 0 ? undefined : magic).join('/')
}
