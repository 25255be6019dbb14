import type { ObjectFormat, StoredPointer } from '../model.js'
import { objectIdOf } from './object-id.js'

const START = 'version https://git-lfs.github.com/spec/v1\n'

/**
 * The pointer that Git LFS would store for a content. It is written here, not by the `git-lfs` program, so that nothing
 * the repository configures is run.
 * Source of the format: the Git LFS specification, "The Pointer".
 * @param sha256 of the content
 * @param size bytes
 */
export function lfsObject(
  format: ObjectFormat,
  sha256: Buffer,
  size: number,
): StoredPointer & { objectId: string } {
  const hex = sha256.toString('hex')
  const objectId = objectIdOf(format, Buffer.from(`${START}oid sha256:${hex}\nsize ${size}\n`))
  return {
    kind: 'lfs',
    identity: { algorithm: 'sha256', hex, size },
    describedIn: null,
    hasPlace: true,
    objectId,
  }
}
