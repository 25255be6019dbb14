import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { numbersTo } from '../../src/columns/numbers.js'
import { pathAt } from '../../src/columns/paths.js'
import { placesOfNow } from '../../src/content/places.js'
import { findReadable } from '../../src/content/readable.js'
import { takeSnapshot } from '../../src/snapshot/snapshot.js'
import { testOnPosix } from '../fixtures/platform.js'
import { commitAll, makeCommitted } from '../fixtures/repository.js'
import { dvcFile, lfsPointer } from '../fixtures/storage.js'
import { makeDirectory, removeTrees } from '../fixtures/tree.js'
import { optionsWith, worldAt } from '../fixtures/world.js'

afterAll(removeTrees)

interface Asked {
  source?: 'git' | 'files' | 'auto'
  /** Paths at which the disk may hold something else than git has. */
  changed?: readonly string[]
  /** Found as a scan finds them, in place of what is said here. */
  world?: boolean
  /** Where an LFS object with this hash may lie. */
  store?: (hash: string) => string
}

/** For each data file its content as it was found, and whether that was where the user has it. */
async function contentsOf(
  root: string,
  { source = 'git', changed = [], store, world: isWorlds = false }: Asked = {},
) {
  const world = worldAt(root)
  const { files } = await takeSnapshot(optionsWith({ source }), [], world, null)
  const temporary = makeDirectory()
  const repository = await world.git.open(root)
  const own = isWorlds ? await placesOfNow(source, repository, world) : null
  const readable = await findReadable(
    files,
    numbersTo(files.names.length),
    own ?? {
      root,
      repository,
      isChanged: (path) => changed.includes(path),
      mayBePointers: false,
      storesFor: async () => (pointer) => (store === undefined ? [] : [store(pointer.identity?.hex ?? '')]),
      temporary,
    },
  )
  const found: Record<string, string> = {}
  for (const file of numbersTo(files.names.length)) {
    const content = readable.at.get(file)
    if (content === undefined) continue
    const bytes = readFileSync(content.location)
    expect(content.size).toBe(bytes.length)
    const by = content.location.startsWith(temporary) ? 'written' : 'there'
    found[pathAt(files, file)] = `${by}: ${bytes}`
  }
  readable.close()
  expect(readdirSync(temporary)).toEqual([])
  return found
}

test('what lies on disk as git has it is read there; what is changed or absent is written out by git', async () => {
  const root = makeCommitted({ 'data/same.csv': 'same', 'data/other.csv': 'staged', 'data/gone.csv': 'gone' })
  writeFileSync(join(root, 'data/other.csv'), 'on disk')
  rmSync(join(root, 'data/gone.csv'))
  expect(await contentsOf(root, { changed: ['data/other.csv', 'data/gone.csv'] })).toEqual({
    'data/same.csv': 'there: same',
    'data/other.csv': 'written: staged',
    'data/gone.csv': 'written: gone',
  })
})

test('a content that several files have is written once, and found for each', async () => {
  const root = makeCommitted({ 'data/a.csv': 'one', 'data/b.csv': 'one' })
  const changed = ['data/a.csv', 'data/b.csv']
  expect(await contentsOf(root, { changed })).toEqual({
    'data/a.csv': 'written: one',
    'data/b.csv': 'written: one',
  })
})

test('what git does not know is read on disk', async () => {
  const root = makeDirectory()
  writeFileSync(join(root, 'a.csv'), 'content')
  expect(await contentsOf(root, { source: 'files' })).toEqual({ 'a.csv': 'there: content' })
})

testOnPosix('a link that was put in the place of a file is not followed', async () => {
  const root = makeCommitted({ 'data/a.csv': 'content' })
  const secret = join(makeDirectory(), 'secret')
  writeFileSync(secret, 'secret')
  rmSync(join(root, 'data/a.csv'))
  symlinkSync(secret, join(root, 'data/a.csv'))
  expect(await contentsOf(root)).toEqual({ 'data/a.csv': 'written: content' })
})

test("the data of a pointer is found at its place, else in the tool's store, and never its text", async () => {
  const data = 'the data'
  const hash = createHash('sha256').update(data).digest('hex')
  const root = makeCommitted({ 'data/a.bin': lfsPointer(data), '.gitattributes': '*.bin filter=lfs\n' })
  expect(await contentsOf(root)).toEqual({})

  const objects = makeDirectory()
  const store = (hex: string): string => join(objects, hex)
  mkdirSync(dirname(store(hash)), { recursive: true })
  writeFileSync(store(hash), 'another length')
  expect(await contentsOf(root, { store })).toEqual({})
  writeFileSync(store(hash), data)
  expect(await contentsOf(root, { store })).toEqual({ 'data/a.bin': 'there: the data' })

  writeFileSync(join(root, 'data/a.bin'), data)
  expect(await contentsOf(root)).toEqual({ 'data/a.bin': 'there: the data' })
})

