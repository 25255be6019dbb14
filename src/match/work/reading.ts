import { closeSync } from 'node:fs'
import { openLocations } from '../../content/locations.js'
import { assertUnchanged, changed, describeReadError, fill, openForReading } from '../../disk/read.js'
import type { Advance, ObjectFormat, ReadTask, TaskError } from '../../model.js'
import type { Pieces } from './arena.js'

/** Reads so many bytes from a position of a file on into a memory, at an offset. */
export type Read = (memory: Buffer, offset: number, length: number, position: number) => void

/** Reads the files of one task, counts what it reads and keeps what fails. */
export interface Reading {
  objectFormat: ObjectFormat
  /** Bytes of a file. */
  sizeOf(file: number): number
  /**
   * Reads the file's first bytes into its piece, which has room for one more: a file that has grown fills it. Short of
   * the whole file it is not asked whether the file changed: who reads on will find out.
   * @param hold leave the file open for who reads on, until `release`
   * @returns whether that was possible
   */
  start(file: number, pieces: Pieces, hold: boolean): boolean
  /**
   * Fills the file's piece from `position` on.
   * @returns whether that was possible, and the file is what it was when it was listed
   */
  part(file: number, pieces: Pieces, position: number): boolean
  /**
   * Hands out an open file.
   * @param use gets a function that reads so many bytes, from a position of the file on, to the start of a memory
   * @returns what `use` gave; `null` if the file can't be read or is not what it was when it was listed
   */
  open<T>(file: number, use: (read: Read) => T): T | null
  /** Closes what is held open. */
  release(): void
  errors: TaskError[]
  bytesRead(): number
}

export function createReading(task: ReadTask, advance: Advance): Reading {
  const locations = openLocations(task.files)
  const held = new Map<number, number>()
  const errors: TaskError[] = []
  let bytesRead = 0

  function count(bytes: number): void {
    bytesRead += bytes
    advance(0, bytes)
  }

  function attempt<T>(file: number, read: (location: string | Buffer) => T): T | null {
    try {
      return read(locations[file] as string | Buffer)
    } catch (error) {
      errors.push({ file, message: describeReadError(error) })
      return null
    }
  }

  function open<T>(file: number, use: (read: Read) => T): T | null {
    return attempt(file, (location) => {
      const descriptor = held.get(file) ?? openForReading(location)
      try {
        const result = use((memory, offset, length, position) => {
          const done = fill(descriptor, memory, offset, length, position)
          count(done)
          if (done < length) throw changed()
        })
        assertUnchanged(descriptor, task.sizes[file] as number, task.modified[file] as number)
        return result
      } finally {
        if (!held.has(file)) closeSync(descriptor)
      }
    })
  }

  return {
    objectFormat: task.objectFormat,
    sizeOf: (file) => task.sizes[file] as number,
    start(file, { memory, length, offsetOf }, hold) {
      const isRead = attempt(file, (location) => {
        const descriptor = openForReading(location)
        try {
          const isWhole = length === task.sizes[file]
          const done = fill(descriptor, memory, offsetOf(file), isWhole ? length + 1 : length, 0, length)
          advance(1, done)
          bytesRead += done
          if (done !== length) throw changed()
        } finally {
          if (hold) held.set(file, descriptor)
          else closeSync(descriptor)
        }
        return true
      })
      return isRead === true
    },
    part: (file, { memory, length, offsetOf }, position) =>
      open(file, (read) => {
        read(memory, offsetOf(file), length, position)
        return true
      }) === true,
    open,
    release() {
      for (const descriptor of held.values()) closeSync(descriptor)
      held.clear()
    },
    errors,
    bytesRead: () => bytesRead,
  }
}
