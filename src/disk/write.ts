import { chmodSync, closeSync, constants, openSync, renameSync, rmSync, type Stats } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { setImmediate, setTimeout } from 'node:timers/promises'
import { Failure } from '../failure.js'
import { lookThrough } from '../paths/look.js'
import { encodePath } from '../paths/lossless.js'
import { realTarget } from '../paths/real-place.js'
import { display } from '../text/display.js'
import { makeDirectories } from './directories.js'
import { holdSignals } from './interruption.js'
import { describeReadError } from './read.js'
import { PIPE_WAIT, writeAll } from './write-all.js'

const OPEN_DESCRIPTOR = /^\/(?:dev|proc\/self)\/(?:fd\/(\d+)|stdout|(stderr))$/

const NEW_FILE_MODE = 0o666

/** Tries, so 10 seconds: whoever is to read it has been started before. */
const TRIES_FOR_A_READER = 1000
/** Tries, so a minute without a byte taken. */
const TRIES_FOR_ROOM = 6000

/** A text, whole or in parts that are made as they are written: what is told of a million files fits in no memory. */
export type Text = string | Iterable<string>

export function partsOf(text: Text): Iterable<string> {
  return typeof text === 'string' ? [text] : text
}

/**
 * Writes a text to a file so that a reader sees the old content or the new one, never a part: beside it, then
 * renamed over it. A link stays, and what it leads to is replaced. Pipes and devices only take the text. Missing
 * directories are made. A signal that comes meanwhile ends the process, and leaves nothing half written.
 * @throws {Failure} if that is not possible
 */
export async function writeText(path: string, text: Text): Promise<void> {
  const parts = partsOf(text)
  try {
    const descriptor = openDescriptorOf(path)
    if (descriptor !== null) return await writeAll(descriptor, parts, Number.POSITIVE_INFINITY)
    const target = realTarget(resolve(path))
    const found = lookThrough(encodePath(target))
    if (found !== undefined && !found.isFile()) return await writeInto(target, parts, found)
    makeDirectories(dirname(target))
    await replaceFile(target, parts, found?.mode)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EPIPE') return
    throw new Failure(`"${display(path)}" can't be written: ${display(describeReadError(error))}`)
  }
}

/** The descriptor that a path names which the process has open already: opening it anew would lose its position. */
export function openDescriptorOf(path: string): number | null {
  const match = OPEN_DESCRIPTOR.exec(path)
  if (match === null) return null
  return match[1] === undefined ? (match[2] === undefined ? 1 : 2) : Number(match[1])
}

/** How the names of files begin that are not yet in their place. */
export const UNFINISHED = '.data-hygiene-'

/**
 * Puts a new file with this content in a path's place, a link's too: beside it first, then renamed over it. A signal
 * that comes meanwhile ends the process once what lies beside it is removed.
 * @param mode permissions; `undefined` for those of any new file
 * @throws a system error if that is not possible
 */
export async function replaceFile(
  path: string,
  parts: Iterable<string | Uint8Array>,
  mode: number | undefined,
): Promise<void> {
  await replaceFileBy(path, mode, (file, hasCome) => writeAll(file, parts, Number.POSITIVE_INFINITY, hasCome))
}

/**
 * The same for what writes itself.
 * @param write gets the descriptor, and a question to ask now and then: whether a signal has come, so that the rest is not
 *   wanted
 * @throws a system error if that is not possible; what `write` throws
 */
export async function replaceFileBy(
  path: string,
  mode: number | undefined,
  write: (file: number, hasCome: () => boolean) => Promise<void>,
): Promise<void> {
  // Not made from the target's name, which may be as long as a name can be. What is there already is never opened.
  const name = `${UNFINISHED}${Math.random().toString(36).slice(2)}.tmp`
  const beside = encodePath(resolve(dirname(path), name))
  const interruption = holdSignals()
  try {
    const file = openSync(beside, 'wx', mode === undefined ? NEW_FILE_MODE : mode & 0o777)
    try {
      await write(file, interruption.hasCome)
    } finally {
      closeSync(file)
    }
    if (mode !== undefined) chmodSync(beside, mode & 0o7777)
    await setImmediate()
    if (interruption.hasCome()) rmSync(beside, { force: true })
    else renameSync(beside, encodePath(path))
  } catch (error) {
    rmSync(beside, { force: true })
    // What lies beside it has a name that nobody knows.
    throw error instanceof Error && 'path' in error ? Object.assign(error, { path }) : error
  } finally {
    interruption.end()
  }
}

/** Hands a text to what is no regular file, without waiting for ever for a pipe whose other end does nothing. */
async function writeInto(path: string, parts: Iterable<string>, found: Stats): Promise<void> {
  if (found.isBlockDevice()) throw new Error('it is a disk')
  if (found.isSocket()) throw new Error('it is a socket')
  const file = await openToWrite(path, found.isFIFO() ? TRIES_FOR_A_READER : 0)
  try {
    await writeAll(file, parts, found.isFIFO() ? TRIES_FOR_ROOM : Number.POSITIVE_INFINITY)
  } finally {
    closeSync(file)
  }
}

async function openToWrite(path: string, triesForReader: number): Promise<number> {
  const flags = constants.O_WRONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOCTTY ?? 0)
  for (let tries = 0; ; tries += 1) {
    try {
      return openSync(encodePath(path), flags)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENXIO' || triesForReader === 0) throw error
      if (tries === triesForReader) throw new Error('it is a named pipe that nobody reads')
    }
    await setTimeout(PIPE_WAIT)
  }
}
