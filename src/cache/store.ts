import { lstatSync } from 'node:fs'
import { dirname } from 'node:path'
import { makeDirectories } from '../disk/directories.js'
import { describeReadError } from '../disk/read.js'
import { readSmallFile } from '../disk/small-file.js'
import { replaceFile } from '../disk/write.js'
import { Failure } from '../failure.js'
import { decodeTables, encodeTables, MOST_FILE_BYTES } from './file-format.js'
import {
  type CacheFormat,
  createTables,
  listTables,
  MOST_RECORDS,
  type Tables,
  trimTables,
} from './tables.js'

/** The tables that a cache file holds. */
export interface Store {
  readonly tables: Tables
  /** Adds what others have saved meanwhile, and replaces the file; does nothing if there is nothing new. */
  save(): Promise<void>
}

const DIRECTORY_MODE = 0o700
const FILE_MODE = 0o600

/**
 * Opens a cache file. A missing one is an empty one.
 * @param tell gets what is wrong, as the rest of a sentence about the file; nothing else comes of it
 */
export function openStore(path: string, format: CacheFormat, tell: (trouble: string) => void): Store {
  let seen = identify(path)
  const tables = read(path, format, tell) ?? createTables(format)

  async function save(): Promise<void> {
    makeDirectories(dirname(path), { mode: DIRECTORY_MODE })
    // Without a lock: of two that do this in the same moment one may lose what it adds, and reads it again next time.
    if (identify(path) !== seen) merge(tables, read(path, format, tell))
    trimTables(tables, MOST_RECORDS)
    await replaceFile(path, encodeTables(tables, format), FILE_MODE)
    for (const table of listTables(tables)) table.markSaved()
    seen = identify(path)
  }

  return {
    tables,
    async save() {
      try {
        if (listTables(tables).some((table) => table.isChanged())) await save()
      } catch (error) {
        tell(`could not be saved: ${describeReadError(error)}`)
      }
    },
  }
}

function merge(tables: Tables, saved: Tables | null): void {
  if (saved === null) return
  const others = listTables(saved)
  for (const [number, table] of listTables(tables).entries()) {
    for (const chunk of others[number]?.chunks() ?? []) table.add(chunk)
  }
}

/** `null` if there is none that can be used. */
function read(path: string, format: CacheFormat, tell: (trouble: string) => void): Tables | null {
  const { bytes, trouble, isAbsent } = readSmallFile(path, MOST_FILE_BYTES, 'refused')
  if (isAbsent) return null
  const decoded = bytes === null ? trouble : decode(bytes, format)
  if (typeof decoded !== 'string') return decoded
  tell(`${decoded}. It is ignored, and replaced when there is something to save`)
  return null
}

/** What is wrong with it, if it can't be used. */
function decode(bytes: Buffer, format: CacheFormat): Tables | string {
  try {
    return decodeTables(bytes, format)
  } catch (error) {
    return error instanceof Failure ? error.message : `can't be read: ${describeReadError(error)}`
  }
}

/** Tells two files apart that stood at this path one after the other. */
function identify(path: string): string {
  try {
    const { dev, ino, size, mtimeNs, ctimeNs } = lstatSync(path, { bigint: true })
    return [dev, ino, size, mtimeNs, ctimeNs].join()
  } catch {
    return ''
  }
}
