import { expect, test } from '@jest/globals'
import type { Table } from '../../src/containers/records.js'
import { openTables } from '../../src/containers/table.js'
import { addColumns, noColumns } from '../../src/kinds/row/columns.js'
import { type KeyedTable, readKeys } from '../../src/kinds/row/keys.js'
import { PLAIN, type Plan } from '../../src/kinds/row/plan.js'
import { bytesOf } from '../fixtures/tables.js'

/** Words for nothing, and truths, come only far down. */
const TEXT = `text,score,flag,label\n${Array.from(
  { length: 3000 },
  (_, record) =>
    `text ${record},${record < 2000 ? record / 4 : 'nan'},${record < 2000 ? '' : 'TRUE'},${record % 3}\n`,
).join('')}`

const CODED: Plan = new Map(
  ['text', 'score', 'flag', 'label'].map((name) => [
    name,
    { ...PLAIN, role: name === 'label' ? 'label' : 'content', isCoded: true },
  ]),
)
const SETTLED: Plan = new Map([
  ['text', PLAIN],
  ['score', { ...PLAIN, foldsNulls: true }],
  ['flag', { ...PLAIN, foldsTruths: true }],
  ['label', { ...PLAIN, role: 'label', isCoded: true }],
])

async function opened(): Promise<Table> {
  const [table] = await openTables('t.csv', bytesOf(TEXT))
  if (table === undefined) throw new Error('no table')
  return table
}

function plain({ facts, codes, ...keyed }: KeyedTable) {
  return {
    ...keyed,
    facts: facts.map((fact) => ({ ...fact, codes: fact.codes && [...fact.codes.values] })),
    codes: [...codes],
  }
}

test('a plan that is settled on in the middle gives what it gives from the first record on', async () => {
  const asked: number[] = []
  const keyed = await readKeys(await opened(), () => CODED, {
    cells: 4000,
    settle(seen) {
      asked.push(seen.records)
      return SETTLED
    },
  })
  expect(asked).toEqual([1024])
  expect(plain(keyed)).toEqual(plain(await readKeys(await opened(), () => SETTLED)))
})

test('where none gives the same keys, nothing more is read', async () => {
  const { records } = await readKeys(await opened(), () => CODED, { cells: 4000, settle: () => null })
  expect(records).toBe(1024)
})

test('of a table that ends before it is not asked', async () => {
  const settle = () => {
    throw new Error('asked')
  }
  const { records } = await readKeys(await opened(), () => CODED, { cells: 12_000, settle })
  expect(records).toBe(3000)
})

test('columns that come one by one take the room of those that come at once', () => {
  const names = Array.from({ length: 22 }, (_, column) => `c${column}`)
  const columns = noColumns()
  for (let count = 1; count <= names.length; count++) addColumns(columns, names.slice(0, count), new Map())
  expect(columns.count).toBe(names.length)
  const { seeds, isContent, held, longest } = columns
  for (const row of [seeds, isContent, held, longest]) expect(row.length).toBeLessThan(1000)
})
