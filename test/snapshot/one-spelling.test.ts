import { linkSync, mkdirSync, realpathSync, symlinkSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { SOURCES } from '../../src/model.js'
import { takeSnapshot } from '../../src/snapshot/snapshot.js'
import { listed } from '../fixtures/listed.js'
import { testOnPosix } from '../fixtures/platform.js'
import { git, makeCommitted, makeRepository } from '../fixtures/repository.js'
import { makeDirectory, makeTree, removeTrees, writeFiles } from '../fixtures/tree.js'
import { optionsWith, worldAt } from '../fixtures/world.js'

afterAll(removeTrees)

async function pathsIn(root: string, paths: string[], source: (typeof SOURCES)[number] = 'files') {
  const { files, skipped } = listed(await takeSnapshot(optionsWith({ source, paths }), [], worldAt(root)))
  return { paths: files.map(({ path }) => path), skipped }
}

/** `data` with two directories, of which `latest` is another name of one, and a link to all of it. */
function makeLinked(make: (files: Record<string, string>) => string): string {
  const root = make({ 'data/v/1.txt': 'one', 'data/v/sub/2.txt': 'two', 'data/w/3.txt': 'three' })
  symlinkSync('v', join(root, 'data/latest'))
  symlinkSync('data', join(root, 'dataset'))
  if (make === makeRepository || make === makeCommitted) {
    git(root, 'add', '--all')
    git(root, 'commit', '--quiet', '--message', 'links')
  }
  return root
}

const ALL = ['data/v/1.txt', 'data/v/sub/2.txt', 'data/w/3.txt']

describe('one thing on disk is one file, however it is named', () => {
  testOnPosix.each([
    [['data', 'data/latest'], ALL],
    [['data/latest', 'data'], ALL],
    [['data/latest', 'data/v', 'data/w'], ALL],
    [['data', 'dataset'], ALL],
    [['dataset', 'data'], ALL],
    [
      ['dataset/latest', 'data/v/sub'],
      ['dataset/latest/1.txt', 'dataset/latest/sub/2.txt'],
    ],
    [['dataset/*/*.txt', 'data'], ALL],
    [['dataset/v/1.txt', 'data'], ALL],
    [['dataset/v/1.txt', 'data/v/1.txt'], ['data/v/1.txt']],
    [
      ['dataset/v/1.txt', 'data/v/*.png', 'data/w'],
      ['data/v/1.txt', 'data/w/3.txt'],
    ],
    [['**/*.txt', 'dataset/v'], ALL],
    [
      ['*.csv', 'dataset/v'],
      ['dataset/v/1.txt', 'dataset/v/sub/2.txt'],
    ],
    [['.', '@/data'], ALL],
    [['data', '../@/data'], ALL],
    [['.', '../@'], ALL],
    [['data', '@link/data'], ALL],
    [['@link/dataset'], ['dataset/v/1.txt', 'dataset/v/sub/2.txt', 'dataset/w/3.txt']],
    [['@link/data/v/*.txt'], ['data/v/1.txt']],
  ])('%j in every source', async (given, expected) => {
    for (const make of [makeTree, makeCommitted]) {
      const root = makeLinked(make)
      const link = join(makeDirectory(), 'link')
      symlinkSync(root, link)
      const paths = given.map((path) =>
        path
          .replace('../@', `../${basename(root)}`)
          .replace('@link', link)
          .replace('@', root),
      )
      for (const from of [root, link]) {
        for (const source of make === makeTree ? (['auto', 'files'] as const) : SOURCES) {
          const options = optionsWith({ source, paths, ifNoFilesFound: 'ignore' })
          const { files } = listed(await takeSnapshot(options, [], worldAt(from)))
          expect([source, files.map(({ path }) => path)]).toEqual([source, expected])
        }
      }
    }
  })

  testOnPosix('what lies beside the root, or above it, is named in one way by every source', async () => {
    const top = makeCommitted({ 'in/a.txt': 'a', 'in/deep/b.txt': 'b', 'out/c.txt': 'c' })
    for (const [given, expected] of [
      [['..'], ['../in/a.txt', '../in/deep/b.txt', '../out/c.txt']],
      [
        ['.', '..'],
        ['../in/a.txt', '../in/deep/b.txt', '../out/c.txt'],
      ],
      [
        ['.', `${top}/out`],
        [`${top}/out/c.txt`, 'a.txt', 'deep/b.txt'],
      ],
      [['../out', `${top}/out`], ['../out/c.txt']],
    ] as const) {
      for (const source of SOURCES) {
        expect([source, (await pathsIn(join(top, 'in'), [...given], source)).paths]).toEqual([
          source,
          expected,
        ])
      }
    }
  })

  testOnPosix(
    'for all trees, links and ways to name them: as many files as there are, each once',
    async () => {
      const names = fc.constantFrom('a', 'b', 'c')
      const directory = fc.array(names, { maxLength: 3 }).map((parts) => parts.join('/'))
      await fc.assert(
        fc.asyncProperty(
          fc.uniqueArray(directory, { minLength: 1, maxLength: 4 }),
          fc.array(fc.record({ at: directory, to: directory, name: fc.constantFrom('k', 'l') }), {
            maxLength: 3,
          }),
          fc.array(fc.nat(), { minLength: 1, maxLength: 4 }),
          async (directories, links, picks) => {
            const root = makeTree(
              Object.fromEntries(directories.map((each) => [join(each, 'x.txt'), `in ${each}`])),
            )
            const ways = [...directories.map((each) => each || '.')]
            for (const { at, to, name } of links) {
              mkdirSync(join(root, at), { recursive: true })
              mkdirSync(join(root, to), { recursive: true })
              try {
                symlinkSync(join(root, to), join(root, at, name))
              } catch {
                continue
              }
              ways.push(join(at, name), join(root, at, name))
            }
            const paths = picks.map((pick) => ways[pick % ways.length] as string)
            const options = optionsWith({ source: 'files', paths, ifNoFilesFound: 'ignore' })
            const { files } = listed(await takeSnapshot(options, [], worldAt(root)))
            const found = files.map(({ path }) => realpathSync(join(root, path)))
            const meant = directories
              .map((each) => join(root, each, 'x.txt'))
              .filter((file) =>
                paths.some((path) =>
                  `${dirname(file)}/`.startsWith(
                    `${realpathSync(join(root, path.startsWith(root) ? path.slice(root.length) : path))}/`,
                  ),
                ),
              )
            expect(found.sort()).toEqual(meant.sort())
          },
        ),
        { numRuns: 60 },
      )
    },
  )
})

test('hard links are one file by all ways', async () => {
  const root = makeTree({ 'data/a.txt': 'a' })
  writeFiles(root, { 'data/b/x.txt': 'x' })
  linkSync(join(root, 'data/a.txt'), join(root, 'data/b/a.txt'))
  expect(await pathsIn(root, ['data'])).toEqual({
    paths: ['data/a.txt', 'data/b/x.txt'],
    skipped: { 'hard-link': 1 },
  })
})
