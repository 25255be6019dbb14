import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import { git } from '../fixtures/repository.js'

/** A picture of a random repository. */
export interface PlannedPicture {
  directory: string
  number: number
  /** Which of the pictures it is, and how it is kept: equal pixels, nearly the same ones, broken ones, others. */
  picture: string
  isCommitted: boolean
}

const DIRECTORIES = ['data/train/cat', 'data/train/dog', 'data/test/cat', 'data/test/dog', 'other/images']

export const PICTURES = [
  ...['same.png', 'same.bmp', 'same.gif', 'same.tif', 'same.webp', 'same-turned.png'],
  ...['photo.png', 'photo.jpg', 'photo-progressive.jpg', 'photo-restart.jpg', 'inks.jpg'],
  'large.jpg',
  'large-progressive.jpg',
  ...['lossy.webp', 'broken.png', 'flipped.bmp'],
]

export const plannedPictures: fc.Arbitrary<PlannedPicture[]> = fc.array(
  fc.record({
    directory: fc.constantFrom(...DIRECTORIES),
    number: fc.nat({ max: 20 }),
    picture: fc.constantFrom(...PICTURES),
    isCommitted: fc.boolean(),
  }),
  { minLength: 4, maxLength: 16, size: 'max' },
)

/** Writes pictures into a repository and commits those that are to be. */
export function writePictures(root: string, pictures: readonly PlannedPicture[]): void {
  for (const isCommitted of [true, false]) {
    const paths = pictures
      .filter((picture) => picture.isCommitted === isCommitted)
      .map(({ directory, number, picture }) => {
        const ending = picture.slice(picture.lastIndexOf('.'))
        const path = `${directory}/${number}${ending}`
        mkdirSync(dirname(join(root, path)), { recursive: true })
        // It may be another name of some file.
        rmSync(join(root, path), { force: true })
        writeFileSync(join(root, path), bytesOf(picture))
        return path
      })
    if (!isCommitted || paths.length === 0) continue
    git(root, 'add', '--force', '--', ...paths)
    git(root, 'commit', '--quiet', '--allow-empty', '--message', 'Pictures')
  }
}

function bytesOf(picture: string): Buffer {
  const read = (name: string): Buffer =>
    readFileSync(join(import.meta.dirname, '..', 'fixtures', 'pictures', name))
  if (picture === 'broken.png') return read('same.png').subarray(0, 700)
  if (picture !== 'flipped.bmp') return read(picture)
  // Another picture of the same size: the colours of the first rows are changed.
  const bytes = Buffer.from(read('same.bmp'))
  bytes.fill(0x20, 200, 260)
  return bytes
}
