import { createHash } from 'node:crypto'
import { mkdirSync, renameSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, describe, expect, test } from '@jest/globals'
import { commitAll, git, headOf, makeCommitted } from '../fixtures/repository.js'
import { dvcFile, lfsPointer } from '../fixtures/storage.js'
import { type Files, removeTrees, writeFiles } from '../fixtures/tree.js'
import { labelled, newIn, scannedAt, sentence, table, told } from './compared.js'

afterAll(removeTrees)

const COLUMNS = ['text', 'label']
const TRAIN = labelled(0, 40)
const LEAKED = TRAIN[3] as string[]
const TEST = [...labelled(100, 120), LEAKED]
const BASE: Files = { 'data/train.csv': table(COLUMNS, TRAIN), 'data/test.csv': table(COLUMNS, TEST) }

const hashed = (algorithm: string, data: string): string => createHash(algorithm).update(data).digest('hex')

/** New findings after a change of what was there before. */
async function afterChange(change: (root: string) => void, base = BASE) {
  const root = makeCommitted(base)
  const commit = headOf(root)
  change(root)
  commitAll(root)
  return scannedAt(root, {}, commit)
}

const writes = (files: Files) => (root: string) => writeFiles(root, files)

const textOf = (record: number): string => TRAIN[record]?.[0] as string

function withText(records: readonly string[][], changed: number, text: string): string[][] {
  return records.map(([own, ...rest], record) => [record === changed ? text : (own as string), ...rest])
}

function inCapitals(train: readonly string[][], test: readonly string[][]): Files {
  const written = (records: readonly string[][]): string =>
    table(
      COLUMNS,
      records.map(([text, ...rest]) => [(text as string).toUpperCase(), ...rest]),
    )
  return { 'data/train.csv': written(train), 'data/test.csv': written(test) }
}

function packed(files: Files): Files {
  return Object.fromEntries(Object.entries(files).map(([name, text]) => [`${name}.gz`, gzipSync(text)]))
}

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
    [
      'another directory, with one record more',
      (root) => {
        mkdirSync(join(root, 'data/v1'))
        for (const name of ['train', 'test'])
          renameSync(join(root, `data/${name}.csv`), join(root, `data/v1/${name}.csv`))
        writeFiles(root, { 'data/v1/train.csv': table(COLUMNS, [...TRAIN, ...labelled(200, 201)]) })
      },
    ],
    [
      'a cell more than there are columns',
      writes({ 'data/train.csv': table(COLUMNS, [...TRAIN, [sentence(300), 'pos', 'x']]) }),
    ],
    ['texts in capitals, in both tables', writes(inCapitals(TRAIN, TEST))],
    [
      'texts in capitals, in both tables, which are packed now',
      (root) => {
        for (const name of Object.keys(BASE)) rmSync(join(root, name))
        writeFiles(root, packed(inCapitals(TRAIN, TEST)))
      },
    ],
    [
      'one leaking text that is corrected in both tables',
      writes({
        'data/train.csv': table(COLUMNS, withText(TRAIN, 3, sentence(300))),
        'data/test.csv': table(COLUMNS, withText(TEST, 20, sentence(300))),
      }),
    ],
    ['another name', (root) => renameSync(join(root, 'data/train.csv'), join(root, 'data/training.csv'))],
  ])('%s', async (_, change) => {
    const report = await afterChange(change)
    expect(newIn(report)).toEqual([])
    expect(report.judgement.verdict.result).toBe('pass')
  })
})

