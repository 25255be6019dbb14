import { gzipSync } from 'node:zlib'
import { afterAll, expect, test } from '@jest/globals'
import { makeCommitted } from '../fixtures/repository.js'
import { removeTrees } from '../fixtures/tree.js'
import { labelled, scannedAt, sentence, table, told } from './compared.js'

afterAll(removeTrees)

const COLUMNS = ['text', 'label']

/** How often a scan reads what there is. */
async function timesRead(files: Record<string, string | Buffer>): Promise<{ times: number; told: string[] }> {
  const report = await scannedAt(makeCommitted(files), { source: 'git' })
  const size = Object.values(files).reduce((sum, content) => sum + Buffer.byteLength(content), 0)
  return { times: report.scanned.bytesRead / size, told: told(report) }
}

/** An object of splits, as intent benchmarks have it. */
function splits(leaking: boolean): string {
  const texts = (from: number, to: number): string[][] => labelled(from, to).map((record) => record)
  const test = texts(6000, 8000)
  return JSON.stringify({
    train: texts(0, 4000),
    validation: texts(4000, 6000),
    test: leaking ? [...test, [sentence(7), 'neg']] : test,
  })
}

test('a small table is read once to find out what it is and what it holds', async () => {
  const read = await timesRead({
    'data/train.csv': table(COLUMNS, labelled(0, 200)),
    'data/test.csv': table(COLUMNS, labelled(300, 400)),
  })
  expect(read).toEqual({ times: 1, told: [] })
})

test('a document of several tables is read once, and once more near records that repeat', async () => {
  expect(await timesRead({ 'data/intents.json': splits(false) })).toEqual({ times: 1, told: [] })
  const leaking = await timesRead({ 'data/intents.json': splits(true) })
  expect(leaking.told).toEqual(['split-leakage error data/intents.json 1'])
  expect(leaking.times).toBeLessThan(1.7)
})

test('a packed one, too', async () => {
  const packed = gzipSync(splits(true))
  const read = await timesRead({ 'data/intents.json.gz': packed })
  expect(read.told).toEqual(['split-leakage error data/intents.json.gz 1'])
  expect(read.times).toBeLessThanOrEqual(3)
})

test('a large table is read once, with its beginning', async () => {
  const records = Array.from({ length: 9000 }, (_, number) => [
    `${sentence(number)} `.repeat(5),
    number % 2 === 0 ? 'pos' : 'neg',
  ])
  const read = await timesRead({
    'data/train.csv': table(COLUMNS, records.slice(0, 8000)),
    'data/test.csv': table(COLUMNS, records.slice(8000)),
  })
  expect(read).toEqual({ times: 1, told: [] })
})

test('of a large table with few repeats only what stands near them is read again', async () => {
  const records = Array.from({ length: 20_000 }, (_, number) => [
    `${sentence(number)} `.repeat(5),
    `${number * 7}.5`,
    'x',
  ])
  const read = await timesRead({
    'data/train.csv': table(['text', 'score', 'rest'], [...records, records[11_000] as string[]]),
  })
  expect(read.told).toEqual(['duplicate-row warning data/train.csv 1'])
  expect(read.times).toBeLessThan(1.2)
})

test('to show a record costs what stands around it', async () => {
  const sentences = Array.from({ length: 4000 }, (_, number) => [
    ...sentence(number).split(' '),
    'end',
    'x'.repeat(60),
  ])
  const blocks = (all: string[][]): string =>
    all.map((tokens) => `${tokens.map((token) => `${token}\tO\n`).join('')}\n`).join('')
  const read = await timesRead({
    'data/train.conll': blocks(sentences.slice(0, 3000)),
    'data/test.conll': blocks([...sentences.slice(3000), sentences[900] as string[]]),
  })
  expect(read.told).toEqual(['split-leakage error data/test.conll data/train.conll 1'])
  expect(read.times).toBeLessThan(1.9)
})
