import { createHash } from 'node:crypto'
import { objectIdOf } from '../../content/object-id.js'
import { describeReadError, readFrom } from '../../content/read.js'
import type { DataFile, ObjectFormat } from '../../model.js'
import { locate } from '../../paths/locate.js'
import type { Converted } from './conversion.js'

const POINTER_START = 'version https://git-lfs.github.com/spec/v1\n'
const LARGEST_POINTER = 1023

/**
 * Names files that Git LFS manages as git does: by the pointer that LFS would store for their bytes. The pointer
 * is written here, not by the `git-lfs` program, so that nothing the repository configures is run.
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
      into.bytesRead += readFrom(locate(root, file.path), size, 0, null, (chunk) => {
        hash.update(chunk)
        if (size <= LARGEST_POINTER) start = Buffer.from(chunk)
      })
      // Not downloaded: the file on disk is the pointer already, and is stored as it is.
      const isPointer = start.toString('latin1', 0, POINTER_START.length) === POINTER_START
      const pointer = isPointer
        ? start
        : Buffer.from(`${POINTER_START}oid sha256:${hash.digest('hex')}\nsize ${size}\n`)
      file.objectId = objectIdOf(format, pointer)
    } catch (error) {
      into.errors.push({ path: file.path, message: describeReadError(error) })
    }
  }
}
