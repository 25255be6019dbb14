import type { Snapshot } from '../model.js'
import { NO_HASH } from '../model.js'

/**
 * Leaves out the files of which it is known that no other has their content, so that they are not read a second time:
 * small files were read once, to see whether they stand for data elsewhere. What is left is compared by its bytes.
 */
export function mayBeEqual(
  numbers: readonly number[],
  { files, quickHashes }: Pick<Snapshot, 'files' | 'quickHashes'>,
): readonly number[] {
  // Of other columns, such as those that leave out a file, the numbers mean other files.
  if (quickHashes === undefined || quickHashes.files !== files) return numbers
  const { hashes } = quickHashes
  const counts = new Map<bigint, number>()
  /** Sizes of files that may have any content. */
  const open = new Set<number>()
  for (const file of numbers) {
    const hash = hashes[file] as bigint
    if (hash === NO_HASH) open.add(files.sizes[file] as number)
    else counts.set(hash, (counts.get(hash) ?? 0) + 1)
  }
  return numbers.filter((file) => {
    const count = counts.get(hashes[file] as bigint)
    return count === undefined || count > 1 || open.has(files.sizes[file] as number)
  })
}
