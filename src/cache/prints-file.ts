import { closeSync, constants, fstatSync, ftruncateSync, openSync, rmSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import { makeDirectories } from '../disk/directories.js'
import { describeReadError, fill, openForReading } from '../disk/read.js'
import {
  countOfSegment,
  fileHead,
  HEAD_BYTES,
  RECORD_BYTES,
  type Record,
  readSegmentStart,
  segmentStart,
  sumOf,
} from './prints-format.js'

const DIRECTORY_MODE = 0o700
export const FILE_MODE = 0o600
const APPEND =
  constants.O_RDWR | constants.O_APPEND | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0)

/** An open file of prints. */
export interface PrintsFile {
  descriptor: number
  /** Of several with one key, the last. */
  records: Map<string, Record>
  /** Bytes that were found whole; what comes after them is not of use. */
  end: number
  segments: number
  device: bigint
  inode: bigint
}

/**
 * Opens a file of prints for reading.
 * @param tell gets what is wrong with it, as the rest of a sentence about the file
 * @returns `null` if there is none that can be used
 */
export function openPrintsFile(
  path: string,
  holds: string,
  tell: (trouble: string) => void,
): PrintsFile | null {
  let descriptor: number
  try {
    descriptor = openForReading(path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') tell(`can't be read: ${describeReadError(error)}`)
    return null
  }
  try {
    const stat = fstatSync(descriptor, { bigint: true })
    const head = Buffer.alloc(HEAD_BYTES)
    const isWhole = stat.isFile() && fill(descriptor, head, 0, HEAD_BYTES, 0) === HEAD_BYTES
    if (isWhole && head.equals(fileHead(holds))) {
      const { dev: device, ino: inode } = stat
      const file = { descriptor, records: new Map(), end: HEAD_BYTES, segments: 0, device, inode }
      walk(file)
      return file
    }
    tell(
      'is not one of this version of data-hygiene, or damaged. It is replaced when there is something to save',
    )
  } catch (error) {
    tell(`can't be read: ${describeReadError(error)}`)
  }
  closeSync(descriptor)
  return null
}

/** Takes note of the segments that were added since, by whomever. */
function walk(file: PrintsFile): void {
  const { descriptor } = file
  const size = fstatSync(descriptor).size
  const head = Buffer.alloc(HEAD_BYTES)
  while (fill(descriptor, head, 0, HEAD_BYTES, file.end) === HEAD_BYTES) {
    const count = countOfSegment(head)
    const length = HEAD_BYTES + (count ?? 0) * RECORD_BYTES
    if (count === null || file.end + length > size) return
    const start = Buffer.allocUnsafe(length)
    if (fill(descriptor, start, 0, length, file.end) < length) return
    const segment = readSegmentStart(start, file.end)
    if (segment === null || segment.end > size) return
    for (const record of segment.records) {
      file.records.delete(record.key)
      file.records.set(record.key, record)
    }
    file.end = segment.end
    file.segments += 1
  }
}

/**
 * Adds a segment. Two runs that do so in the same moment may spoil each other's: hashes tell, and what is spoilt is
 * worked out again.
 * @param prints by `keyOf`
 * @returns the file as it stands at the path now, opened anew
 * @throws an error in one line, or one of the file system
 */
export function addPrints(path: string, holds: string, prints: ReadonlyMap<string, Uint8Array>): PrintsFile {
  const file = openOrMake(path, holds)
  try {
    addSegment(path, file, prints)
    walk(file)
    return file
  } catch (error) {
    closeSync(file.descriptor)
    throw error
  }
}

function addSegment(path: string, file: PrintsFile, prints: ReadonlyMap<string, Uint8Array>): void {
  const adding = openSync(path, APPEND)
  try {
    const { dev, ino } = fstatSync(adding, { bigint: true })
    if (dev !== file.device || ino !== file.inode) throw new Error('it was replaced in this moment')
    walk(file)
    ftruncateSync(adding, file.end)
    const records = [...prints].map(([key, print]) => {
      return { key, offset: 0, length: print.length, sum: sumOf(key, print) }
    })
    const segment = Buffer.concat([segmentStart(records), ...prints.values()])
    for (let done = 0; done < segment.length; ) done += writeSync(adding, segment, done)
  } finally {
    closeSync(adding)
  }
}

/** What stands at the path now, made if there is nothing that can be used. */
function openOrMake(path: string, holds: string): PrintsFile {
  makeDirectories(dirname(path), { mode: DIRECTORY_MODE })
  const found = openPrintsFile(path, holds, () => {})
  if (found !== null) return found
  rmSync(path, { force: true })
  const made = openSync(path, 'wx', FILE_MODE)
  writeSync(made, fileHead(holds))
  closeSync(made)
  const file = openPrintsFile(path, holds, () => {})
  if (file === null) throw new Error('it was replaced in this moment')
  return file
}
