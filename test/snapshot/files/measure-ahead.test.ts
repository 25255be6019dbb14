import { linkSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { numbersTo } from '../../../src/columns/numbers.js'
import { pathAt } from '../../../src/columns/paths.js'
import type { FileError, World } from '../../../src/model.js'
import { createEntries } from '../../../src/snapshot/entries.js'
import { measureAhead } from '../../../src/snapshot/files/measure-ahead.js'
import { measureOnDisk } from '../../../src/snapshot/files/measured.js'
import { walk } from '../../../src/snapshot/files/walk.js'
import { readScope } from '../../../src/snapshot/read-scope.js'

import { takeSnapshot } from '../../../src/snapshot/snapshot.js'
import { PERFORMERS } from '../../../src/work.js'
import { createPool } from '../../../src/workers/pool.js'
import { compileSources } from '../../fixtures/compiled.js'
import { listed } from '../../fixtures/listed.js'
import { testOnPosix } from '../../fixtures/platform.js'
import { makeDirectory, makeTree, manyFiles, removeTrees } from '../../fixtures/tree.js'
import { optionsWith, worldAt } from '../../fixtures/world.js'

let script: URL

beforeAll(() => {
  const sources = compileSources()
  const from = (path: string): string => JSON.stringify(pathToFileURL(join(sources, path)).href)
  const file = join(makeDirectory(), 'worker.mjs')
  writeFileSync(
    file,
    `import { serve } from ${from('workers/serve.js')}
     import { measureFiles as measure } from ${from('snapshot/files/measure.js')}
     import { sniffFiles as sniff } from ${from('snapshot/stored/sniff.js')}
     serve({ measure, sniff })`,
  )
  script = pathToFileURL(file)
})
afterAll(removeTrees)

function worldOf(root: string, threads: number): World & { measured(): number; started(): number } {
  let measured = 0
  let started = 0
  const pool = createPool(PERFORMERS, () => threads, script)
  return {
    ...worldAt(root),
    progress: {
      phase() {},
      advance(files) {
        measured += files
      },
    },
    workers: {
      ...pool,
      start() {
        started += 1
        pool.start()
      },
    },
    measured: () => measured,
    started: () => started,
  }
}

/** Lists all, waits until so many files were measured by others, and measures some of the entries. */
async function measureSome(
  root: string,
  threads: number,
  enough: number,
  isAsked: (path: string) => boolean,
  meanwhile = () => {},
) {
  const world = worldOf(root, threads)
  const builder = createEntries()
  const { entries } = builder
  const ahead = measureAhead(entries, world)
  walk(
    readScope(null, root, () => false),
    root,
    null,
    builder,
    [],
    ahead.found,
  )
  while (world.measured() < enough) await setTimeout(1)
  meanwhile()
  const all = Array.from(numbersTo(entries.names.length), (entry) => entry)
  const numbers = all.filter((entry) => isAsked(pathAt(entries, entry)))
  const errors: FileError[] = []
  const skipped = {}
  const measured = await measureOnDisk(entries, numbers, world, errors, skipped, { ahead })
  const pathOf = (entry: number): string => pathAt(entries, entry)
  return { measured, errors, skipped, pathOf, world, asked: numbers.map(pathOf) }
}

describe('files that other threads measure while the main one lists', () => {
  test.each([1, 2, 4])('each is told of once, and only what is asked for: %d threads', async (threads) => {
    const root = makeTree(manyFiles(9000, (index) => 'x'.repeat(index % 50)))
    const isAsked = (path: string): boolean => !path.endsWith('7')
    const some = threads === 1 ? 0 : 1
    const { measured, errors, pathOf, asked, world } = await measureSome(root, threads, some, isAsked)
    expect(measured.files.map(pathOf).sort()).toEqual([...asked].sort())
    expect(asked).toHaveLength(8100)
    for (const entry of measured.files) {
      expect(measured.sizes[entry]).toBe(Number(pathOf(entry).split('/').at(-1)) % 50)
      expect(measured.modified[entry]).toBeGreaterThan(0)
    }
    expect(errors).toEqual([])
    expect(world.started()).toBeGreaterThan(0)
  })

  test('what was measured is not measured again, what was not gets its error', async () => {
    const root = makeTree(manyFiles(12_000, () => 'x'))
    const remove = (): void => rmSync(join(root, 'data'), { recursive: true })
    const { measured, errors, pathOf, asked, world } = await measureSome(root, 2, 2000, () => true, remove)
    expect(measured.files.length).toBeGreaterThanOrEqual(2000)
    expect([...measured.files.map(pathOf), ...errors.map(({ path }) => path)].sort()).toEqual(asked.sort())
    for (const { message } of errors) expect(message).toContain('ENOENT')
    expect(world.measured()).toBe(12_000)
  })

  test('for few files no thread is started', async () => {
    const root = makeTree(manyFiles(3000, () => 'x'))
    const { measured, world } = await measureSome(root, 2, 0, () => true)
    expect(measured.files).toHaveLength(3000)
    expect(world.started()).toBe(0)
  })

  testOnPosix('a snapshot is the same, however many threads there are', async () => {
    const root = makeTree({
      ...manyFiles(7000, (index) => 'y'.repeat(index % 30)),
      'data/a.md': 'z',
      'data/one': 'one',
    })
    linkSync(join(root, 'data/one'), join(root, 'data/another'))
    symlinkSync('one', join(root, 'data/link'))
    const take = async (threads: number) => {
      const options = optionsWith({ source: 'files', exclude: ['data/train/3/**'] })
      const { files, errors, skipped, others } = listed(
        await takeSnapshot(options, [], worldOf(root, threads)),
      )
      const lines = files.map(({ path, size, links }) => `${path} ${size} ${links}`).sort()
      return { lines, errors, skipped, others: others.names.length }
    }
    const alone = await take(1)
    expect(alone.skipped).toMatchObject({ excluded: 1000, metadata: 1, 'hard-link': 1, symlink: 1 })
    for (const threads of [2, 3, 5]) expect(await take(threads)).toEqual(alone)
  })
})
