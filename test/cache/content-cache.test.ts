import {
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type BlobIdentity, type FileIdentity, openCache } from '../../src/cache/content-cache.js'
import type { FileStamp } from '../../src/cache/stamp.js'
import { testOnPosix } from '../fixtures/platform.js'
import { makeDirectory, makeTree, removeTrees } from '../fixtures/tree.js'
import { FORMAT, hash, identityOf, LATER, open, stampOf } from './made.js'

afterAll(removeTrees)

const NAME = 'contents-sha1.cache'

const unsigned = fc.bigInt({ min: 0n, max: 2n ** 64n - 1n })
const time = fc.bigInt({ min: 1n, max: LATER - 2_000_000_000n })
/** Few values, so that stamps differ in one part alone. */
const stamps: fc.Arbitrary<FileStamp> = fc.record({
  dev: fc.oneof(fc.constant(1n), unsigned),
  ino: fc.oneof(fc.constantFrom(1n, 2n), fc.bigInt({ min: 1n, max: 2n ** 64n - 1n })),
  size: fc.oneof(fc.constantFrom(1n, 2n), fc.bigInt({ min: 0n, max: 2n ** 53n })),
  mtimeNs: fc.oneof(fc.constantFrom(5n, 6n), time, fc.constant(-1n)),
  ctimeNs: fc.oneof(fc.constantFrom(5n, 6n), time),
})
const bytes = (length: number): fc.Arbitrary<Buffer> =>
  fc.uint8Array({ minLength: length, maxLength: length }).map((array) => Buffer.from(array))
const maybe = <T>(some: fc.Arbitrary<T>) => fc.option(some, { freq: 3 })

const keyOf = (stamp: FileStamp) => Object.values(stamp).join()

describe.each([
  ['sha1', 20],
  ['sha256', 32],
] as const)('%s', (objectFormat, length) => {
  const format = { objectFormat, headBytes: 4096 }
  const files = fc.array(
    fc.tuple(
      stamps,
      fc.record({ headHash: maybe(unsigned), sha256: maybe(bytes(32)), objectId: maybe(bytes(length)) }),
    ),
    { maxLength: 40 },
  )
  const blobs = fc.array(
    fc.tuple(
      bytes(length).map((id) => id.toString('hex')),
      fc.record({ size: fc.maxSafeNat(), sha256: maybe(bytes(32)), md5: maybe(bytes(16)) }),
    ),
    { maxLength: 20 },
  )

  test('what was remembered is found, in this run and in the next ones, and nothing else', async () => {
    await await fc.assert(
      fc.asyncProperty(files, blobs, fc.array(stamps), async (givenFiles, givenBlobs, asked) => {
        const directory = makeDirectory()
        const expectedFiles = new Map<string, [FileStamp, FileIdentity]>()
        const expectedBlobs = new Map<string, BlobIdentity>()
        const cache = openCache(directory, format)
        for (const [stamp, identity] of givenFiles) {
          const one = { ...identity }
          // What was known of the same content is known still.
          const known = expectedFiles.get(keyOf(stamp))?.[1]
          if (known && isAgreed(known, identity)) {
            one.headHash ??= known.headHash
            one.sha256 ??= known.sha256
            one.objectId ??= known.objectId
          }
          cache.rememberFile(stamp, LATER, identity)
          if (Object.values(one).some((part) => part !== null)) expectedFiles.set(keyOf(stamp), [stamp, one])
        }
        for (const [objectId, identity] of givenBlobs) {
          cache.rememberBlob(objectId, identity)
          expectedBlobs.set(objectId, identity)
        }
        const check = (one: ReturnType<typeof openCache>) => {
          for (const [stamp, identity] of expectedFiles.values())
            expect(one.findFile(stamp)).toEqual(identity)
          for (const [id, identity] of expectedBlobs) expect(one.findBlob(id)).toEqual(identity)
          for (const stamp of asked) {
            expect(one.findFile(stamp)).toEqual(expectedFiles.get(keyOf(stamp))?.[1] ?? null)
          }
          expect(one.notes).toEqual([])
        }
        check(cache)
        await cache.save()
        check(cache)
        const again = openCache(directory, format)
        check(again)
        again.rememberFile(stampOf(77), LATER, { headHash: 1n, sha256: null, objectId: null })
        await again.save()
        const third = openCache(directory, format)
        check(third)
        expect(third.findFile(stampOf(77))).toMatchObject({ headHash: 1n })
      }),
      { numRuns: 60 },
    )
  })
})

function isAgreed(left: FileIdentity, right: FileIdentity): boolean {
  const isSame = (one: Buffer | null, other: Buffer | null) => !one || !other || one.equals(other)
  const isSameHead = left.headHash === null || right.headHash === null || left.headHash === right.headHash
  return isSameHead && isSame(left.sha256, right.sha256) && isSame(left.objectId, right.objectId)
}

test('another content under the same stamp takes the place of all that was known', async () => {
  const directory = makeDirectory()
  const cache = open(directory)
  cache.rememberFile(stampOf(1), LATER, identityOf('first'))
  const other = { headHash: 99n, sha256: null, objectId: hash('sha1', 'other') }
  cache.rememberFile(stampOf(1), LATER, other)
  expect(cache.findFile(stampOf(1))).toEqual(other)
  await cache.save()
  expect(open(directory).findFile(stampOf(1))).toEqual(other)
})

