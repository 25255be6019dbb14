import { pathIn } from '../../columns/paths.js'
import type { DvcOutput } from '../../pointers/dvc.js'
import type { DvcDirectoryEntry } from '../../pointers/dvc-directory.js'
import type { ContentIdentity } from '../../pointers/identity.js'

/** One file, or one directory as a whole, that an output of DVC stands for. */
export interface DvcData {
  /**
   * As paths of the listing are; a directory as a whole ends in `/`, so that it counts as what lies in it: for
   * `paths`, for splits, as annotation. `null` if it has no place in the repository.
   */
  path: string | null
  identity: ContentIdentity | null
  /** Bytes; `null` if not told. */
  size: number | null
  /** Of a directory as a whole: how many files it has, `null` if that is not told. */
  fileCount?: number | null
}

/**
 * What an output stands for: its files, where they are listed anywhere, else the whole.
 * @param path of the output, `null` if it has none
 * @param list gives the files of a directory by its identity; `null` if nothing here lists them
 */
export function dataOfOutput(
  output: DvcOutput,
  path: string | null,
  list: (identity: ContentIdentity) => DvcDirectoryEntry[] | null,
): DvcData[] {
  const { identity, size, fileCount, isDirectory, files } = output
  if (!isDirectory) return [{ path, identity, size }]
  if (path === null) return [{ path, identity, size, fileCount }]
  if (files !== null) {
    return files.map(({ relativePath, identity: known }) => ({
      path: pathIn(path, relativePath),
      identity: known,
      size: known?.size ?? null,
    }))
  }
  const listed = identity === null ? null : list(identity)
  if (identity === null || listed === null) return [{ path: `${path}/`, identity, size, fileCount }]
  const algorithm = identity.algorithm === 'md5-directory' ? 'md5' : 'md5-lf'
  return listed.map(({ relativePath, md5 }) => ({
    path: pathIn(path, relativePath),
    identity: { algorithm, hex: md5, size: null },
    size: null,
  }))
}
