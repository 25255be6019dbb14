import { afterAll, describe, expect, test } from '@jest/globals'
import type { Options } from '../../src/model.js'
import { DEFAULT_RULES } from '../../src/rules/table.js'
import { type Files, removeTrees } from '../fixtures/tree.js'
import { labelled, scanned, sentence, table, told } from './compared.js'

afterAll(removeTrees)

const COLUMNS = ['text', 'label']
const TRAIN = labelled(0, 40)
const TEST = labelled(100, 120)
const LEAKED = TRAIN[3] as string[]

/** 200 records of two dice: equal ones are chance. */
const DICE = Array.from({ length: 200 }, (_, roll) => [String((roll * 7) % 6), String((roll * 11) % 5)])

const LONG = 'Thank you very much for your kind message'

const flipped = (records: readonly (readonly string[])[]): string[][] =>
  records.map(([text = '', label = '']) => [label, text])

const pairs = (from: number, to: number): string[][] =>
  Array.from({ length: to - from }, (_, at) => [sentence(from + at), sentence(from + at + 500)])

const CASES: { name: string; files: Files; tables: string[]; options?: Partial<Options> }[] = [
  {
    name: 'nothing is shared',
    files: { 'data/train.csv': table(COLUMNS, TRAIN), 'data/test.csv': table(COLUMNS, TEST) },
    tables: [],
  },
  {
    name: 'a record in two splits is a leak',
    files: { 'data/train.csv': table(COLUMNS, TRAIN), 'data/test.csv': table(COLUMNS, [...TEST, LEAKED]) },
    tables: ['split-leakage error data/test.csv data/train.csv 1'],
  },
  {
    name: 'with another label it is a conflict, too',
    files: {
      'data/train.csv': table(COLUMNS, TRAIN),
      'data/test.csv': table(COLUMNS, [...TEST, [LEAKED[0] as string, 'pos']]),
    },
    tables: [
      'split-leakage error data/test.csv data/train.csv 1',
      'label-conflict error data/test.csv data/train.csv 1',
    ],
  },
  {
    name: 'keys of one file that name the same split with another rest are one split',
    files: {
      'data/full.json': JSON.stringify({ train: TRAIN, oos_train: [LEAKED, TRAIN[5]], test: TEST }),
    },
    tables: ['duplicate-row warning data/full.json 2'],
  },
  {
    name: 'what may be chance is a remark',
    files: {
      'data/train.csv': table(['a', 'b'], DICE.slice(0, 100)),
      'data/test.csv': table(['a', 'b'], DICE.slice(100)),
    },
    tables: ['split-leakage notice data/test.csv data/train.csv 30'],
  },
  {
    name: 'a long text is no chance, whatever the table',
    files: {
      'data/train.csv': table(['text'], [['yes'], ['no'], [LONG], ['yes']]),
      'data/test.csv': table(['text'], [['yes'], ['no'], [LONG], ['maybe']]),
    },
    tables: [
      'split-leakage error data/test.csv data/train.csv 1',
      'split-leakage notice data/test.csv data/train.csv 2',
    ],
  },
  {
    name: 'a conflict within a table',
    files: { 'data/all.csv': table(COLUMNS, [...TRAIN, [LEAKED[0] as string, 'pos']]) },
    tables: ['label-conflict error data/all.csv 1'],
  },
  {
    name: 'labels that have nothing in common are no conflict',
    files: {
      'data/train.csv': table(COLUMNS, TRAIN),
      'data/test.csv': table(
        COLUMNS,
        [...TEST, LEAKED].map(([text], index) => [text as string, index % 2 === 0 ? 'joy' : 'anger']),
      ),
    },
    tables: ['split-leakage error data/test.csv data/train.csv 1'],
  },
  {
    name: 'repeats within a split are a warning',
    files: { 'data/all.csv': table(COLUMNS, [...TRAIN, LEAKED]) },
    tables: ['duplicate-row warning data/all.csv 1'],
  },
  {
    name: 'one content that makes most of the repeats is a remark',
    files: { 'data/all.csv': table(COLUMNS, [...TRAIN, ...Array.from({ length: 9 }, () => LEAKED)]) },
    tables: ['duplicate-row notice data/all.csv 1'],
  },
  {
    name: 'a guessed label that disagrees with itself too often is none',
    files: {
      'data/all.csv': table(COLUMNS, [
        ...TRAIN,
        ...TRAIN.slice(0, 6).map(([text], index) => [text as string, index % 2 === 0 ? 'neg' : 'pos']),
      ]),
    },
    tables: ['label-conflict notice data/all.csv 6'],
  },
  {
    name: 'a given label is believed',
    files: {
      'data/all.csv': table(COLUMNS, [
        ...TRAIN,
        ...TRAIN.slice(0, 6).map(([text], index) => [text as string, index % 2 === 0 ? 'neg' : 'pos']),
      ]),
    },
    options: { columns: [{ glob: null, role: 'label', name: 'label' }] },
    tables: ['label-conflict error data/all.csv 6'],
  },
  {
    name: 'a table within another is told once',
    files: { 'data/all.csv': table(COLUMNS, TRAIN), 'data/some.csv': table(COLUMNS, TRAIN.slice(0, 20)) },
    tables: ['derived-copy notice data/all.csv data/some.csv 20'],
  },
  {
    name: 'nine records within another table are repeats',
    files: { 'data/all.csv': table(COLUMNS, TRAIN), 'data/some.csv': table(COLUMNS, TRAIN.slice(0, 9)) },
    tables: ['duplicate-row warning data/all.csv data/some.csv 9'],
  },
  {
    name: 'tables that are equal by bytes are told as files',
    files: { 'data/train.csv': table(COLUMNS, TRAIN), 'data/test.csv': table(COLUMNS, TRAIN) },
    tables: [],
  },
  {
    name: 'different columns are never compared',
    files: {
      'data/train.csv': table(['text', 'source'], TRAIN),
      'data/test.csv': table(['text', 'author'], TRAIN),
    },
    tables: [],
  },
  {
    name: 'cells beyond the columns are content: a text that goes on behind a comma is another one',
    files: {
      'data/train.csv': table(['label', 'text'], [...flipped(TRAIN), ['pos', LONG]]),
      'data/test.csv': table(['label', 'text'], [...flipped(TEST), ['pos', LONG, ' and for the flowers']]),
    },
    tables: [],
  },
  {
    name: 'and make no other records others',
    files: {
      'data/train.csv': table(['label', 'text'], [...flipped(TRAIN), ['pos', LONG, ' and for the flowers']]),
      'data/test.csv': table(['label', 'text'], flipped([...TEST, LEAKED])),
    },
    tables: ['split-leakage error data/test.csv data/train.csv 1'],
  },
  {
    name: 'so it is without a header',
    files: {
      'data/train.csv': table(['pos', LONG, ' and for the flowers'], flipped(TRAIN)),
      'data/test.csv': table(['pos', sentence(900)], [...flipped([...TEST, LEAKED]), ['pos', LONG]]),
    },
    tables: ['split-leakage error data/test.csv data/train.csv 1'],
  },
  {
    name: 'pairs of sentences without a header are compared, though the first of each looks like one',
    files: {
      'data/train.tsv': table([sentence(1), sentence(2)], pairs(10, 30), '\t'),
      'data/test.tsv': table([sentence(3), sentence(4)], [...pairs(30, 40), ...pairs(12, 13)], '\t'),
    },
    tables: ['split-leakage error data/test.tsv data/train.tsv 1'],
  },
  {
    name: 'the first of them, too',
    files: {
      'data/train.csv': table(
        [sentence(700)],
        TRAIN.map(([text = '']) => [text]),
      ),
      'data/test.csv': table([sentence(701)], [...TEST.map(([text = '']) => [text]), [sentence(700)]]),
    },
    tables: ['split-leakage error data/test.csv data/train.csv 1'],
  },
  {
    name: 'a header that both have is one, however long its names are',
    files: {
      'data/train.csv': table(['What do you like about it', 'What do you not like'], pairs(10, 30)),
      'data/test.csv': table(['What do you like about it', 'What do you not like'], pairs(30, 40)),
    },
    tables: [],
  },
  {
    name: 'a header with a name that programs know is one',
    files: {
      'data/train.csv': table(COLUMNS, [...TRAIN, [LEAKED[0] as string, 'pos']]),
      'data/test.csv': table(['sentence', 'writer'], pairs(30, 40)),
    },
    tables: ['label-conflict error data/train.csv 1'],
  },
  {
    name: 'train and validation together hold both by nature, and leak to test alone',
    files: {
      'data/trainval.csv': table(COLUMNS, TRAIN),
      'data/train.csv': table(COLUMNS, TRAIN.slice(0, 30)),
      'data/val.csv': table(COLUMNS, TRAIN.slice(30)),
      'data/test.csv': table(COLUMNS, [...TEST, LEAKED]),
    },
    tables: ['split-leakage error data/test.csv data/train.csv data/trainval.csv 1'],
  },
  {
    name: 'tables are told in the order of their paths, be some of them equal',
    files: {
      'datasets/a/test.csv': table(COLUMNS, TRAIN),
      'datasets/a/train.csv': table(COLUMNS, TEST),
      'datasets/b/train.csv': table(COLUMNS, TRAIN),
      'datasets/b/test.csv': table(COLUMNS, [...labelled(200, 220), LEAKED]),
    },
    tables: ['split-leakage error datasets/b/test.csv datasets/b/train.csv 1'],
  },
  {
    name: 'order of columns, quotes, numbers of records and format are of no matter',
    files: {
      'data/train.csv': table(
        ['id', ...COLUMNS],
        TRAIN.map((cells, index) => [String(index), ...cells]),
      ),
      'data/test.jsonl': TRAIN.slice(0, 20)
        .map(([text, label]) => `${JSON.stringify({ label, text })}\n`)
        .join(''),
    },
    tables: ['split-leakage error data/test.jsonl data/train.csv 20'],
  },
  {
    name: 'a column says the split',
    files: {
      'data/all.csv': table(
        ['text', 'split'],
        [...Array(30).keys(), 3].map((number, index) => [sentence(number), index < 20 ? 'train' : 'test']),
      ),
    },
    tables: ['split-leakage error data/all.csv 1'],
  },
  {
    name: 'folds are no splits',
    files: {
      'data/all.csv': table(
        ['text', 'fold'],
        [...Array(30).keys(), 3].map((number, index) => [sentence(number), String(index % 5)]),
      ),
    },
    tables: [],
  },
  {
    name: 'a rule for rows alone',
    files: { 'data/train.csv': table(COLUMNS, TRAIN), 'data/test.csv': table(COLUMNS, [...TEST, LEAKED]) },
    options: { rules: { ...DEFAULT_RULES, 'split-leakage/row': 'warning' } },
    tables: ['split-leakage warning data/test.csv data/train.csv 1'],
  },
  {
    name: 'rows that are not asked for are not read',
    files: { 'data/train.csv': table(COLUMNS, TRAIN), 'data/test.csv': table(COLUMNS, [...TEST, LEAKED]) },
    options: { compare: ['pictures'] },
    tables: [],
  },
  {
    name: 'nor are rows over the limit',
    files: { 'data/train.csv': table(COLUMNS, TRAIN), 'data/test.csv': table(COLUMNS, [...TEST, LEAKED]) },
    options: { readLimit: 100 },
    tables: [],
  },
]

