import { describe, expect, test } from '@jest/globals'
import type { Files } from '../fixtures/tree.js'
import { scanned, sentence, table } from './compared.js'

const COLUMNS = ['uuid', 'text', 'label']

/** Records whose first column is a name that no other has. */
function named(from: number, to: number, prefix = 'u'): string[][] {
  return Array.from({ length: to - from }, (_, at) => [
    `${prefix}-${(from + at) * 37}`,
    sentence(from + at),
    at % 3 === 0 ? 'pos' : 'neg',
  ])
}

async function notesOf(files: Files): Promise<string[]> {
  const { notes } = await scanned(files)
  return notes.filter((note) => note.includes('without column'))
}

describe('records that repeat without a column of names', () => {
  test('are told in a line and in no finding', async () => {
    const report = await scanned({
      'data/a.csv': table(COLUMNS, [
        ...named(0, 40),
        ['x-1', sentence(3), 'pos'],
        ['x-2', sentence(3), 'pos'],
      ]),
    })
    expect(report.tables).toEqual([])
    expect(report.judgement.verdict.result).toBe('pass')
    expect(report.notes).toContain('data/a.csv: 2 more repeat without column uuid')
  })

  test('of several splits say how many are in both', async () => {
    const repeated = named(5, 9, 'other')
    expect(
      await notesOf({
        'data/train.csv': table(COLUMNS, [...named(0, 40), ['x', sentence(3), 'pos']]),
        'data/test.csv': table(COLUMNS, [...named(100, 120), ...repeated]),
      }),
    ).toEqual([
      'data/test.csv, data/train.csv: 5 more repeat without column uuid, 4 of them between train and test',
    ])
  })

  test('are not those that repeat with it', async () => {
    expect(
      await notesOf({
        'data/train.csv': table(COLUMNS, named(0, 40)),
        'data/test.csv': table(COLUMNS, [...named(100, 120), ...named(5, 9)]),
      }),
    ).toEqual([])
  })

  test('are told once for files that are equal', async () => {
    const text = table(COLUMNS, [...named(0, 40), ['x-1', sentence(3), 'pos']])
    expect(await notesOf({ 'data/a.csv': text, 'data/b.csv': text })).toEqual([
      'data/a.csv, data/b.csv: 1 more repeats without column uuid',
    ])
  })

  test('of many tables are told with the first of them', async () => {
    const all = Array.from({ length: 5 }, (_, at) => [
      `data/${at}.csv`,
      table(COLUMNS, [...named(at * 50, at * 50 + 40), [`x-${at}`, sentence(3), 'pos']]),
    ])
    expect(await notesOf(Object.fromEntries(all))).toEqual([
      'data/0.csv, data/1.csv, data/2.csv and 2 other tables: 5 more repeat without column uuid',
    ])
  })

  test('are found beyond what is looked at in the beginning', async () => {
    const records = named(0, 9000)
    expect(await notesOf({ 'data/a.csv': table(COLUMNS, [...records, ['x', sentence(77), 'neg']]) })).toEqual(
      ['data/a.csv: 1 more repeats without column uuid'],
    )
  })

  test('between tables of which one lacks the label, and counts on', async () => {
    const texts = (from: number, to: number): string[] =>
      Array.from({ length: to - from }, (_, at) => sentence(from + at))
    const train = texts(0, 40).map((text, at) => [`${at + 1}`, text, at % 2 === 0 ? '1' : '0'])
    const test = [...texts(100, 120), ...texts(5, 9)].map((text, at) => [`${at + 41}`, text])
    expect(
      await notesOf({
        'data/train.csv': table(['PassengerId', 'Name', 'Survived'], train),
        'data/test.csv': table(['PassengerId', 'Name'], test),
      }),
    ).toEqual([
      'data/test.csv, data/train.csv: 4 more repeat without column PassengerId, 4 of them between train and test',
    ])
  })

  test('whatever the format', async () => {
    const lines = [...named(0, 40), ['x-1', sentence(3), 'pos']].map(([uuid, text, label]) =>
      JSON.stringify({ label, text, uuid }),
    )
    expect(await notesOf({ 'data/a.jsonl': `${lines.join('\n')}\n` })).toEqual([
      'data/a.jsonl: 1 more repeats without column uuid',
    ])
  })
})

describe('nothing is told', () => {
  test.each<[string, Files]>([
    [
      'where a name comes twice, be it far down',
      {
        'data/a.csv': table(COLUMNS, [
          ...named(0, 9000),
          ['x', sentence(77), 'neg'],
          ['u-37', sentence(9500), 'neg'],
        ]),
      },
    ],
    [
      'where equal records are chance',
      {
        'data/a.csv': table(
          ['ticket', 'sex', 'class'],
          Array.from({ length: 200 }, (_, at) => [`t${at * 13}`, at % 2 ? 'f' : 'm', `${at % 3}`]),
        ),
      },
    ],
    ['where nothing repeats', { 'data/a.csv': table(COLUMNS, named(0, 200)) }],
  ])('%s', async (_, files) => expect(await notesOf(files)).toEqual([]))
})
