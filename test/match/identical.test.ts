import { closeSync, ftruncateSync, openSync, rmSync, utimesSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { pickDataFiles } from '../../src/columns/data-files.js'
import { numbersTo } from '../../src/columns/numbers.js'
import { match } from '../../src/match/match.js'
import type { DataFiles, Group, Snapshot } from '../../src/model.js'
import { comparePaths } from '../../src/paths/order.js'
import { takeSnapshot } from '../../src/snapshot/snapshot.js'
import { git, makeCommitted } from '../fixtures/repository.js'
import { type Files, makeTree, removeTrees, writeFiles } from '../fixtures/tree.js'
import { optionsWith, worldAt } from '../fixtures/world.js'

afterAll(removeTrees)

async function matchTree(root: string, source: 'git' | 'auto' | 'files' = 'files') {
  const world = worldAt(root)
  const snapshot = await takeSnapshot(
    optionsWith({ source, paths: ['.'], ifNoFilesFound: 'ignore' }),
    [],
    world,
  )
  return { snapshot, ...(await match(snapshot, world)) }
}

const partitionOf = (groups: readonly Group[]): string[][] =>
  groups.map(({ files }) => files.map(({ path }) => path)).sort()

/** What a reader with all contents in memory would say. */
function byteEqual(files: Files): string[][] {
  const byContent = new Map<string, string[]>()
  for (const [path, content] of Object.entries(files)) {
    const key = Buffer.from(content).toString('latin1')
    if (key !== '') byContent.set(key, [...(byContent.get(key) ?? []), path])
  }
  return [...byContent.values()]
    .filter((paths) => paths.length > 1)
    .map((paths) => paths.sort())
    .sort()
}

function inOrder(files: DataFiles, order: readonly number[]): DataFiles {
  return {
    ...pickDataFiles(files, order),
    // No file of these trees has another name.
    links: new Map(),
  }
}

/** Contents that are hard to tell apart: equal sizes, heads and tails around every step's boundary. */
const content = fc
  .record({
    size: fc.constantFrom(0, 1, 100, 4095, 4096, 4097, 8192, 262_143, 262_144, 262_145, 1_048_577),
    fill: fc.constantFrom(0, 7),
    change: fc.option(
      fc.record({ at: fc.constantFrom(0, 0.5, 0.999_999), byte: fc.integer({ min: 1, max: 2 }) }),
    ),
  })
  .map(({ size, fill, change }) => {
    const bytes = Buffer.alloc(size, fill)
    if (change && size > 0) bytes[Math.min(size - 1, Math.floor(change.at * size))] = change.byte
    return bytes
  })
const tree = fc
  .array(content, { minLength: 2, maxLength: 8 })
  .map(
    (contents): Files =>
      Object.fromEntries(contents.map((bytes, index) => [`d${index % 3}/f${index}`, bytes])),
  )

describe('files with equal content', () => {
  test('groups are exactly the sets of byte-equal files', async () => {
    await fc.assert(
      fc.asyncProperty(tree, async (files) => {
        const { groups } = await matchTree(makeTree(files))
        expect(partitionOf(groups)).toEqual(byteEqual(files))
      }),
      { numRuns: 60 },
    )
  })

  test('every source finds the same groups by the same ids', async () => {
    await fc.assert(
      fc.asyncProperty(tree, fc.integer({ min: 0, max: 8 }), async (files, tracked) => {
        const entries = Object.entries(files)
        const root = makeCommitted(Object.fromEntries(entries.slice(0, tracked)))
        writeFiles(root, Object.fromEntries(entries.slice(tracked)))
        const auto = await matchTree(root, 'auto')
        const disk = await matchTree(root, 'files')
        git(root, 'add', '--all')
        const index = await matchTree(root, 'git')
        const idsOf = (groups: readonly Group[]): string[] => groups.map(({ id }) => id)
        for (const { groups } of [auto, disk, index]) {
          expect(partitionOf(groups)).toEqual(byteEqual(files))
          expect(idsOf(groups)).toEqual(idsOf(index.groups))
        }
      }),
      { numRuns: 12 },
    )
  })

  test('a file of its own adds nothing', async () => {
    await fc.assert(
      fc.asyncProperty(tree, async (files) => {
        const root = makeTree(files)
        const before = await matchTree(root)
        writeFiles(root, { 'a-unique': 'there is no other file like this' })
        const after = await matchTree(root)
        expect(after.groups).toEqual(before.groups)
        expect(after.snapshot.files.names.length).toBe(before.snapshot.files.names.length + 1)
      }),
      { numRuns: 15 },
    )
  })

  test('the order of the snapshot does not matter', async () => {
    await fc.assert(
      fc.asyncProperty(tree, fc.infiniteStream(fc.nat()), async (files, numbers) => {
        const root = makeTree(files)
        const { snapshot, groups } = await matchTree(root)
        const order = Array.from(numbersTo(snapshot.files.names.length), (file) => file)
        order.sort(() => ((numbers.next().value ?? 0) % 2 === 0 ? 1 : -1))
        const again = await match({ ...snapshot, files: inOrder(snapshot.files, order) }, worldAt(root))
        expect(again.groups).toEqual(groups)
        const firstPaths = groups.map(({ files: members }) => members[0]?.path ?? '')
        expect(firstPaths).toEqual([...firstPaths].sort(comparePaths))
      }),
      { numRuns: 15 },
    )
  })

  test('the id of a group is the one that git gives its content', async () => {
    const root = makeTree({ a: 'same\n', b: 'same\n' })
    const { groups } = await matchTree(root)
    git(root, 'init', '--quiet')
    expect(groups.map(({ id }) => id)).toEqual([`git:${git(root, 'hash-object', 'a').trim()}`])
  })

  test('evidence says what was compared: ids, bytes, or one against the other', async () => {
    const root = makeCommitted({ a: 'one', b: 'one', c: 'three' })
    writeFiles(root, { d: 'three', e: 'fifth', f: 'fifth', g: 'a size of its own', h: 'a size of its own' })
    const { groups, bytesRead } = await matchTree(root, 'auto')
    expect(groups.map(({ evidence, files }) => [files.map(({ path }) => path).join(''), evidence])).toEqual([
      ['ab', ['git-oid']],
      ['cd', ['git-oid', 'bytes']],
      ['ef', ['bytes']],
      ['gh', ['bytes']],
    ])
    expect(bytesRead).toBe(3 * 5 + 2 * 17)
  })
})

describe('what is read', () => {
  const block = 4096

  test('nothing of a file whose size no other has', async () => {
    const { bytesRead } = await matchTree(makeTree({ a: Buffer.alloc(10_000), b: Buffer.alloc(10_001) }))
    expect(bytesRead).toBe(0)
  })

  test('one block of files that differ in it', async () => {
    const { bytesRead } = await matchTree(
      makeTree({ a: Buffer.alloc(100_000, 1), b: Buffer.alloc(100_000, 2) }),
    )
    expect(bytesRead).toBe(2 * block)
  })

  test('one block at each end of large files that differ there', async () => {
    const ends = [Buffer.alloc(500_000), Buffer.alloc(500_000)] as const
    ends[1][499_999] = 1
    const { bytesRead } = await matchTree(makeTree({ a: ends[0], b: ends[1] }))
    expect(bytesRead).toBe(4 * block)
  })

  test('every byte of true copies once, and never a whole file in memory', async () => {
    const { bytesRead, groups } = await matchTree(
      makeTree({ a: Buffer.alloc(200_000), b: Buffer.alloc(200_000) }),
    )
    expect(groups).toHaveLength(1)
    expect(bytesRead).toBe(400_000)
  })
})

describe('files that change under the scan', () => {
  async function changedAfterListing(change: (root: string) => void) {
    const root = makeTree({ a: 'x'.repeat(9000), b: 'x'.repeat(9000), c: 'x'.repeat(9000) })
    const world = worldAt(root)
    const snapshot: Snapshot = await takeSnapshot(optionsWith({ source: 'files' }), [], world)
    change(root)
    return match(snapshot, world)
  }

  test('a file that vanished is an error of its own, the others are still compared', async () => {
    const { groups, errors } = await changedAfterListing((root) => rmSync(join(root, 'b')))
    expect(partitionOf(groups)).toEqual([['a', 'c']])
    expect(errors).toEqual([{ path: 'b', message: 'ENOENT: no such file or directory' }])
  })

  test('so is one that is written to between its first block and the rest', async () => {
    const root = makeTree({ a: 'x'.repeat(9000), b: 'x'.repeat(9000) })
    const world = worldAt(root)
    const snapshot = await takeSnapshot(optionsWith({ source: 'files' }), [], world)
    let bytesRead = 0
    world.progress.advance = (_files, bytes) => {
      bytesRead += bytes
      // Both heads have been read, and the sizes stay.
      if (bytesRead === 2 * 4096) {
        writeFiles(root, { a: `${'x'.repeat(8999)}y` })
        utimesSync(join(root, 'a'), 1, 1)
      }
    }
    const { groups, errors } = await match(snapshot, world)
    expect(groups).toEqual([])
    expect(errors).toEqual([{ path: 'a', message: 'changed while it was being scanned' }])
  })

  test('so is one of a few bytes that has grown or shrunk', async () => {
    const root = makeTree({ a: 'same', b: 'same', c: 'same', d: 'same' })
    const world = worldAt(root)
    const snapshot = await takeSnapshot(optionsWith({ source: 'files' }), [], world)
    writeFiles(root, { a: 'same and more', c: 'sam' })
    const { groups, errors } = await match(snapshot, world)
    expect(partitionOf(groups)).toEqual([['b', 'd']])
    expect(errors).toEqual(
      ['a', 'c'].map((path) => ({ path, message: 'changed while it was being scanned' })),
    )
  })

  test('so is one that has grown or shrunk', async () => {
    const { groups, errors } = await changedAfterListing((root) => {
      const file = openSync(join(root, 'a'), 'a')
      writeSync(file, 'more')
      closeSync(file)
      const other = openSync(join(root, 'c'), 'r+')
      ftruncateSync(other, 10)
      closeSync(other)
    })
    expect(groups).toEqual([])
    expect(errors.map(({ path }) => path)).toEqual(['a', 'c'])
    expect(errors[0]?.message).toBe('changed while it was being scanned')
  })
})
