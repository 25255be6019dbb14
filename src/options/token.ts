import { Failure } from '../failure.js'
import type { Given } from './definition.js'

/** What can stand in the header of a request. */
const TOKEN = /^[\x21-\x7e]+$/

/**
 * Reads a token.
 * @throws {Failure} if it can't be one. The error never repeats it.
 */
export function parseToken({ lines, place }: Given): string {
  const [token] = lines
  if (TOKEN.test(token)) return token
  throw new Failure(
    `${place}: the value can't be a token, since it holds a space, a line break or a character that is not ASCII.`,
  )
}
