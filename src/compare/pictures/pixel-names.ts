import { addPixels, addTop } from '../../kinds/near-picture/print.js'
import type { PrintSource } from '../print-source.js'
import { printAt, readInBatches } from '../prints.js'
import type { Takers } from '../read-batch.js'
import { takeRead } from '../read-elsewhere.js'

/**
 * Adds the names of their pixels, or of their topmost rows, to the fingerprints of these pictures, as far as they can be
 * decoded.
 * @throws {Failure} if git can't be run
 */
export async function addPixelNames(
  part: 'tops' | 'pixels',
  source: PrintSource,
  pictures: readonly number[],
): Promise<void> {
  const { prints, kept } = source
  const takers: Takers = {
    absent() {},
    recall: () => false,
    take: (picture, name, digest) => {
      const print = printAt(prints, picture)
      if (part === 'tops') addTop(print, digest)
      else addPixels(print, digest)
      if (name !== null) kept?.keep(name, print)
    },
    // It is told by its thumbnail as before.
    trouble() {},
  }
  // Where others looked at the pictures they named the pixels of all.
  if (kept?.read !== undefined && part === 'tops') return
  if (kept?.read !== undefined) return takeRead('pixels', source, pictures, kept.read, takers)
  await readInBatches(part, source, pictures, takers)
}
