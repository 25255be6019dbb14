import { createHash } from 'node:crypto'
import { startObjectId } from '../content/object-id.js'
import { describeReadError, readFrom, readPart } from '../content/read.js'
import type { DataFile, FileError, ObjectFormat, World } from '../model.js'
import { locate } from '../paths/locate.js'

/** Both names of a content: git's, and one whose collisions nobody can make. */
export interface ContentNames {
  /** Git's object id, hex. */
  objectId: string
  /** SHA-256, hex. */
  digest: string
}

/** A part of a file, and when the file was last changed then (milliseconds). */
export interface Part {
  bytes: Buffer
  modified: number
}

/** Reads contents of one snapshot and counts what it reads. Each method gives `null` for a file that can't be read. */
export interface ContentReader {
  /** Fills `target` with the bytes from `offset` on, and gives it back. */
  part(file: DataFile, offset: number, target: Buffer): Part | null
  /** Reads the whole file, but for the `head` that was read before, for both its names. */
  names(file: DataFile, head: Part | null): ContentNames | null
  /** Reads the whole file for git's name. */
  objectId(file: DataFile): string | null
  /** Files that could not be read. */
  errors: FileError[]
  /** Bytes read so far. */
  bytesRead(): number
}

export function createContentReader(format: ObjectFormat, world: World): ContentReader {
  const errors: FileError[] = []
  let bytesRead = 0

  function attempt<T>(file: DataFile, read: (location: string | Buffer, size: number) => T): T | null {
    try {
      return read(locate(world.root, file.path), file.size ?? 0)
    } catch (error) {
      errors.push({ path: file.path, message: describeReadError(error) })
      return null
    }
  }

  function count(files: number, bytes: number): void {
    bytesRead += bytes
    world.progress.advance(files, bytes)
  }

  return {
    errors,
    bytesRead: () => bytesRead,
    part: (file, offset, target) =>
      attempt(file, (location, size) => {
        const modified = readPart(location, size, offset, target)
        count(0, target.length)
        return { bytes: target, modified }
      }),
    names: (file, head) =>
      attempt(file, (location, size) => {
        const named = startObjectId(format, size)
        const digest = createHash('sha256')
        if (head) {
          named.update(head.bytes)
          digest.update(head.bytes)
        }
        readFrom(location, size, head?.bytes.length ?? 0, head?.modified ?? null, (chunk) => {
          named.update(chunk)
          digest.update(chunk)
          count(0, chunk.length)
        })
        count(1, 0)
        return { objectId: named.digest('hex'), digest: digest.digest('hex') }
      }),
    objectId: (file) =>
      attempt(file, (location, size) => {
        const named = startObjectId(format, size)
        readFrom(location, size, 0, null, (chunk) => {
          named.update(chunk)
          count(0, chunk.length)
        })
        count(1, 0)
        return named.digest('hex')
      }),
  }
}
