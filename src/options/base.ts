import { Failure } from '../failure.js'
import type { Given } from './definition.js'
import { quote } from './quote.js'

/**
 * Reads what to compare with: a name that git resolves to a commit. Whether there is one is for git to say.
 * @throws {Failure} if it starts with `-`, which git would take for an option.
 */
export function parseBase({ lines, place }: Given): string {
  const [ref] = lines
  if (!ref.startsWith('-')) return ref
  throw new Failure(`${place}: ${quote(ref)} is not a git ref; give a branch, a tag or a commit.`)
}
