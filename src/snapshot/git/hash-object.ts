import { garbled } from '../../git/garbled.js'
import { isObjectId } from '../../git/history.js'
import { GitError } from '../../git/process.js'
import type { DataFile, Repository } from '../../model.js'
import { pathBytes } from '../../paths/lossless.js'
import type { Converted } from './conversion.js'

/**
 * Lets git itself convert and hash files, which its own rules for line ends and encodings ask for.
 * @param into gets the bytes read and the files that git could not read
 */
export async function hashAsGit(
  files: readonly DataFile[],
  repository: Repository,
  inRepository: (path: string) => string,
  into: Converted,
): Promise<void> {
  if (files.length === 0) return
  const hash = async (batch: readonly DataFile[]): Promise<void> => {
    const input = batch.map((file) => `${quotePath(inRepository(file.path))}\n`).join('')
    const output = await repository.run(['hash-object', '--stdin-paths'], Buffer.from(input))
    const ids = output.toString('latin1').split('\n')
    if (ids.pop() !== '' || ids.length !== batch.length || !ids.every(isObjectId)) {
      throw garbled('hash-object')
    }
    batch.forEach((file, index) => {
      file.objectId = ids[index] as string
      into.bytesRead += file.size ?? 0
    })
  }
  try {
    await hash(files)
  } catch (error) {
    if (!(error instanceof GitError) || error.isGivenUp) throw error
    // One file that vanished or can't be read ends the whole batch; one at a time names the culprit.
    for (const file of files) {
      await hash([file]).catch(() => {
        into.errors.push({ path: file.path, message: 'git could not read it' })
      })
    }
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
