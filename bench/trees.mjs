// Builds trees of files with known duplicates, the same for the same seed.
import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { between, normal, seeded } from '../scripts/random.mjs'

const SEED = 20260401
const MEAN_BYTES = 30_000
/** Deviation of the logarithm of the sizes; 1 puts two thirds of them between 7 and 49 KB. */
const SPREAD = 1
const LARGEST_BYTES = 4_000_000
const COPIES = 0.1
const CLASSES = 10
const SPLITS = { train: 0.8, validation: 0.1, test: 0.1 }
/** What files of one format have in common at their start, such as the tables of a JPEG. */
const COMMON_HEAD_BYTES = 200
/** A finder that tells two files of one size apart must read at least one block of each. */
const BLOCK_BYTES = 4096

/**
 * Writes `count` files to `directory`/data and gives what is true of them.
 * `leastBytes` is the least that a finder can read on this tree: the files of all groups, and one block of every
 * other file that shares its size with some file.
 */
export function buildTree(directory, count) {
  const random = seeded(SEED + count)
  const pool = randomBytes(1 << 23, random)
  const contents = []
  const copies = new Map()
  for (let index = 0; index < count; index++) {
    const copied = contents.length > 0 && random() < COPIES
    const content = copied ? Math.floor(random() * contents.length) : contents.length
    if (copied) copies.set(content, (copies.get(content) ?? 1) + 1)
    else contents.push({ size: sizeOf(random), offset: Math.floor(random() * (pool.length - LARGEST_BYTES)) })
    const folder = join(directory, 'data', splitOf(random), `class_${Math.floor(random() * CLASSES)}`)
    mkdirSync(folder, { recursive: true })
    writeFileSync(
      join(folder, `sample_${String(index).padStart(6, '0')}.bin`),
      bytesOf(contents[content], content, pool),
    )
  }
  return { directory, ...truth(contents, copies) }
}

/** Commits everything in `directory`, which becomes a repository. */
export function commitTree(directory) {
  const git = (...args) =>
    execFileSync('git', ['-C', directory, '-c', 'gc.auto=0', ...args], { stdio: 'ignore' })
  git('init', '--quiet')
  git('add', '--all')
  git('-c', 'user.name=bench', '-c', 'user.email=bench@localhost', 'commit', '--quiet', '--message=tree')
}

function sizeOf(random) {
  const size = Math.exp(Math.log(MEAN_BYTES) - SPREAD ** 2 / 2 + SPREAD * normal(random))
  return Math.min(LARGEST_BYTES, Math.max(COMMON_HEAD_BYTES + 8, Math.round(size)))
}

function splitOf(random) {
  let rest = random()
  for (const [split, share] of Object.entries(SPLITS)) {
    rest -= share
    if (rest < 0) return split
  }
  return 'train'
}

function bytesOf({ size, offset }, content, pool) {
  const bytes = Buffer.from(pool.subarray(offset, offset + size))
  bytes.fill(0x5a, 0, COMMON_HEAD_BYTES)
  // No two contents are equal by chance.
  bytes.writeUInt32LE(content, COMMON_HEAD_BYTES)
  return bytes
}

function randomBytes(length, random) {
  const words = new Uint32Array(length / 4)
  for (let index = 0; index < words.length; index++) words[index] = between(random, 0, 2 ** 32)
  return Buffer.from(words.buffer)
}

function truth(contents, copies) {
  const filesOfSize = new Map()
  contents.forEach(({ size }, content) => {
    filesOfSize.set(size, (filesOfSize.get(size) ?? 0) + (copies.get(content) ?? 1))
  })
  const told = { files: 0, bytes: 0, groups: copies.size, duplicateFiles: 0, leastBytes: 0 }
  contents.forEach(({ size }, content) => {
    const times = copies.get(content) ?? 1
    told.files += times
    told.bytes += size * times
    if (times > 1) {
      told.duplicateFiles += times
      told.leastBytes += size * times
    } else if (filesOfSize.get(size) > 1) told.leastBytes += Math.min(size, BLOCK_BYTES)
  })
  return told
}
