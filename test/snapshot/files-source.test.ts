import { execFileSync } from 'node:child_process'
import { linkSync, mkdirSync, symlinkSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { takeSnapshot } from '../../src/snapshot/snapshot.js'
import { listed } from '../fixtures/listed.js'
import { testOnLinux, testOnPosix } from '../fixtures/platform.js'
import { makeCommitted } from '../fixtures/repository.js'
import { makeTree, removeTrees, writeFiles } from '../fixtures/tree.js'
import { optionsWith, worldAt } from '../fixtures/world.js'

afterAll(removeTrees)

async function snapshot(root: string, changes: Parameters<typeof optionsWith>[0] = {}) {
  return listed(await takeSnapshot(optionsWith({ source: 'files', ...changes }), [], worldAt(root)))
}

const pathsOf = (files: readonly { path: string }[]): string[] => files.map(({ path }) => path)

describe('what lies on disk', () => {
  testOnLinux('names come whole, whatever bytes they hold, in files and directories', async () => {
    const names = [
      'new\nline',
      'caf\udce9',
      'tab\there',
      'back\\slash',
      '\u2028',
      '\u{1f600}',
      '[a]',
      '{b}',
      '!c',
      '.d',
    ]
    const files = Object.fromEntries(
      names.flatMap((name) => [`in ${name}/x`, name].map((path) => [path, path])),
    )
    const { files: found, errors } = await snapshot(makeTree(files))
    expect(new Set(pathsOf(found))).toEqual(new Set(Object.keys(files)))
    expect(errors).toEqual([])
  })

  test('git has no say: ignored files count, and .git is never entered', async () => {
    const root = makeCommitted({ '.gitignore': 'data\n', 'other/x': 'x' })
    writeFiles(root, { 'data/a': 'a' })
    const { files, source } = await snapshot(root)
    expect(pathsOf(files)).toEqual(['data/a', 'other/x'])
    expect(source).toBe('files')
  })

  testOnPosix('links are not followed, broken and circular ones neither', async () => {
    const root = makeTree({ 'a/x': 'x' })
    symlinkSync('x', join(root, 'a/to-file'))
    symlinkSync('..', join(root, 'a/up'))
    symlinkSync('nowhere', join(root, 'a/broken'))
    const { files, skipped } = await snapshot(root)
    expect(pathsOf(files)).toEqual(['a/x'])
    expect(skipped).toEqual({ symlink: 3 })
  })

  test('several names of one file are one file, by its first name', async () => {
    const root = makeTree({ 'b/second': 'x', other: 'y' })
    mkdirSync(join(root, 'a'))
    linkSync(join(root, 'b/second'), join(root, 'a/first'))
    linkSync(join(root, 'b/second'), join(root, 'c'))
    const { files, skipped } = await snapshot(root)
    expect(files).toEqual([
      { path: 'a/first', size: 1, objectId: null, links: ['b/second', 'c'] },
      { path: 'other', size: 1, objectId: null },
    ])
    expect(skipped).toEqual({ 'hard-link': 2 })
  })

  testOnPosix('a pipe and a socket are passed over, not waited for', async () => {
    const root = makeTree({ a: 'a' })
    execFileSync('mkfifo', [join(root, 'pipe')])
    const server = createServer().listen(join(root, 'socket')).unref()
    await new Promise((resolve) => server.once('listening', resolve))
    const { files, skipped } = await snapshot(root).finally(() => server.close())
    expect(pathsOf(files)).toEqual(['a'])
    expect(skipped).toEqual({ special: 2 })
  })

  test('small files are counted, empty ones apart', async () => {
    const { files, skipped } = await snapshot(makeTree({ a: '', b: '123', c: '1234' }), { minSize: 4 })
    expect(pathsOf(files)).toEqual(['c'])
    expect(skipped).toEqual({ empty: 1, 'min-size': 1 })
  })
})

describe('what paths mean', () => {
  const tree = { 'data/a/1': '1', 'data/b/2.csv': '2', 'data/[v1]/3': '3', 'data/v/4': '4', 'top.csv': '5' }

  test.each([
    [['data'], ['data/[v1]/3', 'data/a/1', 'data/b/2.csv', 'data/v/4']],
    [['./data/a/'], ['data/a/1']],
    [['data/a/1'], ['data/a/1']],
    [['.'], ['data/[v1]/3', 'data/a/1', 'data/b/2.csv', 'data/v/4', 'top.csv']],
    [['*.csv'], ['top.csv']],
    [['**/*.csv'], ['data/b/2.csv', 'top.csv']],
    [['data/{a,b}'], ['data/a/1', 'data/b/2.csv']],
    [['data/?'], ['data/a/1', 'data/b/2.csv', 'data/v/4']],
    [
      ['data/a', 'data/a/1', 'data/*'],
      ['data/[v1]/3', 'data/a/1', 'data/b/2.csv', 'data/v/4'],
    ],
    // What exists under exactly that name is meant by name; the glob [v1] would match the directory v.
    [['data/[v1]'], ['data/[v1]/3']],
    [['data/[v]'], ['data/v/4']],
    [['data/\\[v1\\]/**'], ['data/[v1]/3']],
  ])('%j from every source', async (paths, expected) => {
    const plain = makeTree(tree)
    const committed = makeCommitted(tree)
    expect(pathsOf((await snapshot(plain, { paths })).files)).toEqual(expected)
    for (const source of ['git', 'auto', 'files'] as const) {
      expect(pathsOf((await snapshot(committed, { paths, source })).files)).toEqual(expected)
    }
  })

  test('an absolute path below the root is the relative one, outside it stands as given', async () => {
    const root = makeTree(tree)
    const outside = makeTree({ 'annotations/kept/x': 'x' })
    const paths = [join(root, 'data/a'), `${outside}/annotations/kept/`]
    expect(pathsOf((await snapshot(root, { paths })).files)).toEqual([
      `${outside}/annotations/kept/x`,
      'data/a/1',
    ])
    const above = await snapshot(join(root, 'data/a'), { paths: ['../b'] })
    expect(pathsOf(above.files)).toEqual(['../b/2.csv'])
    const glob = await snapshot(join(root, 'data/a'), { paths: ['../?/*.csv', `${outside}/annotations/k*`] })
    expect(pathsOf(glob.files)).toEqual(['../b/2.csv', `${outside}/annotations/kept/x`])
  })

  test('every entry has to find something', async () => {
    const root = makeTree(tree)
    for (const paths of [['data', 'dtaa'], ['data/*.png'], ['empty']]) {
      mkdirSync(join(root, 'empty'), { recursive: true })
      await expect(snapshot(root, { paths })).rejects.toThrow(`no files found for "${paths.at(-1)}"`)
    }
    const world = worldAt(root)
    await takeSnapshot(optionsWith({ paths: ['dtaa'], ifNoFilesFound: 'warn' }), [], world)
    expect(world.warnings).toEqual(['paths: no files found for "dtaa": there is nothing of that name'])
    const silent = worldAt(root)
    await takeSnapshot(optionsWith({ paths: ['dtaa'], ifNoFilesFound: 'ignore' }), [], silent)
    expect(silent.warnings).toEqual([])
  })

  test('an entry that is left out by exclude has been found', async () => {
    const { files, skipped } = await snapshot(makeTree(tree), { exclude: ['data', '*.csv'] })
    expect(files).toEqual([])
    expect(skipped).toEqual({ excluded: 5 })
  })

  testOnPosix(
    'a report that this program writes is no data, by whatever way its path and the root lead there',
    async () => {
      const real = makeTree({ 'data/x': 'x', 'data/report.json': '{}' })
      const link = join(makeTree({}), 'link')
      symlinkSync(real, link)
      for (const root of [real, link]) {
        for (const way of [real, link]) {
          const options = optionsWith({ source: 'files', paths: ['data'] })
          const { files, skipped } = listed(
            await takeSnapshot(options, [join(way, 'data/report.json')], worldAt(root)),
          )
          expect([pathsOf(files), skipped]).toEqual([['data/x'], { excluded: 1 }])
        }
      }
    },
  )

  test('the default finds data directories, but none that belong to code', async () => {
    const files = {
      'data/test/kept': '1',
      'project/dataset/kept': '2',
      'a/b/datasets/x/kept': '3',
      'data/tests/data/kept': '4',
      'database/x': '-',
      'tests/data/x': '-',
      'src/fixtures/a/data/x': '-',
      'node_modules/p/data/x': '-',
      '.venv/lib/data/x': '-',
      data2: '-',
    }
    const expected = ['a/b/datasets/x/kept', 'data/test/kept', 'data/tests/data/kept', 'project/dataset/kept']
    const committed = makeCommitted(files)
    for (const source of ['git', 'auto', 'files'] as const) {
      expect(pathsOf((await snapshot(committed, { paths: null, source })).files)).toEqual(expected)
    }
  })
})
