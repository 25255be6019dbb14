import { randomBytes } from 'node:crypto'
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

/**
 * Writes a text to a file so that a reader sees the old content or the new one, never a part: beside it, then
 * renamed over it. What is not a regular file (device, pipe, link) is written to and never replaced. Missing
 * directories are made.
 * @throws {Failure} if that is not possible
 */
export function writeText(path: string, text: string): void {
  try {
    const descriptor = OPEN_DESCRIPTORS.get(path)
    const existing = lstatSync(path, { throwIfNoEntry: false })
    if (descriptor !== undefined) {
      writeAll(descriptor, text)
    } else if (existing && !existing.isFile()) {
      writeThrough(path, text)
    } else {
      mkdirSync(dirname(resolve(path)), { recursive: true })
      replace(path, text, existing?.mode)
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EPIPE') return
    throw new Failure(`"${display(path)}" can't be written: ${display(describeReadError(error))}`)
  }
}

function writeThrough(path: string, text: string): void {
  const file = openSync(path, 'w')
  try {
    writeAll(file, text)
  } finally {
    closeSync(file)
  }
}

function replace(path: string, text: string, mode: number | undefined): void {
  // Not made from the target's name, which may be as long as a name can be.
  const beside = resolve(dirname(path), `.data-hygiene-${randomBytes(6).toString('hex')}.tmp`)
  // All of this is synchronous, so a listener is not called before the end: it only keeps a signal from ending the
  // process halfway.
  const hold = (): void => {}
  process.on('SIGINT', hold).on('SIGTERM', hold)
  try {
    const file = openSync(beside, 'wx', NEW_FILE_MODE)
    try {
      writeAll(file, text)
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

function writeAll(file: number, text: string): void {
  const bytes = Buffer.from(text)
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
