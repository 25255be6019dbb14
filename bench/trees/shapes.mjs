// What lies where in a tree: drawn at random, the same for the same shape and count.
import { normal, seeded } from '../../scripts/random.mjs'

const SEED = 20260401
const COPIES = 0.1
const CLASSES = 10
const SPLITS = { train: 0.8, validation: 0.1, test: 0.1 }
/** Deviation of the logarithm of the sizes; 1 puts two thirds of them between 0.22 and 1.65 times the mean. */
const SPREAD = 1
const LARGEST_BYTES = 4_000_000
const DEPTH = 60
const FILES_PER_DEEP_DIRECTORY = 500

/**
 * A shape says, for `count` files, where file `index` lies below `data/`, which content it has, and how large that
 * is. `head` is the number of bytes that all contents have in common at their start, as files of one format do.
 */
export const SHAPES = {
  /** Samples such as images: log-normal sizes, one file in ten a copy. Smaller where there are many. */
  ordinary: {
    head: 200,
    folder: inSplitAndClass,
    content: oneInTen,
    size: (random, count) => logNormal(random, count < 100_000 ? 30_000 : 18_000),
  },
  /** Many tiny ones: 100 to 2,000 bytes. */
  tiny: { head: 60, folder: inSplitAndClass, content: oneInTen, size: tinySize },
  /** All in one directory. */
  wide: { head: 60, folder: () => 'images', content: oneInTen, size: tinySize },
  /** Paths of 60 levels. */
  deep: { head: 60, folder: deepFolder, content: oneInTen, size: tinySize },
  /** All files have the same content. */
  oneGroup: { head: 60, folder: inSplitAndClass, content: () => 0, size: tinySize },
  /** Each content is there twice. */
  pairs: {
    head: 60,
    folder: inSplitAndClass,
    content: (_, index, __, count) => index % Math.ceil(count / 2),
    size: tinySize,
  },
}

/**
 * Draws a tree of some shape.
 * @returns `paths` (relative to the root), `contentOf` for each path, `sizeOf` for each content
 */
export function draw(shape, count) {
  const { folder, content, size } = SHAPES[shape]
  const random = seeded(SEED + count)
  const paths = []
  const contentOf = new Uint32Array(count)
  const sizeOf = []
  for (let index = 0; index < count; index++) {
    contentOf[index] = content(random, index, sizeOf.length, count)
    if (contentOf[index] === sizeOf.length) sizeOf.push(size(random, count))
    paths.push(`data/${folder(random, index)}/sample_${String(index).padStart(7, '0')}.bin`)
  }
  return { paths, contentOf, sizeOf }
}

function oneInTen(random, _, known) {
  return known > 0 && random() < COPIES ? Math.floor(random() * known) : known
}

function inSplitAndClass(random) {
  return `${split(random)}/class_${Math.floor(random() * CLASSES)}`
}

function deepFolder(random, index) {
  const names = [split(random), `class_${Math.floor(random() * CLASSES)}`]
  names.push(`part_${Math.floor(index / FILES_PER_DEEP_DIRECTORY)}`)
  // `data` and the file itself are levels too.
  while (names.length < DEPTH - 2) names.push(`l${names.length + 2}`)
  return names.join('/')
}

function split(random) {
  let rest = random()
  for (const [name, share] of Object.entries(SPLITS)) {
    rest -= share
    if (rest < 0) return name
  }
  return 'train'
}

function logNormal(random, mean) {
  const bytes = Math.exp(Math.log(mean) - SPREAD ** 2 / 2 + SPREAD * normal(random))
  return Math.min(LARGEST_BYTES, Math.max(SHAPES.ordinary.head + 8, Math.round(bytes)))
}

function tinySize(random) {
  return 100 + Math.floor(random() * 1901)
}
