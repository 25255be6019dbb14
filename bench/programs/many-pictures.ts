// Looks at the pictures of a folder again and again, broken ones among them, and says how much memory that takes.
//     tsx many-pictures.ts FOLDER COUNT
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { NotDecodable, rasterOf, thumbnailOf } from '../../src/decoders/picture.js'

const [folder = '', times = '5000'] = process.argv.slice(2)
const contents = readdirSync(folder)
  .sort()
  .map((name) => readFileSync(join(folder, name)))
  // Each also cut in half, and with its middle overwritten: a decoder that fails must not be kept.
  .flatMap((whole) => [whole, whole.subarray(0, whole.length / 2), overwritten(whole)])
const steps: { pictures: number; undecoded: number; rssBytes: number }[] = []
let undecoded = 0
for (let picture = 1; picture <= Number(times); picture++) {
  const content = contents[picture % contents.length] as Buffer
  const bytes = {
    size: content.length,
    read: (position: number, into: Uint8Array): number =>
      content.copy(into, 0, position, position + into.length),
  }
  try {
    await thumbnailOf(bytes)
    await rasterOf(bytes)
  } catch (error) {
    if (!(error instanceof NotDecodable)) throw error
    undecoded++
  }
  if (picture % 1000 === 0) {
    steps.push({ pictures: picture, undecoded, rssBytes: process.memoryUsage.rss() })
  }
}
process.stdout.write(`${JSON.stringify(steps)}\n`)

function overwritten(whole: Buffer): Buffer {
  const broken = Buffer.from(whole)
  const middle = Math.floor(whole.length / 2)
  broken.fill(0xa5, middle, middle + 64)
  return broken
}
