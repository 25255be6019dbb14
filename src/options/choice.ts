import { Failure } from '../failure.js'
import { nearest } from '../text/nearest.js'
import type { Given } from './definition.js'
import { quote } from './quote.js'

/** A parser for an option whose value is one of some words, written exactly so. */
export function choiceOf<Choice extends string>(choices: readonly Choice[]): (given: Given) => Choice {
  return ({ lines, place }) => choose(choices, lines[0], place)
}

/**
 * The one of `choices` that is `value`.
 * @throws {Failure} naming the value, all choices and the nearest one.
 */
export function choose<Choice extends string>(
  choices: readonly Choice[],
  value: string,
  place: string,
): Choice {
  const choice = choices.find((candidate) => candidate === value)
  if (choice !== undefined) return choice
  throw new Failure(
    `${place}: ${quote(value)} is not one of ${choices.join(', ')}${suggest(value, choices)}.`,
  )
}

/** What an error about an unknown name adds: ` (did you mean NAME?)`, or nothing if no name is near. */
export function suggest(value: string, names: readonly string[], prefix = ''): string {
  const near = nearest(value, names)
  return near === null ? '' : ` (did you mean ${prefix}${near}?)`
}
