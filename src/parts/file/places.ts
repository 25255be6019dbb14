import { closeSync, fstatSync, openSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { makeDirectories } from '../../disk/directories.js'
import { describeReadError, fill } from '../../disk/read.js'
import { Failure } from '../../failure.js'
import { lookThrough } from '../../paths/look.js'
import { decodePath, encodePath } from '../../paths/lossless.js'
import { display } from '../../text/display.js'
import { METADATA_KEY } from './format.js'

/** Enough of the end of a Parquet file to know whose it is: what describes it begins with our name. */
const TAIL_BYTES = 8
const LARGEST_FOOTER = 1024 ** 3

/**
 * Makes a place ready for a part, before anything is read for it.
 * @param location absolute; lossless text
 * @throws {Failure} if something else is there, or nothing can be written there
 */
export function prepareForPart(location: string): void {
  let isFree: boolean
  try {
    isFree = standsForPart(location)
    makeDirectories(dirname(location))
  } catch (error) {
    throw unwritable(location, error)
  }
  if (isFree) return
  throw new Failure(
    `The part "${display(location)}" would replace a file that is no part of data-hygiene; write it to another place.`,
  )
}

/** What is told of a part that can't be written. */
export function unwritable(location: string, error: unknown): Failure {
  return new Failure(
    `The part "${display(location)}" can't be written: ${display(describeReadError(error))}; write it to another place.`,
  )
}

/** Whether a place is free for a part: nothing is there, an empty file or an earlier part. */
function standsForPart(location: string): boolean {
  const found = lookThrough(encodePath(location))
  return found === undefined || (found.isFile() && (found.size === 0 || isPart(location)))
}

/** The parts that lie in the directory of another one; absolute. */
export function partsBeside(location: string): string[] {
  const directory = dirname(location)
  try {
    return readdirSync(encodePath(directory), { encoding: 'buffer', withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => join(directory, decodePath(name)))
      .filter((path) => path.endsWith('.parquet') && isPart(path))
  } catch {
    // Whoever writes there will say why it can't be looked into.
    return []
  }
}

/** Whether a file is a part, whole or not of this version. */
export function isPart(location: string): boolean {
  let file: number
  try {
    file = openSync(encodePath(location), 'r')
  } catch {
    return false
  }
  try {
    const { size } = fstatSync(file)
    const tail = Buffer.alloc(TAIL_BYTES)
    if (size < TAIL_BYTES || fill(file, tail, 0, TAIL_BYTES, size - TAIL_BYTES) < TAIL_BYTES) return false
    const length = tail.readUInt32LE(0)
    if (tail.toString('latin1', 4) !== 'PAR1' || length > Math.min(size - TAIL_BYTES, LARGEST_FOOTER))
      return false
    const footer = Buffer.alloc(length)
    fill(file, footer, 0, length, size - TAIL_BYTES - length)
    return (
      footer.includes(`${METADATA_KEY}`, 0, 'latin1') && footer.includes('"shard":{"number":', 0, 'latin1')
    )
  } finally {
    closeSync(file)
  }
}
