import { afterAll, expect, test } from '@jest/globals'
import { OLDEST_AGE } from '../../src/cache/table.js'
import { countRecords, createTables, listTables, trimTables } from '../../src/cache/tables.js'
import { makeDirectory, removeTrees } from '../fixtures/tree.js'
import { FORMAT, identityOf, LATER, open, stampOf } from './made.js'

afterAll(removeTrees)

/** One run that uses some files and reads a new one. */
async function run(directory: string, used: readonly number[], added: number): Promise<void> {
  const cache = open(directory)
  for (const file of used) cache.findFile(stampOf(file))
  cache.rememberFile(stampOf(added), LATER, identityOf(`${added}`))
  await cache.save()
}

test('what no run has used for long is dropped, what is used stays', async () => {
  const directory = makeDirectory()
  await run(directory, [], 1)
  await run(directory, [], 2)
  for (let save = 1; save < OLDEST_AGE; save += 1) await run(directory, [2], 1000 + save)
  expect(open(directory).findFile(stampOf(1))).toEqual(identityOf('1'))
  await run(directory, [2], 2000)
  const cache = open(directory)
  expect(cache.findFile(stampOf(1))).toBeNull()
  expect(cache.findFile(stampOf(2))).toEqual(identityOf('2'))
  expect(cache.findFile(stampOf(1001))).toEqual(identityOf('1001'))
})

test('a use long after the last one is worth a save of its own', async () => {
  const directory = makeDirectory()
  await run(directory, [], 1)
  for (let save = 0; save < 2 * OLDEST_AGE; save += 1) {
    await run(directory, [], 1000 + save)
    const reader = open(directory)
    reader.findFile(stampOf(1))
    await reader.save()
  }
  expect(open(directory).findFile(stampOf(1))).toEqual(identityOf('1'))
})

test('a use by another run at the same time counts', async () => {
  const directory = makeDirectory()
  await run(directory, [], 1)
  for (let save = 1; save < OLDEST_AGE; save += 1) await run(directory, [], 1000 + save)
  const slow = open(directory)
  await run(directory, [1], 2000)
  slow.rememberFile(stampOf(2001), LATER, identityOf('2001'))
  await slow.save()
  for (let save = 1; save < OLDEST_AGE; save += 1) await run(directory, [], 3000 + save)
  expect(open(directory).findFile(stampOf(1))).toEqual(identityOf('1'))
})

test('beyond the most records, those are kept that were used last', () => {
  const tables = createTables(FORMAT)
  const key = (number: number) => Uint32Array.of(number, 0, 0, 0, 0, 0, 0, 0, 0, 0)
  const value = Buffer.alloc(8)
  const aged = (first: number, last: number, age: number) => {
    for (let number = first; number <= last; number += 1) {
      tables.fileHead.add({ keys: key(number), values: value, ages: Uint8Array.of(age) })
    }
  }
  tables.fileHead.set(key(0), value)
  aged(1, 30_000, 2)
  aged(30_001, 60_000, 1)
  aged(60_001, 60_100, OLDEST_AGE + 1)
  tables.fileSha256.set(key(5), Buffer.alloc(32))
  const has = (number: number) => tables.fileHead.find(key(number)) !== null

  trimTables(tables, 100_000)
  expect(countRecords(listTables(tables))).toBe(60_002)
  trimTables(tables, 40_000)
  expect(countRecords(listTables(tables))).toBe(40_000)
  expect([0, 30_001, 45_000, 60_000].map(has)).toEqual([true, true, true, true])
  expect([1, 9_998, 9_999, 30_000, 60_001].map(has)).toEqual([true, true, false, false, false])
  expect(tables.fileSha256.find(key(5))).not.toBeNull()
  trimTables(tables, 3)
  expect(countRecords(listTables(tables))).toBe(3)
})
