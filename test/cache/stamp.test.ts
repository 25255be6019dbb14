import { appendFileSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterAll, expect, test } from '@jest/globals'
import { type FileStamp, isSettled } from '../../src/cache/stamp.js'
import { testOnPosix } from '../fixtures/platform.js'
import { makeDirectory, makeTree, removeTrees } from '../fixtures/tree.js'
import { identityOf, open } from './made.js'

afterAll(removeTrees)

const SECOND = 1_000_000_000n
const STARTED = 1_700_000_000n * SECOND

function stamp(change: Partial<FileStamp>): FileStamp {
  return {
    dev: 1n,
    ino: 2n,
    size: 3n,
    mtimeNs: STARTED - 60n * SECOND,
    ctimeNs: STARTED - 60n * SECOND,
    ...change,
  }
}

test.each<[string, Partial<FileStamp>, boolean]>([
  ['written long ago', {}, true],
  [
    'written two seconds before the reading',
    { mtimeNs: STARTED - 2n * SECOND, ctimeNs: STARTED - 2n * SECOND },
    true,
  ],
  ['written a moment before the reading', { mtimeNs: STARTED - 1n, ctimeNs: STARTED - 1n }, false],
  ['written within the step of a coarse clock', { mtimeNs: STARTED - 2n * SECOND + 1n }, false],
  ['its status changed a moment ago, its old time set again', { ctimeNs: STARTED - SECOND }, false],
  ['written after the reading began', { mtimeNs: STARTED + 1n, ctimeNs: STARTED + 1n }, false],
  ['changed by a clock that is ahead', { ctimeNs: STARTED + 3600n * SECOND }, false],
  ['a time of modification in the future', { mtimeNs: STARTED + 3600n * SECOND }, false],
  ['written before 1970', { mtimeNs: -5n * SECOND }, true],
  ['a file system without inode numbers', { ino: 0n }, false],
  ['a file system without times of the status change', { ctimeNs: 0n }, false],
])('%s', (_, change, expected) => {
  expect(isSettled(stamp(change), STARTED)).toBe(expected)
  const cache = open(makeDirectory())
  cache.rememberFile(stamp(change), STARTED, identityOf('content'))
  expect(cache.findFile(stamp(change)) !== null).toBe(expected)
})

test.each(['dev', 'ino', 'size', 'mtimeNs', 'ctimeNs'] as const)('another %s is another file', (field) => {
  const cache = open(makeDirectory())
  cache.rememberFile(stamp({}), STARTED, identityOf('content'))
  for (const step of [1n, -1n, 1n << 32n, 1n << 62n]) {
    expect(cache.findFile(stamp({ [field]: stamp({})[field] + step }))).toBeNull()
  }
  expect(cache.findFile(stamp({}))).toEqual(identityOf('content'))
})

/** A file that was written long ago, as this machine's clock goes: the reading begins an hour from now. */
function remembered(path: string) {
  const cache = open(makeDirectory())
  const readStarted = BigInt(Date.now() + 3_600_000) * 1_000_000n
  cache.rememberFile(statSync(path, { bigint: true }), readStarted, identityOf('first'))
  const find = () => cache.findFile(statSync(path, { bigint: true }))
  expect(find()).toEqual(identityOf('first'))
  return find
}

test('a file that is only read stays known', () => {
  const path = join(makeTree({ file: 'first' }), 'file')
  const find = remembered(path)
  statSync(path)
  expect(find()).toEqual(identityOf('first'))
})

testOnPosix('a file that is changed, and its old time set again, is not known', async () => {
  const path = join(makeTree({ file: 'first' }), 'file')
  utimesSync(path, 1_600_000_000, 1_600_000_000)
  const find = remembered(path)
  // The clock of a file system counts in steps of some milliseconds.
  await setTimeout(50)
  writeFileSync(path, 'other')
  utimesSync(path, 1_600_000_000, 1_600_000_000)
  expect(statSync(path).mtimeMs).toBe(1_600_000_000_000)
  expect(find()).toBeNull()
})

test('a file that grows, or is another one of the same size, is not known', async () => {
  const path = join(makeTree({ file: 'first' }), 'file')
  const find = remembered(path)
  appendFileSync(path, 'x')
  expect(find()).toBeNull()
})

test('a file that was written just now is not remembered', () => {
  const path = join(makeTree({ file: 'first' }), 'file')
  const cache = open(makeDirectory())
  const readStarted = BigInt(Date.now()) * 1_000_000n
  cache.rememberFile(statSync(path, { bigint: true }), readStarted, identityOf('first'))
  expect(cache.findFile(statSync(path, { bigint: true }))).toBeNull()
})
