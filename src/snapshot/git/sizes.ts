import type { Repository } from '../../model.js'

const FORMAT = '--batch-check=%(objectname) %(objectsize)'

/**
 * Sizes of contents by git's id, in bytes, for those that this clone holds. In a clone that leaves blobs out,
 * asking for one would download it, so there the objects that are here are listed instead.
 */
export async function readSizes(
  repository: Repository,
  ids: ReadonlySet<string>,
): Promise<Map<string, number>> {
  const sizes = new Map<string, number>()
  if (ids.size === 0) return sizes
  const output = (await isPartialClone(repository))
    ? await repository.run(['cat-file', '--batch-all-objects', '--unordered', '--buffer', FORMAT])
    : await repository.run(['cat-file', '--buffer', FORMAT], Buffer.from(`${[...ids].join('\n')}\n`))
  for (const line of output.toString('latin1').split('\n')) {
    const separator = line.indexOf(' ')
    const id = line.slice(0, separator)
    const size = Number(line.slice(separator + 1))
    // "ID missing" has no number.
    if (ids.has(id) && Number.isSafeInteger(size)) sizes.set(id, size)
  }
  return sizes
}

async function isPartialClone(repository: Repository): Promise<boolean> {
  const query = ['config', '--get-regexp', '^(remote\\..*\\.promisor|extensions\\.partialclone)$']
  return repository.run(query).then(
    (output) => output.length > 0,
    () => false,
  )
}
