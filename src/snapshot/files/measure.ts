import { accessSync, constants, lstatSync } from 'node:fs'
import { openLocations } from '../../content/locations.js'
import { describeReadError } from '../../disk/read.js'
import { type Advance, MEASURED, type MeasureResult, type MeasureTask } from '../../model.js'

const READABLE_BY_ALL = 0o444

/** Measures files on disk without opening them; a part of the work that threads share. */
export function measureFiles(task: MeasureTask, advance: Advance): MeasureResult {
  const locations = openLocations(task)
  const result: MeasureResult = {
    states: new Uint8Array(locations.length),
    sizes: new Float64Array(locations.length),
    modified: new Float64Array(locations.length),
    inodes: new Map(),
    errors: [],
  }
  locations.forEach((location, file) => {
    try {
      result.states[file] = measure(location, file, task.identifiesAll === true, result)
    } catch (error) {
      result.states[file] = MEASURED.failed
      result.errors.push({ file, message: describeReadError(error) })
    }
  })
  advance(locations.length, 0)
  return result
}

function measure(
  location: string | Buffer,
  file: number,
  identifies: boolean,
  { sizes, modified, inodes }: MeasureResult,
): number {
  const stat = lstatSync(location)
  if (stat.isSymbolicLink()) return MEASURED.symlink
  if (!stat.isFile()) return MEASURED.special
  // Most files are readable by all, so the extra call is rare; a file that no one asks for would otherwise go unread
  // and its fault unsaid, only because no other file has its size.
  if ((stat.mode & READABLE_BY_ALL) !== READABLE_BY_ALL) accessSync(location, constants.R_OK)
  sizes[file] = stat.size
  modified[file] = stat.mtimeMs
  if (stat.nlink === 1 && !identifies) return MEASURED.file
  // Inode numbers go beyond what a double can hold; only files with several names need them.
  const { dev, ino } = lstatSync(location, { bigint: true })
  inodes.set(file, `${dev}:${ino}`)
  return MEASURED.linked
}
