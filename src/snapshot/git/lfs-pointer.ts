import { objectIdOf } from '../../content/object-id.js'
import { describeReadError, readWhole } from '../../content/read.js'
import { createHash } from '../../libraries/crypto.js'
import type { DataFile, ObjectFormat } from '../../model.js'
import { locate } from '../../paths/locate.js'
import { LARGEST_LFS_POINTER, parseLfsPointer } from '../../pointers/lfs.js'
import type { Converted } from './conversion.js'

const POINTER_START = 'version https://git-lfs.github.com/spec/v1\n'

/**
 * Names files that Git LFS manages as git does: by the pointer that LFS would store for their bytes, which they then
 * stand for too. The pointer is written here, not by the `git-lfs` program, so that nothing the repository configures
 * is run. A file that is a pointer already is stored as it is.
 * Source of the format: the Git LFS specification, "The Pointer".
 * @param into gets the bytes read and the files that could not be read
 */
export function hashAsLfs(
  files: readonly DataFile[],
  format: ObjectFormat,
  root: string,
  into: Converted,
): void {
  for (const file of files) {
    const size = file.size ?? 0
    const hash = createHash('sha256')
    let start = Buffer.alloc(0)
    try {
      into.bytesRead += readWhole(locate(root, file.path), size, (chunk) => {
        hash.update(chunk)
        if (size <= LARGEST_LFS_POINTER) start = Buffer.from(chunk)
      })
      const hex = hash.digest('hex')
      const onDisk = parseLfsPointer(start)
      const pointer = onDisk ? start : Buffer.from(`${POINTER_START}oid sha256:${hex}\nsize ${size}\n`)
      const identity = onDisk ? onDisk.identity : ({ algorithm: 'sha256', hex, size } as const)
      file.objectId = objectIdOf(format, pointer)
      file.pointer = { kind: 'lfs', identity, path: file.path }
    } catch (error) {
      into.errors.push({ path: file.path, message: describeReadError(error) })
    }
  }
}
