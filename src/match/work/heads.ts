import { loadQuickHash } from '../../content/quick-hash.js'
import type { Advance, HeadsResult, ReadTask } from '../../model.js'
import { HEAD_BYTES } from './narrow.js'
import { createReading } from './reading.js'

/** With one byte more than is wanted, which a file that has grown fills. */
const head = Buffer.allocUnsafeSlow(HEAD_BYTES + 1)

/** Reads the first block of files for its hash, which separates them. */
export async function hashHeads(task: ReadTask, advance: Advance): Promise<HeadsResult> {
  const quickHash = await loadQuickHash()
  const reading = createReading(task, advance)
  const hashes = new BigUint64Array(task.sizes.length)
  task.sizes.forEach((size, file) => {
    const wanted = Math.min(size, HEAD_BYTES)
    if (reading.start(file, head.subarray(0, wanted + 1), false))
      hashes[file] = quickHash(head.subarray(0, wanted))
  })
  return { hashes, errors: reading.errors, bytesRead: reading.bytesRead() }
}