describe('what equal records mean', () => {
  test.each(CASES)('$name', async ({ files, tables, options }) => {
    expect(told(await scanned(files, options))).toEqual(tables)
  })
})

test('a leak of rows shuts the gate, and says where', async () => {
  const report = await scanned({
    'data/train.csv': table(COLUMNS, TRAIN),
    'data/test.csv': table(COLUMNS, [...TEST, LEAKED]),
  })
  expect(report.judgement.verdict).toEqual({
    result: 'fail',
    failOn: 'new',
    reasons: ['1 new finding of rows breaks split-leakage'],
  })
  const [finding] = report.tables
  expect(finding?.groups[0]?.members.map(({ path, row, line }) => `${path} ${row} ${line}`)).toEqual([
    'data/test.csv 21 22',
    'data/train.csv 4 5',
  ])
  expect(report.judgement.leakage[0]?.rows).toEqual({ contents: 1, rows: [1, 1], samples: [40, 21] })
})

test('what is broken is named, and the others are compared', async () => {
  const report = await scanned({
    'data/train.csv': table(COLUMNS, TRAIN),
    'data/test.csv': table(COLUMNS, [...TEST, LEAKED]),
    'data/more.jsonl': '{"text": "a"}\n{"text": \n',
    'data/sheet.xlsx': 'PK',
  })
  expect(told(report)).toEqual(['split-leakage error data/test.csv data/train.csv 1'])
  const rows = report.compared.find(({ kind }) => kind === 'row')
  expect(rows?.leftOut?.map(({ path }) => path)).toEqual(['data/sheet.xlsx', 'data/more.jsonl'])
})

