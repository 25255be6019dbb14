import { createHash } from 'node:crypto'
import { mkdirSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { match } from '../../../src/match/match.js'
import type { DataFile, Source } from '../../../src/model.js'
import { takeSnapshot } from '../../../src/snapshot/snapshot.js'
import { listed } from '../../fixtures/listed.js'
import { testOnPosix } from '../../fixtures/platform.js'
import { describeWithPointers, makeWorkplace, runTool } from '../../fixtures/pointer-tools.js'
import { commitAll, makeCommitted, makeRepository } from '../../fixtures/repository.js'
import { makeTree, removeTrees, writeFiles } from '../../fixtures/tree.js'
import { optionsWith, worldAt } from '../../fixtures/world.js'

afterAll(removeTrees)

const SOURCES: readonly Source[] = ['git', 'files', 'auto']
const CONTENT = 'some data\nof two lines\n'
const IDENTITY = {
  algorithm: 'sha256',
  hex: createHash('sha256').update(CONTENT).digest('hex'),
  size: CONTENT.length,
}
const KEY = `SHA256E-s${CONTENT.length}--${IDENTITY.hex}.csv`
const linkTo = (key: string): string => `../.git/annex/objects/aa/bb/${key}/${key}`
const pointerAt = (path: string, identity: typeof IDENTITY | null = IDENTITY) => ({
  kind: 'annex',
  identity,
  path,
})

async function snapshot(root: string, source: Source, changes: Parameters<typeof optionsWith>[0] = {}) {
  return listed(await takeSnapshot(optionsWith({ source, ...changes }), [], worldAt(root)))
}

const told = (files: readonly DataFile[]) =>
  Object.fromEntries(files.map(({ path, pointer }) => [path, pointer ?? 'data']))

describe.each(SOURCES)('in a clone without any trace of git-annex, by source %s', (source) => {
  test('short pointers are none the less pointers', async () => {
    const root = makeCommitted({
      'data/train/name.bin': '/annex/objects/WORM-s500-m1--a.bin\n',
      'data/test/name.bin': '/annex/objects/WORM-s500-m1--a.bin\n',
      'data/test/md5.bin': `/annex/objects/MD5-s9--${'0'.repeat(32)}`,
      'data/test/data.bin': '/annex/objects/ is where they lie\n',
    })
    const { files } = await snapshot(root, source)
    expect(files.filter(({ pointer }) => pointer).map(({ path, size }) => [path, size])).toEqual([
      ['data/test/md5.bin', 9],
      ['data/test/name.bin', 500],
      ['data/train/name.bin', 500],
    ])
  })

  test('and long ones beside another', async () => {
    const long = `/annex/objects/URL-s500--http&c%%x%${'a'.repeat(2000)}\n`
    const root = makeCommitted({
      'data/train/long.bin': long,
      'data/test/long.bin': long,
      'data/test/other.bin': `/annex/objects/${KEY}\n`,
    })
    const { files } = await snapshot(root, source)
    expect(files.map(({ size }) => size)).toEqual([500, CONTENT.length, 500])
  })
})

describe.each(SOURCES)('pointers as they lie there, by source %s', (source) => {
  testOnPosix('links and pointer files stand for their data, other links are no data', async () => {
    const root = makeRepository({
      'data/unlocked.csv': `/annex/objects/${KEY}\n`,
      'data/short': '/annex/objects/WORM-s1-m1--a\n',
      'data/damaged.csv': `/annex/objects/${KEY}\nmore\n`,
      'data/text.csv': `see ${linkTo(KEY)} for the data that this is about\n`,
    })
    symlinkSync(linkTo(KEY), join(root, 'data/locked.csv'))
    symlinkSync('short', join(root, 'data/link'))
    symlinkSync(`${linkTo(KEY)}.more`, join(root, 'data/near'))
    commitAll(root)
    mkdirSync(join(root, '.git/annex'))
    const { files, skipped, notes } = await snapshot(root, source)
    expect(told(files)).toEqual({
      'data/damaged.csv': 'data',
      'data/locked.csv': pointerAt('data/locked.csv'),
      'data/short': pointerAt('data/short', null),
      'data/text.csv': 'data',
      'data/unlocked.csv': pointerAt('data/unlocked.csv'),
    })
    expect(files.map(({ size }) => size)).toEqual([expect.any(Number), 23, 1, expect.any(Number), 23])
    expect(skipped).toEqual({ symlink: 2 })
    expect(notes.join()).toMatch(source === 'git' ? /^$/ : /^3 files of git-annex.*git annex get/)
  })

  testOnPosix('links in directories that hold no data, or are excluded, are left alone', async () => {
    const root = makeRepository({ 'data/a': 'a' })
    for (const directory of ['data/node_modules', 'data/left']) {
      mkdirSync(join(root, directory))
      symlinkSync(linkTo(KEY), join(root, directory, 'a.csv'))
    }
    commitAll(root)
    const { files, skipped } = await snapshot(root, source, { exclude: ['data/left/**'] })
    expect(told(files)).toEqual({ 'data/a': 'data' })
    expect(skipped).toEqual({ excluded: 2 })
  })

  testOnPosix('keys that name no content never make a group, however equal', async () => {
    const key = 'WORM-s23-m1400000000--a.csv'
    const root = makeRepository({
      'data/a.csv': `/annex/objects/${key}\n`.padEnd(10),
      'data/b.csv': `/annex/objects/${key}\n`,
    })
    symlinkSync(linkTo(key), join(root, 'data/c.csv'))
    symlinkSync(linkTo(key), join(root, 'data/d.csv'))
    commitAll(root)
    mkdirSync(join(root, '.git/annex'))
    const world = worldAt(root)
    const taken = await takeSnapshot(optionsWith({ source }), [], world)
    expect(listed(taken).files.map(({ pointer }) => pointer?.identity)).toEqual([null, null, null, null])
    expect((await match(taken, world, null)).groups).toEqual([])
  })
})

test('one pointer of usual size tells that there may be unusual ones', async () => {
  const long = `/annex/objects/${KEY}\n${'/annex/ has more to say\n'.repeat(100)}`
  const alone = await snapshot(makeCommitted({ 'data/long.csv': long }), 'git')
  expect(told(alone.files)).toEqual({ 'data/long.csv': 'data' })
  const both = { 'data/long.csv': long, 'data/usual.csv': `/annex/objects/${KEY}` }
  const { files } = await snapshot(makeCommitted(both), 'git')
  expect(told(files)).toEqual({
    'data/long.csv': pointerAt('data/long.csv'),
    'data/usual.csv': pointerAt('data/usual.csv'),
  })
})

describe('pointers that git has no name for', () => {
  testOnPosix('changed and untracked links are seen in a work tree', async () => {
    const root = makeCommitted({ 'data/changed.csv': 'data until now' })
    rmSync(join(root, 'data/changed.csv'))
    symlinkSync(linkTo(KEY), join(root, 'data/changed.csv'))
    symlinkSync(linkTo(KEY), join(root, 'data/new.csv'))
    symlinkSync('elsewhere', join(root, 'data/link'))
    const { files, skipped, source } = await snapshot(root, 'auto')
    expect(told(files)).toEqual({
      'data/changed.csv': pointerAt('data/changed.csv'),
      'data/new.csv': pointerAt('data/new.csv'),
    })
    expect(skipped).toEqual({ symlink: 1 })
    expect(source).toBe('auto')
  })

  testOnPosix('a directory outside of any repository can hold them', async () => {
    const root = makeTree({ 'data/a.csv': `/annex/objects/${KEY}` })
    symlinkSync(linkTo(KEY), join(root, 'data/b.csv'))
    for (const source of ['files', 'auto'] as const) {
      const { files } = await snapshot(root, source)
      expect(told(files)).toEqual({
        'data/a.csv': pointerAt('data/a.csv'),
        'data/b.csv': pointerAt('data/b.csv'),
      })
    }
  })
})

describeWithPointers('git-annex', 'repositories of git-annex itself', () => {
  const place = makeWorkplace()
  const files = { 'a.csv': CONTENT, 'b.csv': CONTENT }
  const expected = { 'a.csv': pointerAt('a.csv'), 'b.csv': pointerAt('b.csv') }
  const data = { 'a.csv': 'data', 'b.csv': 'data' }

  function makeAnnex(name: string, unlocked: boolean, thin = false): string {
    const root = join(place, name)
    mkdirSync(root)
    runTool(root, 'git', 'init', '--quiet')
    runTool(root, 'git', 'annex', 'init', '--quiet', name)
    runTool(root, 'git', 'config', 'annex.thin', String(thin))
    writeFiles(root, files)
    runTool(root, 'git', 'annex', 'add', '--quiet', '.')
    if (unlocked) runTool(root, 'git', 'annex', 'unlock', '.')
    runTool(root, 'git', 'commit', '--quiet', '--message', 'Data')
    // What was written just now git would have to read again, which it can only by the filter of git-annex.
    for (const path of unlocked ? Object.keys(files) : []) utimesSync(join(root, path), 1e9, 1e9)
    runTool(root, 'git', 'status')
    return root
  }

  function clone(origin: string, name: string, ...settings: string[]): string {
    runTool(place, 'git', ...settings, 'clone', '--quiet', origin, name)
    return join(place, name)
  }

  async function toldBy(root: string, source: Source) {
    const taken = await snapshot(root, source, { exclude: ['.git/**'] })
    return [told(taken.files), taken.notes.length]
  }

  beforeAll(() => {
    makeAnnex('locked', false)
    makeAnnex('unlocked', true)
  })

  test('locked files are pointers in every view, with their data there or not', async () => {
    const here = join(place, 'locked')
    for (const source of SOURCES) expect(await toldBy(here, source)).toEqual([expected, 0])
    const bare = clone('locked', 'locked-clone')
    for (const source of SOURCES) {
      expect(await toldBy(bare, source)).toEqual([expected, source === 'git' ? 0 : 1])
    }
  })

  test.each([false, true])('unlocked files are pointers to git, data on disk (thin: %s)', async (thin) => {
    const root = thin ? makeAnnex('thin', true, true) : join(place, 'unlocked')
    expect(await toldBy(root, 'git')).toEqual([expected, 0])
    expect(await toldBy(root, 'auto')).toEqual([expected, 0])
    // Thin ones may be hard links to one object, and so one file.
    const [seen] = await toldBy(root, 'files')
    expect(data).toMatchObject(seen as object)
  })

  test('a clone of unlocked files has their pointers on disk, for git-annex or not', async () => {
    const root = clone('unlocked', 'unlocked-clone')
    for (const source of SOURCES) {
      expect(await toldBy(root, source)).toEqual([expected, source === 'git' ? 0 : 1])
    }
    runTool(root, 'git', 'annex', 'init', '--quiet', 'clone')
    for (const source of SOURCES) {
      expect(await toldBy(root, source)).toEqual([expected, source === 'git' ? 0 : 1])
    }
  })

  test('an adjusted branch of unlocked files', async () => {
    const root = clone('locked', 'adjusted')
    runTool(root, 'git', 'annex', 'init', '--quiet', 'adjusted')
    runTool(root, 'git', 'annex', 'adjust', '--unlock')
    for (const source of SOURCES) {
      expect(await toldBy(root, source)).toEqual([expected, source === 'git' ? 0 : 1])
    }
  })

  test('a checkout without symbolic links has their text in plain files', async () => {
    const root = clone('locked', 'plain', '-c', 'core.symlinks=false')
    runTool(root, 'git', 'config', 'core.symlinks', 'false')
    for (const source of SOURCES) {
      expect(await toldBy(root, source)).toEqual([expected, source === 'git' ? 0 : 1])
    }
  })

  test('an unlocked file that was changed is data', async () => {
    const root = makeAnnex('changed', true)
    writeFileSync(join(root, 'a.csv'), 'changed')
    expect((await toldBy(root, 'auto'))[0]).toEqual({ ...expected, 'a.csv': 'data' })
  })
})