test.each(['', 'ab', 'g'.repeat(40), 'a'.repeat(64), 'é'.repeat(20)])('%j is no object id', (objectId) => {
  const cache = open(makeDirectory())
  cache.rememberBlob(objectId, { size: 1, sha256: null, md5: null })
  expect(cache.findBlob(objectId)).toBeNull()
})

test('what is found stays as it is when the cache goes on', () => {
  const cache = open(makeDirectory())
  cache.rememberFile(stampOf(1), LATER, identityOf('first'))
  const found = cache.findFile(stampOf(1))
  found?.sha256?.fill(0)
  cache.rememberFile(stampOf(1), LATER, identityOf('other'))
  expect(found?.objectId).toEqual(hash('sha1', 'first'))
  expect(cache.findFile(stampOf(1))).toEqual(identityOf('other'))
})

test('repositories with different object ids can share a directory', async () => {
  const directory = makeDirectory()
  for (const objectFormat of ['sha1', 'sha256'] as const) {
    const cache = openCache(directory, { ...FORMAT, objectFormat })
    cache.rememberFile(stampOf(1), LATER, { headHash: 1n, sha256: null, objectId: hash(objectFormat, 'x') })
    await cache.save()
  }
  expect(open(directory).findFile(stampOf(1))?.objectId).toEqual(hash('sha1', 'x'))
})

test('a cache of heads of another length is not used', async () => {
  const directory = makeDirectory()
  const cache = open(directory)
  cache.rememberFile(stampOf(1), LATER, identityOf('content'))
  await cache.save()
  const other = openCache(directory, { ...FORMAT, headBytes: 8192 })
  expect(other.findFile(stampOf(1))).toBeNull()
  expect(other.notes).toEqual([expect.stringContaining('holds identities of another kind')])
})

test('nothing new, nothing written', async () => {
  const directory = join(makeDirectory(), 'cache')
  await open(directory).save()
  expect(lstatSync(directory, { throwIfNoEntry: false })).toBeUndefined()
  const cache = open(directory)
  cache.rememberFile(stampOf(1), LATER, identityOf('content'))
  await cache.save()
  const before = statSync(join(directory, NAME)).ino
  const again = open(directory)
  again.rememberFile(stampOf(1), LATER, identityOf('content'))
  await again.save()
  await cache.save()
  expect(statSync(join(directory, NAME)).ino).toBe(before)
})

testOnPosix('directory and file are for their owner alone', async () => {
  const directory = join(makeDirectory(), 'a', 'cache')
  const cache = open(directory)
  cache.rememberFile(stampOf(1), LATER, identityOf('content'))
  await cache.save()
  expect(statSync(directory).mode & 0o777).toBe(0o700)
  expect(statSync(join(directory, NAME)).mode & 0o777).toBe(0o600)
  expect(readdirSync(directory)).toEqual([NAME])
})

testOnPosix('a link in the place of the file is neither read nor written through', async () => {
  const elsewhere = makeTree({ mine: 'precious' })
  const directory = makeDirectory()
  symlinkSync(join(elsewhere, 'mine'), join(directory, NAME))
  const cache = open(directory)
  expect(cache.notes).toEqual([expect.stringContaining('is a link, which is not followed')])
  cache.rememberFile(stampOf(1), LATER, identityOf('content'))
  await cache.save()
  expect(readFileSync(join(elsewhere, 'mine'), 'utf8')).toBe('precious')
  expect(lstatSync(join(directory, NAME)).isFile()).toBe(true)
  expect(open(directory).findFile(stampOf(1))).toEqual(identityOf('content'))
})

test.each<[string, (root: string) => string, RegExp]>([
  [
    'a file in the place of the directory',
    (root) => join(root, 'file'),
    /could not be saved: E(NOTDIR|EXIST)/,
  ],
  ['a directory below a file', (root) => join(root, 'file/cache'), /could not be saved: ENOTDIR/],
  [
    'a directory in the place of the file',
    (root) => join(root, 'full'),
    /is a directory.*could not be saved: E/,
  ],
])('%s is a note', async (_, place, trouble) => {
  const root = makeTree({ file: '' })
  mkdirSync(join(root, 'full', NAME, 'inner'), { recursive: true })
  const directory = place(root)
  const cache = open(directory)
  cache.rememberFile(stampOf(1), LATER, identityOf('content'))
  await cache.save()
  expect(cache.notes.join(' ')).toMatch(trouble)
  expect(cache.notes.join(' ')).toContain(directory)
  expect(cache.findFile(stampOf(1))).toEqual(identityOf('content'))
})

test('a note shows a name that no log takes for a command', () => {
  const directory = join(makeTree({}), '::error::x')
  mkdirSync(directory)
  writeFileSync(join(directory, NAME), 'nonsense')
  expect(open(directory).notes).toEqual([
    expect.stringMatching(
      /^The cache ".*\/:\\x3aerror:\\x3ax\/contents-sha1\.cache" is damaged: it is too short\. .*\.$/,
    ),
  ])
})