describe("columns that are some of another table's", () => {
  const WIDE = ['text', 'language', 'label']
  const wide = TRAIN.map(([text = '', label = '']) => [text, 'en', label])
  const part = wide.map(([text = '', language = '']) => [text, language])
  const bare = (records: readonly (readonly string[])[]): string[][] => records.map(([text = '']) => [text])

  test.each<{ name: string; files: Files; tables: string[] }>([
    {
      name: 'a test table without the answers leaks',
      files: {
        'data/train.csv': table(['text', 'language'], part),
        'data/test.csv': table(['text'], bare([...TEST, LEAKED])),
      },
      tables: ['split-leakage error data/test.csv data/train.csv 1'],
    },
    {
      name: 'a table that lies in a wider one is told as that',
      files: {
        'data/all.csv': table(WIDE, wide),
        'data/texts.csv': table(['text'], bare(TRAIN.slice(0, 20))),
      },
      tables: ['derived-copy notice data/all.csv data/texts.csv 20'],
    },
    {
      name: 'what does not tell records apart is not compared',
      files: {
        'data/train.csv': table(
          ['a', 'b', 'text'],
          DICE.map((roll, at) => [...roll, sentence(at)]),
        ),
        'data/test.csv': table(['a', 'b'], DICE.slice(0, 50)),
      },
      tables: ['duplicate-row notice data/test.csv 20'],
    },
    {
      name: 'a part that repeats is no repeat',
      files: {
        'data/people.csv': table(['name'], bare(TRAIN)),
        'data/orders.csv': table(
          ['name', 'amount'],
          [...TRAIN.slice(0, 10), ...labelled(300, 320)].map(([name = ''], at) => [name, `${at}.5`]),
        ),
      },
      tables: [],
    },
    {
      name: 'two of three columns are none',
      files: {
        'data/train.csv': table(['text', 'language'], part),
        'data/test.csv': table(['text', 'source'], part),
      },
      tables: [],
    },
  ])('$name', async ({ files, tables }) => {
    expect(told(await scanned(files))).toEqual(tables)
  })
})
