import { resolve } from 'node:path'
import type { Repository } from '../model.js'
import { decodePath } from '../paths/lossless.js'

/**
 * The directory that the configuration of a repository gives to Git LFS for its objects, absolute; `null` if it names
 * none, so that they lie where they usually do. `.lfsconfig` can't name one.
 * Source: git-lfs-config(5), `lfs.storage`.
 */
export async function lfsStorageOf(repository: Repository): Promise<string | null> {
  try {
    const output = await repository.run(['config', '--type=path', '--get', 'lfs.storage'])
    const written = decodePath(output).replace(/\n$/, '')
    return written === '' ? null : resolve(repository.commonDirectory, written)
  } catch {
    // Git ends like that where it is not set.
    return null
  }
}
