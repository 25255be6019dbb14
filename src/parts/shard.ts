import type { QuickHash } from '../content/quick-hash.js'
import { Failure } from '../failure.js'
import { pathBytes } from '../paths/lossless.js'

/** One of several shares of what is to be read. */
export interface Shard {
  /** From 1. */
  number: number
  of: number
}

/** More shares are a mistake. */
const MOST_SHARDS = 100_000

/**
 * Reads `I/N`.
 * @param place the start of an error, such as `Option --shard`
 * @throws {Failure} if it is no such share
 */
export function parseShard(text: string, place: string): Shard {
  const match = /^([1-9][0-9]{0,5})\/([1-9][0-9]{0,5})$/.exec(text)
  const [number, of] = [Number(match?.[1]), Number(match?.[2])]
  if (match === null || number > of || of > MOST_SHARDS) {
    throw new Failure(
      `${place}: "${text}" is no share of the work; write I/N with I from 1 to N, such as 1/4, N at most 100,000.`,
    )
  }
  return { number, of }
}

/**
 * Tells which paths are of a share: XXH64 of the path's bytes, modulo the number of shares, so that a path is of the same
 * share in every run and on every machine.
 */
export function isOfShard({ number, of }: Shard, hash: QuickHash): (path: string) => boolean {
  if (of === 1) return () => true
  const [shares, mine] = [BigInt(of), BigInt(number - 1)]
  return (path) => hash(pathBytes(path)) % shares === mine
}
