import { Failure } from '../failure.js'
import type { Given } from './definition.js'
import { quote } from './quote.js'

const AUTOMATIC = 'auto'

/**
 * Reads what to scan: a glob or a name per line; `null` for `auto`.
 * @throws {Failure} if a line starts with `!`, which elsewhere leaves something out, or if `auto` does not stand alone.
 */
export function parsePaths(given: Given): string[] | null {
  if (given.lines.includes(AUTOMATIC)) {
    if (given.lines.length === 1) return null
    throw new Failure(
      `${given.place}: auto stands alone; give either auto or globs and directories, and ./auto for a directory of that name.`,
    )
  }
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
