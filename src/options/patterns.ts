import { Failure } from '../failure.js'
import type { Given } from './definition.js'
import { quote } from './quote.js'

/**
 * Reads what to scan: a glob or a name per line.
 * @throws {Failure} if a line starts with `!`, which elsewhere leaves something out.
 */
export function parsePaths(given: Given): string[] {
  return withoutNegation(
    given,
    'use exclude to leave something out, and ./!NAME for a name that starts with !',
  )
}

/**
 * Reads what to leave out: a glob per line.
 * @throws {Failure} if a line starts with `!`.
 */
export function parseExclude(given: Given): string[] {
  return withoutNegation(given, 'exclude leaves out what matches, so it needs no !')
}

function withoutNegation({ lines, place }: Given, advice: string): string[] {
  for (const line of lines) {
    if (line.startsWith('!')) throw new Failure(`${place}: ${quote(line)} starts with !; ${advice}.`)
  }
  return [...lines]
}
