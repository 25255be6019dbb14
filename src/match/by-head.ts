import { addTo } from '../columns/lists.js'
import type { Reading } from '../content/read-files.js'
import type { Reader } from '../content/remembered.js'
import type { Snapshot } from '../model.js'

/**
 * Divides files by their size and the quick hash of their first block. Those in different sets differ; those in one set
 * are still to be compared.
 * @returns sets of two or more files
 */
export async function divideByHead(
  numbers: readonly number[],
  { files }: Snapshot,
  reader: Reader,
): Promise<Reading & { sets: number[][] }> {
  const byHead = new Map<string, number[]>()
  const heads = await reader.heads(numbers, (file, hash) => {
    addTo(byHead, `${files.sizes[file]}:${hash}`, file)
  })
  return { ...heads, sets: [...byHead.values()].filter((set) => set.length > 1) }
}
