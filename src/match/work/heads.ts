import { loadQuickHash } from '../../content/quick-hash.js'
import type { Advance, HeadsResult, ReadTask } from '../../model.js'
import { createArena, pieceOf } from './arena.js'
import { HEAD_BYTES } from './narrow.js'
import { createReading } from './reading.js'

const headArena = createArena()

/** Reads the first block of files for its hash, which separates them. */
export async function hashHeads(task: ReadTask, advance: Advance): Promise<HeadsResult> {
  const quickHash = await loadQuickHash()
  const reading = createReading(task, advance)
  const hashes = new BigUint64Array(task.sizes.length)
  task.sizes.forEach((size, file) => {
    const head = headArena([file], Math.min(size, HEAD_BYTES), HEAD_BYTES + 1)
    if (reading.start(file, head, false)) hashes[file] = quickHash(pieceOf(head, file))
  })
  return { hashes, errors: reading.errors, bytesRead: reading.bytesRead() }
}
