import { chmodSync, linkSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { dataFileColumns, ELSEWHERE } from '../../src/columns/data-files.js'
import { baseName, parentDirectory, pathColumns } from '../../src/columns/paths.js'
import { readLayout } from '../../src/layout/layout.js'
import { findRepeatedDirectories } from '../../src/match/directories.js'
import { match } from '../../src/match/match.js'
import type { DataFile, Group, Options, Snapshot, StoredPointer } from '../../src/model.js'
import { comparePaths, sortByPath } from '../../src/paths/order.js'
import type { ContentIdentity } from '../../src/pointers/identity.js'
import { NOTHING_APART } from '../../src/snapshot/copies-apart/apart.js'
import { takeSnapshot } from '../../src/snapshot/snapshot.js'
import { git, makeCommitted } from '../fixtures/repository.js'
import { type Files, makeTree, removeTrees, writeFiles } from '../fixtures/tree.js'
import { optionsWith, worldAt } from '../fixtures/world.js'

afterAll(removeTrees)

const paths = (found: { directories: { paths: string[] }[] }) => found.directories.map((each) => each.paths)

async function repeatedBelow(root: string, options: Partial<Options> = {}) {
  const world = worldAt(root)
  const snapshot = await takeSnapshot(optionsWith({ source: 'files', ...options }), [], world)
  const { groups } = await match(snapshot, world)
  return findRepeatedDirectories(snapshot, groups, world)
}

const repeatedIn = (files: Files, options: Partial<Options> = {}) => repeatedBelow(makeTree(files), options)

/** Files in memory: their contents by path; those below `labels` are no samples. */
type Contents = Record<string, string>
const isOther = (path: string) => /(?:^|\/)labels\//.test(path)

/** A snapshot and its groups as the stages before would give them, without a disk. */
function snapshotOf(contents: Contents, changes: Partial<Snapshot> = {}): [Snapshot, Group[]] {
  const entries = Object.entries(contents)
  const samples = entries
    .filter(([path]) => !isOther(path))
    .map(([path, content]): DataFile => ({ path, size: content.length, objectId: idOf(content) }))
  const files = dataFileColumns(samples)
  const beside = entries.filter(([path]) => isOther(path))
  const others = {
    ...pathColumns(beside.map(([path]) => path)),
    contents: beside.map(([, content]) => files.objectIds.addHex(idOf(content))),
    pointers: new Map(),
  }
  const byId = new Map<string, DataFile[]>()
  for (const file of samples) {
    const id = file.objectId as string
    byId.set(id, [...(byId.get(id) ?? []), file])
  }
  const groups = [...byId]
    .filter(([, members]) => members.length > 1)
    .map(([id, members]) => groupOf(`git:${id}`, members))
  const snapshot: Snapshot = {
    ...{ source: 'git', files, others, isWhole: () => true, datasetCards: [], passedOver: [] },
    layout: readLayout(files, { splits: 'auto', labels: 'auto' }),
    ...{
      skipped: {},
      errors: [],
      listed: new Map(),
      notices: [],
      notes: [],
      bytesRead: 0,
      apart: NOTHING_APART,
      staged: null,
      objectFormat: 'sha1',
    },
    ...changes,
  }
  return [snapshot, groups]
}

function groupOf(id: string, members: DataFile[]): Group {
  return {
    id,
    names: [id],
    evidence: ['git-oid'],
    size: members[0]?.size ?? null,
    files: sortByPath(members),
  }
}

function idOf(content: string): string {
  return Buffer.from(content).toString('hex').padEnd(40, '0').slice(0, 40)
}

const repeatedInMemory = (contents: Contents, changes: Partial<Snapshot> = {}) =>
  findRepeatedDirectories(...snapshotOf(contents, changes), worldAt('.'))

describe('two directories repeat each other', () => {
  test.each(['files', 'git', 'auto'] as const)(
    'with the same names and contents (source %s)',
    async (source) => {
      const files = { 'data/v1/x': 'x', 'data/v1/b/y': 'yy', 'data/v2/x': 'x', 'data/v2/b/y': 'yy' }
      const root = await makeCommitted(files)
      expect((await repeatedBelow(root, { source })).directories).toEqual([
        { paths: ['data/v1', 'data/v2'], files: 2, bytes: 3 },
      ])
    },
  )

  test.each([
    ['another content', { 'data/v2/x': 'z' }],
    ['another name', { 'data/v2/x': null, 'data/v2/xx': 'x' }],
    ['a file less', { 'data/v2/x': null }],
    ['a file more', { 'data/v2/more': 'more' }],
    ['a file more that has a copy elsewhere', { 'data/v2/more': 'x' }],
    ['contents that changed places', { 'data/v2/x': 'yy', 'data/v2/y': 'x' }],
    ['a directory more', { 'data/v2/z/x': 'x' }],
    ['another annotation', { 'data/v2/labels/x.txt': 'dog' }],
    ['an annotation of the same size', { 'data/v2/labels/x.txt': 'cow' }],
    ['an annotation less', { 'data/v2/labels/x.txt': null }],
    ['other metadata', { 'data/v2/classes.txt': 'dog cow' }],
    ['an empty file more', { 'data/v2/empty': '' }],
    ['a small file more', { 'data/v2/s': 's' }],
  ] as [string, Record<string, string | null>][])('but not with %s', async (_, changes) => {
    const files: Record<string, string> = {}
    for (const version of ['v1', 'v2', 'v3']) {
      files[`data/${version}/x`] = 'x-x'
      files[`data/${version}/y`] = 'y--y'
      files[`data/${version}/labels/x.txt`] = 'cat'
      files[`data/${version}/classes.txt`] = 'cat dog'
    }
    for (const [path, content] of Object.entries(changes)) {
      if (content === null) delete files[path]
      else files[path] = content
    }
    const root = await makeCommitted(files)
    for (const source of ['files', 'git', 'auto'] as const) {
      expect(paths(await repeatedBelow(root, { source, minSize: 2 }))).toEqual([['data/v1', 'data/v3']])
    }
  })

  test('whatever is excluded or never data', async () => {
    const files = {
      ...{ 'data/v1/x': 'x', 'data/v1/y': 'y', 'data/v2/x': 'x', 'data/v2/y': 'y' },
      ...{ 'data/v1/README.md': 'one', 'data/v2/.gitkeep': '', 'data/v1/own.tmp': 'own' },
    }
    expect(paths(await repeatedIn(files, { exclude: ['**/*.tmp'] }))).toEqual([['data/v1', 'data/v2']])
  })

  test('if they hold two files at least', async () => {
    expect(await repeatedInMemory({ 'a/x': 'x', 'b/x': 'x' })).toMatchObject({ directories: [] })
    const one = { 'a/x': 'x', 'b/x': 'x', 'a/labels/x': 'l', 'b/labels/x': 'l' }
    expect(await repeatedInMemory(one)).toMatchObject({ directories: [] })
  })

  test('whether annotations changed on disk are the staged ones or not', async () => {
    const files = { 'v1/x': 'x', 'v1/y': 'y', 'v1/labels/x.txt': 'a', 'v2/labels/x.txt': 'a' }
    const root = await makeCommitted({ ...files, 'v2/x': 'x', 'v2/y': 'y' })
    writeFiles(root, { 'v2/labels/x.txt': 'b' })
    expect(paths(await repeatedBelow(root, { source: 'auto' }))).toEqual([])
    expect(paths(await repeatedBelow(root, { source: 'git' }))).toEqual([['v1', 'v2']])
    writeFiles(root, { 'v1/labels/x.txt': 'b' })
    expect(paths(await repeatedBelow(root, { source: 'auto' }))).toEqual([['v1', 'v2']])
    git(root, 'add', 'v1/labels/x.txt')
    expect(paths(await repeatedBelow(root, { source: 'auto' }))).toEqual([['v1', 'v2']])
    expect(paths(await repeatedBelow(root, { source: 'git' }))).toEqual([])
  })

  test('if nothing in them failed to be read', async () => {
    const files = { 'v1/x': 'x', 'v1/y': 'y', 'v2/x': 'x', 'v2/y': 'y' }
    for (const path of ['v2/in/unread', 'v2/in']) {
      const errors = [{ path, message: 'EACCES: permission denied' }]
      expect(await repeatedInMemory(files, { errors })).toMatchObject({ directories: [] })
    }
    const errors = [{ path: 'v3/x', message: 'EACCES: permission denied' }]
    expect(paths(await repeatedInMemory(files, { errors }))).toEqual([['v1', 'v2']])
    if (process.getuid?.() === 0) return
    const root = makeTree({ ...files, 'v1/labels/a.txt': 'a', 'v2/labels/a.txt': 'a' })
    expect(paths(await repeatedBelow(root))).toEqual([['v1', 'v2']])
    chmodSync(join(root, 'v2/labels/a.txt'), 0)
    expect(paths(await repeatedBelow(root))).toEqual([])
  })

  test('only where everything in them was looked at', async () => {
    const files = { 'a/data/x': 'x', 'a/data/y': 'y', 'b/data/x': 'x', 'b/data/y': 'y', 'a/own': 'o' }
    expect(paths(await repeatedIn(files, { paths: ['a/data', 'b/data'] }))).toEqual([['a/data', 'b/data']])
    expect(paths(await repeatedIn(files, { paths: null }))).toEqual([['a/data', 'b/data']])
    expect(paths(await repeatedIn(files, { paths: ['*/data/**'] }))).toEqual([['a/data', 'b/data']])
    expect(paths(await repeatedIn(files, { paths: ['**/[xy]'] }))).toEqual([])
  })

  test('also outside the root, which itself is none of them', async () => {
    const root = makeTree({ 'a/x': 'x', 'a/y': 'y', 'b/x': 'x', 'b/y': 'y', 'b/c/in': 'z' })
    const found = await repeatedBelow(join(root, 'b', 'c'), { paths: ['../../a', '../../b', '.'] })
    expect(paths(found)).toEqual([])
    const same = makeTree({ 'a/x': 'x', 'a/y': 'y', 'b/x': 'x', 'b/y': 'y', 'c/in': 'z' })
    expect(paths(await repeatedBelow(join(same, 'c'), { paths: ['../a', '../b'] }))).toEqual([
      ['../a', '../b'],
    ])
    expect(paths(await repeatedBelow(join(same, 'a'), { paths: ['../b', '.'] }))).toEqual([])
  })

  test('where further hard links are names like others, but prove no copy', async () => {
    const root = makeTree({ 'a/x': 'x', 'a/y': 'y' })
    writeFiles(root, { 'b/other': '' })
    linkSync(join(root, 'a/x'), join(root, 'b/x'))
    linkSync(join(root, 'a/y'), join(root, 'b/y'))
    expect(paths(await repeatedBelow(root, { exclude: ['b/other'] }))).toEqual([])
    writeFiles(root, { 'c/x': 'x', 'c/y': 'y' })
    expect(paths(await repeatedBelow(root, { exclude: ['b/other'] }))).toEqual([['a', 'b', 'c']])
  })
})

describe('of repeated directories', () => {
  const version = (at: string): Contents => ({
    [`${at}/train/x`]: 'x',
    [`${at}/train/y`]: 'y',
    [`${at}/test/z`]: 'z',
  })

  test('only the topmost are listed', async () => {
    expect(paths(await repeatedInMemory({ ...version('v1'), ...version('v2') }))).toEqual([['v1', 'v2']])
    expect(paths(await repeatedInMemory({ ...version('a/b/v1'), ...version('a/b/v2') }))).toEqual([
      ['a/b/v1', 'a/b/v2'],
    ])
    expect(paths(await repeatedInMemory({ ...version('a/v'), ...version('b/v') }))).toEqual([['a', 'b']])
  })

  test('one below is listed with all its places if it has another one', async () => {
    const more = { 'other/x': 'x', 'other/y': 'y' }
    expect(paths(await repeatedInMemory({ ...version('v1'), ...version('v2'), ...more }))).toEqual([
      ['v1', 'v2'],
      ['other', 'v1/train', 'v2/train'],
    ])
  })

  test('one below is listed if it is repeated in each of them too', async () => {
    const twice = (at: string): Contents => ({
      ...version(at),
      [`${at}/again/x`]: 'x',
      [`${at}/again/y`]: 'y',
    })
    expect(paths(await repeatedInMemory({ ...twice('v1'), ...twice('v2') }))).toEqual([
      ['v1', 'v2'],
      ['v1/again', 'v1/train', 'v2/again', 'v2/train'],
    ])
  })

  test('one below is listed if two pairs hold it', async () => {
    const more = {
      'w1/t/x': 'x',
      'w1/t/y': 'y',
      'w1/own': 'own',
      'w2/t/x': 'x',
      'w2/t/y': 'y',
      'w2/own': 'own',
    }
    expect(paths(await repeatedInMemory({ ...version('v1'), ...version('v2'), ...more }))).toEqual([
      ['w1', 'w2'],
      ['v1', 'v2'],
      ['v1/train', 'v2/train', 'w1/t', 'w2/t'],
    ])
  })

  test('none contains another one, however often a name comes again', async () => {
    const nested: Contents = {}
    for (let at = 'a', level = 0; level < 30; level += 1, at += '/a') {
      nested[`${at}/x`] = 'x'
      nested[`${at}/y`] = 'y'
    }
    expect(await repeatedInMemory(nested)).toMatchObject({ directories: [] })
    expect(paths(await repeatedInMemory({ 'a/a/x': 'x', 'a/a/y': 'y', 'b/x': 'x', 'b/y': 'y' }))).toEqual([
      ['a/a', 'b'],
    ])
  })

  test('the largest come first, then they go by path', async () => {
    const pair = (name: string, fill: string): Contents => ({
      [`1/${name}/x`]: `x${fill}`,
      [`1/${name}/y`]: `y${fill}`,
      [`2/${name}/x`]: `x${fill}`,
      [`2/${name}/y`]: `y${fill}`,
    })
    const found = await repeatedInMemory({
      ...{ ...pair('c', 'c'), ...pair('b', 'b'), ...pair('d', 'ddd') },
      ...{ '1/own': '1', '2/own': '2' },
    })
    expect(found.directories.map(({ paths: [first], files, bytes }) => [first, files, bytes])).toEqual([
      ['1/d', 2, 8],
      ['1/b', 2, 4],
      ['1/c', 2, 4],
    ])
  })
})

describe('pointers', () => {
  const sha = (hex: string, size: number | null): ContentIdentity => ({
    algorithm: 'sha256',
    hex: hex.padEnd(64, '0'),
    size,
  })
  const dir = (hex: string): ContentIdentity => ({
    algorithm: 'md5-directory',
    hex: hex.padEnd(32, '0'),
    size: 9,
  })
  const pointed = (path: string, identity: ContentIdentity, more: object = {}): DataFile => ({
    ...{ path, size: identity.size, objectId: null },
    pointer: { kind: 'dvc', identity, path, ...more },
  })
  function of(members: DataFile[][], single: DataFile[] = [], others?: Partial<Snapshot['others']>) {
    const [snapshot] = snapshotOf({})
    const files = dataFileColumns([...members.flat(), ...single])
    const groups = members.map((each, index) => groupOf(`sha256:${index}`, each))
    const all = { ...snapshot, files, others: { ...snapshot.others, ...others } }
    return findRepeatedDirectories(all, groups, worldAt('.'))
  }
  const pair = [
    [pointed('v1/x', sha('a', 5)), pointed('v2/x', sha('a', 5), { path: 'v2/x' })],
    [pointed('v1/y', sha('b', null)), pointed('v2/y', sha('b', null))],
  ]

  test("count at their data's place, by their groups; a size that is not told leaves the sum open", async () => {
    const [first] = pair[0] as [DataFile]
    const described = { ...first, path: 'elsewhere/x.dvc' }
    const moved = [[described, ...(pair[0] as DataFile[]).slice(1)], pair[1] as DataFile[]]
    expect(await of(moved)).toMatchObject({ directories: [{ paths: ['v1', 'v2'], files: 2, bytes: null }] })
  })

  test('without a place of their own leave it open what a directory holds', async () => {
    const placeless = [
      {
        ...pointed('v1/a.dvc', sha('c', 1)),
        pointer: { kind: 'dvc' as const, identity: sha('c', 1), path: null },
      },
      {
        ...pointed('v2/a.dvc', sha('c', 1)),
        pointer: { kind: 'dvc' as const, identity: sha('c', 1), path: null },
      },
    ]
    expect(await of([...pair, placeless])).toMatchObject({ directories: [] })
  })

  test('that stand for annotations go by what they say', async () => {
    const beside = (left: ContentIdentity | null, right: ContentIdentity | null) => ({
      ...pathColumns(['v1/labels/x', 'v2/labels/x']),
      contents: [ELSEWHERE, ELSEWHERE],
      pointers: new Map([left, right].map((identity, file) => [file, stored(identity)])),
    })
    const stored = (identity: ContentIdentity | null): StoredPointer => ({
      ...{ kind: 'lfs', identity, describedIn: null, hasPlace: true, objectId: null },
    })
    expect(paths(await of(pair, [], beside(sha('e', 3), sha('e', 3))))).toEqual([['v1', 'v2']])
    expect(paths(await of(pair, [], beside(sha('e', 3), sha('f', 3))))).toEqual([])
    expect(paths(await of(pair, [], beside(null, null)))).toEqual([])
  })

  test('that stand for whole directories are directories themselves', async () => {
    const outputs = [
      pointed('a/raw', dir('d'), { fileCount: 7 }),
      pointed('b/raw', dir('d'), { fileCount: 7 }),
    ]
    const own = [pointed('a/own', sha('1', 1)), pointed('b/own', sha('2', 1))]
    expect(await of([outputs], own)).toMatchObject({
      directories: [{ paths: ['a/raw', 'b/raw'], files: 7, bytes: 9 }],
    })
    expect(await of([outputs], [])).toMatchObject({
      directories: [{ paths: ['a', 'b'], files: 7, bytes: 9 }],
    })
    const slashed = outputs.map(({ path }) =>
      pointed(`${path}/`, dir('d'), { fileCount: 7, path: `${path}/` }),
    )
    expect(await of([slashed], own)).toMatchObject({ directories: [{ paths: ['a/raw', 'b/raw'], files: 7 }] })
    expect(await of([slashed], [])).toMatchObject({
      directories: [{ paths: ['a', 'b'], files: 7, bytes: 9 }],
    })
    expect(await of([slashed], [pointed('a/raw2/', dir('e'))])).toMatchObject({
      directories: [{ paths: ['a/raw', 'b/raw'] }],
    })
    const uncounted = outputs.map(({ path }) => pointed(path, dir('d')))
    expect(await of([uncounted], own)).toMatchObject({ directories: [{ files: null, bytes: 9 }] })
    const single = outputs.map(({ path }) => pointed(path, dir('d'), { fileCount: 1 }))
    expect(await of([single], own)).toMatchObject({ directories: [] })
  })
})

test('what repeats is what a slow look at all pairs says', async () => {
  const component = fc.constantFrom('a', 'b', 'labels')
  const path = fc.array(component, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('/'))
  const tree = fc
    .dictionary(path, fc.constantFrom('1', '22'), { maxKeys: 24 })
    .map((files) =>
      Object.fromEntries(Object.entries(files).map(([at, content]) => [`${at}/${content}.f`, content])),
    )
  await fc.assert(
    fc.asyncProperty(tree, async (files) => {
      expect(paths(await repeatedInMemory(files)).sort()).toEqual(slowly(files).sort())
    }),
    { numRuns: 300 },
  )
})

/** Every directory as one text of all that lies below it; equal texts are equal directories. */
function slowly(files: Contents): string[][] {
  const directories = new Set<string>()
  for (const path of Object.keys(files)) {
    for (let at = parentDirectory(path); at !== ''; at = parentDirectory(at)) directories.add(at)
  }
  const below = (at: string) => Object.keys(files).filter((path) => path.startsWith(`${at}/`))
  const textOf = (at: string) =>
    JSON.stringify(
      below(at)
        .map((path) => [path.slice(at.length), files[path], isOther(path)])
        .sort(),
    )
  const setOf = new Map<string, string[]>()
  for (const at of directories) {
    if (below(at).filter((path) => !isOther(path)).length < 2) continue
    setOf.set(textOf(at), [...(setOf.get(textOf(at)) ?? []), at].sort(comparePaths))
  }
  const repeated = [...setOf.values()].filter((set) => set.length > 1)
  const setAbove = (at: string) => repeated.find((set) => set.includes(parentDirectory(at)))
  return repeated.filter((set) => {
    const [first] = set as [string]
    const isPart = (at: string) => baseName(at) === baseName(first) && setAbove(at) === setAbove(first)
    return setAbove(first) === undefined || !set.every(isPart)
  })
}

test('100,000 files in 30,000 directories take no time to speak of', async () => {
  const files: Contents = {}
  for (const at of ['v1', 'v2']) {
    for (let index = 0; index < 50_000; index += 1) {
      files[`${at}/${index % 150}/${Math.floor(index / 3.3)}/${index}`] = `${index}`
    }
  }
  expect(paths(await repeatedInMemory(files))).toEqual([['v1', 'v2']])
})

test('a path that goes very deep breaks nothing', async () => {
  const deep = 'd/'.repeat(100_000)
  const files = { [`v1/${deep}x`]: 'x', [`v1/${deep}y`]: 'y', [`v2/${deep}x`]: 'x', [`v2/${deep}y`]: 'y' }
  const plain = { 'a/x': 'x', 'a/y': 'y', 'b/x': 'x', 'b/y': 'y' }
  expect(paths(await repeatedInMemory({ ...files, ...plain }))).toEqual([['a', 'b']])
  // What is not looked at may differ.
  for (const part of ['', 'labels/']) {
    const more = { [`a/${part}${deep}x`]: 'x', [`b/${part}${deep}x`]: 'x' }
    expect(paths(await repeatedInMemory({ ...files, ...plain, ...more }))).toEqual([])
  }
})
