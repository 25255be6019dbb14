import { readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import type { Options, World } from '../../src/model.js'
import { readPrint, writePrint } from '../../src/rows/read/prints.js'
import { commitAll, headOf, makeCommitted } from '../fixtures/repository.js'
import { makeDirectory, makeTree, removeTrees, writeFiles } from '../fixtures/tree.js'
import { labelled, scannedAt, sentence, table, told } from './compared.js'

afterAll(removeTrees)

const COLUMNS = ['text', 'label']
const TRAIN = labelled(0, 40)
const TEST = [...labelled(100, 120), TRAIN[3] as string[], TRAIN[3] as string[]]
const FILES = {
  'data/train.csv': table(COLUMNS, TRAIN),
  'data/test.csv': table(COLUMNS, TEST),
  'lines/train_text.txt': TRAIN.map(([text]) => `${text}\n`).join(''),
  'lines/train_labels.txt': TRAIN.map(([, label]) => `${label}\n`).join(''),
  'lines/test_text.txt': TEST.map(([text]) => `${text}\n`).join(''),
  'lines/test_labels.txt': TEST.map(([, label]) => `${label}\n`).join(''),
}

/** What a scan tells, and how much of tables it read; a few bytes of each example are read each time. */
async function twice(root: string, options: Partial<Options> = {}, changes: Partial<World> = {}) {
  const cache = makeDirectory()
  const first = await scannedAt(root, { ...options, cache }, null, changes)
  const second = await scannedAt(root, { ...options, cache }, null, changes)
  return { cache, first, second }
}

describe('a cache', () => {
  test('gives the same report for the same tables, and reads only examples', async () => {
    const { first, second, cache } = await twice(makeCommitted(FILES), { source: 'git' })
    expect(told(first).length).toBeGreaterThan(0)
    expect(second.tables).toEqual(first.tables)
    expect(second.scanned.bytesRead).toBeLessThan(first.scanned.bytesRead)
    expect(readdirSync(cache)).toContainEqual(expect.stringMatching(/^rows@\d+\.cache$/))
  })

  test('reads only the table that has changed', async () => {
    const root = makeCommitted(FILES)
    const { cache } = await twice(root)
    writeFiles(root, { 'data/test.csv': table(COLUMNS, [...TEST, TRAIN[7] as string[]]) })
    commitAll(root)
    const with_ = await scannedAt(root, { cache })
    const without = await scannedAt(root)
    expect(with_.tables).toEqual(without.tables)
    expect(told(with_)).toContain('split-leakage error data/test.csv data/train.csv 2')
  })

  test('believes nothing of a file on disk that was only just written', async () => {
    const root = makeTree(FILES)
    const { cache, second } = await twice(root, { source: 'files' })
    const flipped = table(COLUMNS, [...TEST.slice(0, 20), [sentence(999), 'pos'], [sentence(998), 'pos']])
    expect(flipped.length).toBeGreaterThan(0)
    writeFileSync(join(root, 'data/test.csv'), flipped)
    const third = await scannedAt(root, { source: 'files', cache })
    expect(told(second)).toContain('split-leakage error data/test.csv data/train.csv 1')
    expect(told(third)).not.toContain('split-leakage error data/test.csv data/train.csv 1')
  })

  test('tells files on disk by their stamps', async () => {
    const root = makeTree(FILES)
    const long = new Date(Date.now() - 60_000)
    for (const path of Object.keys(FILES)) utimesSync(join(root, path), long, long)
    const { first, second } = await twice(root, { source: 'files' }, { now: () => Date.now() + 60_000 })
    expect(second.tables).toEqual(first.tables)
    expect(second.scanned.bytesRead).toBeLessThan(first.scanned.bytesRead)
  })

  test('that is damaged is read past', async () => {
    const root = makeCommitted(FILES)
    const { cache, first } = await twice(root)
    const file = join(cache, readdirSync(cache).find((name) => name.startsWith('rows@')) as string)
    const bytes = readFileSync(file)
    for (let at = 200; at < bytes.length; at += 97) bytes[at] = (bytes[at] as number) ^ 0x55
    writeFileSync(file, bytes)
    expect((await scannedAt(root, { cache })).tables).toEqual(first.tables)
  })

  test('knows tables of the base', async () => {
    const root = makeCommitted(FILES)
    const commit = headOf(root)
    writeFiles(root, { 'data/test.csv': table(COLUMNS, [...TEST].reverse()) })
    commitAll(root)
    const cache = makeDirectory()
    const first = await scannedAt(root, { cache }, commit)
    const second = await scannedAt(root, { cache }, commit)
    expect(second.tables).toEqual(first.tables)
    expect(second.tables.every(({ isNew }) => !isNew)).toBe(true)
  })
})

test('what is no print of ours is none', () => {
  const shape = { bytesRead: 5, lines: 3, look: 'lines' as const }
  const print = writePrint('lines', shape) as Uint8Array
  expect(readPrint('lines', print)).toEqual({ ...shape, bytesRead: 0 })
  for (let length = 0; length < print.length; length++) {
    expect(readPrint('keys', print.subarray(0, length))).toBeNull()
  }
})
