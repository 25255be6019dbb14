import { closeSync } from 'node:fs'
import { openLocations } from '../../content/locations.js'
import { assertUnchanged, changed, describeReadError, fill, openForReading } from '../../content/read.js'
import type { Advance, ObjectFormat, ReadTask, TaskError } from '../../model.js'

/** Reads the files of one task, counts what it reads and keeps what fails. */
export interface Reading {
  objectFormat: ObjectFormat
  /** Bytes of a file. */
  sizeOf(file: number): number
  /**
   * Reads the file's first bytes. Short of the whole file it is not asked whether the file changed: who reads on will
   * find out.
   * @param target one byte longer than what is wanted
   * @param hold leave the file open for who reads on, until `release`
   * @returns whether that was possible
   */
  start(file: number, target: Buffer, hold: boolean): boolean
  /**
   * Fills `target` from `position` on.
   * @returns whether that was possible, and the file is what it was when it was listed
   */
  part(file: number, target: Buffer, position: number): boolean
  /**
   * Hands out an open file.
   * @param use gets a function that fills a buffer from a position on
   * @returns what `use` gave; `null` if the file can't be read or is not what it was when it was listed
   */
  open<T>(file: number, use: (read: (target: Buffer, position: number) => void) => T): T | null
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

  function open<T>(file: number, use: (read: (target: Buffer, position: number) => void) => T): T | null {
    return attempt(file, (location) => {
      const descriptor = held.get(file) ?? openForReading(location)
      try {
        const result = use((target, position) => {
          const done = fill(descriptor, target, position)
          count(done)
          if (done < target.length) throw changed()
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
    start(file, target, hold) {
      const isRead = attempt(file, (location) => {
        const descriptor = openForReading(location)
        try {
          const wanted = target.length - 1
          const isWhole = wanted === (task.sizes[file] as number)
          const done = fill(descriptor, isWhole ? target : target.subarray(0, wanted), 0, wanted)
          advance(1, 0)
          count(done)
          if (done !== wanted) throw changed()
        } finally {
          if (hold) held.set(file, descriptor)
          else closeSync(descriptor)
        }
        return true
      })
      return isRead === true
    },
    part: (file, target, position) =>
      open(file, (read) => {
        read(target, position)
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
