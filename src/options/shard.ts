import { Failure } from '../failure.js'
import type { Shard } from '../model.js'
import type { Given } from './definition.js'
import { quote } from './quote.js'

/** More shares are a mistake. */
const MOST_SHARDS = 100_000

/**
 * Reads `I/N`.
 * @throws {Failure} if it is no such share
 */
export function parseShard({ lines: [text], place }: Given): Shard {
  const match = /^([1-9][0-9]{0,5})\/([1-9][0-9]{0,5})$/.exec(text)
  const [number, of] = [Number(match?.[1]), Number(match?.[2])]
  if (match === null || number > of || of > MOST_SHARDS) {
    throw new Failure(
      `${place}: ${quote(text)} is no share of the work; write I/N with I from 1 to N, such as 1/4, N at most 100,000.`,
    )
  }
  return { number, of }
}
