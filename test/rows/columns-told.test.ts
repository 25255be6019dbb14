import { afterAll, expect, test } from '@jest/globals'
import { display } from '../../src/text/display.js'
import { tableColumns } from '../../src/wording/table-text.js'
import { removeTrees } from '../fixtures/tree.js'
import { labelled, scanned, table } from './compared.js'

afterAll(removeTrees)

const TRAIN = labelled(0, 40).map(([text = '', label = ''], at) => [
  String(at),
  text,
  label,
  label === 'pos' ? '1' : '0',
])
const COLUMNS = ['id', 'text', 'label', 'label_id']
const FILES = {
  'data/train.csv': table(COLUMNS, TRAIN),
  'data/test.csv': table(COLUMNS, [...TRAIN.slice(0, 2), COLUMNS], ';'),
}

test('a finding says what was compared, and what was taken for the label and why', async () => {
  const [finding] = (await scanned(FILES)).tables
  expect(finding && tableColumns(finding, display)).toBe(
    'Compared by text; label: label, label_id (by its name); numbers of records: id',
  )
  const columns = [
    { glob: null, role: 'label', name: 'label_id' },
    { glob: null, role: 'ignore', name: 'id' },
  ] as const
  const [other] = (await scanned(FILES, { columns: [...columns] })).tables
  expect(other && tableColumns(other, display)).toBe(
    'Compared by text; label: label_id, label (by the option columns); ignored: id',
  )
})

test('how each table was read is told, and what was passed over in it', async () => {
  const { compared, notes } = await scanned(FILES)
  const read = compared.find(({ kind }) => kind === 'row')?.read ?? []
  expect(read.map(({ path, records, understoodAs }) => [path, records, understoodAs])).toEqual([
    ['data/test.csv', 2, 'separated by semicolons'],
    ['data/train.csv', 40, 'separated by commas'],
  ])
  expect(notes).toContain('data/test.csv: 1 record equal to the header, passed over')
})

test('of a single record, which is no table, nothing is told', async () => {
  const { compared } = await scanned({ ...FILES, 'data/val.csv': table(COLUMNS, TRAIN.slice(5, 6)) })
  const rows = compared.find(({ kind }) => kind === 'row')
  expect(rows?.read?.map(({ path }) => path)).toEqual(['data/test.csv', 'data/train.csv'])
})
