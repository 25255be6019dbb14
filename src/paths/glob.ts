import { Failure } from '../failure.js'
import { loadGlobs } from '../libraries/load.js'
import { display } from '../text/display.js'

/** Any of these may open a pattern; braces can span several components. */
const MAGIC = /[*?[\]{}()!+@\\]/

/**
 * How patterns are read everywhere, of git's index or on disk: names may start with a dot and are written with
 * `/` on every system. The flag lets `**` cross line breaks in names.
 */
const PATTERN_OPTIONS: object = { dot: true, flags: 's', windows: false }

/** One plain glob, without alternatives in braces, and the expression that it stands for. */
export interface GlobForm {
  glob: string
  expression: RegExp
}

/**
 * All forms of a glob: each of its alternatives, and everything below each of them.
 * @throws {Failure} for a glob that can't be read
 */
export function globForms(pattern: string): GlobForm[] {
  try {
    const alternatives = loadGlobs().micromatch.braces(pattern, {
      expand: true,
      nodupes: true,
      keepEscaping: true,
    } as object)
    return alternatives
      .flatMap((each) => (each.endsWith('/**') ? [each] : [each, `${each}/**`]))
      .map((each) => ({ glob: each, expression: compile(each) }))
  } catch (error) {
    const reason = (error as Error).message
    throw new Failure(`"${display(pattern)}" can't be read as a glob: ${display(reason)}`)
  }
}

/**
 * Whether a path matches a glob, or lies below a directory that does. Names with `/`; case matters.
 * @throws {Failure} for a glob that can't be read
 */
export function globMatcher(pattern: string): (path: string) => boolean {
  const forms = globForms(pattern)
  return (path) => forms.some(({ expression }) => expression.test(path))
}

/**
 * Whether a directory can hold paths that `globMatcher` accepts, by the components that it has so far; what it
 * says no to need not be listed.
 */
export function directoryMatcher(pattern: string): (directory: string) => boolean {
  const alternatives = globForms(pattern).map((form) => {
    const components = form.glob.split('/')
    const open = components.findIndex((component) => component.includes('**') || component.includes('('))
    const closed = components.slice(0, open < 0 ? undefined : open)
    // The first component of an absolute path is empty.
    return closed.map((component) => (component === '' ? /^$/ : compile(component)))
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
  return MAGIC.test(text) && loadGlobs().fastGlob.isDynamicPattern(text)
}

/** The directory that a glob can't leave: `data/a` of `data/a/*.png`, `''` of `**`. */
export function globBase(pattern: string): string {
  const components = pattern.split('/')
  const magic = components.findIndex((component) => MAGIC.test(component))
  return components.slice(0, magic < 0 ? undefined : magic).join('/')
}

function compile(pattern: string): RegExp {
  const expression: unknown = loadGlobs().micromatch.makeRe(pattern, PATTERN_OPTIONS)
  if (expression instanceof RegExp) return expression
  throw new Error('it is no valid pattern')
}
