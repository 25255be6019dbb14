import type { Repository } from '../model.js'
import { pathBytes } from '../paths/lossless.js'
import { isObjectId } from './history.js'
import { GitError } from './process.js'
import { garbled } from './records.js'

/**
 * Lets git itself convert and name files, which another encoding asks for.
 * @param paths relative to the top level
 * @returns git's id of each, hex; `null` for one that git could not read
 */
export async function hashAsGit(
  paths: readonly string[],
  repository: Repository,
): Promise<(string | null)[]> {
  if (paths.length === 0) return []
  const hash = async (batch: readonly string[]): Promise<string[]> => {
    const input = Buffer.from(batch.map((path) => `${quotePath(path)}\n`).join(''))
    const output = await repository.run(['hash-object', '--stdin-paths'], input)
    const ids = output.toString('latin1').split('\n')
    if (ids.pop() !== '' || ids.length !== batch.length || !ids.every(isObjectId)) {
      throw garbled('hash-object')
    }
    return ids
  }
  try {
    return await hash(paths)
  } catch (error) {
    if (!(error instanceof GitError) || error.isGivenUp) throw error
    // One file that vanished or can't be read ends the whole batch; one at a time names the culprit.
    const ids: (string | null)[] = []
    for (const path of paths) {
      const [id = null] = await hash([path]).catch(() => [])
      ids.push(id)
    }
    return ids
  }
}

/** A path as git quotes it in line-based input: C escapes, any byte that is not plain in octal. */
function quotePath(path: string): string {
  const characters = Array.from(pathBytes(path), (byte) => {
    const isPlain = byte >= 0x20 && byte < 0x7f && byte !== 0x22 && byte !== 0x5c
    return isPlain ? String.fromCharCode(byte) : `\\${byte.toString(8).padStart(3, '0')}`
  })
  return `"${characters.join('')}"`
}
