import { createHash } from 'node:crypto'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { createGit } from '../../../src/git/repository.js'
import { nameAsStored } from '../../../src/match/converted.js'
import type { DataFile, Source } from '../../../src/model.js'
import { takeSnapshot } from '../../../src/snapshot/snapshot.js'
import { listed } from '../../fixtures/listed.js'
import { describeWithPointers, makeWorkplace, runTool } from '../../fixtures/pointer-tools.js'
import { commitAll, git, makeCommitted, makeRepository } from '../../fixtures/repository.js'
import { makeDirectory, makeTree, removeTrees, writeFiles } from '../../fixtures/tree.js'
import { optionsWith, worldAt } from '../../fixtures/world.js'

afterAll(removeTrees)

const ATTRIBUTES = '*.bin filter=lfs diff=lfs merge=lfs -text\n'
const SOURCES: readonly Source[] = ['git', 'files', 'auto']

const sha256 = (content: string): string => createHash('sha256').update(content).digest('hex')
const textFor = (content: string, size: number | string = content.length): string =>
  `version https://git-lfs.github.com/spec/v1\noid sha256:${sha256(content)}\nsize ${size}\n`
const pointerTo = (content: string, path: string) => ({
  kind: 'lfs',
  identity: { algorithm: 'sha256', hex: sha256(content), size: content.length },
  path,
})

async function snapshot(root: string, source: Source, changes: Parameters<typeof optionsWith>[0] = {}) {
  const world = worldAt(root)
  const taken = listed(await takeSnapshot(optionsWith({ source, ...changes }), [], world))
  return { ...taken, warnings: world.warnings }
}

/** What is told of files by their path: their pointer, or `data`. */
const told = (files: readonly DataFile[]) =>
  Object.fromEntries(files.map(({ path, pointer }) => [path, pointer ?? 'data']))

describe.each(SOURCES)('pointers as they lie there, by source %s', (source) => {
  test('a pointer stands for its data, whose size counts; what only looks like one is data', async () => {
    const near = {
      'data/upper.bin': textFor('a').replace(sha256('a'), sha256('a').toUpperCase()),
      'data/order.bin': `oid sha256:${sha256('a')}\nversion https://git-lfs.github.com/spec/v1\nsize 1\n`,
      'data/more.bin': `${textFor('a')}more 1\n`,
      'data/short.bin': textFor('a').slice(0, 100),
    }
    const root = makeCommitted({
      '.gitattributes': ATTRIBUTES,
      'data/a.bin': textFor('a', 5_000_000_000),
      'data/unusual.bin': textFor('b').replaceAll('\n', '\r\n').trimEnd(),
      ...near,
    })
    const { files, bytesRead } = await snapshot(root, source, { paths: ['data'] })
    expect(told(files)).toEqual({
      'data/a.bin': {
        ...pointerTo('a', 'data/a.bin'),
        identity: { algorithm: 'sha256', hex: sha256('a'), size: 5e9 },
      },
      'data/unusual.bin': pointerTo('b', 'data/unusual.bin'),
      ...Object.fromEntries(Object.keys(near).map((path) => [path, 'data'])),
    })
    expect(files.map(({ path, size }) => [path, size])).toContainEqual(['data/a.bin', 5e9])
    if (source !== 'files') expect(bytesRead).toBe(0)
    else expect(bytesRead).toBeGreaterThan(500)
  })

  test('the smallest size that counts is that of the data', async () => {
    const root = makeCommitted({ 'data/a.bin': textFor('a'), 'data/b.bin': textFor('bb', 1e6) })
    const { files, skipped } = await snapshot(root, source, { minSize: 1000 })
    expect(files.map(({ path }) => path)).toEqual(['data/b.bin'])
    expect(skipped).toEqual({ 'min-size': 1 })
  })

  test('a pointer with extensions, larger than usual, is seen whether or not attributes speak of Git LFS', async () => {
    const extended = textFor('stored').replace(
      'oid',
      `ext-0-a sha256:${sha256('content')}\next-1-b sha256:${sha256('x')}\noid`,
    )
    const root = makeCommitted({ 'data/a.bin': extended })
    const { files } = await snapshot(root, source, { paths: ['data'] })
    expect(told(files)).toEqual({
      'data/a.bin': {
        ...pointerTo('content', 'data/a.bin'),
        identity: { algorithm: 'sha256', hex: sha256('content'), size: null },
      },
    })
    expect(files[0]?.size).toBeNull()
  })
})

