import { linkSync, lstatSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'

/**
 * One file of a random tree. Contents of one `size` share their head, their tail or all but one byte in the
 * middle, which is where finders that look at parts of a file go wrong.
 */
export interface PlannedFile {
  directory: string
  /** Added to a number, so that no two names are equal. */
  name: Buffer
  size: number
  differsAt: 'head' | 'middle' | 'tail'
  variant: number
  /** Another name for the file planned at this index, if there is one, in place of a file of its own. */
  linkTo: number | null
}

const NAMES = [
  'a',
  'two words',
  ' space first',
  'new\nline',
  'tab\t',
  'ünïcode',
  `'quo"tes`,
  '*?[x]',
  '$HOME',
  '-r',
  '#',
  'back\\slash',
]
/** Around the block and the quarter of a megabyte from which finders look at parts of files. */
const SIZES = [0, 1, 2, 4095, 4096, 4097, 16_384, 65_536, 70_000, 300_000]

const plannedFile: fc.Arbitrary<PlannedFile> = fc.record({
  directory: fc.constantFrom('', 'a', 'b', 'a/c', 'a/c/d e'),
  name: fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom(...NAMES).map((name) => Buffer.from(name)) },
    { weight: 1, arbitrary: fc.constant(Buffer.from([0x78, 0xff, 0xfe])) },
  ),
  size: fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom(...SIZES) },
    { weight: 1, arbitrary: fc.nat({ max: 70_000 }) },
  ),
  differsAt: fc.constantFrom('head', 'middle', 'tail'),
  variant: fc.constantFrom(0, 1),
  linkTo: fc.option(fc.nat({ max: 39 }), { freq: 8 }),
})

/** Trees of 12 to 40 files. */
export const plannedTree = fc.array(plannedFile, { minLength: 12, maxLength: 40, size: 'max' })

/** Writes the tree and gives its paths relative to `directory`, each byte as one character. */
export function writeTree(directory: string, plan: readonly PlannedFile[]): string[] {
  const written: Buffer[] = []
  plan.forEach((file, index) => {
    mkdirSync(join(directory, file.directory), { recursive: true })
    const parent = Buffer.from(`${join(directory, file.directory)}/`)
    const path = Buffer.concat([parent, file.name, Buffer.from(`.${index}`)])
    const target = file.linkTo === null ? undefined : written[file.linkTo]
    if (target) linkSync(target, path)
    else writeFileSync(path, contentOf(file))
    written.push(path)
  })
  return written.map((path) => path.subarray(Buffer.byteLength(directory) + 1).toString('latin1'))
}

/** Tells two names of one file from two files. */
export function inodeOf(directory: string, path: string): string {
  const { dev, ino } = lstatSync(Buffer.concat([Buffer.from(`${directory}/`), Buffer.from(path, 'latin1')]), {
    bigint: true,
  })
  return `${dev}:${ino}`
}

function contentOf({ size, differsAt, variant }: PlannedFile): Buffer {
  const content = Buffer.alloc(size, 'content')
  const place = { head: 0, middle: size >> 1, tail: size - 1 }[differsAt]
  if (size > 0) content[place] = variant
  return content
}
