import { pathAt } from '../../columns/paths.js'
import { readSmallFile } from '../../disk/small-file.js'
import type { DataFiles, World } from '../../model.js'
import { locate } from '../../paths/locate.js'
import { identityKey } from '../../pointers/identity.js'
import { LARGEST_LFS_POINTER } from '../../pointers/lfs.js'
import { parsePointerFile, SMALLEST_POINTER } from '../stored/parse-pointer.js'
import type { CopyApart } from './staged.js'

/** The samples that are pointers by the name of their data. */
export function pointersByName(files: DataFiles): Map<string, string> {
  const byName = new Map<string, string>()
  for (const [file, { identity }] of files.pointers) {
    if (identity === null) continue
    const name = identityKey(identity)
    if (!byName.has(name)) byName.set(name, pathAt(files, file))
  }
  return byName
}

/** The files that stand for the data of a sample, as pointers of Git LFS or git-annex. */
export function pointersAmong(
  files: DataFiles,
  pointers: ReadonlyMap<string, string>,
  { root }: Pick<World, 'root'>,
): { copies: CopyApart[]; bytesRead: number } {
  const found: { copies: CopyApart[]; bytesRead: number } = { copies: [], bytesRead: 0 }
  for (let file = 0; file < files.names.length; file++) {
    const size = files.sizes[file] as number
    if (size < SMALLEST_POINTER || size > LARGEST_LFS_POINTER) continue
    const path = pathAt(files, file)
    const { bytes } = readSmallFile(locate(root, path), LARGEST_LFS_POINTER, 'refused')
    found.bytesRead += bytes?.length ?? 0
    const identity = (bytes && parsePointerFile(bytes))?.identity ?? null
    const sample = identity === null ? undefined : pointers.get(identityKey(identity))
    if (sample !== undefined) found.copies.push({ path, sample })
  }
  return found
}