describe('what is not there', () => {
  test('pointers on disk are told, with what fetches their data', async () => {
    const root = makeCommitted({ 'data/a.bin': textFor('a'), 'data/b.bin': textFor('b') })
    writeFiles(root, { 'data/c.bin': textFor('c') })
    expect((await snapshot(root, 'git')).notes).toEqual([])
    expect((await snapshot(root, 'files')).notes.join()).toMatch(/^3 Git LFS pointers.*lfs: true/)
    const { notes, source } = await snapshot(root, 'auto')
    expect(notes.join()).toMatch(/^3 Git LFS pointers.*lfs: true/)
    expect(source).toBe('auto')
  })

  test('plain files where attributes want pointers: one warning, without what is no data', async () => {
    const root = makeCommitted({
      '.gitattributes': `${ATTRIBUTES}README* filter=lfs\n`,
      'data/README.txt': 'about',
      'data/a.bin': textFor('a'),
      'data/empty.bin': '',
      'data/large.bin': 'x'.repeat(5000),
      'data/not.bin': 'plain',
      'data/other.txt': 'plain',
    })
    const { files, warnings } = await snapshot(root, 'git')
    expect(warnings).toHaveLength(1)
    expect(warnings[0]).toMatch(/^2 files, such as "data\/large\.bin", are stored in git itself/)
    expect(told(files)['data/not.bin']).toBe('data')
    const { warnings: none } = await snapshot(root, 'git', { exclude: ['**/large.bin', '**/not.bin'] })
    expect(none).toEqual([])
  })

  test('attributes of very many files', async () => {
    const endings = ['bin', 'abc', 'annexed', 'none', 'unset', 'lf']
    const places = Array.from(
      { length: 2400 },
      (_, index) => `data/${index % 7}/\u00e9${index}.${endings[index % 6]}`,
    )
    const root = makeCommitted({
      '.gitattributes': `${ATTRIBUTES}*.abc filter=abc\n*.annexed filter=annex\n*.unset -filter\n*.lf filter=lf\n`,
      ...Object.fromEntries(places.map((path, index) => [path, `plain ${index}`])),
    })
    const { warnings } = await snapshot(root, 'git')
    expect(warnings).toHaveLength(1)
    expect(warnings[0]).toMatch(/^400 files, such as "data\/0\/\u00e90\.bin", are stored in git itself/)
  })

  test('attributes that only the index has count for what is staged', async () => {
    const root = makeRepository({ '.gitattributes': ATTRIBUTES, 'data/not.bin': 'plain' })
    git(root, 'add', '--all')
    rmSync(join(root, '.gitattributes'))
    expect((await snapshot(root, 'git')).warnings).toHaveLength(1)
    expect(
      (await snapshot(makeRepository({ 'data/a.bin': 'x', '.gitattributes': ATTRIBUTES }), 'files')).warnings,
    ).toEqual([])
  })
})

describe('more contents than sizes are asked for', () => {
  const COUNT = 20_100
  const pointers = Object.fromEntries(
    Array.from({ length: COUNT }, (_, index) => [`data/${index % 100}/${index}.bin`, textFor(`${index}`)]),
  )

  test('pointers are found by their attributes, large plain files among them too', async () => {
    const root = makeCommitted({
      ...pointers,
      '.gitattributes': ATTRIBUTES,
      'data/0/plain.bin': 'x'.repeat(5000),
    })
    const { files, warnings } = await snapshot(root, 'git')
    expect(files.filter(({ pointer }) => pointer).length).toBe(COUNT)
    expect(files.find(({ path }) => path === 'data/7/107.bin')?.pointer).toEqual(
      pointerTo('107', 'data/7/107.bin'),
    )
    expect(files.find(({ path }) => path === 'data/0/plain.bin')?.size).toBe(5000)
    expect(warnings).toHaveLength(1)
  })
})

