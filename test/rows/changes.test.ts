import { renameSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { commitAll, git, makeCommitted } from '../fixtures/repository.js'
import { type Files, removeTrees, writeFiles } from '../fixtures/tree.js'
import { labelled, newIn, scannedAt, sentence, table, told } from './compared.js'

afterAll(removeTrees)

const COLUMNS = ['text', 'label']
const TRAIN = labelled(0, 40)
const LEAKED = TRAIN[3] as string[]
const TEST = [...labelled(100, 120), LEAKED]
const BASE: Files = { 'data/train.csv': table(COLUMNS, TRAIN), 'data/test.csv': table(COLUMNS, TEST) }

/** New findings after a change of what was there before. */
async function afterChange(change: (root: string) => void, base = BASE) {
  const root = makeCommitted(base)
  const commit = git(root, 'rev-parse', 'HEAD').trim()
  change(root)
  commitAll(root)
  return scannedAt(root, {}, commit)
}

const writes = (files: Files) => (root: string) => writeFiles(root, files)

describe('introduces nothing', () => {
  test.each<[string, (root: string) => void]>([
    ['nothing at all', writes({ 'readme.txt': 'x' })],
    ['another order of records', writes({ 'data/train.csv': table(COLUMNS, [...TRAIN].reverse()) })],
    ['another separator', writes({ 'data/train.csv': table(COLUMNS, TRAIN, ';') })],
    [
      'another order of columns, quoted',
      writes({
        'data/test.csv': table(
          ['label', 'text'],
          TEST.map(([text, label]) => [label as string, `"${text}"`]),
        ),
      }),
    ],
    [
      'more records that are equal to none',
      writes({ 'data/train.csv': table(COLUMNS, [...TRAIN, ...labelled(200, 210)]) }),
    ],
    ['a removal', writes({ 'data/test.csv': table(COLUMNS, TEST.slice(0, 20)) })],
    ['another name', (root) => renameSync(join(root, 'data/train.csv'), join(root, 'data/training.csv'))],
  ])('%s', async (_, change) => {
    const report = await afterChange(change)
    expect(newIn(report)).toEqual([])
    expect(report.judgement.verdict.result).toBe('pass')
  })
})

describe('introduces a finding', () => {
  test('a second record that leaks', async () => {
    const report = await afterChange(
      writes({ 'data/test.csv': table(COLUMNS, [...TEST, TRAIN[7] as string[]]) }),
    )
    expect(newIn(report)).toEqual(['split-leakage data/test.csv data/train.csv 1'])
    const [group] = report.tables[0]?.groups ?? []
    expect(group?.members.map(({ path, line, isNew }) => `${path}:${line} ${isNew}`)).toEqual([
      'data/test.csv:23 true',
      'data/train.csv:9 false',
    ])
    expect(report.judgement.verdict.result).toBe('fail')
  })

  test('a third copy of one that leaked', async () => {
    const report = await afterChange(writes({ 'data/train.csv': table(COLUMNS, [...TRAIN, LEAKED]) }))
    expect(newIn(report)).toEqual(['split-leakage data/test.csv data/train.csv 1'])
  })

  test('one of two train copies moved into test', async () => {
    const base = {
      'data/train.csv': table(COLUMNS, [...TRAIN, LEAKED]),
      'data/test.csv': table(COLUMNS, TEST.slice(0, 20)),
    }
    const report = await afterChange(writes(BASE), base)
    expect(newIn(report)).toEqual(['split-leakage data/test.csv data/train.csv 1'])
  })

  test('a label that changes', async () => {
    const changed = TEST.map(([text, label], index) => [
      text as string,
      index === 20 ? 'pos' : (label as string),
    ])
    const report = await afterChange(writes({ 'data/test.csv': table(COLUMNS, changed) }))
    expect(newIn(report)).toEqual(['label-conflict data/test.csv data/train.csv 1'])
  })
})

test('an accepted report knows its rows', async () => {
  const root = makeCommitted(BASE)
  const first = await scannedAt(root)
  expect(told(first)).toEqual(['split-leakage error data/test.csv data/train.csv 1'])
})

test('git alone, without a file on disk', async () => {
  const root = makeCommitted(BASE)
  git(root, 'rm', '-q', '--cached', '-r', '.')
  git(root, 'read-tree', 'HEAD')
  writeFiles(root, { 'data/train.csv': table(COLUMNS, [[sentence(0), 'pos']]) })
  const report = await scannedAt(root, { source: 'git' })
  expect(told(report)).toEqual(['split-leakage error data/test.csv data/train.csv 1'])
})
