import { closeSync, mkdirSync, openSync, symlinkSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, beforeEach, describe, expect, test } from '@jest/globals'
import { readDestinations } from '../src/destinations.js'
import { createGit } from '../src/git/repository.js'
import { testOnLinux, testOnPosix } from './fixtures/platform.js'
import { commitAll, git } from './fixtures/repository.js'
import { makeTree, removeTrees, writeFiles } from './fixtures/tree.js'

afterAll(removeTrees)

const REPORT = '{"schemaVersion": 1, "tool": {"name": "data-hygiene"}}'

let root: string
beforeEach(() => {
  root = makeTree({ 'data/a.bin': 'data', 'out/x': '' })
})

const read = (paths: string[], written: string[] = [], config: string | null = null) =>
  readDestinations({ reports: paths.map((path) => ({ format: 'json', path })), config }, written, {
    root,
    git: createGit(process.env, root),
  })

describe('two reports at one place are an error', () => {
  test('by any spelling', async () => {
    for (const [one, other] of [
      ['r.json', 'r.json'],
      ['r.json', './r.json'],
      ['out/r.json', 'out//../out/./r.json'],
      ['new/deep/r.json', 'new/x/../deep/r.json'],
      ['r.json', join(root, 'r.json')],
    ] as const) {
      await expect(read([one, other])).rejects.toThrow(/^reports: .* give each a path of its own\.$/)
      await expect(read([one], [resolve(root, other)])).rejects.toThrow(/^reports: /)
    }
    await expect(read(['r.json', 'out/r.json', 'r.jsonl'])).resolves.toBeDefined()
  })

  testOnPosix('by links to directories and files, be they there yet or not', async () => {
    symlinkSync('out', join(root, 'link'))
    symlinkSync('out/r.json', join(root, 'to-r.json'))
    await expect(read(['out/r.json', 'link/r.json'])).rejects.toThrow(/^reports: /)
    await expect(read(['out/new/r.json', 'link/new/r.json'])).rejects.toThrow(/^reports: /)
    await expect(read(['to-r.json', 'link/r.json'])).rejects.toThrow(/^reports: /)
    writeFiles(root, { 'out/r.json': REPORT })
    await expect(read(['to-r.json', 'link/r.json'])).rejects.toThrow(/^reports: /)
  })

  testOnLinux('by names of open descriptors', async () => {
    await expect(read(['/dev/stdout'], ['/proc/self/fd/1'])).rejects.toThrow(/^reports: /)
    // Not those of standard output and errors, which are one file where somebody keeps a log of both.
    const [one, other] = [openSync(join(root, 'one'), 'w'), openSync(join(root, 'other'), 'w')]
    try {
      const apart = read([`/proc/self/fd/${one}`], [`/proc/self/fd/${other}`])
      await expect(apart).resolves.toEqual({ reports: [], others: [] })
    } finally {
      for (const descriptor of [one, other]) closeSync(descriptor)
    }
  })
})

test('a directory is no place for a report', async () => {
  await expect(read(['out/'])).rejects.toThrow('The report "out/" can\'t be written: it is a directory')
})

test('the config file is no place for a report', async () => {
  writeFiles(root, { 'c.yml': 'source: files' })
  await expect(read(['./c.yml'], [], 'c.yml')).rejects.toThrow(
    /would replace a file which is the config file/,
  )
})

describe("a file of git's own", () => {
  test('is not replaced, by whatever path', async () => {
    git(root, 'init', '--quiet')
    symlinkSync('.git', join(root, 'link'))
    for (const path of ['.git/config', 'out/../.git/HEAD', 'link/config', join(root, '.git/description')]) {
      await expect(read([path])).rejects.toThrow(/would replace a file which git keeps for itself/)
    }
    await expect(read(['.git/new-report.json'])).resolves.toBeDefined()
  })
})

describe('a file that git tracks', () => {
  beforeEach(() => {
    git(root, 'init', '--quiet')
    commitAll(root)
  })

  test('is not replaced, wherever the repository lies and whatever leads to it', async () => {
    symlinkSync('data/a.bin', join(root, 'link'))
    mkdirSync(join(root, 'inner'))
    for (const path of ['data/a.bin', 'link', join(root, 'data/a.bin'), 'inner/../data/a.bin']) {
      await expect(read([path])).rejects.toThrow(/^The report ".*" would replace a file which git tracks/)
    }
    const elsewhere = { root: makeTree({}), git: createGit(process.env, root) }
    const written = [join(root, 'data/a.bin')]
    await expect(readDestinations({ reports: [], config: null }, written, elsewhere)).rejects.toThrow(
      /git tracks/,
    )
  })

  test('is, if it is an earlier report; so is what git does not track', async () => {
    writeFiles(root, { 'data/a.bin': REPORT, 'data/b.bin': 'not tracked' })
    expect(await read(['data/a.bin', 'data/b.bin', 'new'])).toEqual({
      reports: ['data/a.bin'],
      others: ['data/b.bin', 'new'],
    })
  })

  test('an empty one is no earlier report', async () => {
    await expect(read(['out/x'])).rejects.toThrow(/git tracks/)
    writeFiles(root, { 'out/y': '' })
    expect(await read(['out/y'])).toEqual({ reports: ['out/y'], others: [] })
  })
})
