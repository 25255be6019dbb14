import { spawnSync } from 'node:child_process'
import {
  appendFileSync,
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { openPrints, type PrintCache } from '../../src/cache/prints.js'
import { stampName } from '../../src/cache/stamp.js'
import { compileSources } from '../fixtures/compiled.js'
import { giveAway, ORDINARY_USER, testOnPosix } from '../fixtures/platform.js'
import { makeDirectory, removeTrees } from '../fixtures/tree.js'
import { LATER, stampOf } from './made.js'

afterAll(removeTrees)

const FILE = 'picture@1.cache'

function open(directory: string, version = 1, mostBytes?: number): PrintCache {
  return openPrints(directory, 'picture', version, mostBytes)
}

async function filled(directory: string, prints: Record<string, string>): Promise<void> {
  const cache = open(directory)
  for (const [name, print] of Object.entries(prints)) cache.keep(name, Buffer.from(print))
  await cache.save()
  expect(cache.notes).toEqual([])
}

function found(cache: PrintCache, ...names: string[]): (string | null)[] {
  return names.map((name) => {
    const print = cache.find(name)
    return print && Buffer.from(print).toString()
  })
}

test('what any number of runs kept is found by the next one, the last word of each', async () => {
  const runs = fc.array(fc.dictionary(fc.string({ maxLength: 4 }), fc.uint8Array()), { maxLength: 5 })
  await fc.assert(
    fc.asyncProperty(runs, async (all) => {
      const directory = makeDirectory()
      const expected = new Map<string, Uint8Array>()
      for (const run of all) {
        const cache = open(directory)
        for (const [name, print] of Object.entries(run)) {
          cache.keep(name, print)
          expected.set(name, print)
          expect([...(cache.find(name) ?? [])]).toEqual([...print])
        }
        await cache.save()
      }
      const cache = open(directory)
      for (const [name, print] of expected) expect([...(cache.find(name) ?? [0.5])]).toEqual([...print])
      expect(cache.find('git:none')).toBeNull()
      expect(cache.notes).toEqual([])
      await cache.save()
    }),
    { numRuns: 30 },
  )
})

test('a print is the memory of whoever asked for it', async () => {
  const directory = makeDirectory()
  await filled(directory, { a: 'print' })
  const cache = open(directory)
  cache.find('a')?.fill(0)
  const given = Buffer.from('later')
  cache.keep('b', given)
  given.fill(0)
  cache.find('b')?.fill(0)
  expect(found(cache, 'a', 'b')).toEqual(['print', 'later'])
  await cache.save()
})

test('more than memory is to hold goes to the file at once, and is found there', async () => {
  const directory = makeDirectory()
  const cache = open(directory)
  for (let number = 0; number < 20; number += 1) cache.keep(`${number}`, Buffer.alloc(1 << 20, number))
  expect(statSync(join(directory, FILE)).size).toBeGreaterThan(16 << 20)
  for (let number = 0; number < 20; number += 1) {
    expect(Buffer.from(cache.find(`${number}`) ?? []).equals(Buffer.alloc(1 << 20, number))).toBe(true)
  }
  await cache.save()
})

test('prints of another version or kind are not taken for these', async () => {
  const directory = makeDirectory()
  await filled(directory, { a: 'print' })
  expect(open(directory, 2).find('a')).toBeNull()
  writeFileSync(join(directory, 'picture@2.cache'), readFileSync(join(directory, FILE)))
  const renamed = open(directory, 2)
  expect(renamed.find('a')).toBeNull()
  expect(renamed.notes).toEqual([expect.stringContaining('is not one of this version')])
  renamed.keep('a', Buffer.from('new'))
  await renamed.save()
  expect(found(open(directory, 2), 'a')).toEqual(['new'])
})

test('each damage leaves what is exact and nothing else', async () => {
  const directory = makeDirectory()
  await filled(directory, { a: 'first', b: 'second' })
  await filled(directory, { c: 'third' })
  const path = join(directory, FILE)
  const whole = readFileSync(path)
  for (let position = 0; position < whole.length; position += 1) {
    const bytes = Buffer.from(whole)
    bytes[position] = (bytes[position] as number) ^ 0x40
    writeFileSync(path, bytes)
    const cache = open(directory)
    const [a, b, c] = found(cache, 'a', 'b', 'c')
    expect([a ?? 'first', b ?? 'second', c ?? 'third']).toEqual(['first', 'second', 'third'])
    expect([a, b, c]).toContain(null)
    // And it can be gone on with.
    cache.keep('d', Buffer.from('fourth'))
    await cache.save()
    expect(found(open(directory), 'd')).toEqual(['fourth'])
  }
})

test('what a killed run left half written is cut off', async () => {
  const directory = makeDirectory()
  await filled(directory, { a: 'first' })
  const path = join(directory, FILE)
  const one = readFileSync(path)
  await filled(directory, { b: 'second' })
  const two = readFileSync(path)
  for (let length = one.length; length < two.length; length += 1) {
    writeFileSync(path, two.subarray(0, length))
    await filled(directory, { c: 'third' })
    expect(found(open(directory), 'a', 'b', 'c')).toEqual(['first', null, 'third'])
  }
})

test('runs at the same time: what each added is there, or worked out again', async () => {
  const directory = makeDirectory()
  const first = open(directory)
  const second = open(directory)
  first.keep('a', Buffer.from('first'))
  second.keep('b', Buffer.from('second'))
  await first.save()
  await second.save()
  expect(found(open(directory), 'a', 'b')).toEqual(['first', 'second'])
})

test('a file that has become too large keeps what is in use, then the latest', async () => {
  const directory = makeDirectory()
  const old = open(directory)
  for (const name of ['used', 'old']) old.keep(name, Buffer.alloc(400, name))
  await old.save()
  const cache = open(directory, 1, 1500)
  expect(cache.find('used')).not.toBeNull()
  for (const name of ['x', 'y']) cache.keep(name, Buffer.alloc(300, name))
  await cache.save()
  const next = open(directory, 1, 1500)
  expect(statSync(join(directory, FILE)).size).toBeLessThan(1500)
  expect(found(next, 'old', 'y')).toEqual([null, Buffer.alloc(300, 'y').toString()])
  expect(next.notes).toEqual([])
})

test('many small additions end in one', async () => {
  const directory = makeDirectory()
  for (let run = 0; run < 70; run += 1) await filled(directory, { [run]: `${run}` })
  const names = Array.from({ length: 70 }, (_, run) => `${run}`)
  expect(found(open(directory), ...names)).toEqual(names)
  expect(readdirSync(directory)).toEqual([FILE])
})

testOnPosix('nobody else may read it, and no link or pipe is opened', async () => {
  const directory = makeDirectory()
  await filled(join(directory, 'made'), { a: 'print' })
  expect(statSync(join(directory, 'made')).mode & 0o777).toBe(0o700)
  expect(statSync(join(directory, 'made', FILE)).mode & 0o777).toBe(0o600)

  symlinkSync(join(directory, 'made', FILE), join(directory, FILE))
  const linked = open(directory)
  expect([linked.find('a'), linked.notes]).toEqual([null, [expect.stringContaining("can't be read: ELOOP")]])

  mkdirSync(join(directory, 'piped'))
  spawnSync('mkfifo', [join(directory, 'piped', FILE)])
  const piped = open(join(directory, 'piped'))
  expect([piped.find('a'), piped.notes.length]).toEqual([null, 1])
})

testOnPosix('a directory that can be read but not written is a note, and what it holds is used', async () => {
  const directory = makeDirectory()
  await filled(directory, { a: 'print' })
  const sources = compileSources()
  if (ORDINARY_USER.uid !== undefined) for (const given of [sources, directory]) giveAway(given)
  chmodSync(directory, 0o555)
  chmodSync(join(directory, FILE), 0o444)
  const program = `
    import { openPrints } from ${JSON.stringify(pathToFileURL(join(sources, 'cache/prints.js')).href)}
    const cache = openPrints(process.argv[1], 'picture', 1)
    cache.keep('b', Buffer.from('b'))
    await cache.save()
    const again = openPrints(process.argv[1], 'picture', 1)
    process.stdout.write(JSON.stringify([Buffer.from(again.find('a') ?? []).toString(), again.find('b'), ...cache.notes]))`
  const given = ['--input-type=module', '--eval', program, directory]
  const { stdout } = spawnSync(process.execPath, given, { encoding: 'utf8', ...ORDINARY_USER })
  chmodSync(directory, 0o755)
  expect(JSON.parse(stdout)).toEqual(['print', null, expect.stringMatching(/could not be saved: EACCES/)])
})

test('rubbish behind a whole file is no trouble', async () => {
  const directory = makeDirectory()
  await filled(directory, { a: 'print' })
  appendFileSync(join(directory, FILE), Buffer.alloc(5000, 7))
  const cache = open(directory)
  expect([found(cache, 'a'), cache.notes]).toEqual([['print'], []])
})

test('a stamp that does not prove the content names none', () => {
  expect(stampName(stampOf(7), LATER)).toBe('stamp:1,7,5,1000000007,1000000009')
  expect(stampName(stampOf(7), 1_500_000_000n)).toBeNull()
})
