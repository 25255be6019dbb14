import type { Repository } from '../model.js'
import { pathBytes } from '../paths/lossless.js'
import { isObjectId } from './history.js'

/**
 * The content of a regular file at a commit; `null` if there is none. One that a clone without blobs lacks is
 * fetched, if that is allowed: meant for a config file, not for data.
 * @param path relative to the top level
 * @throws {GitError} if it is there and can't be had
 */
export async function readFileAt(
  repository: Repository,
  commit: string,
  path: string,
  mayFetch: boolean,
): Promise<Buffer | null> {
  const tree = await repository.run(['ls-tree', '-z', '--full-tree', commit, '--', ...asArguments(path)])
  const [, mode = '', id = ''] = /^(\d+) blob ([0-9a-f]+)\t/.exec(tree.toString('latin1')) ?? []
  if (!mode.startsWith('100') || !isObjectId(id)) return null
  const isHere = await repository.run(['cat-file', '-e', id]).then(
    () => true,
    () => false,
  )
  if (!isHere && mayFetch) await repository.fetch(['origin', id])
  return repository.run(['cat-file', 'blob', id])
}

/** Node hands arguments over as UTF-8: another name can't be asked for, so it is not there. */
function asArguments(path: string): string[] {
  return pathBytes(path).equals(Buffer.from(path)) ? [path] : []
}
