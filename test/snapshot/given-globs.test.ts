import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import fastGlob from 'fast-glob'
import { takeSnapshot } from '../../src/snapshot/snapshot.js'
import { listed } from '../fixtures/listed.js'
import { makeCommitted } from '../fixtures/repository.js'
import { removeTrees } from '../fixtures/tree.js'
import { optionsWith, worldAt } from '../fixtures/world.js'

afterAll(removeTrees)

let root: string
beforeAll(() => {
  root = makeCommitted({
    'data/top': '1',
    'data/a/x': '2',
    'data/a/b/y': '3',
    'data/[c]/z': '4',
    'data/c/w': '5',
  })
})

const SOURCES = ['git', 'files', 'auto'] as const

async function pathsFor(paths: string[], source: (typeof SOURCES)[number]): Promise<string[]> {
  const { files } = listed(await takeSnapshot(optionsWith({ source, paths }), [], worldAt(root)))
  return files.map(({ path }) => path).sort()
}

describe.each(SOURCES)('globs as people write them, source %s', (source) => {
  test.each([
    [['data/*/'], ['data/[c]/z', 'data/a/b/y', 'data/a/x', 'data/c/w']],
    [['data/*/**'], ['data/[c]/z', 'data/a/b/y', 'data/a/x', 'data/c/w']],
    [['.//data//a*/'], ['data/a/b/y', 'data/a/x']],
    [['data/c/../a/*'], ['data/a/b/y', 'data/a/x']],
    [['data/[c]'], ['data/[c]/z']],
    [['data/[cx]'], ['data/c/w']],
    [['data/\\[c]'], ['data/[c]/z']],
    [['data/[!a-z]*'], ['data/[c]/z']],
    [['data/{top,a/x}'], ['data/a/x', 'data/top']],
    [['data/**/y'], ['data/a/b/y']],
    [['**'], ['data/[c]/z', 'data/a/b/y', 'data/a/x', 'data/c/w', 'data/top']],
  ])('%j', async (paths, expected) => {
    expect(await pathsFor(paths, source)).toEqual(expected)
  })

  test.each([
    'data/*',
    'data/**/*',
    '**/[xy]',
    'data/{a,c}/*',
    'data/[ac]',
    '*/a',
    'data/**/b',
    'data/+([a-z])',
    'd*/t?p',
  ])('the files of %s are those that fast-glob finds, and those below its directories', async (glob) => {
    const found = fastGlob.sync([glob, `${glob}/**`], { cwd: root, dot: true, ignore: ['.git'] })
    expect(await pathsFor([glob], source)).toEqual(found.sort())
  })

  test('an absolute path that is meant from the root is refused with what to write', async () => {
    await expect(pathsFor(['/data/a*'], source)).rejects.toThrow('write data/a* for what is below the root')
    await expect(pathsFor(['/data/a/'], source)).rejects.toThrow('write data/a/ for what is below the root')
  })

  test('what can not be read is refused', async () => {
    await expect(pathsFor(['data/(a|c)'], source)).rejects.toThrow(/^paths: .* write @\(a\|c\)/)
  })
})
