import { execFileSync } from 'node:child_process'
import { truncateSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { match } from '../../src/match/match.js'
import type { Group } from '../../src/model.js'
import { takeSnapshot } from '../../src/snapshot/snapshot.js'
import { type Files, makeTree, removeTrees } from '../fixtures/tree.js'
import { optionsWith, worldAt } from '../fixtures/world.js'

afterAll(removeTrees)

/** Not a multiple of what is read at once. */
const SIZE = 12 * 1024 * 1024 + 123

/** So many bytes of a kind, with some of them changed. */
function bytes(kind: number, ...changed: number[]): Buffer {
  const content = Buffer.alloc(SIZE, kind)
  for (const at of changed) content[at < 0 ? SIZE + at : at] = 0xff
  return content
}

async function scan(files: Files, changing: (root: string, bytesRead: number) => void = () => {}) {
  const root = makeTree(files)
  const world = worldAt(root)
  const snapshot = await takeSnapshot(optionsWith({ source: 'files', paths: ['.'] }), [], world)
  let bytesRead = 0
  world.progress.advance = (_files, more) => {
    bytesRead += more
    changing(root, bytesRead)
  }
  return { root, ...(await match(snapshot, world)) }
}

const partitionOf = (groups: readonly Group[]): string =>
  groups.map(({ files }) => files.map(({ path }) => path).join('')).join(' ')

describe('large files of one size', () => {
  test('are in one group exactly if all their bytes are equal, however many there are', async () => {
    const { root, groups, errors, bytesRead } = await scan({
      ...{ a: bytes(1), b: bytes(2), c: bytes(1), d: bytes(2), e: bytes(1) },
      // Each differs from others in one byte: behind the first block, in the middle, before the last one.
      ...{ f: bytes(1, 4096), g: bytes(1, SIZE >> 1), h: bytes(1, -4098), i: bytes(1, SIZE >> 1) },
      ...{ j: bytes(2, -1), k: bytes(3), l: bytes(2, 0) },
    })
    expect(errors).toEqual([])
    expect(partitionOf(groups)).toBe('ace bd gi')
    for (const { id, files } of groups) {
      const hashed = execFileSync('git', ['hash-object', files[0]?.path as string], { cwd: root })
      expect(id).toBe(`git:${hashed.toString().trim()}`)
    }
    // Files of a group whole, of f half a piece; j differs at the end, k and l at the beginning.
    expect(bytesRead).toBeLessThan(9 * SIZE)
  })

  test('two of them are read side by side, each byte once', async () => {
    const { groups, bytesRead } = await scan({ a: bytes(1), b: bytes(1), c: bytes(2) })
    expect(partitionOf(groups)).toBe('ab')
    expect(bytesRead).toBeLessThan(2 * SIZE + 100_000)
  })

  test('one that changes while they are read is an error of its own, and the others are compared', async () => {
    let isChanged = false
    const files = { a: bytes(1), b: bytes(1), c: bytes(1), d: bytes(1) }
    const { groups, errors } = await scan(files, (root, bytesRead) => {
      if (isChanged || bytesRead < 2 * SIZE) return
      isChanged = true
      truncateSync(join(root, 'b'), SIZE - 1)
      truncateSync(join(root, 'c'), SIZE)
      utimesSync(join(root, 'c'), 1, 1)
    })
    expect(partitionOf(groups)).toBe('ad')
    expect(errors).toEqual(
      ['b', 'c'].map((path) => ({ path, message: 'changed while it was being scanned' })),
    )
  })
})
