import { mkdirSync, symlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect } from '@jest/globals'
import type { Options, Source } from '../../src/model.js'
import { takeSnapshot } from '../../src/snapshot/snapshot.js'
import { testOnPosix } from '../fixtures/platform.js'
import { commitAll, git, makeCommitted } from '../fixtures/repository.js'
import { type Files, makeDirectory, removeTrees } from '../fixtures/tree.js'
import { optionsWith, worldAt } from '../fixtures/world.js'

afterAll(removeTrees)

const DATA: Files = {
  'data/train/1.jpg': '1',
  'data/train/2.jpg': '2',
  'data/test/3.jpg': '3',
  'data/test/4.jpg': '4',
}

function link(root: string, links: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(links)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    symlinkSync(text, join(root, path))
  }
}

async function noticesOn(root: string, options: Partial<Options>): Promise<string[]> {
  const { notices, notes } = await takeSnapshot(optionsWith(options), [], worldAt(root))
  for (const notice of notices) expect(notes).toContain(notice)
  return notices
}

const ONE = '1 symbolic link points to data of another split or dataset, and is not compared: '

describe.each<Source>(['git', 'auto', 'files'])('links, by source %s', (source) => {
  async function told(files: Files, links: Record<string, string>, options: Partial<Options> = {}) {
    const root = makeCommitted(files)
    link(root, links)
    commitAll(root)
    return noticesOn(root, { source, ...options })
  }

  testOnPosix.each<[string, Files, Record<string, string>, string]>([
    [
      'a file of another split',
      DATA,
      { 'data/test/x.jpg': '../train/1.jpg' },
      'data/test/x.jpg (test) leads to data/train/1.jpg (train)',
    ],
    [
      'another split, whole',
      { ...DATA, 'data/val/5.jpg': '5' },
      { 'data/dev': 'train' },
      'data/dev (validation) leads to data/train (train)',
    ],
    [
      'the only directory of a split',
      { 'data/train/1.jpg': '1', 'data/train/2.jpg': '2' },
      { 'data/test': 'train' },
      'data/test (test) leads to data/train (train)',
    ],
    [
      'a split of links alone',
      { 'data/train/1.jpg': '1', 'data/train/2.jpg': '2' },
      { 'data/test/1.jpg': '../train/1.jpg' },
      'data/test/1.jpg (test) leads to data/train/1.jpg (train)',
    ],
    [
      'a class of another split',
      { 'data/train/cat/1.jpg': '1', 'data/train/dog/2.jpg': '2', 'data/test/cat/3.jpg': '3' },
      { 'data/test/dog': '../train/dog' },
      'data/test/dog (test) leads to data/train/dog (train)',
    ],
    [
      'another dataset',
      { 'datasets/a/1.jpg': '1', 'datasets/b/2.jpg': '2' },
      { 'datasets/a/x.jpg': '../b/2.jpg' },
      'datasets/a/x.jpg (datasets/a) leads to datasets/b/2.jpg (datasets/b)',
    ],
    [
      'a link to a link',
      DATA,
      { 'data/test/x.jpg': '../y', 'data/y': 'train/1.jpg' },
      'data/test/x.jpg (test) leads to data/train/1.jpg (train)',
    ],
    [
      'a link through a link',
      DATA,
      { 'data/test/x.jpg': '../y/1.jpg', 'data/y': './/train/' },
      'data/test/x.jpg (test) leads to data/train/1.jpg (train)',
    ],
  ])('%s is told', async (_, files, links, notice) => {
    const found = await told(files, links, { paths: null })
    expect(found).toEqual([`${ONE}${notice}`])
  })

  testOnPosix('many are one notice with a number and three of them', async () => {
    const links = Object.fromEntries(
      Array.from({ length: 5 }, (_, number) => [`data/test/x${number}.jpg`, '../train/1.jpg']),
    )
    expect(await told(DATA, links)).toEqual([
      expect.stringMatching(
        /^5 symbolic links point to .*: data\/test\/x0.jpg .*, data\/test\/x1.jpg .*, data\/test\/x2.jpg .* and 2 others$/,
      ),
    ])
  })

  testOnPosix.each<[string, Record<string, string>, Partial<Options>]>([
    ['the same split', { 'data/train/x.jpg': '1.jpg', 'data/train/more': '.' }, {}],
    ['nothing', { 'data/test/x.jpg': '../train/absent.jpg' }, {}],
    ['a place outside', { 'data/test/x.jpg': '../../../x.jpg', 'data/test/y.jpg': '/etc/passwd' }, {}],
    ['itself', { 'data/test/x.jpg': 'y.jpg', 'data/test/y.jpg': 'x.jpg' }, {}],
    ['what is no data', { 'data/test/x.jpg': '../../README.md' }, {}],
    ['data, from a place that is none', { 'docs/x.jpg': '../data/train/1.jpg' }, {}],
    ['what is left out', { 'data/test/x.jpg': '../train/1.jpg' }, { exclude: ['data/test/x.jpg'] }],
    ['a split where none are wanted', { 'data/test/x.jpg': '../train/1.jpg' }, { splits: 'none' }],
  ])('nothing is said of links to %s', async (_, links, options) => {
    expect(await told({ ...DATA, 'README.md': 'x' }, links, { paths: null, ...options })).toEqual([])
  })

  testOnPosix('of a directory that has them by the thousand only so much is looked into', async () => {
    const links = Object.fromEntries(Array.from({ length: 300 }, (_, at) => [`data/test/${at}`, '../train']))
    const files = Object.fromEntries(Array.from({ length: 1000 }, (_, at) => [`data/train/${at}.jpg`, 'x']))
    const notices = await told({ ...files, 'data/test/x.jpg': 'x' }, links)
    expect(notices).toEqual([
      expect.stringMatching(/^200 symbolic links point/),
      '100 symbolic links to directories of very many files: not looked into',
    ])
  })
})

describe('what a link says', () => {
  testOnPosix('is read from git where the disk has none', async () => {
    const root = makeCommitted(DATA)
    link(root, { 'data/test/x.jpg': '../train/1.jpg' })
    commitAll(root)
    const clone = join(makeDirectory(), 'clone')
    git(root, 'clone', '--quiet', '--no-checkout', root, clone)
    for (const source of ['git', 'auto'] as const)
      expect(await noticesOn(clone, { source })).toEqual([expect.stringContaining(ONE)])
    git(root, 'config', 'uploadpack.allowFilter', 'true')
    const blobless = join(makeDirectory(), 'clone')
    git(root, 'clone', '--quiet', '--no-checkout', '--filter=blob:none', `file://${root}`, blobless)
    expect(await noticesOn(blobless, { source: 'git' })).toEqual([
      '1 symbolic link: this clone lacks what they say, so that is not told',
    ])
  })

  testOnPosix('counts as it stands on disk, tracked or not', async () => {
    const root = makeCommitted(DATA)
    link(root, { 'data/test/x.jpg': '../train/1.jpg' })
    expect(await noticesOn(root, { source: 'git' })).toEqual([])
    expect(await noticesOn(root, { source: 'auto' })).toEqual([expect.stringContaining(ONE)])
  })
})
