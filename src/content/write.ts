import { chmodSync, closeSync, lstatSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { Failure } from '../failure.js'
import { display } from '../text/display.js'
import { describeReadError } from './read.js'

/** Names of descriptors that the process has open already; opening them anew would lose their position. */
const OPEN_DESCRIPTORS: ReadonlyMap<string, number> = new Map([
  ['/dev/stdout', 1],
  ['/dev/fd/1', 1],
  ['/proc/self/fd/1', 1],
  ['/dev/stderr', 2],
  ['/dev/fd/2', 2],
  ['/proc/self/fd/2', 2],
])

const NEW_FILE_MODE = 0o666

/** UTF-16 units of the parts that texts of many parts have; longer ones are the whole text. */
const LONGEST_PART = 1 << 17

/** A unit of UTF-16 takes so many bytes of UTF-8 at most. */
const MOST_BYTES_PER_UNIT = 3

/** A text, whole or in parts that are made as they are written: what is told of a million files fits in no memory. */
export type Text = string | Iterable<string>

export function partsOf(text: Text): Iterable<string> {
  return typeof text === 'string' ? [text] : text
}

/**
 * Writes a text to a file so that a reader sees the old content or the new one, never a part: beside it, then
 * renamed over it. What is not a regular file (device, pipe, link) is written to and never replaced. Missing
 * directories are made.
 * @throws {Failure} if that is not possible
 */
export function writeText(path: string, text: Text): void {
  const parts = partsOf(text)
  try {
    const descriptor = OPEN_DESCRIPTORS.get(path)
    const existing = lstatSync(path, { throwIfNoEntry: false })
    if (descriptor !== undefined) {
      writeAll(descriptor, parts)
    } else if (existing && !existing.isFile()) {
      writeThrough(path, parts)
    } else {
      mkdirSync(dirname(resolve(path)), { recursive: true })
      replaceFile(path, parts, existing?.mode)
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EPIPE') return
    throw new Failure(`"${display(path)}" can't be written: ${display(describeReadError(error))}`)
  }
}

function writeThrough(path: string, parts: Iterable<string>): void {
  const file = openSync(path, 'w')
  try {
    writeAll(file, parts)
  } finally {
    closeSync(file)
  }
}

/**
 * Puts a new file with this content in a path's place, a link's too: beside it first, then renamed over it.
 * @param mode permissions; `undefined` for those of any new file
 * @throws a system error if that is not possible
 */
export function replaceFile(
  path: string,
  parts: Iterable<string | Uint8Array>,
  mode: number | undefined,
): void {
  // Not made from the target's name, which may be as long as a name can be. What is there already is never opened.
  const beside = resolve(dirname(path), `.data-hygiene-${Math.random().toString(36).slice(2)}.tmp`)
  // All of this is synchronous, so a listener is not called before the end: it only keeps a signal from ending the
  // process halfway.
  const hold = (): void => {}
  process.on('SIGINT', hold).on('SIGTERM', hold)
  try {
    const file = openSync(beside, 'wx', mode === undefined ? NEW_FILE_MODE : mode & 0o777)
    try {
      writeAll(file, parts)
    } finally {
      closeSync(file)
    }
    if (mode !== undefined) chmodSync(beside, mode & 0o7777)
    renameSync(beside, path)
  } catch (error) {
    rmSync(beside, { force: true })
    throw error
  } finally {
    process.off('SIGINT', hold).off('SIGTERM', hold)
  }
}

function writeAll(file: number, parts: Iterable<string | Uint8Array>): void {
  // One place for the bytes of all parts: fresh memory for each takes as long again (56 MB: 40 ms).
  let room: Buffer | null = null
  for (const part of parts) {
    if (typeof part !== 'string') writePart(file, part)
    else if (part.length > LONGEST_PART) writePart(file, Buffer.from(part))
    else {
      room ??= Buffer.allocUnsafeSlow(LONGEST_PART * MOST_BYTES_PER_UNIT)
      writePart(file, room.subarray(0, room.write(part)))
    }
  }
}

function writePart(file: number, bytes: Uint8Array): void {
  let offset = 0
  while (offset < bytes.length) {
    try {
      offset += writeSync(file, bytes, offset)
    } catch (error) {
      // A pipe that is full, on a descriptor that someone else made non-blocking: its reader needs a moment.
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5)
    }
  }
}
