import { chmodSync, closeSync, constants, openSync, renameSync, rmSync, type Stats, writeSync } from 'node:fs'
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

const OPEN_DESCRIPTOR = /^\/(?:dev|proc\/self)\/(?:fd\/(\d+)|stdout|(stderr))$/

const NEW_FILE_MODE = 0o666

/** UTF-16 units of the parts that texts of many parts have; of longer ones so much is written at once. */
const LONGEST_PART = 1 << 17

/** A unit of UTF-16 takes so many bytes of UTF-8 at most. */
const MOST_BYTES_PER_UNIT = 3

/** Between two breaks, in which signals are heard; some milliseconds of writing. */
const BYTES_BETWEEN_BREAKS = 4 * 1024 * 1024

/** Milliseconds from one try to the next where a pipe is full or has no reader. */
const PIPE_WAIT = 10
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

/**
 * @param mostTries how often a full pipe is tried again while its reader takes nothing
 * @param isOver asked now and then: whether the rest is not wanted
 */
async function writeAll(
  file: number,
  parts: Iterable<string | Uint8Array>,
  mostTries: number,
  isOver = (): boolean => false,
): Promise<void> {
  let sinceBreak = 0
  for (const bytes of encoded(parts)) {
    let offset = 0
    for (let tries = 0; offset < bytes.length; ) {
      const count = writeSome(file, bytes, offset)
      offset += count
      tries = count > 0 ? 0 : tries + 1
      if (tries > mostTries) throw new Error('it is a named pipe whose reader takes nothing')
      if (count === 0) await setTimeout(PIPE_WAIT)
    }
    sinceBreak += bytes.length
    if (sinceBreak < BYTES_BETWEEN_BREAKS) continue
    sinceBreak = 0
    await setImmediate()
    if (isOver()) return
  }
}

/** The bytes of all parts; those that are given stand in memory that the next ones overwrite. */
function* encoded(parts: Iterable<string | Uint8Array>): Generator<Uint8Array> {
  // One place for all: fresh memory for each takes as long again (56 MB: 40 ms).
  let room: Buffer | null = null
  for (const part of parts) {
    if (typeof part !== 'string') {
      yield part
      continue
    }
    room ??= Buffer.allocUnsafeSlow(LONGEST_PART * MOST_BYTES_PER_UNIT)
    for (let start = 0; start < part.length; ) {
      const end = endOfPiece(part, start)
      yield room.subarray(0, room.write(start === 0 && end === part.length ? part : part.slice(start, end)))
      start = end
    }
  }
}

/** No pair of surrogates may be parted, or each half becomes a character of its own. */
function endOfPiece(text: string, start: number): number {
  const end = start + LONGEST_PART
  if (end >= text.length) return text.length
  const last = text.charCodeAt(end - 1)
  return last >= 0xd800 && last <= 0xdbff ? end - 1 : end
}

/** Writes what there is room for, 0 bytes where a pipe is full. */
function writeSome(file: number, bytes: Uint8Array, offset: number): number {
  try {
    return writeSync(file, bytes, offset)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error
    return 0
  }
}