describe('introduces a finding', () => {
  test.each<[string, Files]>([
    ['in place of another that leaked', { 'data/test.csv': table(COLUMNS, withText(TEST, 20, textOf(7))) }],
    [
      'where both tables had different texts',
      {
        'data/train.csv': table(COLUMNS, withText(TRAIN, 5, sentence(300))),
        'data/test.csv': table(COLUMNS, withText(TEST, 5, sentence(300))),
      },
    ],
    [
      'where another leaked before records were put in front',
      {
        'data/train.csv': table(COLUMNS, [...labelled(200, 202), ...TRAIN]),
        'data/test.csv': table(COLUMNS, withText(TEST, 20, textOf(1))),
      },
    ],
    ['beside texts in capitals', inCapitals(TRAIN, [...TEST, TRAIN[7] as string[]])],
    ['in capitals, in packed tables beside those that there were', packed(inCapitals(TRAIN, TEST))],
    [
      'beside texts in capitals, in place of one that leaked none',
      inCapitals(TRAIN, withText(TEST, 4, textOf(7))),
    ],
  ])('a record that leaks %s', async (_, files) => {
    expect((await afterChange(writes(files))).judgement.verdict.result).toBe('fail')
  })

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

  test('the copy on the line that is added, wherever it stands', async () => {
    const leaked = [LEAKED, LEAKED]
    const base = { ...BASE, 'data/test.csv': table(COLUMNS, [...TEST.slice(0, 20), ...leaked]) }
    const [first, ...others] = [...TEST.slice(0, 20), ...leaked]
    const report = await afterChange(
      writes({ 'data/test.csv': table(COLUMNS, [first as string[], LEAKED, ...others]) }),
      base,
    )
    const group = report.tables.find(({ rule }) => rule === 'split-leakage')?.groups[0]
    const fresh = group?.members.filter(({ isNew }) => isNew).map(({ path, line }) => `${path}:${line}`)
    expect(fresh).toEqual(['data/test.csv:3'])
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

test('labels that are only written in another way are the same', async () => {
  const spelt = (pos: string, neg: string): string =>
    table(
      COLUMNS,
      [...TRAIN, [LEAKED[0] as string, 'pos']].map(([text = '', label]) => [
        text,
        label === 'pos' ? pos : neg,
      ]),
    )
  const base = { 'data/all.csv': spelt('TRUE', 'FALSE') }
  const again = await afterChange(writes({ 'data/all.csv': spelt('True', 'False') }), base)
  expect(told(again)).toEqual(['label-conflict error data/all.csv 1'])
  expect(newIn(again)).toEqual([])
})

test('tables without a header are compared with what they were', async () => {
  const pairs = (from: number, to: number): string[][] =>
    Array.from({ length: to - from }, (_, at) => [sentence(from + at), sentence(from + at + 500)])
  const test = table([sentence(3), sentence(4)], [...pairs(30, 40), ...pairs(12, 13)])
  const train = (records: string[][]): string => table([sentence(1), sentence(2)], records)
  const base = { 'data/train.csv': train(pairs(10, 30)), 'data/test.csv': test }
  const again = await afterChange(writes({ 'data/train.csv': train(pairs(10, 29)) }), base)
  expect(told(again)).toEqual(['split-leakage error data/test.csv data/train.csv 1'])
  expect(newIn(again)).toEqual([])
  const changed = await afterChange(writes({ 'data/train.csv': train(pairs(10, 31)) }), base)
  expect(newIn(changed)).toEqual(['split-leakage data/test.csv data/train.csv 1'])
})

test.each([
  {
    tool: 'Git LFS',
    settings: { '.gitattributes': '*.csv filter=lfs -text\n' },
    stored: (path: string, data: string): Files => ({
      [path]: lfsPointer(data),
      [`.git/lfs/objects/${hashed('sha256', data).replace(/^(..)(..)/, '$1/$2/$1$2')}`]: data,
    }),
  },
  {
    tool: 'DVC',
    settings: { '.dvc/config': '', '.gitignore': '*.csv\n/.dvc/cache\n' },
    stored: (path: string, data: string): Files => ({
      [`${path}.dvc`]: dvcFile(basename(path), data),
      [`.dvc/cache/files/md5/${hashed('md5', data).replace(/^(..)/, '$1/')}`]: data,
    }),
  },
])('tables that $tool stores are compared with what they were', async ({ settings, stored }) => {
  const root = makeCommitted(settings)
  const store = (files: Files): void => {
    for (const [path, data] of Object.entries(files)) writeFiles(root, stored(path, String(data)))
    git(root, 'add', '--all')
    git(root, 'commit', '--quiet', '--message', 'Data')
  }
  store(BASE)
  const commit = headOf(root)
  store({ 'data/train.csv': table(COLUMNS, [...TRAIN, TEST[5] as string[]]) })
  const report = await scannedAt(root, {}, commit)
  expect(told(report)).toEqual(['split-leakage error data/test.csv data/train.csv 2'])
  expect(newIn(report)).toEqual(['split-leakage data/test.csv data/train.csv 1'])
})

test('tables that DVC has pulled are compared with what they were, whatever git ignores', async () => {
  const root = makeCommitted({ '.dvc/config': '', '.gitignore': '*.csv\n/.dvc/cache\n' })
  const commitData = (files: Files): string => {
    for (const [path, data] of Object.entries(files)) {
      const cached = `.dvc/cache/files/md5/${hashed('md5', String(data)).replace(/^(..)/, '$1/')}`
      writeFiles(root, {
        [path]: data,
        [`${path}.dvc`]: dvcFile(basename(path), String(data)),
        [cached]: data,
      })
    }
    commitAll(root)
    return headOf(root)
  }
  const base = commitData(BASE)
  commitData({ 'data/train.csv': table(COLUMNS, [...TRAIN, ...labelled(200, 201)]) })
  expect(newIn(await scannedAt(root, { source: 'files' }, base))).toEqual([])
  commitData({ 'data/train.csv': table(COLUMNS, [...TRAIN, TEST[5] as string[]]) })
  expect(newIn(await scannedAt(root, { source: 'files' }, base))).toEqual([
    'split-leakage data/test.csv data/train.csv 1',
  ])
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

describe('columns that change', () => {
  const wider = (records: readonly (readonly string[])[], cell: string): string =>
    table(
      ['text', 'language', 'label'],
      records.map(([text = '', label = '']) => [text, cell, label]),
    )

  test.each<[string, (root: string) => void]>([
    ['one more column', writes({ 'data/train.csv': wider(TRAIN, 'en'), 'data/test.csv': wider(TEST, 'en') })],
    [
      'another name of the text',
      writes({
        'data/train.csv': table(['sentence', 'label'], TRAIN),
        'data/test.csv': table(['sentence', 'label'], TEST),
      }),
    ],
    [
      'another name of the label',
      writes({
        'data/train.csv': table(['text', 'target'], TRAIN),
        'data/test.csv': table(['text', 'target'], TEST),
      }),
    ],
  ])('introduces nothing: %s', async (_, change) => {
    const report = await afterChange(change)
    expect(told(report)).toEqual(['split-leakage error data/test.csv data/train.csv 1'])
    expect(newIn(report)).toEqual([])
  })

  test('one column less', async () => {
    const base = { 'data/train.csv': wider(TRAIN, 'en'), 'data/test.csv': wider(TEST, 'en') }
    expect(newIn(await afterChange(writes(BASE), base))).toEqual([])
  })

  describe('a table whose records say their split', () => {
    const all = [...TRAIN.map((record) => [...record, 'train']), ...TEST.map((record) => [...record, 'test'])]
    const base = { 'data/all.csv': table([...COLUMNS, 'split'], all) }
    const dividedInto = (files: Files) => (root: string) => {
      rmSync(join(root, 'data/all.csv'))
      writeFiles(root, files)
    }

    test('holds what it held when it is divided into files', async () => {
      const report = await afterChange(dividedInto(BASE), base)
      expect(told(report)).toEqual(['split-leakage error data/test.csv data/train.csv 1'])
      expect(newIn(report)).toEqual([])
    })

    test('and a leak that comes with that is new', async () => {
      const leaking = table(COLUMNS, [...TEST, TRAIN[7] as string[]])
      const report = await afterChange(dividedInto({ ...BASE, 'data/test.csv': leaking }), base)
      expect(newIn(report)).toEqual(['split-leakage data/test.csv data/train.csv 1'])
    })

    test('records that had no split of their own in it did not leak', async () => {
      const parted = all.map(([text, label], at) => [text as string, label as string, at % 2 ? 'train' : 'x'])
      const within = { 'data/all.csv': table([...COLUMNS, 'split'], parted) }
      const report = await afterChange(dividedInto(BASE), within)
      expect(newIn(report)).toEqual(['split-leakage data/test.csv data/train.csv 1'])
    })
  })

  test('a leak that comes with one more column is new', async () => {
    const leaking = wider([...TEST, TRAIN[7] as string[]], 'en')
    const report = await afterChange(
      writes({ 'data/train.csv': wider(TRAIN, 'en'), 'data/test.csv': leaking }),
    )
    expect(newIn(report)).toEqual(['split-leakage data/test.csv data/train.csv 1'])
  })

  test('what was equal by chance excuses nothing', async () => {
    const rolls = (from: number, to: number): string[][] =>
      Array.from({ length: to - from }, (_, at) => [
        String((from + at) % 6),
        `${sentence(from + at)} and so on`,
      ])
    const only = (records: string[][]): string =>
      table(
        ['roll'],
        records.map(([roll = '']) => [roll]),
      )
    const [train, leaking] = [rolls(0, 60), [...rolls(100, 130), rolls(0, 60)[5] as string[]]]
    const report = await afterChange(
      writes({
        'data/train.csv': table(['roll', 'text'], train),
        'data/test.csv': table(['roll', 'text'], leaking),
      }),
      { 'data/train.csv': only(train), 'data/test.csv': only(leaking) },
    )
    expect(newIn(report)).toEqual(['split-leakage data/test.csv data/train.csv 1'])
  })
})

describe('words about the data that change', () => {
  const card = (lines: readonly string[]): string =>
    ['---', 'configs:', '- config_name: default', '  data_files:', ...lines, '---', '# Data', ''].join('\n')

  test('a card that takes a table out of its split hides no leak', async () => {
    const report = await afterChange(
      writes({ 'README.md': card(['  - split: train', '    path: ["data/train.csv", "data/test.csv"]']) }),
    )
    expect(told(report).filter((line) => line.startsWith('split'))).toEqual([
      'split-leakage error data/test.csv data/train.csv 1',
    ])
    expect(newIn(report).filter((line) => line.startsWith('split'))).toEqual([])
  })

  test('nor one that comes with it', async () => {
    const report = await afterChange((root) =>
      writeFiles(root, {
        'README.md': card(['  - split: train', '    path: ["data/train.csv", "data/test.csv"]']),
        'data/test.csv': table(COLUMNS, [...TEST, TRAIN[7] as string[]]),
      }),
    )
    expect(newIn(report).filter((line) => line.startsWith('split'))).toEqual([
      'split-leakage data/test.csv data/train.csv 1',
    ])
    expect(report.judgement.verdict.result).toBe('fail')
  })
})

test('columns in files of their own are compared with what they were', async () => {
  const lines = (records: readonly (readonly string[])[], cell: number): string =>
    records.map((record) => `${record[cell]}\n`).join('')
  const files = (split: string, records: readonly (readonly string[])[]): Files => ({
    [`data/${split}_text.txt`]: lines(records, 0),
    [`data/${split}_labels.txt`]: lines(records, 1),
  })
  const base = { ...files('train', TRAIN), ...files('test', TEST) }
  const again = await afterChange(writes(files('train', [...TRAIN].reverse())), base)
  expect(told(again)).toEqual(['split-leakage error data/test_text.txt data/train_text.txt 1'])
  expect(newIn(again)).toEqual([])
  const more = await afterChange(writes(files('train', [...TRAIN, TEST[5] as string[]])), base)
  const [group] = more.tables[0]?.groups ?? []
  expect(group?.members.map(({ path, line, isNew }) => `${path}:${line} ${isNew}`)).toEqual([
    'data/test_text.txt:6 false',
    'data/train_text.txt:41 true',
  ])
  const flipped = TEST.map(([text, label], at) => [text as string, at === 20 ? 'pos' : (label as string)])
  const changed = await afterChange(writes({ 'data/test_labels.txt': lines(flipped, 1) }), base)
  expect(newIn(changed)).toEqual(['label-conflict data/test_text.txt data/train_text.txt 1'])
})

test('tables of the base over the limit are not read, and that is told', async () => {
  const root = makeCommitted({ ...BASE, 'data/train.csv': table(COLUMNS, [...TRAIN, ...labelled(200, 400)]) })
  const commit = headOf(root)
  writeFiles(root, { 'data/train.csv': table(COLUMNS, TRAIN) })
  commitAll(root)
  const warnings: string[] = []
  const warn = (message: string): void => void warnings.push(message)
  const within = await scannedAt(root, { readLimit: 100_000 }, commit, { warn })
  expect([newIn(within), warnings]).toEqual([[], []])
  const beyond = await scannedAt(root, { readLimit: 4_000 }, commit, { warn })
  expect(newIn(beyond)).toEqual(['split-leakage data/test.csv data/train.csv 1'])
  expect(warnings).toEqual([expect.stringContaining('tables of the base have')])
})
