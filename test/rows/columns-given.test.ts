import { afterAll, expect, test } from '@jest/globals'
import type { ColumnLine, Options } from '../../src/model.js'
import { removeTrees } from '../fixtures/tree.js'
import { labelled, scanned, sentence, table, told } from './compared.js'

afterAll(removeTrees)

const TRAIN = labelled(0, 20)
/** Two records of train, with the other label. */
const TEST = [
  ...labelled(40, 50),
  ...TRAIN.slice(0, 2).map(([text = '', label]) => [text, label === 'pos' ? 'neg' : 'pos']),
]
const LEAK_AND_CONFLICT = [
  'split-leakage error data/test.csv data/train.csv 2',
  'label-conflict error data/test.csv data/train.csv 2',
]

function files(header: string): Record<string, string> {
  const under = (records: readonly (readonly string[])[]): string =>
    `${header}\n${table([], records).slice(1)}`
  return { 'data/train.csv': under(TRAIN), 'data/test.csv': under(TEST) }
}

const label = (name: string, glob: string | null = null): ColumnLine => ({ glob, role: 'label', name })

test.each([
  ['blanks before it', 'text, kind', 'kind'],
  ['blanks behind it', 'text,"kind "', 'kind'],
  ['accents in two parts', 'text,se\u0301rie', 's\u00e9rie'],
  ['quotes within it', 'text,"my ""q"""', 'my "q"'],
])('a column is meant whose name has %s', async (_, header, name) => {
  expect(told(await scanned(files(header), { columns: [label(name)] }))).toEqual(LEAK_AND_CONFLICT)
})

test('of several lines each table takes the first whose column it has, those with a glob before the others', async () => {
  const both = {
    'a/train.csv': table(['text', 'kind'], TRAIN),
    'a/test.csv': table(['text', 'kind'], TEST),
    'b/train.csv': table(['text', 'sort'], TRAIN),
    'b/test.csv': table(['text', 'sort'], TEST),
  }
  const conflicts = (report: Parameters<typeof told>[0]): string[] =>
    told(report).filter((line) => line.startsWith('label-conflict error'))
  expect(conflicts(await scanned(both, { columns: [label('kind'), label('sort')] }))).toEqual([
    'label-conflict error a/test.csv a/train.csv 2',
    'label-conflict error b/test.csv b/train.csv 2',
  ])
  const columns = [label('text', 'a/*.csv'), label('kind'), label('sort')]
  expect(conflicts(await scanned(both, { columns }))).toEqual([
    'label-conflict error b/test.csv b/train.csv 2',
  ])
})

test('a table of which the option leaves nothing to compare is told', async () => {
  const columns: ColumnLine[] = ['text', 'kind'].map((name) => ({ glob: null, role: 'ignore', name }))
  const { compared, notes } = await scanned(files('text,kind'), { columns })
  expect(compared.find(({ kind }) => kind === 'row')?.leftOut).toEqual([
    { path: 'data/test.csv', reason: 'the option columns leaves no column to compare' },
    { path: 'data/train.csv', reason: 'the option columns leaves no column to compare' },
  ])
  expect(notes.join('\n')).toContain('Not compared by rows: data/test.csv')
})

test('tables whose columns differ in case alone are not passed over in silence', async () => {
  const { notes } = await scanned({
    'data/train.csv': table(['text', 'label'], TRAIN),
    'data/test.csv': table(['Text', 'label'], TEST),
  })
  expect(notes).toContain(
    'The records of data/train.csv are not compared with those of data/test.csv: names of columns differ in case or ' +
      'blanks alone ("text" and "Text"); write them alike',
  )
})

const DIVIDED = table(
  ['text', 'split'],
  [
    ...Array.from({ length: 20 }, (_, at) => [sentence(at), 'train']),
    [sentence(3), 'test'],
    [sentence(60), 'test'],
  ],
)
const splitBy: ColumnLine = { glob: null, role: 'split', name: 'split' }

test.each<[string, Partial<Options>, string[]]>([
  ['auto', {}, ['split-leakage error data/all.csv 1']],
  ['none: the records repeat, in no split', { splits: 'none' }, ['duplicate-row warning data/all.csv 1']],
  [
    'none, but the column is named',
    { splits: 'none', columns: [splitBy] },
    ['split-leakage error data/all.csv 1'],
  ],
])('a column that says the split, with splits %s', async (_, options, expected) => {
  expect(told(await scanned({ 'data/all.csv': DIVIDED }, options))).toEqual(expected)
})

test('splits: none holds for tables of a document that are named after splits, too', async () => {
  const records = (from: number, to: number) => labelled(from, to).map(([text, kind]) => ({ text, kind }))
  const document = { 'data/all.json': JSON.stringify({ train: records(0, 20), test: records(18, 30) }) }
  expect(told(await scanned(document))).toEqual(['split-leakage error data/all.json 2'])
  const without = await scanned(document, { splits: 'none' })
  expect(told(without).filter((line) => line.startsWith('split-leakage'))).toEqual([])
  expect(without.judgement.leakage).toEqual([])
})
