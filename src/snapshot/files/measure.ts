import { accessSync, constants, lstatSync } from 'node:fs'
import { describeReadError } from '../../content/read.js'
import type { DataFile, FileError, SkipReason } from '../../model.js'
import { locate } from '../../paths/locate.js'

const READABLE_BY_ALL = 0o444

/** Measures files on disk one after the other, and tells hard links to one file apart from copies. */
export interface DiskMeasure {
  /** The file with its size; why it is passed over; or `null` if it can't be read, which is then among the errors. */
  measure(path: string): DataFile | SkipReason | null
}

/**
 * @param errors gets every file that can't be read
 */
export function createDiskMeasure(root: string, errors: FileError[]): DiskMeasure {
  const linked = new Map<string, DataFile>()
  return {
    measure(path) {
      const location = locate(root, path)
      try {
        const stat = lstatSync(location)
        if (stat.isSymbolicLink()) return 'symlink'
        if (!stat.isFile()) return 'special'
        // Most files are readable by all, so the extra call is rare; a file that no one asks for would otherwise
        // go unread and its fault unsaid, only because no other file has its size.
        if ((stat.mode & READABLE_BY_ALL) !== READABLE_BY_ALL) accessSync(location, constants.R_OK)
        const file: DataFile = { path, size: stat.size, objectId: null }
        if (stat.nlink === 1) return file
        const known = knownByOtherName(location, file)
        if (known === null) return file
        known.links = [...(known.links ?? []), path]
        return 'hard-link'
      } catch (error) {
        errors.push({ path, message: describeReadError(error) })
        return null
      }
    },
  }

  function knownByOtherName(location: string | Buffer, file: DataFile): DataFile | null {
    // Inode numbers go beyond what a double can hold; only files with several names need them.
    const { dev, ino } = lstatSync(location, { bigint: true })
    const key = `${dev}:${ino}`
    const known = linked.get(key)
    if (known === undefined) linked.set(key, file)
    return known ?? null
  }
}
