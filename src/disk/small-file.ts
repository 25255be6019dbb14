import { closeSync, constants, fstatSync, lstatSync, openSync, readSync, type Stats, statSync } from 'node:fs'
import { describeReadError, fill } from './read.js'

/** What came of reading a small file: all of its bytes, or why not. */
export type SmallFile = { bytes: Buffer; trouble: null; isAbsent: false; isEndless: false } | Untaken

interface Untaken {
  bytes: null
  /** In words that follow the file's name. */
  trouble: string
  /** There is nothing of that name, or a link to nothing. */
  isAbsent: boolean
  /** A pipe or a device: who opens it without care may wait for ever. */
  isEndless: boolean
}

/** Whether what stands behind a link is read, or the link is refused. */
export type Links = 'followed' | 'refused'

const MIB = 1024 * 1024

/** Windows has none of these flags, and no files that they are for. A terminal must not become that of the process. */
const OPEN_FLAGS = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOCTTY ?? 0)
const NO_LINK = constants.O_NOFOLLOW ?? 0

/** Room for a file whose size the system does not tell, such as those of `/proc`. */
const FIRST_ROOM = 64 * 1024

/**
 * The one way to read a file that others wrote and that should be small: a config file, an accepted report, a card,
 * what DVC writes, a cache. Only regular files are read, so that no pipe is waited for and no device opened, and never
 * more than is allowed, so that none fills the memory. It never throws.
 * @param mostBytes a larger file is trouble
 */
export function readSmallFile(location: string | Buffer, mostBytes: number, links: Links): SmallFile {
  return readGuarded(location, mostBytes, links, 'whole')
}

/** The same for the beginning of a file, be it as long as it will. */
export function readStart(location: string | Buffer, mostBytes: number, links: Links): SmallFile {
  return readGuarded(location, mostBytes, links, 'start')
}

function readGuarded(
  location: string | Buffer,
  mostBytes: number,
  links: Links,
  part: 'whole' | 'start',
): SmallFile {
  try {
    // What a link leads to can be anything: opening some devices is enough to do harm. Where links are refused the
    // listing has seen a file, and one call less is made for each of many.
    const found = links === 'followed' ? statSync(location) : null
    if (found !== null && !found.isFile()) return unfit(found)
    const file = openSync(location, links === 'followed' ? OPEN_FLAGS : OPEN_FLAGS | NO_LINK)
    try {
      return part === 'whole' ? readWhole(file, mostBytes) : readStartOf(file, mostBytes)
    } finally {
      closeSync(file)
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ENOTDIR') return { ...troubled('does not exist'), isAbsent: true }
    const found = lookAt(location)
    if (found !== null && !found.isFile()) return unfit(found)
    return troubled(`can't be read: ${describeReadError(error)}`)
  }
}

function readWhole(file: number, mostBytes: number): SmallFile {
  const stat = fstatSync(file)
  if (!stat.isFile()) return unfit(stat)
  const tooLarge = `is larger than ${mostBytes < MIB ? `${mostBytes} bytes` : `${Math.floor(mostBytes / MIB)} MiB`}`
  if (stat.size > mostBytes) return troubled(tooLarge)
  // One byte more than there should be: what has grown meanwhile shows without another call.
  let bytes = Buffer.allocUnsafe((stat.size || Math.min(FIRST_ROOM, mostBytes)) + 1)
  let length = 0
  for (;;) {
    const count = readSync(file, bytes, length, bytes.length - length, length)
    length += count
    if (length > mostBytes) return troubled(tooLarge)
    if (count === 0 || length === stat.size) {
      return taken(bytes.subarray(0, length))
    }
    if (length === bytes.length) bytes = enlarged(bytes, mostBytes + 1)
  }
}

function enlarged(bytes: Buffer, most: number): Buffer<ArrayBuffer> {
  const larger = Buffer.allocUnsafe(Math.min(2 * bytes.length, most))
  bytes.copy(larger)
  return larger
}

function readStartOf(file: number, mostBytes: number): SmallFile {
  const stat = fstatSync(file)
  if (!stat.isFile()) return unfit(stat)
  const bytes = Buffer.allocUnsafe(mostBytes)
  return taken(bytes.subarray(0, fill(file, bytes, 0, mostBytes, 0)))
}

function taken(bytes: Buffer): SmallFile {
  return { bytes, trouble: null, isAbsent: false, isEndless: false }
}

function troubled(trouble: string): Untaken {
  return { bytes: null, trouble, isAbsent: false, isEndless: false }
}

/** What is never read. */
function unfit(stat: Stats): Untaken {
  if (stat.isDirectory()) return troubled('is a directory, not a file')
  if (stat.isSocket()) return troubled('is a socket, not a regular file')
  if (stat.isFIFO()) return { ...troubled('is a named pipe, not a regular file'), isEndless: true }
  if (stat.isSymbolicLink()) return troubled("is a link, which is not followed or can't be")
  return { ...troubled('is a device, not a regular file'), isEndless: isEndless(stat) }
}

/**
 * Whether who opens it without care may wait for ever: a pipe, or a device. The null device is none of them: it often
 * stands where there is to be nothing.
 */
export function isEndless(stat: Stats): boolean {
  if (stat.isFIFO() || stat.isBlockDevice()) return true
  return stat.isCharacterDevice() && stat.rdev !== lookAt('/dev/null')?.rdev
}

/** What stands at a place where nothing could be opened; `null` if that is not known. */
function lookAt(location: string | Buffer): Stats | null {
  try {
    return lstatSync(location)
  } catch {
    return null
  }
}
