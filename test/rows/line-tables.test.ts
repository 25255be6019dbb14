import { afterAll, describe, expect, test } from '@jest/globals'
import { type Files, removeTrees } from '../fixtures/tree.js'
import { scanned, sentence, told } from './compared.js'

afterAll(removeTrees)

/** Lines of a text. */
function lines(cells: readonly string[]): string {
  return cells.map((cell) => `${cell}\n`).join('')
}

function sentences(from: number, to: number): string[] {
  return Array.from({ length: to - from }, (_, at) => sentence(from + at))
}

function labels(count: number): string[] {
  return Array.from({ length: count }, (_, at) => String(at % 2))
}

const TRAIN = sentences(0, 40)
const TEST = [...sentences(100, 120), TRAIN[3] as string]

/** Texts of both splits, each under these names. */
function layout(train: Record<string, readonly string[]>, of: Record<string, readonly string[]>): Files {
  const all = { ...train, ...of }
  return Object.fromEntries(Object.entries(all).map(([path, cells]) => [path, lines(cells)]))
}

const CASES: { name: string; files: Files; tables: string[] }[] = [
  {
    name: 'texts named after splits, with their labels',
    files: layout(
      { 'data/train_text.txt': TRAIN, 'data/train_labels.txt': labels(40) },
      { 'data/test_text.txt': TEST, 'data/test_labels.txt': [...labels(20), '1'] },
    ),
    tables: ['split-leakage error data/test_text.txt data/train_text.txt 1'],
  },
  {
    name: 'a label in a file of its own that differs',
    files: layout(
      { 'data/train_text.txt': TRAIN, 'data/train_labels.txt': labels(40) },
      { 'data/test_text.txt': TEST, 'data/test_labels.txt': [...labels(20), '0'] },
    ),
    tables: [
      'split-leakage error data/test_text.txt data/train_text.txt 1',
      'label-conflict error data/test_text.txt data/train_text.txt 1',
    ],
  },
  {
    name: 'numbered parts of a split, each in two languages',
    files: layout(
      {
        'data/train.en.000': TRAIN.slice(0, 20),
        'data/train.ja.000': sentences(500, 520),
        'data/train.en.001': TRAIN.slice(20),
        'data/train.ja.001': sentences(520, 540),
      },
      {
        'data/test.en.000': [...sentences(100, 104), TRAIN[3] as string],
        'data/test.ja.000': [...sentences(600, 604), sentence(700)],
        'data/test.en.001': [...sentences(110, 114), TRAIN[24] as string],
        'data/test.ja.001': [...sentences(610, 614), sentence(524)],
      },
    ),
    // One in the first part is told in other words.
    tables: ['split-leakage error data/test.en.001 data/train.en.001 1'],
  },
  {
    name: 'names with a version, which is no part of a column',
    files: layout(
      { 'data/train_text_v2.txt': TRAIN, 'data/train_labels_v2.txt': labels(40) },
      { 'data/test_text_v2.txt': TEST, 'data/test_labels_v2.txt': [...labels(20), '0'] },
    ),
    tables: [
      'split-leakage error data/test_text_v2.txt data/train_text_v2.txt 1',
      'label-conflict error data/test_text_v2.txt data/train_text_v2.txt 1',
    ],
  },
  {
    name: 'directories of splits with a file for each column',
    files: layout(
      {
        'data/train/seq.in': TRAIN,
        'data/train/seq.out': TRAIN.map(() => 'O O O O'),
        'data/train/label': labels(40),
      },
      {
        'data/test/seq.in': TEST,
        'data/test/seq.out': TEST.map(() => 'O O O O'),
        'data/test/label': labels(21),
      },
    ),
    tables: [
      'split-leakage error data/test/seq.in data/train/seq.in 1',
      'label-conflict error data/test/seq.in data/train/seq.in 1',
    ],
  },
  {
    name: 'another tag makes another record',
    files: layout(
      { 'data/train/seq.in': TRAIN, 'data/train/seq.out': TRAIN.map(() => 'O O O O') },
      { 'data/test/seq.in': TEST, 'data/test/seq.out': TEST.map(() => 'B O O O') },
    ),
    tables: [],
  },
  {
    name: 'two languages',
    files: layout(
      { 'corpus/train.en': TRAIN, 'corpus/train.de': TRAIN.map((line) => `das ${line}`) },
      { 'corpus/test.en': TEST, 'corpus/test.de': TEST.map((line) => `das ${line}`) },
    ),
    tables: ['split-leakage error corpus/test.de corpus/train.de 1'],
  },
  {
    name: 'labels of another length belong to nothing',
    files: layout(
      { 'data/train_text.txt': TRAIN, 'data/train_labels.txt': labels(39) },
      { 'data/test_text.txt': TEST, 'data/test_labels.txt': [...labels(20), '0'] },
    ),
    tables: ['split-leakage error data/test_text.txt data/train_text.txt 1'],
  },
  {
    name: 'one text for each split',
    files: layout({ 'data/train.txt': TRAIN }, { 'data/test.txt': TEST }),
    tables: ['split-leakage error data/test.txt data/train.txt 1'],
  },
  {
    name: 'sentences of one token a line',
    files: Object.fromEntries(
      [
        ['train', TRAIN],
        ['test', TEST],
      ].map(([split, all]) => [
        `ner/${split}.txt`,
        (all as string[])
          .map(
            (line) =>
              `${line
                .split(' ')
                .map((word) => `${word} O\n`)
                .join('')}\n`,
          )
          .join(''),
      ]),
    ),
    tables: ['split-leakage error ner/test.txt ner/train.txt 1'],
  },
  {
    name: 'documents in the directories of splits are no tables',
    files: Object.fromEntries(
      ['train', 'test'].flatMap((split) =>
        [1, 2, 3].map((number) => [
          `data/${split}/${number}.txt`,
          lines(['Kind regards from all of us here', `${split} ${number}`, sentence(number)]),
        ]),
      ),
    ),
    tables: [],
  },
  {
    name: 'headings of running text come again in every split',
    files: layout({ 'wiki/train.txt': headed(0, 30) }, { 'wiki/test.txt': headed(500, 510) }),
    tables: ['split-leakage notice wiki/test.txt wiki/train.txt 6'],
  },
]

/** Articles with the same headings. */
function headed(from: number, to: number): string[] {
  const headings = ['Career', 'Early life', 'Reception', 'Legacy', 'Discography', 'Awards']
  return sentences(from, to).flatMap((text) =>
    headings.flatMap((word) => [`= = = ${word} and more of it = = =`, `${word} ${text}`]),
  )
}

describe('lines of texts', () => {
  test.each(CASES)('$name', async ({ files, tables }) => {
    const report = await scanned(files)
    expect(told(report).filter((line) => !line.startsWith('duplicate-row'))).toEqual(tables)
  })

  test('are told by their number in the text, with the label from the other file', async () => {
    const report = await scanned(CASES[1]?.files as Files)
    const [group] = report.tables[0]?.groups ?? []
    expect(group?.members.map(({ path, line, label }) => `${path}:${line} ${label}`)).toEqual([
      'data/test_text.txt:21 0',
      'data/train_text.txt:4 1',
    ])
  })

  test('what is no text is no table, and said by nobody', async () => {
    const bytes = Buffer.concat([Buffer.from('model\n'), Buffer.alloc(64)])
    const report = await scanned({
      'data/train.model1': bytes,
      'data/test.model1': Buffer.concat([bytes, bytes]),
    })
    expect(report.compared.filter(({ kind }) => kind === 'row')).toEqual([])
  })
})
