import { mkdirSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { JsonReport } from '../fixtures/counted.js'
import { testOnPosix } from '../fixtures/platform.js'
import { runCommand, scanWithCommand } from '../fixtures/program.js'
import { makeDirectory, makeTree, manyFiles, removeTrees } from '../fixtures/tree.js'

afterAll(removeTrees)

/** What a file system's coarsest clock takes for one moment, and a little more. */
const SETTLED_SECONDS = 3

const scan = (root: string, cache: string): JsonReport =>
  scanWithCommand(root, '--source', 'files', '--cache', cache)

const pathsOf = ({ groups }: JsonReport): string[][] =>
  groups.map(({ files }) => files.map(({ path }) => path))

function makeData(): string {
  return makeTree({
    'data/train/a.bin': 'a'.repeat(10_000),
    'data/test/b.bin': 'a'.repeat(10_000),
    'data/train/c.bin': `${'c'.repeat(9_999)}!`,
    'data/train/small': 'x',
    'data/test/small': 'x',
  })
}

const EQUAL = [
  ['data/test/b.bin', 'data/train/a.bin'],
  ['data/test/small', 'data/train/small'],
]

describe('what is remembered', () => {
  const settled = { first: '', changed: '', future: '', damaged: '' }

  /** The time of a status change can't be put back, so that the scans have to wait for it: once for all of them. */
  beforeAll(async () => {
    for (const name of Object.keys(settled) as (keyof typeof settled)[]) settled[name] = makeData()
    const tomorrow = new Date(Date.now() + 86_400_000)
    for (const file of ['data/train/a.bin', 'data/test/b.bin'])
      utimesSync(join(settled.future, file), tomorrow, tomorrow)
    await new Promise((resolve) => setTimeout(resolve, SETTLED_SECONDS * 1000))
  })

  test('is not read again, and tells the same', () => {
    const [root, cache] = [settled.first, join(makeDirectory(), 'deep', 'cache')]
    const first = scan(root, cache)
    const second = scan(root, cache)
    expect([pathsOf(first), pathsOf(second)]).toEqual([EQUAL, EQUAL])
    expect(first.scanned.bytesRead).toBeGreaterThan(20_000)
    expect(second.scanned.bytesRead).toBe(0)
    expect(second.groups).toEqual(first.groups)
    expect(pathsOf(scanWithCommand(root, '--source', 'files'))).toEqual(EQUAL)
  })

  test('does not count for a file that was changed and got its old size and time back', () => {
    const [root, cache] = [settled.changed, makeDirectory()]
    scan(root, cache)
    const changed = join(root, 'data/test/b.bin')
    const { atime, mtime } = statSync(changed)
    writeFileSync(changed, `${'a'.repeat(9_999)}b`)
    utimesSync(changed, atime, mtime)
    expect(pathsOf(scan(root, cache))).toEqual([EQUAL[1]])
    writeFileSync(changed, 'a'.repeat(10_000))
    utimesSync(changed, atime, mtime)
    expect(pathsOf(scan(root, cache))).toEqual(EQUAL)
  })

  test('does not count for files that were written a moment before', () => {
    const cache = makeDirectory()
    const root = makeData()
    scan(root, cache)
    expect(scan(root, cache).scanned.bytesRead).toBeGreaterThan(20_000)
  })

  test('does not count for files of the future', () => {
    const cache = makeDirectory()
    scan(settled.future, cache)
    expect(scan(settled.future, cache).scanned.bytesRead).toBeGreaterThanOrEqual(20_000)
  })

  test('is thrown away if it is damaged, which a note says', () => {
    const [root, cache] = [settled.damaged, makeDirectory()]
    scan(root, cache)
    const file = join(cache, readdirSync(cache)[0] as string)
    const bytes = readFileSync(file)
    bytes[bytes.length >> 1] = ~(bytes[bytes.length >> 1] as number)
    writeFileSync(file, bytes)
    const damaged = scan(root, cache)
    expect(pathsOf(damaged)).toEqual(EQUAL)
    expect(damaged.scanned.bytesRead).toBeGreaterThan(20_000)
    expect(damaged.notes.join()).toMatch(/cache.*damaged/i)
    expect(scan(root, cache).scanned.bytesRead).toBe(0)
  })
})

test('a cache within what is scanned is refused', () => {
  const root = makeData()
  mkdirSync(join(root, 'cache'))
  for (const cache of ['cache', join(root, 'data'), '.', 'new/one']) {
    const { status, stderr } = runCommand(root, ['--cache', cache])
    expect([status, stderr]).toEqual([2, expect.stringContaining('lies within what is scanned')])
  }
})

testOnPosix('files that several threads compare give the same report as with one size of work', () => {
  const content = (index: number): string => `${index % 4000} `.padEnd(300 + (index % 50))
  const root = makeTree(manyFiles(9000, content))
  const { groups, scanned, summary } = scanWithCommand(root, '--source', 'files')
  const expected = new Map<string, number>()
  for (let index = 0; index < 9000; index++) {
    expected.set(content(index), (expected.get(content(index)) ?? 0) + 1)
  }
  const sizes = [...expected.values()].filter((count) => count > 1)
  expect(scanned.files).toBe(9000)
  expect(groups.length).toBe(sizes.length)
  expect(summary.files).toBe(sizes.reduce((sum, count) => sum + count, 0))
  expect(scanWithCommand(root, '--source', 'files').groups).toEqual(groups)
})
