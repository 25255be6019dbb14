import { Failure } from '../../failure.js'
import { globForms as formsOf, type GlobForm } from '../../globs/glob.js'

/**
 * All forms of a glob of an option: each of its alternatives, and everything below each of them.
 * @throws {Failure} for a glob that can't be read; `option` is named in it
 */
export function globForms(option: string, glob: string): GlobForm[] {
  try {
    return formsOf(glob)
  } catch (error) {
    throw error instanceof Failure ? new Failure(`${option}: ${error.message}`) : error
  }
}
