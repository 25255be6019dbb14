import { afterAll, expect, test } from '@jest/globals'
import { outputsOf } from '../../src/github/outputs.js'
import { jsonReport } from '../../src/report/json/json.js'
import { wholeText } from '../fixtures/listed.js'
import { removeTrees } from '../fixtures/tree.js'
import { labelled, scanned, table, told } from './compared.js'

afterAll(removeTrees)

const COLUMNS = ['text', 'label']
const TRAIN = labelled(0, 40)
const [LEAKED] = TRAIN[3] as [string]

test('a content that breaks several rules, between several tables, is one group', async () => {
  const report = await scanned({
    'data/train.csv': table(COLUMNS, TRAIN),
    'data/validation.csv': table(COLUMNS, [...labelled(200, 220), [LEAKED, 'neg']]),
    'data/test.csv': table(COLUMNS, [...labelled(100, 120), [LEAKED, 'pos']]),
  })
  expect(told(report).length).toBeGreaterThan(1)
  const { groups, summary, tables } = JSON.parse(wholeText(jsonReport(report)))
  expect(groups).toHaveLength(1)
  expect(groups[0].rules).toEqual(['split-leakage', 'label-conflict'])
  expect(groups[0].severity).toBe('error')
  expect(groups[0].records).toBe(3)
  expect(groups[0].files.map(({ path, row }: { path: string; row: number }) => [path, row])).toEqual([
    ['data/test.csv', 21],
    ['data/train.csv', 4],
    ['data/validation.csv', 21],
  ])
  expect([summary.groups, summary.newGroups]).toEqual([1, 1])
  expect(summary.byRule).toMatchObject({ 'split-leakage': 1, 'label-conflict': 1 })
  for (const { examples } of tables) expect(examples).toEqual([groups[0].id])
  expect(outputsOf(report, { report: '', summary: '' })).toMatchObject({
    'duplicate-groups': 1,
    'split-leaks': 1,
    'label-conflicts': 1,
    'new-groups': 1,
  })
})

test('contents of other rules and tables count beside each other', async () => {
  const report = await scanned({
    'data/train.csv': table(COLUMNS, [...TRAIN, ...TRAIN.slice(0, 2)]),
    'data/test.csv': table(COLUMNS, [...labelled(100, 120), TRAIN[1] as string[], TRAIN[9] as string[]]),
  })
  const { groups, summary } = JSON.parse(wholeText(jsonReport(report)))
  expect(summary.groups).toBe(3)
  expect(new Set(groups.map(({ id }: { id: string }) => id)).size).toBe(groups.length)
  expect(groups).toHaveLength(3)
})
