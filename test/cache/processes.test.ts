import { spawn, spawnSync } from 'node:child_process'
import { chmodSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { compileSources } from '../fixtures/compiled.js'
import { giveAway, ORDINARY_USER, testOnPosix } from '../fixtures/platform.js'
import { makeDirectory, removeTrees } from '../fixtures/tree.js'
import { hash, identityOf, LATER, open, stampOf } from './made.js'

afterAll(removeTrees)

const RUNS = 6
const FILES = 300
const NAME = 'contents-sha1.cache'

const OPEN = `
const [directory, run, files] = process.argv.slice(1)
const open = () => openCache(directory, { objectFormat: 'sha1', headBytes: 4096 })
const cache = open()
`

/** Remembers as many files of its own, and saves after each tenth. */
const REMEMBER = `${OPEN}
const hash = (algorithm, content) => createHash(algorithm).update(content).digest()
for (let file = 0; file < Number(files); file += 1) {
  const ino = Number(run) * 1000 + file
  const stamp = { dev: 1n, ino: BigInt(ino), size: 5n, mtimeNs: 1000000007n, ctimeNs: 1000000009n }
  const content = String(ino)
  cache.rememberFile(stamp, ${LATER}n, {
    headHash: BigInt(content.length), sha256: hash('sha256', content), objectId: hash('sha1', content),
  })
  if (file % 10 === 9) await cache.save()
}
await cache.save()
process.stdout.write(JSON.stringify(cache.notes))
`

/** Remembers files, and looks for them in a second cache; the tests' own process has slower globals. */
const REMEMBER_AND_FIND = `${OPEN}
const stamp = { dev: 1n, ino: 0n, size: 5n, mtimeNs: 1000000007n, ctimeNs: 1000000009n }
const identity = { headHash: 0n, sha256: null, objectId: null }
for (let ino = 1n; ino <= BigInt(files); ino += 1n) {
  cache.rememberFile({ ...stamp, ino }, ${LATER}n, { ...identity, headHash: ino })
}
await cache.save()
const again = open()
let found = 0
for (let ino = 1n; ino <= BigInt(files) + 1n; ino += 1n) {
  if (again.findFile({ ...stamp, ino })?.headHash === ino) found += 1
}
process.stdout.write(JSON.stringify([found, ...cache.notes, ...again.notes]))
`

/** The import of the module under test. */
let prelude: string

beforeAll(() => {
  const sources = compileSources()
  if (ORDINARY_USER.uid !== undefined) giveAway(sources)
  const module = pathToFileURL(join(sources, 'cache/content-cache.js')).href
  prelude = `import { createHash } from 'node:crypto'; import { openCache } from ${JSON.stringify(module)};`
})

test('runs that save at the same time leave a whole file, and never a wrong entry', async () => {
  const directory = makeDirectory()
  const outputs = await Promise.all(Array.from({ length: RUNS }, (_, run) => start(directory, run + 1)))
  expect(outputs).toEqual(Array(RUNS).fill('[]'))
  expect(readdirSync(directory)).toEqual([NAME])
  const cache = open(directory)
  expect(cache.notes).toEqual([])
  const complete = Array.from({ length: RUNS }, (_, run) => {
    const found = Array.from({ length: FILES }, (_, file) => {
      const ino = (run + 1) * 1000 + file
      const identity = cache.findFile(stampOf(ino))
      if (identity !== null) expect(identity).toEqual(identityOf(`${ino}`))
      return identity !== null
    })
    return found.every(Boolean)
  })
  // Whoever came last has lost nothing.
  expect(complete).toContain(true)
})

test('of two runs, one within the other, nothing is lost', async () => {
  const directory = makeDirectory()
  const cache = open(directory)
  cache.rememberFile(stampOf(1), LATER, identityOf('1'))
  await start(directory, 1)
  cache.rememberBlob('ab'.repeat(20), { size: 3, sha256: hash('sha256', 'x'), md5: null })
  await cache.save()
  const next = open(directory)
  expect([1, 1000, 1299].map((ino) => next.findFile(stampOf(ino)))).toEqual(
    ['1', '1000', '1299'].map(identityOf),
  )
  expect(next.findBlob('ab'.repeat(20))?.size).toBe(3)
})

testOnPosix('a directory that can be read but not written is a note, and what it holds is used', async () => {
  const directory = makeDirectory()
  const cache = open(directory)
  cache.rememberFile(stampOf(1), LATER, identityOf('1'))
  await cache.save()
  if (ORDINARY_USER.uid !== undefined) giveAway(directory)
  chmodSync(directory, 0o555)
  const { stdout } = runAsOrdinaryUser(directory)
  chmodSync(directory, 0o755)
  expect(JSON.parse(stdout)).toEqual([expect.stringMatching(/^The cache ".*" could not be saved: EACCES/)])
  expect(open(directory).findFile(stampOf(1))).toEqual(identityOf('1'))
})

testOnPosix('a file that can not be read is a note, and replaced', async () => {
  const directory = makeDirectory()
  const cache = open(directory)
  cache.rememberFile(stampOf(1), LATER, identityOf('1'))
  await cache.save()
  if (ORDINARY_USER.uid !== undefined) giveAway(directory)
  chmodSync(join(directory, NAME), 0)
  const { stdout } = runAsOrdinaryUser(directory)
  expect(JSON.parse(stdout)).toEqual([expect.stringMatching(/can't be read: EACCES/)])
  expect(open(directory).findFile(stampOf(7000))).toEqual(identityOf('7000'))
})

test('a million files are found again', () => {
  const given = argumentsFor(makeDirectory(), 1, 1_000_000, REMEMBER_AND_FIND)
  expect(spawnSync(process.execPath, given, { encoding: 'utf8' }).stdout).toBe('[1000000]')
})

function argumentsFor(directory: string, run: number, files: number, program = REMEMBER): string[] {
  return ['--input-type=module', '--eval', prelude + program, directory, String(run), String(files)]
}

function start(directory: string, run: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, argumentsFor(directory, run, FILES), {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let output = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text
    })
    child.on('error', reject).on('close', () => resolve(output))
  })
}

function runAsOrdinaryUser(directory: string): { stdout: string } {
  return spawnSync(process.execPath, argumentsFor(directory, 7, 5), { encoding: 'utf8', ...ORDINARY_USER })
}
