import { Failure } from '../failure.js'
import { quote } from './quote.js'

export interface Pair {
  name: string
  value: string
}

/**
 * Reads `NAME: VALUE`, divided at the first colon; the value may hold others.
 * @param form what was expected, for the error: `RULE: SEVERITY`.
 * @throws {Failure} if there is no colon, or nothing on one side of it.
 */
export function readPair(line: string, place: string, form: string): Pair {
  const colon = line.indexOf(':')
  const name = line.slice(0, Math.max(0, colon)).trim()
  const value = line.slice(colon + 1).trim()
  if (name === '' || value === '') {
    throw new Failure(`${place}: ${quote(line)} is not of the form ${form}.`)
  }
  return { name, value }
}