test('the state of an earlier commit does not matter', async () => {
  const root = makeCommitted({ 'data/a.csv': 'first' })
  commitAll(root, { 'data/a.csv': 'second' })
  expect(await contentsOf(root, { changed: ['data/a.csv'] })).toEqual({ 'data/a.csv': 'written: second' })
})

testOnPosix('what a link of git-annex leads to is read in its store, and nowhere else', async () => {
  const data = 'the data'
  const hash = createHash('sha256').update(data).digest('hex')
  const key = `SHA256-s${data.length}--${hash}`
  const root = makeCommitted({ 'readme.md': 'x' })
  const leads = (to: string): void => {
    rmSync(join(root, 'data'), { recursive: true, force: true })
    mkdirSync(join(root, 'data'))
    symlinkSync(to, join(root, 'data/a.csv'))
    commitAll(root)
  }
  const place = join('annex', 'objects', 'aa', 'bb', key, key)
  for (const store of ['.git', 'elsewhere']) {
    mkdirSync(dirname(join(root, store, place)), { recursive: true })
    writeFileSync(join(root, store, place), data)
  }
  leads(join('..', '.git', place))
  expect(await contentsOf(root)).toMatchObject({ 'data/a.csv': 'there: the data' })
  leads(join('..', 'elsewhere', place))
  expect((await contentsOf(root))['data/a.csv']).toBeUndefined()
})

/** Puts data where DVC keeps it, as `dvc add` with a missing checkout leaves it. */
function cachedByDvc(root: string, cache: string, data: string, version: 2 | 3): void {
  const hash = createHash('md5').update(data).digest('hex')
  const place = join(root, cache, version === 3 ? 'files/md5' : '', hash.slice(0, 2), hash.slice(2))
  mkdirSync(dirname(place), { recursive: true })
  writeFileSync(place, data)
}

test.each(['git', 'files'] as const)(
  "what is not checked out is read in DVC's cache, that of the nearest project, source %s",
  async (source) => {
    const root = makeCommitted({
      '.dvc/.gitignore': '/cache\n',
      '.dvc/config': '',
      'inner/.dvc/.gitignore': '/elsewhere\n',
      'inner/.dvc/config': '[cache]\n    dir = elsewhere\n',
      'data/three.csv.dvc': dvcFile('three.csv', 'three'),
      'data/two.csv.dvc': dvcFile('two.csv', 'two', 2),
      'data/gone.csv.dvc': dvcFile('gone.csv', 'gone'),
      'data/cut.csv.dvc': dvcFile('cut.csv', 'whole'),
      'inner/data/own.csv.dvc': dvcFile('own.csv', 'own'),
    })
    cachedByDvc(root, '.dvc/cache', 'three', 3)
    cachedByDvc(root, '.dvc/cache', 'two', 2)
    cachedByDvc(root, 'inner/.dvc/elsewhere', 'own', 3)
    const hash = createHash('md5').update('whole').digest('hex')
    mkdirSync(join(root, '.dvc/cache/files/md5', hash.slice(0, 2)), { recursive: true })
    writeFileSync(join(root, '.dvc/cache/files/md5', hash.slice(0, 2), hash.slice(2)), 'cut')
    const found = Object.entries(await contentsOf(root, { source, world: true }))
    expect(Object.fromEntries(found.filter(([path]) => !path.includes('.dvc/')))).toEqual({
      'data/three.csv': 'there: three',
      'data/two.csv': 'there: two',
      'inner/data/own.csv': 'there: own',
    })
  },
)

test('a cache of DVC in which git tracks a file is not believed: a change could put anything there', async () => {
  const files = { '.dvc/config': '', 'data/three.csv.dvc': dvcFile('three.csv', 'three') }
  const root = makeCommitted(files)
  cachedByDvc(root, '.dvc/cache', 'three', 3)
  expect(await contentsOf(root, { world: true })).toEqual({ 'data/three.csv': 'there: three' })
  commitAll(root)
  expect(await contentsOf(root, { world: true })).toEqual({})
})

test('nor is one in a repository of its own, whose state a change can say', async () => {
  const root = makeCommitted({
    '.dvc/config': '[cache]\n    dir = ../inner/cache\n',
    'data/three.csv.dvc': dvcFile('three.csv', 'three'),
  })
  cachedByDvc(root, 'inner/cache', 'three', 3)
  expect(await contentsOf(root, { world: true })).toMatchObject({ 'data/three.csv': 'there: three' })
  mkdirSync(join(root, 'inner/.git'))
  expect(await contentsOf(root, { world: true })).not.toHaveProperty(['data/three.csv'])
})
