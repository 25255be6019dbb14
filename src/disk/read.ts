import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs'
import { Failure } from '../failure.js'

/**
 * A link put in a file's place after it was listed must not be followed, and a pipe must not be waited for.
 * Windows has neither flag.
 */
const OPEN_FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0)

/** Opens a file for reading; see `OPEN_FLAGS`. @throws a system error if that is not possible */
export function openForReading(location: string | Buffer): number {
  return openSync(location, OPEN_FLAGS)
}

/**
 * Makes sure that an open file still is what it was when it was listed.
 * @param size bytes
 * @param modified when it was last changed, in milliseconds
 * @throws {Failure} if it is not
 */
export function assertUnchanged(file: number, size: number, modified: number): void {
  const stat = fstatSync(file)
  if (!stat.isFile() || stat.size !== size || stat.mtimeMs !== modified) throw changed()
}

/**
 * Reads from `position` of an open file until there are enough bytes, or the file ends.
 * @param length bytes to ask for; may be more than enough, so that a file that has grown shows without another call
 * @returns number of bytes read
 */
export function fill(
  file: number,
  memory: Buffer,
  offset: number,
  length: number,
  position: number,
  enough = length,
): number {
  let done = 0
  while (done < enough) {
    const count = readSync(file, memory, offset + done, length - done, position + done)
    if (count === 0) break
    done += count
  }
  return done
}

/**
 * Fills `target` with the beginning of a file.
 * @param size what the file measured when it was listed, in bytes
 * @throws {Failure} if the file no longer has that size; a system error if it can't be read
 */
export function readBeginning(location: string | Buffer, size: number, target: Buffer): void {
  withFile(location, size, (file) => {
    if (fill(file, target, 0, target.length, 0) < target.length) throw changed()
  })
}

/** An error of the file system in one line, without the path that its message repeats: `EACCES: permission denied`. */
export function describeReadError(error: unknown): string {
  const { message, syscall } = error as Partial<NodeJS.ErrnoException>
  if (message === undefined) return String(error)
  const end = syscall === undefined ? -1 : message.indexOf(`, ${syscall}`)
  return end < 0 ? message : message.slice(0, end)
}

function withFile<T>(location: string | Buffer, size: number, use: (file: number) => T): T {
  const file = openForReading(location)
  try {
    const stat = fstatSync(file)
    if (!stat.isFile() || stat.size !== size) throw changed()
    return use(file)
  } finally {
    closeSync(file)
  }
}

/** What is said of a file that is not what it was a moment ago. */
export function changed(): Failure {
  return new Failure('changed while it was being scanned')
}
