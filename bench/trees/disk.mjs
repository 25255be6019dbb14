// Trees of real files.
import { execFileSync } from 'node:child_process'
import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { between, seeded } from '../../scripts/random.mjs'
import { draw, SHAPES } from './shapes.mjs'
import { truth } from './truth.mjs'

const POOL_BYTES = 1 << 23
/** No content is longer, so that each finds a place in the pool to begin. */
const LARGEST_BYTES = 1 << 22
const CHUNK_BYTES = 1 << 26
const PAGE_BYTES = 4096

/** Writes a tree of some shape to `directory`, and gives `directory` with what is true of the tree. */
export function buildTree(directory, shape, count) {
  const drawn = draw(shape, count)
  const { head } = SHAPES[shape]
  const random = seeded(count)
  const pool = randomBytes(POOL_BYTES, random)
  const offsets = drawn.sizeOf.map(() => Math.floor(random() * (POOL_BYTES - LARGEST_BYTES)))
  const buffer = Buffer.alloc(LARGEST_BYTES, 0x5a)
  const made = new Set()
  drawn.paths.forEach((path, index) => {
    const content = drawn.contentOf[index]
    const folder = dirname(path)
    if (!made.has(folder)) mkdirSync(join(directory, folder), { recursive: true })
    made.add(folder)
    // All contents have the same head; then comes a number, so that no two are equal by chance.
    buffer.writeUInt32LE(content, head)
    pool.copy(buffer, head + 4, offsets[content], offsets[content] + drawn.sizeOf[content])
    writeFileSync(join(directory, path), buffer.subarray(0, drawn.sizeOf[content]))
  })
  settle()
  return { directory, ...truth(drawn) }
}

/** Writes `count` files of `bytes` each, every content twice, all of one size and without holes. */
export function buildHugeTree(directory, count, bytes) {
  const contents = Math.ceil(count / 2)
  const contentOf = Uint32Array.from({ length: count }, (_, index) => index % contents)
  const chunk = randomBytes(CHUNK_BYTES, seeded(bytes))
  const folder = join(directory, 'data')
  mkdirSync(folder, { recursive: true })
  contentOf.forEach((content, index) => {
    const file = openSync(join(folder, `model_${String(index).padStart(2, '0')}.bin`), 'w')
    for (let written = 0; written < bytes; written += CHUNK_BYTES) {
      for (let page = 0; page < CHUNK_BYTES; page += PAGE_BYTES) {
        chunk.writeUInt32LE(content, page)
        chunk.writeUInt32LE(written / CHUNK_BYTES, page + 4)
      }
      writeSync(file, chunk, 0, Math.min(CHUNK_BYTES, bytes - written))
    }
    closeSync(file)
  })
  settle()
  return { directory, ...truth({ contentOf, sizeOf: new Array(contents).fill(bytes) }) }
}

function randomBytes(length, random) {
  const words = new Uint32Array(length / 4)
  for (let index = 0; index < words.length; index++) words[index] = between(random, 0, 2 ** 32)
  return Buffer.from(words.buffer)
}

/** Lets the disk finish writing, so that it does not do so while something is measured. */
function settle() {
  if (process.platform !== 'win32') execFileSync('sync')
}
