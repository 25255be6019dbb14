import { pick, pickFrom } from '../columns/data-files.js'
import { pickNames } from '../columns/names.js'
import { pickNumbers, valuesOf } from '../columns/numbers.js'
import type { DataFiles, Numbers, QuickHashes } from '../model.js'
import { NO_HASH } from '../model.js'
import type { Measured } from './files/measured.js'
import type { ScopedListing } from './sources.js'
import type { Stored } from './stored/builder.js'

/**
 * The columns of the entries that are data files.
 * @param onDisk `null`: none of them was looked at on disk
 */
export function columnsOf(
  { entries, objectIds }: Pick<ScopedListing, 'entries' | 'objectIds'>,
  present: Numbers,
  sizeOf: (entry: number) => number,
  onDisk: Pick<Measured, 'files' | 'modified' | 'links'> | null,
  stored: Pick<Stored, 'pointers'>,
): DataFiles {
  return {
    directories: entries.directories,
    directoryOf: pickNumbers(entries.directoryOf, present),
    names: pickNames(entries.names, present),
    sizes: valuesOf(present, sizeOf),
    contents: pickNumbers(entries.contents, present),
    objectIds,
    modified: onDisk === null || onDisk.files.length === 0 ? [] : pick(onDisk.modified, present),
    pointers: pickFrom(stored.pointers, present),
    links: onDisk === null ? new Map() : pickFrom(onDisk.links, present),
  }
}

/** What was hashed of files while pointers were looked for among them. */
export function hashesOf(files: DataFiles, present: Numbers, hashOf: BigUint64Array): QuickHashes {
  const hashes = new BigUint64Array(present.length)
  for (let file = 0; file < present.length; file++) hashes[file] = hashOf[present[file] as number] ?? NO_HASH
  return { files, hashes }
}