describe('a clone without blobs', () => {
  function cloneOf(files: Record<string, string>): string {
    const origin = makeCommitted(files)
    git(origin, 'config', 'uploadpack.allowFilter', 'true')
    git(origin, 'config', 'uploadpack.allowAnySHA1InWant', 'true')
    const root = `${makeDirectory()}/clone`
    git(origin, 'clone', '--quiet', '--no-checkout', '--filter=blob:none', `file://${origin}`, root)
    return root
  }
  const FILES = {
    '.gitattributes': ATTRIBUTES,
    'data/a.bin': textFor('a'),
    'data/b.bin': textFor('b'),
    'data/other.txt': 'not asked for',
  }

  test('lacks pointers, says so, and fetches nothing unless it may', async () => {
    const root = cloneOf(FILES)
    const { files, notes } = await snapshot(root, 'git')
    expect(told(files)).toEqual({ 'data/a.bin': 'data', 'data/b.bin': 'data', 'data/other.txt': 'data' })
    expect(notes.join()).toMatch(/1 \.gitattributes file is not in this clone/)
    git(root, 'reset', '--quiet')
    git(root, '-c', 'protocol.file.allow=always', 'show', 'HEAD:.gitattributes')
    expect((await snapshot(root, 'git')).notes.join()).toMatch(/2 pointers are not in this clone/)
  })

  test('says of how many files it can not tell whether they are too small', async () => {
    const root = cloneOf({ 'data/a.txt': 'x', 'data/b.txt': 'y'.repeat(5000), 'data/c.txt': 'z' })
    const { files, warnings } = await snapshot(root, 'git', { minSize: 1000 })
    expect(files).toHaveLength(3)
    expect(warnings.join()).toMatch(/^min-size: can't be applied to 3 files of 3,/)
    expect((await snapshot(root, 'git')).warnings).toEqual([])
  })

  test('has the files of DVC fetched like any other pointer', async () => {
    const outs = (name: string) =>
      `outs:\n- md5: ${'a'.repeat(32)}\n  size: 5\n  hash: md5\n  path: ${name}\n`
    const root = cloneOf({ 'data/a.bin.dvc': outs('a.bin'), 'data/b.bin.dvc': outs('b.bin') })
    const without = await snapshot(root, 'git')
    expect(without.files).toEqual([])
    expect(without.notes.join()).toMatch(/^2 DVC files are not in this clone.*not compared/)
    const world = { ...worldAt(root), git: createGit(process.env, root, null, true) }
    const { files } = listed(await takeSnapshot(optionsWith({ source: 'git' }), [], world))
    expect(files.map(({ pointer }) => pointer?.path)).toEqual(['data/a.bin', 'data/b.bin'])
  })

  test('fetches those and no others where it may', async () => {
    const root = cloneOf(FILES)
    git(root, 'reset', '--quiet')
    const world = { ...worldAt(root), git: createGit(process.env, root, null, true) }
    const { files, notes } = listed(await takeSnapshot(optionsWith({ source: 'git' }), [], world))
    expect(told(files)).toEqual({
      'data/a.bin': pointerTo('a', 'data/a.bin'),
      'data/b.bin': pointerTo('b', 'data/b.bin'),
      'data/other.txt': 'data',
    })
    expect(notes.join()).toMatch(/1 \.gitattributes file, .* fetched,2 pointers, .* fetched/)
    expect(files.find(({ path }) => path === 'data/other.txt')?.size).toBeNull()
  })

  test('goes on with a warning where the remote is gone', async () => {
    const root = cloneOf(FILES)
    git(root, 'remote', 'set-url', 'origin', `file://${makeTree({})}/gone`)
    const world = { ...worldAt(root), git: createGit(process.env, root, null, true) }
    const { files } = listed(await takeSnapshot(optionsWith({ source: 'git' }), [], world))
    expect(files).toHaveLength(3)
    expect(world.warnings.join()).toMatch(/could not be fetched/)
  })
})

describeWithPointers('git-lfs', 'repositories of git-lfs itself', () => {
  const place = makeWorkplace()
  function makeLfs(name: string, files: Readonly<Record<string, string>>): string {
    runTool(place, 'git', 'init', '--quiet', name)
    const root = join(place, name)
    runTool(root, 'git', 'lfs', 'install', '--local')
    runTool(root, 'git', 'lfs', 'track', '*.bin')
    for (const [path, content] of Object.entries(files)) writeFileSync(join(root, path), content)
    runTool(root, 'git', 'add', '--all')
    runTool(root, 'git', 'commit', '--quiet', '--message', 'Data')
    return root
  }

  test('by git and where nothing changed the pointer counts, on disk alone the bytes', async () => {
    const root = makeLfs('plain', { 'a.bin': 'content of a', 'b.txt': 'plain' })
    const expected = { 'a.bin': pointerTo('content of a', 'a.bin'), 'b.txt': 'data' }
    expect(told((await snapshot(root, 'git')).files)).toEqual(expected)
    const auto = await snapshot(root, 'auto')
    // Within the second of its commit git can't tell that a file is unchanged.
    expect(auto.files.map(({ size }) => size)).toEqual(['content of a'.length, 'plain'.length])
    expect(auto.notes).toEqual([])
    expect(told((await snapshot(root, 'files', { exclude: ['.git/**'] })).files)).toEqual({
      'a.bin': 'data',
      'b.txt': 'data',
    })
  })

  test('a changed or new file counts as what git-lfs would store for it', async () => {
    const root = makeLfs('changed', { 'a.bin': 'content of a' })
    writeFileSync(join(root, 'a.bin'), 'changed content')
    writeFileSync(join(root, 'copy.bin'), 'changed content')
    writeFileSync(join(root, 'new.bin'), textFor('not fetched'))
    const world = worldAt(root)
    const taken = await takeSnapshot(optionsWith({ source: 'auto' }), [], world)
    const { files } = listed((await nameAsStored(taken, world, null)).snapshot)
    expect(told(files)).toEqual({
      'a.bin': pointerTo('changed content', 'a.bin'),
      'copy.bin': pointerTo('changed content', 'copy.bin'),
      'new.bin': pointerTo('not fetched', 'new.bin'),
    })
    expect(files.map(({ size }) => size)).toEqual([15, 15, 'not fetched'.length])
  })

  test('a clone that fetched nothing has the same pointers on disk', async () => {
    makeLfs('origin', { 'a.bin': 'content of a' })
    runTool(
      place,
      'git',
      '-c',
      'filter.lfs.smudge=',
      '-c',
      'filter.lfs.process=',
      'clone',
      '--quiet',
      'origin',
      'clone',
    )
    const root = join(place, 'clone')
    for (const source of SOURCES) {
      const { files, notes } = await snapshot(root, source)
      expect(told(files)).toEqual({ 'a.bin': pointerTo('content of a', 'a.bin') })
      expect(notes).toHaveLength(source === 'git' ? 0 : 1)
    }
  })
})

test('two files of one commit that differ in how a pointer is written have one identity', async () => {
  const root = makeRepository({})
  commitAll(root, { 'data/a.bin': textFor('same'), 'data/b.bin': textFor('same').trimEnd() })
  const { files } = await snapshot(root, 'git')
  expect(files.map(({ pointer }) => pointer?.identity)).toEqual([
    pointerTo('same', '').identity,
    pointerTo('same', '').identity,
  ])
})
