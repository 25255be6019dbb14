import { describe, expect, test } from '@jest/globals'
import { chooseColumns } from '../../src/kinds/row/choose-columns.js'
import { type GivenColumns, NOTHING_GIVEN } from '../../src/kinds/row/given-columns.js'
import { readKeys } from '../../src/kinds/row/keys.js'
import { PLAIN } from '../../src/kinds/row/plan.js'
import { tableOf } from './memory-table.js'

type Column = (record: number) => string

const text: Column = (record) => `text number ${record}`
const label: Column = (record) => ['pos', 'neg', 'mixed'][record % 3] as string
const number: Column = (record) => String(record % 3)
const decimal: Column = (record) => `${record % 3}.5`

/** What columns of 30 records are taken for. */
async function rolesOf(columns: Record<string, Column>, given: GivenColumns = NOTHING_GIVEN, isNamed = true) {
  const names = Object.keys(columns)
  const records = Array.from({ length: 30 }, (_, record) =>
    names.map((name) => columns[name]?.(record) ?? ''),
  )
  const keyed = await readKeys(
    tableOf(names, records, isNamed),
    () => new Map(names.map((name) => [name, { ...PLAIN, isCoded: true }])),
  )
  const { roles } = chooseColumns([{ ...keyed, isNamed }], given, (value) =>
    ['train', 'test'].includes(value) ? value : null,
  )
  return Object.fromEntries([...roles].filter(([, role]) => role !== 'content'))
}

describe('label', () => {
  test.each<[string, Record<string, Column>, Record<string, string>]>([
    ['by its name', { text, label }, { label: 'label' }],
    ['in any case', { text, Sentiment: label }, { Sentiment: 'label' }],
    ['is_…', { text, is_spam: (record) => String(record % 2) }, { is_spam: 'label' }],
    ['class with few whole numbers', { text, class: number }, { class: 'label' }],
    ['a twin is label, too', { text, label, label_id: number }, { label: 'label', label_id: 'label' }],
    ['two candidates are none', { text, label, category: (record) => String(record % 2) }, {}],
    ['decimals are none', { text, target: decimal }, {}],
    ['as many values as records are none', { text, target: (record) => `t${record}` }, {}],
    ['one value is none', { text, label: () => 'pos' }, {}],
    ['long texts are none', { text, label: (record) => `${'long '.repeat(20)}${record % 3}` }, {}],
    ['y with many whole numbers is none', { text, y: (record) => String((record * 7) % 31) }, {}],
  ])('%s', async (_, columns, roles) => expect(await rolesOf(columns)).toEqual(roles))

  test('without a header there is none', async () => {
    expect(await rolesOf({ text, label }, NOTHING_GIVEN, false)).toEqual({})
  })

  test('what the user says comes first', async () => {
    const given = { ...NOTHING_GIVEN, label: ['mood'], ignore: ['source'] }
    expect(await rolesOf({ text, mood: (record) => `${record % 4}.5`, label, source: text }, given)).toEqual({
      mood: 'label',
      source: 'ignored',
    })
  })
})

describe('index', () => {
  test.each<[string, Record<string, Column>, Record<string, string>]>([
    ['counted from 0', { text, row: (record) => String(record) }, { row: 'index' }],
    ['counted from 1', { text, row: (record) => String(record + 1) }, { row: 'index' }],
    ['counted from 2 is content', { text, row: (record) => String(record + 2) }, {}],
    ['with a gap is content', { text, row: (record) => String(record < 5 ? record : record + 1) }, {}],
    [
      'saved by pandas twice, shuffled',
      { 'Unnamed: 0.1': (record) => String((record * 7) % 31), text },
      { 'Unnamed: 0.1': 'index' },
    ],
    ['saved by pandas, shuffled', { '': (record) => String((record * 7) % 31), text }, { '': 'index' }],
    ['of that name, not unique', { '': (record) => String(record % 7), text }, {}],
    ['a unique name is content', { text, id: (record) => `id${record}` }, {}],
  ])('%s', async (_, columns, roles) => expect(await rolesOf(columns)).toEqual(roles))
})

describe('split', () => {
  test.each<[string, Record<string, Column>, Record<string, string>]>([
    ['by its name', { text, split: (record) => (record < 20 ? 'train' : 'test') }, { split: 'split' }],
    ['folds are none', { text, fold: number }, {}],
    ['values that name no split are none', { text, subset: label }, {}],
  ])('%s', async (_, columns, roles) => expect(await rolesOf(columns)).toEqual(roles))
})
