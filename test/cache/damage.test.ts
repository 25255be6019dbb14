import { createHash } from 'node:crypto'
import { readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { makeDirectory, removeTrees } from '../fixtures/tree.js'
import { hash, identityOf, LATER, open, stampOf } from './made.js'

afterAll(removeTrees)

const NAME = 'contents-sha1.cache'
const CHECKSUM_BYTES = 32
/** Room for the header and the first record; beyond, a step that meets every place of a record, of some record. */
const [EVERY_BYTE, STEP] = [128, 7]
const OBJECT_ID = 'ab'.repeat(20)

let directory: string
let path: string
let sound: Buffer

beforeAll(async () => {
  directory = makeDirectory()
  path = join(directory, NAME)
  const cache = open(directory)
  for (let file = 1; file <= 5; file += 1) cache.rememberFile(stampOf(file), LATER, identityOf(`${file}`))
  cache.rememberBlob(OBJECT_ID, { size: 7, sha256: hash('sha256', 'blob'), md5: hash('md5', 'blob') })
  await cache.save()
  sound = readFileSync(path)
  expect(isUsed(sound)).toBe(true)
})

/** Whether anything at all is taken from such a file; if not, there is one note, and the next save repairs it. */
function isUsed(content: Buffer): boolean {
  writeFileSync(path, content)
  const cache = open(directory)
  const found = [1, 2, 3, 4, 5].map((file) => cache.findFile(stampOf(file)))
  if (cache.notes.length === 0) {
    expect(found).toEqual(['1', '2', '3', '4', '5'].map(identityOf))
    expect(cache.findBlob(OBJECT_ID)).not.toBeNull()
    return true
  }
  expect(cache.notes).toHaveLength(1)
  expect(found).toEqual([null, null, null, null, null])
  expect(cache.findBlob(OBJECT_ID)).toBeNull()
  return false
}

/** The file as another program would have to write it: with a checksum that fits. */
function sealed(change: (body: Buffer) => Buffer): Buffer {
  const body = change(Buffer.from(sound.subarray(0, -CHECKSUM_BYTES)))
  return Buffer.concat([body, createHash('sha256').update(body).digest()])
}

/** With another number in its header. */
function withNumber(body: Buffer, place: number, value: number): Buffer {
  body.writeUInt32LE(value, place * 4)
  return body
}

/** All places of the header and of the checksum, and each seventh between. */
function places(): number[] {
  const isWanted = (place: number): boolean =>
    place < EVERY_BYTE || place >= sound.length - CHECKSUM_BYTES || place % STEP === 0
  return Array.from(sound.keys()).filter(isWanted)
}

test('with any one byte damaged it is ignored', () => {
  for (const place of places()) {
    const damaged = Buffer.from(sound)
    damaged.writeUInt8(damaged.readUInt8(place) ^ (1 << (place % 8)), place)
    expect([place, isUsed(damaged)]).toEqual([place, false])
  }
})

test('cut off anywhere it is ignored', () => {
  for (const length of places()) {
    expect([length, isUsed(sound.subarray(0, length))]).toEqual([length, false])
  }
})

test.each<[string, (body: Buffer) => Buffer]>([
  ['with a record more than it says', (body) => Buffer.concat([body, Buffer.alloc(4)])],
  ['with a record less than it says', (body) => body.subarray(0, -4)],
  ['of a newer version', (body) => withNumber(body, 1, body.readUInt32LE(4) + 1)],
  ['of an older version', (body) => withNumber(body, 1, 0)],
  ['of a machine with the other byte order', (body) => withNumber(body, 0, body.readUInt32BE(0))],
  ['of another object format', (body) => withNumber(body, 2, 32)],
  ['with more records than there can be', (body) => withNumber(body, 4, 0xffffffff)],
])('a file %s, whole otherwise, is ignored', (_, change) => {
  expect(isUsed(sealed((body) => body))).toBe(true)
  expect(isUsed(sealed(change))).toBe(false)
})

test('a file that is too large is not even read', () => {
  writeFileSync(path, sound)
  truncateSync(path, 2 ** 40)
  expect(open(directory).notes).toEqual([expect.stringContaining('is larger than')])
})

test('the next save replaces a damaged file', async () => {
  writeFileSync(path, 'damaged')
  const cache = open(directory)
  expect(cache.notes).toHaveLength(1)
  cache.rememberFile(stampOf(9), LATER, identityOf('9'))
  await cache.save()
  expect(cache.notes).toHaveLength(1)
  const next = open(directory)
  expect(next.notes).toEqual([])
  expect(next.findFile(stampOf(9))).toEqual(identityOf('9'))
})

test('a file that is damaged while a cache is open costs nothing but itself', async () => {
  writeFileSync(path, sound)
  const cache = open(directory)
  writeFileSync(path, sound.subarray(1))
  cache.rememberFile(stampOf(9), LATER, identityOf('9'))
  await cache.save()
  const next = open(directory)
  expect([1, 9].map((file) => next.findFile(stampOf(file)))).toEqual([identityOf('1'), identityOf('9')])
})
