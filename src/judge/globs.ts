import micromatch from 'micromatch'
import { Failure } from '../failure.js'
import { globsBelow } from '../paths/glob.js'
import { display } from '../text/display.js'

/** Names may start with a dot and hold line breaks, and are written with `/` on every system. */
const GLOB_OPTIONS: object = { dot: true, flags: 's', windows: false }

/** One plain glob, without alternatives in braces, and the expression that it stands for. */
export interface GlobForm {
  glob: string
  expression: RegExp
}

/**
 * All forms of a glob: each of its alternatives, and everything below each of them.
 * @throws {Failure} for a glob that can't be read; `option` is named in it
 */
export function globForms(option: string, glob: string): GlobForm[] {
  try {
    return globsBelow(glob).map((form) => ({ glob: form, expression: compile(form) }))
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new Failure(`${option}: "${display(glob)}" can't be read as a glob: ${display(reason)}`)
  }
}

function compile(glob: string): RegExp {
  const expression: unknown = micromatch.makeRe(glob, GLOB_OPTIONS)
  if (expression instanceof RegExp) return expression
  throw new Error('it is no valid pattern')
}
