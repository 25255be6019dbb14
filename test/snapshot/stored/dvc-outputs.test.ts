import { createHash } from 'node:crypto'
import { mkdirSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import type { DataFile } from '../../../src/model.js'
import { dvcDirectoryHash } from '../../../src/pointers/dvc-directory.js'
import { takeSnapshot } from '../../../src/snapshot/snapshot.js'
import { listed } from '../../fixtures/listed.js'
import { testOnPosix } from '../../fixtures/platform.js'
import { commitAll, makeCommitted } from '../../fixtures/repository.js'
import { makeTree, removeTrees, writeFiles } from '../../fixtures/tree.js'
import { optionsWith, worldAt } from '../../fixtures/world.js'

afterAll(removeTrees)

const A = md5('a')
const B = md5('b')
const SOURCES = ['git', 'auto', 'files'] as const

describe('what a .dvc file describes', () => {
  test.each(SOURCES)('stands at the place of the data, from source %s', async (source) => {
    const root = makeCommitted({ 'data/train/x.bin.dvc': described(A, 'x.bin', 7) })
    const { files, skipped, errors } = await snapshot(root, { paths: ['data'], source })
    expect(files).toEqual([pointerTo('data/train/x.bin', A, 7, 'data/train/x.bin.dvc')])
    expect([skipped, errors]).toEqual([{ metadata: 1 }, []])
  })

  test.each(SOURCES)(
    'is in scope by its own place or by that of the file that describes it: %s',
    async (source) => {
      const root = makeCommitted({
        'data.dvc': described(A, 'data/deep/x.bin', 1),
        'data/y.bin.dvc': `wdir: ..\n${described(B, 'models/y.bin', 1)}`,
        'models/z.bin.dvc': described(B, 'z.bin', 1),
      })
      const { files } = await snapshot(root, { paths: ['data'], source })
      expect(pathsOf(files)).toEqual(['data.dvc: data/deep/x.bin', 'data/y.bin.dvc: models/y.bin'])
    },
  )

  test('counts by its place: as annotation, as excluded, by its size', async () => {
    const root = makeCommitted({
      'data/labels/x.txt.dvc': described(A, 'x.txt', 9),
      'data/out/x.bin.dvc': described(A, 'x.bin', 9),
      'data/small.bin.dvc': described(A, 'small.bin', 3),
      'data/empty.bin.dvc': described(md5(''), 'empty.bin', 0),
      'data/never.bin.dvc': described(A, 'never.bin', 9),
    })
    const options = { paths: ['data'], minSize: 5, exclude: ['data/out/*.bin', '**/never.bin.dvc'] }
    const { files, skipped } = await snapshot(root, options)
    expect(files).toEqual([])
    expect(skipped).toEqual({ metadata: 4, annotation: 1, excluded: 2, 'min-size': 1, empty: 1 })
  })

  test('is nothing beside the data itself', async () => {
    const root = makeCommitted({ 'data/x.bin.dvc': described(A, 'x.bin', 1), '.gitignore': 'x.bin\n' })
    writeFiles(root, { 'data/x.bin': 'a' })
    const onDisk = await snapshot(root, { paths: ['data'], source: 'files' })
    expect(onDisk.files).toEqual([{ path: 'data/x.bin', size: 1, objectId: null }])
    // Git ignores the data, so what git knows is what the .dvc file says.
    const { files, notes } = await snapshot(root, { paths: ['data'] })
    expect(files.map(({ pointer }) => pointer?.path)).toEqual(['data/x.bin'])
    expect(notes).toEqual([])

    commitAll(root)
    for (const source of ['git', 'auto'] as const) {
      const tracked = await snapshot(root, { paths: ['data'], source })
      expect(tracked.files.map(({ path, pointer }) => [path, pointer])).toEqual([['data/x.bin', undefined]])
    }
  })

  testOnPosix('stands in place of the link that DVC left', async () => {
    const root = makeTree({ 'data/x.bin.dvc': described(A, 'x.bin', 1) })
    symlinkSync('../.dvc/cache/files/md5/xx', join(root, 'data/x.bin'))
    const { files, skipped } = await snapshot(root, { source: 'files' })
    expect(files).toEqual([pointerTo('data/x.bin', A, 1, 'data/x.bin.dvc')])
    expect(skipped).toEqual({ metadata: 1 })
  })

  test('is what lies on disk for auto, if that was changed, added or removed, in scope or not', async () => {
    const root = makeCommitted({
      'data/kept': '-',
      'one.dvc': described(A, 'data/one', 1),
      'two.dvc': described(A, 'data/two', 1),
    })
    writeFiles(root, { 'one.dvc': described(B, 'data/one', 2), 'three.dvc': described(B, 'data/three', 3) })
    rmSync(join(root, 'two.dvc'))
    const { files } = await snapshot(root, { paths: ['data'] })
    expect(files.slice(1)).toEqual([
      pointerTo('data/one', B, 2, 'one.dvc'),
      pointerTo('data/three', B, 3, 'three.dvc'),
    ])
    const staged = await snapshot(root, { paths: ['data'], source: 'git' })
    expect(staged.files.slice(1)).toEqual([
      pointerTo('data/one', A, 1, 'one.dvc'),
      pointerTo('data/two', A, 1, 'two.dvc'),
    ])
  })

  test('is named by the path from a root below the top level, or above the file of DVC', async () => {
    const root = makeCommitted({ 'project.dvc': described(A, 'project/data/x', 1), 'project/data/y': 'y' })
    const { files } = await snapshot(join(root, 'project'), { paths: ['data'] })
    expect(pathsOf(files)).toEqual(['../project.dvc: data/x', 'data/y'])
  })

  test('without a place in the repository it stands at the file that describes it', async () => {
    const root = makeTree({
      'data/far.dvc': `outs:\n- path: s3://bucket/far\n  etag: ${A}\n  size: 4\n- md5: ${B}\n  hash: md5\n  path: /abs\n`,
    })
    const { files } = await snapshot(root, { source: 'files' })
    expect(files).toEqual([
      {
        path: 'data/far.dvc',
        size: 4,
        objectId: null,
        pointer: {
          kind: 'dvc',
          path: null,
          identity: { algorithm: 's3-etag@s3://bucket', hex: A, size: 4 },
        },
      },
      {
        path: 'data/far.dvc',
        size: null,
        objectId: null,
        pointer: { kind: 'dvc', path: null, identity: { algorithm: 'md5', hex: B, size: null } },
      },
    ])
  })
})

describe('dvc.lock', () => {
  const lock = (...outs: string[]): string =>
    `schema: '2.0'\nstages:\n  make:\n    cmd: x\n    deps:\n    - path: data/in\n      md5: ${A}\n      hash: md5\n    outs:\n${outs.join('')}`
  const out = (path: string, hex: string): string =>
    `    - path: ${path}\n      md5: ${hex}\n      hash: md5\n`

  test.each(SOURCES)('tells outputs, not dependencies, from where its stage runs: %s', async (source) => {
    const root = makeCommitted({
      'dvc.lock': lock(out('out.csv', B), out('../other.csv', A)),
      'dvc.yaml': 'stages:\n  make:\n    cmd: x\n    wdir: data/made\n',
      'data/kept': '-',
    })
    const { files } = await snapshot(root, { paths: ['data'], source })
    expect(pathsOf(files)).toEqual(['data/kept', 'dvc.lock: data/made/out.csv', 'dvc.lock: data/other.csv'])
  })

  test('gives way to a .dvc file that describes the same', async () => {
    const root = makeTree({
      'dvc.lock': lock(out('data/x', B)),
      'data/x.dvc': described(A, 'x', 1),
    })
    const { files } = await snapshot(root, { source: 'files' })
    expect(files).toEqual([pointerTo('data/x', A, 1, 'data/x.dvc')])
  })
})

describe('what cannot be read', () => {
  test.each(SOURCES)('is an error of that file, if it matters to what was asked for: %s', async (source) => {
    const root = makeCommitted({
      'data/x.dvc': 'outs: [',
      'data.dvc': 'outs: 1',
      'dvc.lock': '[]',
      'other/y.dvc': 'outs: [',
      'other/dvc.lock': '[]',
      'data/kept': '-',
    })
    const { files, errors, skipped } = await snapshot(root, { paths: ['data'], source })
    expect(pathsOf(files)).toEqual(['data/kept'])
    expect(errors.map(({ path }) => path)).toEqual(['data.dvc', 'data/x.dvc', 'dvc.lock'])
    expect(errors[1]?.message).toMatch(/^is not valid YAML/)
    expect(skipped).toEqual({ metadata: 1 })
  })

  test('an output with a damaged hash is a file that equals nothing', async () => {
    const root = makeTree({ 'x.dvc': 'outs:\n- md5: 123\n  path: x\n  hash: md5\n' })
    const { files } = await snapshot(root, { source: 'files' })
    expect(files[0]).toMatchObject({ path: 'x.dvc', pointer: { path: 'x', identity: null } })
  })
})

describe('directories', () => {
  const entries = [
    { relativePath: 'cat/1.png', md5: A },
    { relativePath: 'dog/2.png', md5: B },
  ]
  const list = JSON.stringify(
    entries.map(({ relativePath, md5: hex }) => ({ md5: hex, relpath: relativePath })),
  )
  const hex = dvcDirectoryHash(entries)
  const directory = (path: string, generation = 'hash: md5\n  '): string =>
    `outs:\n- md5: ${hex}.dir\n  size: 20\n  nfiles: 2\n  ${generation}path: ${path}\n`

  test('without its list a directory is one, and counts as what lies in it', async () => {
    const root = makeCommitted({
      'data/train.dvc': directory('train'),
      'data/labels.dvc': directory('labels'),
    })
    const { files, skipped } = await snapshot(root, { paths: null, source: 'git' })
    const expected = pointerTo('data/train/', hex, 20, 'data/train.dvc', 'md5-directory')
    expect(files).toEqual([{ ...expected, pointer: { ...expected.pointer, fileCount: 2 } }])
    expect(skipped).toEqual({ metadata: 2, annotation: 1 })
  })

  test.each(SOURCES)('with its list in the cache its files take part: %s', async (source) => {
    const root = makeCommitted({ 'data/train.dvc': directory('train') })
    writeFiles(root, { [`.dvc/cache/files/md5/${hex.slice(0, 2)}/${hex.slice(2)}.dir`]: list })
    const { files } = await snapshot(root, { paths: ['data'], source })
    expect(files).toEqual([
      pointerTo('data/train/cat/1.png', A, null, 'data/train.dvc'),
      pointerTo('data/train/dog/2.png', B, null, 'data/train.dvc'),
    ])
  })

  test('of DVC 2 it lies elsewhere and has other hashes', async () => {
    const root = makeTree({
      'train.dvc': directory('train', ''),
      [`.dvc/cache/${hex.slice(0, 2)}/${hex.slice(2)}.dir`]: list,
    })
    const { files } = await snapshot(root, { source: 'files' })
    expect(files.map(({ pointer }) => pointer?.identity)).toEqual([
      { algorithm: 'md5-lf', hex: A, size: null },
      { algorithm: 'md5-lf', hex: B, size: null },
    ])
  })

  test('what is there of it is there, and the rest is not fetched yet', async () => {
    const root = makeTree({ 'train.dvc': directory('train'), 'train/cat/1.png': 'a', 'train/new': 'n' })
    const whole = await snapshot(root, { source: 'files' })
    expect(pathsOf(whole.files)).toEqual(['train/cat/1.png', 'train/new'])
    writeFiles(root, { [`.dvc/cache/files/md5/${hex.slice(0, 2)}/${hex.slice(2)}.dir`]: list })
    const { files } = await snapshot(root, { source: 'files' })
    expect(pathsOf(files)).toEqual(['train.dvc: train/dog/2.png', 'train/cat/1.png', 'train/new'])
  })

  test.each([
    ['of another hash', list.replace(A, B), '.dvc/cache'],
    ['that is none', '{}', '.dvc/cache'],
    ['in a cache outside', list, '../outside'],
  ])('a list %s is not believed', async (_, text, cache) => {
    const place = makeTree({})
    const root = join(place, 'root')
    writeFiles(place, {
      'root/train.dvc': directory('train'),
      [`root/${cache}/files/md5/${hex.slice(0, 2)}/${hex.slice(2)}.dir`]: text,
    })
    if (cache !== '.dvc/cache') writeFiles(root, { '.dvc/config': '[cache]\n    dir = ../../outside\n' })
    const { files } = await snapshot(root, { exclude: ['.dvc'], source: 'files' })
    expect(pathsOf(files)).toEqual(['train.dvc: train/'])
  })

  test('a cache that was moved is found, and never scanned', async () => {
    const root = makeTree({
      'train.dvc': directory('train'),
      '.dvc/config': `['remote "x"']\n    dir = wrong\n[cache]\n    dir = "../store"\n`,
      [`store/files/md5/${hex.slice(0, 2)}/${hex.slice(2)}.dir`]: list,
      [`store/files/md5/${A.slice(0, 2)}/${A.slice(2)}`]: 'a',
      'store/files/md5/notes': 'kept',
    })
    const { files, skipped } = await snapshot(root, { exclude: ['.dvc'], source: 'files' })
    expect(pathsOf(files)).toEqual([
      'store/files/md5/notes',
      'train.dvc: train/cat/1.png',
      'train.dvc: train/dog/2.png',
    ])
    expect(skipped).toEqual({ excluded: 3, metadata: 1 })
  })
})

test('one note says what DVC would have to fetch', async () => {
  const root = makeCommitted({ 'x.dvc': described(A, 'x', 1), 'y.dvc': described(A, 'y', 1) })
  for (const source of ['auto', 'files'] as const) {
    const { notes } = await snapshot(root, { source })
    expect(notes).toHaveLength(1)
    expect(notes[0]).toMatch(/^2 outputs of DVC .*`dvc pull`/)
  }
  expect((await snapshot(root, { source: 'git' })).notes).toEqual([])
})

test('files of DVC in directories that are never data describe nothing', async () => {
  const root = makeTree({ 'node_modules/p/x.dvc': described(A, '../../x', 1), kept: '-' })
  mkdirSync(join(root, '.dvc/tmp'), { recursive: true })
  writeFiles(root, { '.dvc/tmp/y.dvc': described(A, '../../y', 1) })
  expect(pathsOf((await snapshot(root, { source: 'files' })).files)).toEqual(['kept'])
})

async function snapshot(root: string, changes: Parameters<typeof optionsWith>[0] = {}) {
  const { files, skipped, errors, notes } = listed(
    await takeSnapshot(optionsWith(changes), [], worldAt(root)),
  )
  return { files, skipped, errors, notes }
}

function described(hex: string, path: string, size: number): string {
  return `outs:\n- md5: ${hex}\n  size: ${size}\n  hash: md5\n  path: ${path}\n`
}

function pointerTo(
  path: string,
  hex: string,
  size: number | null,
  file: string,
  algorithm: 'md5' | 'md5-directory' = 'md5',
): DataFile {
  return {
    path: file,
    size,
    objectId: null,
    pointer: { kind: 'dvc', path, identity: { algorithm, hex, size } },
  }
}

/** Each file with the data it stands for. */
function pathsOf(files: readonly DataFile[]): string[] {
  return files.map(({ path, pointer }) => (pointer ? `${path}: ${pointer.path}` : path))
}

function md5(content: string): string {
  return createHash('md5').update(content).digest('hex')
}
